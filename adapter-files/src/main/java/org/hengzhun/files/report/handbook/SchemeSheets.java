package org.hengzhun.files.report.handbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hengzhun.core.indicator.TableWord;
import org.hengzhun.core.policy.Citation;
import org.hengzhun.core.score.SchemeReference;
import org.hengzhun.core.score.SchemeRow;
import org.hengzhun.drl.pack.PolicyPack;
import org.hengzhun.drl.pack.SchemeSource;
import org.hengzhun.files.paper.Block;
import org.hengzhun.files.paper.Block.Column;
import org.hengzhun.files.report.ReadAloud;

/** The schemes of a policy: items with their weights and methods, in the words of {@code policy methods}. Immutable. */
final class SchemeSheets {

    private final PolicyPack pack;
    private final ReadAloud aloud;
    private final FigureSentences figures;
    private final SchemeWords words;
    private final SettingSheets settings;
    private final IndicatorSheets indicators;

    SchemeSheets(PolicyPack pack, ReadAloud aloud, FigureSentences figures) {
        this.pack = pack;
        this.aloud = aloud;
        this.figures = figures;
        this.words = new SchemeWords(aloud.language(), figures);
        this.settings = new SettingSheets(pack, aloud, words);
        this.indicators = new IndicatorSheets(pack, aloud, words);
    }

    IndicatorSheets indicators() {
        return indicators;
    }

    /** The items that the clause sets, a line each. */
    List<String> ofClause(String clause) {
        return pack.schemes().values().stream()
                .flatMap(scheme -> scheme.lines().stream()
                        .map(SchemeSource.SourceRow::row)
                        .filter(row -> cites(row, clause))
                        .map(row -> sentence(scheme, row)))
                .toList();
    }

    private static boolean cites(SchemeRow row, String clause) {
        Citation citation = row.basis().citation();
        return citation != null && citation.clause().equals(clause);
    }

    private String sentence(SchemeSource scheme, SchemeRow row) {
        String weight = row.weight().isEmpty() ? "" : aloud.say("，权重", ", weight ") + weight(row);
        return aloud.say("方案“", "scheme \"")
                + label(scheme)
                + aloud.say("”：", "\": ")
                + aloud.brackets(row.label().in(aloud.language()))
                + weight
                + aloud.say("，", ", ")
                + how(scheme, row).replace("\n", aloud.say("；", "; "))
                + definition(scheme, row)
                + aloud.say("（", " (")
                + figures.source(row.basis().provenance())
                + aloud.say("）", ")");
    }

    /** The arguments, with what a veto means where it does not say so. */
    private static Map<String, String> withCustom(SchemeRow row, Map<String, String> arguments) {
        if (!row.method().equals("veto")) {
            return arguments;
        }
        Map<String, String> all = new LinkedHashMap<>(arguments);
        all.putIfAbsent("effect", "zero");
        all.putIfAbsent("unknown", "unranked");
        return all;
    }

    /** How the indicator of the row is computed, where it is no column as it stands. */
    private String definition(SchemeSource scheme, SchemeRow row) {
        return scheme.indicators().stream()
                .filter(one -> one.name().equals(row.indicator()) && !one.kind().equals("column"))
                .findFirst()
                .map(one ->
                        aloud.say("。“%s”的算法：", ". %s: ").formatted(one.label().in(aloud.language()))
                                + aloud.brackets(indicators.how(one, scheme)))
                .orElse("");
    }

    private String label(SchemeSource scheme) {
        return aloud.brackets(scheme.label().in(aloud.language()));
    }

    private String weight(SchemeRow row) {
        String written = row.weight();
        return written.startsWith("$") ? figures.value(written.substring(1)).orElse("") : written;
    }

    private static Optional<TableWord> method(SchemeRow row) {
        return SchemeReference.words().stream()
                .filter(word -> word.word().equals(row.method()))
                .findFirst();
    }

    /** Every scheme with every item. */
    List<Block> complete() {
        List<Block> blocks = new ArrayList<>();
        int number = 0;
        for (SchemeSource scheme : pack.schemes().values()) {
            number++;
            blocks.add(new Block.Heading(2, aloud.number(2, number) + label(scheme)));
            scheme.byGroup().forEach((group, id) -> blocks.add(new Block.Paragraph(ofGroup(group, id))));
            if (!scheme.lines().isEmpty()) {
                blocks.add(grid(scheme));
            }
            blocks.add(settings.of(scheme));
        }
        return blocks;
    }

    private String ofGroup(String group, String id) {
        SchemeSource own = pack.schemes().get(id);
        return aloud.say(
                "%s按“%s”考核。".formatted(group, own == null ? id : label(own)),
                "%s is scored by \"%s\".".formatted(group, own == null ? id : label(own)));
    }

    private Block.Grid grid(SchemeSource scheme) {
        return new Block.Grid(
                "",
                List.of(
                        Column.words(aloud.say("项目", "part"), 5),
                        Column.words(aloud.say("属于", "under"), 4),
                        Column.signs(aloud.say("权重", "weight"), 3),
                        Column.words(aloud.say("计分方法", "method"), 8),
                        Column.words(aloud.say("依据和来源", "basis"), 5)),
                scheme.lines().stream().map(line -> row(scheme, line.row())).toList(),
                /* searchable= */ false);
    }

    private List<String> row(SchemeSource scheme, SchemeRow row) {
        Citation citation = row.basis().citation();
        return List.of(
                aloud.brackets(row.label().in(aloud.language())),
                aloud.brackets(aloud.say(scheme.partInChinese(row.parent()), row.parent())),
                weight(row),
                how(scheme, row),
                (citation == null ? "" : figures.section(citation.clause()) + aloud.say("，", ", "))
                        + figures.source(row.basis().provenance()));
    }

    /** The method, of which indicator, and its arguments by what they mean. */
    private String how(SchemeSource scheme, SchemeRow row) {
        Optional<TableWord> method = method(row);
        Map<String, String> arguments = words.filled(scheme, row.arguments());
        String indicator = row.indicator().isEmpty()
                ? ""
                : aloud.say("：" + scheme.figureInChinese(row.indicator()), ": " + row.indicator());
        String said = withCustom(row, arguments).entrySet().stream()
                .map(one -> words.argument(method, one.getKey(), one.getValue()))
                .collect(Collectors.joining("\n"));
        return method.map(word -> word.label().in(aloud.language())).orElse(row.method())
                + aloud.brackets(indicator)
                + (said.isEmpty() ? "" : "\n" + aloud.brackets(said));
    }
}
