package org.hengzhun.files.write.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hengzhun.core.policy.Clause;
import org.hengzhun.core.policy.Provenance;
import org.hengzhun.core.policy.Validity;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.Language;
import org.hengzhun.drl.pack.Entry;
import org.hengzhun.drl.pack.Manifest;
import org.hengzhun.drl.pack.Notice;
import org.hengzhun.drl.pack.Parameter;
import org.hengzhun.drl.pack.PolicyPack;
import org.hengzhun.drl.pack.SourceDocument;
import org.hengzhun.drl.pack.TableSpec;
import org.hengzhun.drl.rule.Phrases;
import org.hengzhun.drl.rule.Rule;
import org.hengzhun.drl.rule.TableColumn;
import org.hengzhun.files.write.SwitchedOffText;
import org.hengzhun.files.write.TextLayout;
import org.hengzhun.files.write.TextTable;
import org.jspecify.annotations.Nullable;

/** A policy as text to read aloud. */
public final class PolicyText {

    private final PolicyPack pack;
    private final Language language;
    private final TextLayout layout;
    private final boolean withEntries;
    private final List<String> lines = new ArrayList<>();

    private PolicyText(WholePolicy policy, Language language, TextLayout layout) {
        this.pack = policy.pack();
        this.withEntries = policy.entries();
        this.language = language;
        this.layout = layout;
    }

    /** The policy in lines. */
    public static List<String> lines(WholePolicy policy, Language language, TextLayout layout) {
        return new PolicyText(policy, language, layout).lines();
    }

    private List<String> lines() {
        head();
        rules();
        lines.addAll(SwitchedOffText.lines(pack.switchedOff(), language));
        parameters();
        pack.schemes().values().forEach(scheme -> lines.addAll(new SchemeText(pack, scheme, language, layout).lines()));
        findings();
        dutiesAndOutcomes();
        tables();
        clauses();
        return lines;
    }

    private void head() {
        Manifest manifest = pack.manifest();
        lines.add(manifest.title());
        fact("编号", "id", manifest.id());
        fact("文号", "document", manifest.document());
        fact("发文单位", "issuer", manifest.issuer());
        fact("适用地区", "jurisdiction", manifest.jurisdiction());
        LocalDate issued = manifest.issued();
        fact("发文日期", "issued", issued == null ? language.say("未见", "not known") : issued.toString());
        fact("施行日期", "effective", in(manifest.effectiveDay()));
        manifest.notes().forEach(note -> fact("说明", "note", note));
        manifest.documents().values().forEach(this::document);
        manifest.base()
                .ifPresent(base -> fact(
                        "沿用",
                        "extends",
                        base + language.say("（其规则、参数和目录一并适用）", " (its rules, parameters and tables apply too)")));
        manifest.milderThanBase().ifPresent(reason -> fact("比所依据的政策宽", "milder than it", reason));
        fact("校验码", "hash", pack.hash());
        pack.files().signer().ifPresent(signer -> fact("签名", "signed by", signer));
        for (PolicyPack one : pack.lineage()) {
            for (Notice notice : one.manifest().notices()) {
                LocalDate until = notice.until();
                String days = until == null
                        ? language.say("自 %s 起：", "from %s on: ").formatted(notice.from())
                        : language.say("自 %s 起、%s 前：", "from %s until before %s: ")
                                .formatted(notice.from(), until);
                fact("提醒", "notice", days + in(notice.words()));
            }
        }
    }

    private void document(SourceDocument document) {
        LocalDate until = document.until();
        String days = document.effective()
                + language.say(" 起施行", " on")
                + (until == null
                        ? ""
                        : language.say("，%s 起失效", ", until before %s").formatted(until));
        fact("所含文件", "holds", "%s（%s，%s），%s".formatted(document.title(), document.document(), document.issuer(), days));
    }

    private void fact(String zh, String en, String value) {
        if (!value.isEmpty()) {
            lines.add("  " + language.say(zh + "：", en + ": ") + value);
        }
    }

    private void rules() {
        section("规则", "Rules", pack.rules().size());
        for (Rule rule : pack.rules()) {
            lines.add(rule.id() + "  " + rule.title());
            lines.add("    " + in(Phrases.rule(rule)));
            figures(rule);
            lines.add("    " + language.say("依据：", "Basis: ") + rule.citation() + language.say("（条款 ", " (clause ")
                    + rule.citation().clause() + language.say("）", ")") + inForce(rule.validity()));
        }
    }

    private void figures(Rule rule) {
        for (String key : rule.parameters()) {
            for (Parameter parameter : pack.parameters().get(key)) {
                String value = in(Phrases.value(parameter.value(), parameter.type()));
                String when = parameter.validity().equals(Validity.ALWAYS)
                        ? ""
                        : language.say("，", ", ") + period(parameter.validity());
                lines.add("    " + language.say("其中 ", "with ") + key + language.say(" 为 ", " being ") + value + when);
            }
        }
    }

    private String inForce(Validity validity) {
        return validity.equals(Validity.ALWAYS) ? "" : language.say("；有效期 ", "; in force ") + period(validity);
    }

