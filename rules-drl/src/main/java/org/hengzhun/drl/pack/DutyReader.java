package org.hengzhun.drl.pack;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.hengzhun.core.duty.ScheduleText;
import org.hengzhun.core.field.FieldDictionary;
import org.hengzhun.core.policy.Clause;
import org.hengzhun.core.policy.Validity;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.DidYouMean;
import org.hengzhun.core.words.FlawedInputException;
import org.hengzhun.core.words.Nearest;
import org.hengzhun.drl.dialect.BrokenNames;
import org.hengzhun.drl.dialect.ProblemCollector;

/** Reads {@code duties.csv}, and tries every duty with the figures of every day on which one turns. */
final class DutyReader {

    static final String FILE = "duties.csv";

    private static final List<String> TEXTS = List.of("schedule", "count", "since", "by", "within", "met");
    private static final String TABLE = "table:";
    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9]{0,63}");

    private final Map<String, Clause> clauses;
    private final Set<String> tables;
    private final ImmutableListMultimap<String, Parameter> parameters;
    private final LocalDate effective;
    private final FieldDictionary projects;
    private final BrokenNames broken;
    private final ProblemCollector complaints;
    private final Map<String, Integer> seen = new TreeMap<>();

    /**
     * A reader of one pack.
     *
     * @param tables names of the tables it may speak of
     * @param effective the day a duty runs from that does not say another
     * @param projects what projects may have
     * @param broken names declared where something else is wrong; takes up the duties whose rows are
     */
    DutyReader(
            Map<String, Clause> clauses,
            Set<String> tables,
            ImmutableListMultimap<String, Parameter> parameters,
            LocalDate effective,
            FieldDictionary projects,
            BrokenNames broken,
            ProblemCollector complaints) {
        this.clauses = clauses;
        this.tables = tables;
        this.parameters = parameters;
        this.effective = effective;
        this.projects = projects;
        this.broken = broken;
        this.complaints = complaints;
    }

    /** The duties by name. */
    ImmutableMap<String, DutySource> read(String text) {
        Map<String, DutySource> duties = new TreeMap<>();
        CsvSheet sheet = CsvSheet.read(text, PackSheets.DUTIES, complaints);
        if (!sheet.whole()) {
            broken.addAll(BrokenNames.Kind.DUTY);
        }
        for (CsvSheet.Row row : sheet.rows()) {
            int before = complaints.found();
            DutySource duty = duty(row);
            if (complaints.found() == before && sheet.whole()) {
                tryOut(duty, row);
            }
            if (complaints.found() == before && sheet.whole()) {
                duties.put(duty.name(), duty);
            } else {
                broken.add(BrokenNames.Kind.DUTY, duty.name(), row.number());
            }
        }
        return ImmutableMap.copyOf(duties);
    }

    private DutySource duty(CsvSheet.Row row) {
        ImmutableMap.Builder<String, String> texts = ImmutableMap.builder();
        TEXTS.forEach(column -> row.text(column).ifPresent(text -> texts.put(column, text)));
        row.required("schedule");
        Clause clause = clause(row);
        return new DutySource(
                name(row),
                label(row),
                row.required("owner"),
                row.text("to").orElse(""),
                texts.buildOrThrow(),
                per(row),
                within(runs(row), clause, row),
                afterEnd(row),
                projects,
                clause,
                row.provenance(),
                row.number());
    }

    private String name(CsvSheet.Row row) {
        String name = row.required("name");
        if (!name.isEmpty() && !NAME.matcher(name).matches()) {
            row.complain(
                    "name",
                    "name",
                    "名称（%s）应由英文字母和数字组成；中文名写在 zh 列".formatted(name),
                    "the name (%s) must be letters and digits".formatted(name));
        }
        Integer earlier = seen.putIfAbsent(name, row.number());
        if (earlier != null) {
            // One of the two may be meant for another, which rules then seem to miss.
            broken.addAll(BrokenNames.Kind.DUTY);
            row.complain(
                    "name",
                    "doubled-duty",
                    "义务 %s 已见于第%d行".formatted(name, earlier),
                    "the duty %s already appears in row %d".formatted(name, earlier));
        }
        return name;
    }

    private static Bilingual label(CsvSheet.Row row) {
        String zh = row.required("zh");
        return zh.isEmpty()
                ? Bilingual.same("?")
                : new Bilingual(zh, row.text("en").orElse(zh));
    }

    private String per(CsvSheet.Row row) {
        String per = row.text("per").orElse("");
        String table = per.startsWith(TABLE) ? per.substring(TABLE.length()) : "";
        if (!per.isEmpty() && !tables.contains(table) && !broken.has(BrokenNames.Kind.TABLE, table)) {
            Optional<String> near = Nearest.to(table, tables.stream());
            row.complain(
                    "per",
                    "unknown-table",
                    "没有表“%s”%s"
                            .formatted(
                                    per,
                                    near.map(name -> "，是不是 table:" + name + "？")
                                            .orElse("；写成 table:表名，表在 policy.yaml 的 tables 里声明")),
                    "there is no table %s; %s"
                            .formatted(
                                    per,
                                    near.map(name -> "did you mean table:" + name + "?")
                                            .orElse("write table:NAME as policy.yaml declares it")));
        }
        return table;
    }

    private Validity runs(CsvSheet.Row row) {
        LocalDate from = row.day("from");
        LocalDate until = row.day("until");
        LocalDate begins = from == null ? effective : from;
        if (until != null && !begins.isBefore(until)) {
            row.complain(
                    "until",
                    "validity",
                    "起始日 %s 应早于终止日 %s".formatted(begins, until),
                    "the first day (%s) must come before the day it ends (%s)".formatted(begins, until));
            return Validity.ALWAYS;
        }
        return new Validity(begins, until);
    }

    private static boolean afterEnd(CsvSheet.Row row) {
        String written = row.text("afterEnd").orElse("");
        boolean ofProject =
                row.text("schedule").filter(ScheduleText.PROJECT::equals).isPresent();
        if (!written.isEmpty() && !(written.equals("yes") && ofProject)) {
            row.complain(
                    "afterEnd",
                    "after-end",
                    "afterEnd（%s）应为空或 yes，且只有 schedule 写 project 的义务才用".formatted(written),
                    "afterEnd (%s) must be empty or yes, and only duties with the schedule project use it"
                            .formatted(written));
        }
        return written.equals("yes");
    }

    /** A duty is never owed beyond the days of the document its clause stands in. */
    private static Validity within(Validity runs, Clause clause, CsvSheet.Row row) {
        Optional<Validity> both = runs.and(clause.validity());
        if (both.isEmpty()) {
            row.complain(
                    "from",
                    "validity",
                    "义务的起止 %s 与条款 %s 所在文件的有效期 %s 没有重合的日子".formatted(runs, clause.id(), clause.validity()),
                    "owed on %s, the document of clause %s on %s: no day in common"
                            .formatted(runs, clause.id(), clause.validity()));
        }
        return both.orElse(runs);
    }

    private Clause clause(CsvSheet.Row row) {
        return ClauseNames.named(row, clauses, broken)
                .orElseGet(() -> Clause.of(row.text("clause").orElse(""), "", "", "", Bilingual.same("?"), ""));
    }

    /** The first day on which something is wrong is enough. */
    private void tryOut(DutySource duty, CsvSheet.Row row) {
        if (duty.parameters().stream().anyMatch(key -> broken.has(BrokenNames.Kind.PARAMETER, key))) {
            return;
        }
        for (Validity term : duty.terms(parameters::get)) {
            LocalDate day = DutySource.dayOf(term);
            int before = complaints.count();
            duty.parameters().stream()
                    .filter(key -> PolicyPack.inForce(parameters, key, day).isEmpty())
                    .forEach(key -> missing(key, day, duty, row));
            if (complaints.count() == before) {
                tryOn(day, duty, term, row);
            }
            if (complaints.count() > before) {
                return;
            }
        }
    }

    private void tryOn(LocalDate day, DutySource duty, Validity term, CsvSheet.Row row) {
        try {
            duty.in(term, key -> PolicyPack.inForce(parameters, key, day), ImmutableList.of());
        } catch (FlawedInputException flawed) {
            flawed.flaws()
                    .forEach(flaw -> row.complain(
                            flaw.part(),
                            flaw.code(),
                            flaw.message().zh(),
                            flaw.message().en()));
        }
    }

    private void missing(String key, LocalDate day, DutySource duty, CsvSheet.Row row) {
        String column = TEXTS.stream()
                .filter(name ->
                        ParameterText.keys(duty.texts().getOrDefault(name, "")).contains(key))
                .findFirst()
                .orElse("schedule");
        if (parameters.containsKey(key)) {
            row.complain(
                    column,
                    "not-in-force",
                    "%s 参数“%s”没有有效值，而这项义务那时要履行".formatted(day, key),
                    "on %s there is no value of the parameter %s, while the duty is owed".formatted(day, key));
            return;
        }
        DidYouMean meant = DidYouMean.of(key, parameters.keySet().stream())
                .or("；请在 parameters.csv 加一行，或改成已有的参数名", "; add a row there, or write a key it has");
        row.complain(
                column,
                "unknown-parameter",
                "parameters.csv 里没有参数“%s”%s".formatted(key, meant.zh()),
                "parameters.csv has no parameter %s%s".formatted(key, meant.en()));
    }
}
