package org.hengzhun.files.write.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hengzhun.core.indicator.IndicatorRow;
import org.hengzhun.core.indicator.TableWord;
import org.hengzhun.core.policy.Citation;
import org.hengzhun.core.policy.Provenance;
import org.hengzhun.core.score.SchemeReference;
import org.hengzhun.core.score.SchemeRow;
import org.hengzhun.core.words.Language;
import org.hengzhun.drl.pack.Parameter;
import org.hengzhun.drl.pack.PolicyPack;
import org.hengzhun.drl.pack.SchemeSource;
import org.hengzhun.drl.rule.Phrases;
import org.hengzhun.files.write.TextLayout;
import org.hengzhun.files.write.TextTable;

/** One scheme of a policy as text: how indicators become points, and what each weight rests on. */
final class SchemeText {

    private final PolicyPack pack;
    private final SchemeSource scheme;
    private final Language language;
    private final TextLayout layout;

    SchemeText(PolicyPack pack, SchemeSource scheme, Language language, TextLayout layout) {
        this.pack = pack;
        this.scheme = scheme;
        this.language = language;
        this.layout = layout;
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add(language.say("考核方案 ", "Scheme ") + scheme.id() + "  "
                + scheme.label().in(language));
        if (!scheme.settings().isEmpty()) {
            lines.add("  " + language.say("设置：", "settings: ") + pairs(scheme.settings()));
        }
        if (scheme.byGroup().isEmpty()) {
            lines.addAll(items().lines());
        }
        scheme.byGroup().forEach((group, id) -> lines.add("  " + ofGroup(group, id)));
        lines.add("");
        lines.add(language.say("方案 %s 可用的指标", "Indicators of the scheme %s").formatted(scheme.id()));
        lines.addAll(indicators().lines());
        return lines;
    }

    /** Which scheme the units of a group are scored by. */
    private String ofGroup(String group, String id) {
        SchemeSource own = pack.schemes().get(id);
        String label = own == null ? id : own.label().in(language) + language.say("（" + id + "）", " (" + id + ")");
        return language.say("%s按%s考核", "%s is scored by %s").formatted(group, label);
    }

    private TextTable items() {
        TextTable table = new TextTable(layout)
                .words(
                        language.say("项目", "part"),
                        language.say("属于", "under"),
                        language.say("指标", "indicator"),
                        language.say("计分方法", "method"),
                        language.say("权重", "weight"),
                        language.say("其他", "arguments"))
                .columns(language.say("条款", "clause"), language.say("来源", "provenance"));
        for (SchemeSource.SourceRow line : scheme.lines()) {
            SchemeRow row = line.row();
            Citation citation = row.basis().citation();
            table.row(
                    row.label().in(language),
                    language.say(scheme.partInChinese(row.parent()), row.parent()),
                    language.say(scheme.figureInChinese(row.indicator()), row.indicator()),
                    word(row.method(), SchemeReference.words()),
                    weight(row.weight()),
                    pairs(row.arguments()),
                    citation == null ? "" : citation.clause(),
                    provenance(row));
        }
        return table;
    }

    /** A weight that stands for a parameter, with what the parameter holds. */
    private String weight(String written) {
        if (!written.startsWith("$")) {
            return written;
        }
        return parameters(written)
                .map(parameter ->
                        Phrases.value(parameter.value(), parameter.type()).in(language))
                .collect(Collectors.joining(" → ", written + " = ", ""));
    }

    private Stream<Parameter> parameters(String written) {
        return pack.parameters().get(written.substring(1)).stream();
    }

    private String provenance(SchemeRow row) {
        boolean local = row.basis().provenance() == Provenance.LOCAL
                || row.weight().startsWith("$")
                        && parameters(row.weight()).anyMatch(parameter -> parameter.provenance() == Provenance.LOCAL);
        Provenance provenance = local ? Provenance.LOCAL : row.basis().provenance();
        return language.say(provenance.label(), provenance.word()) + (local ? " *" : "");
    }

    private TextTable indicators() {
        TextTable table = new TextTable(layout)
                .words(
                        language.say("指标", "indicator"),
                        language.say("算法", "kind"),
                        language.say("取数", "arguments"),
                        language.say("说明", "what it counts"))
                .columns(language.say("规则和程序用的名称", "name"));
        for (IndicatorRow row : scheme.indicators()) {
            table.row(
                    row.label().in(language),
                    word(row.kind(), SchemeReference.kinds()),
                    pairs(row.arguments()),
                    row.help().equals(row.label()) ? "" : row.help().in(language),
                    row.name());
        }
        return table;
    }

    /** The Chinese term of a word of tables; in English the word itself, which is what tables write. */
    private String word(String word, List<TableWord> words) {
        return language == Language.EN
                ? word
                : words.stream()
                        .filter(one -> one.word().equals(word))
                        .map(one -> one.label().zh())
                        .findFirst()
                        .orElse(word);
    }

    private String pairs(Map<String, String> pairs) {
        return (language == Language.ZH ? scheme.inChinese(pairs) : pairs)
                .entrySet().stream()
                        .map(pair -> pair.getKey() + "=" + pair.getValue())
                        .collect(Collectors.joining(" "));
    }
}