    private String period(Validity validity) {
        if (validity.equals(Validity.ALWAYS)) {
            return language.say("不限", "always");
        }
        return language.say(
                        day(validity.from(), "", " 起") + day(validity.to(), " 至 ", " 前一日"),
                        day(validity.from(), "from ", "") + day(validity.to(), " until ", ""))
                .strip();
    }

    private static String day(@Nullable LocalDate day, String before, String after) {
        return day == null ? "" : before + day + after;
    }

    private void parameters() {
        section("参数", "Parameters", pack.parameters().size());
        if (pack.parameters().isEmpty()) {
            return;
        }
        TextTable table = new TextTable(layout)
                .columns(language.say("参数", "key"))
                .words(language.say("值", "value"), language.say("有效期", "in force"))
                .columns(language.say("条款", "clause"), language.say("来源", "provenance"))
                .words(language.say("说明", "note"));
        for (Parameter parameter : pack.parameters().values()) {
            table.row(
                    parameter.key(),
                    in(Phrases.value(parameter.value(), parameter.type())),
                    period(parameter.validity()),
                    parameter.clause(),
                    provenance(parameter.provenance()),
                    parameter.note());
        }
        lines.addAll(table.lines());
        boolean local =
                pack.parameters().values().stream().anyMatch(parameter -> parameter.provenance() == Provenance.LOCAL);
        if (local) {
            lines.add(language.say("* 本地参数：文件没有规定，须由本市确定后改写。", "* local: in no document; the using city must set it."));
        }
    }

    private String provenance(Provenance provenance) {
        return language.say(provenance.label(), provenance.word()) + (provenance == Provenance.LOCAL ? " *" : "");
    }

    private void findings() {
        if (!pack.findings().isEmpty()) {
            section("自定的处理意见", "Outcomes of its own", pack.findings().size());
            pack.findings()
                    .values()
                    .forEach(own -> lines.add("%s  %s%s"
                            .formatted(
                                    own.name(),
                                    in(own.words()),
                                    language.say("，与“%s”同等", ", weighs as much as \"%s\"")
                                            .formatted(in(own.as().words())))));
        }
    }

    private void dutiesAndOutcomes() {
        DeclaredDutyText text = new DeclaredDutyText(pack, language, layout, this::period);
        if (!pack.duties().isEmpty()) {
            section("义务", "Duties", pack.duties().size());
            lines.addAll(text.duties());
        }
        if (!pack.outcomes().isEmpty()) {
            section("考核结果的后果", "What follows from a ranking", pack.outcomes().size());
            lines.addAll(text.outcomes());
        }
    }

    private void tables() {
        section("目录表", "Tables", pack.tables().size());
        String above = lines.get(lines.size() - 1);
        for (TableSpec spec : pack.tables().values()) {
            List<Entry> entries = pack.entries().get(spec.name());
            if (withEntries && !above.equals(lines.get(lines.size() - 1))) {
                lines.add("");
            }
            lines.add("%s  %s  %s"
                    .formatted(
                            spec.name(),
                            spec.label(),
                            language.say("%d 条", "%d entries").formatted(entries.size())));
            if (withEntries && !entries.isEmpty()) {
                lines.addAll(entries(spec, entries).lines());
            }
        }
        if (!withEntries && !pack.tables().isEmpty()) {
            lines.add(language.say("加上 --entries 可列出每一条。", "Add --entries to list them."));
        }
    }

    private TextTable entries(TableSpec spec, List<Entry> entries) {
        TextTable table =
                new TextTable(layout).columns(language.say("编号", "id")).words(language.say("名称", "name"));
        spec.columns().forEach(column -> table.words(language.say(column.label(), column.name())));
        table.words(language.say("有效期", "in force"))
                .columns(language.say("条款", "clause"), language.say("来源", "provenance"));
        for (Entry entry : entries) {
            List<String> cells = new ArrayList<>(List.of(entry.id(), entry.name()));
            for (TableColumn column : spec.columns()) {
                cells.add(in(Phrases.value(entry.values().get(column.position()), column.type())));
            }
            cells.addAll(List.of(period(entry.validity()), entry.clause(), provenance(entry.provenance())));
            table.row(cells.toArray(String[]::new));
        }
        return table;
    }

    private void clauses() {
        section("条款", "Clauses", pack.clauses().size());
        pack.clauses().values().stream()
                .sorted(Comparator.comparing(Clause::id))
                .forEach(clause -> lines.add(
                        "%s  %s  %s%s".formatted(clause.id(), clause.section(), in(clause.summary()), judge(clause))));
    }

    private String judge(Clause clause) {
        return clause.judge().isEmpty()
                ? ""
                : language.say("【需人工判断：%s】", " [left to human judgement: %s]").formatted(clause.judge());
    }

    private void section(String zh, String en, int count) {
        lines.add("");
        lines.add(language.say("%s（%d）".formatted(zh, count), "%s (%d)".formatted(en, count)));
    }

    private String in(Bilingual words) {
        return words.in(language);
    }
}
