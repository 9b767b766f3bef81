package org.hengzhun.spark;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.hengzhun.Policy;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.screening.Screening;
import org.hengzhun.core.words.Language;
import org.hengzhun.files.read.InputOptions;
import org.hengzhun.files.read.ProjectReader;
import org.hengzhun.files.read.Refusal;

/** What is said of each project in one line, whoever says it, so that two who judge can be compared. */
final class Lines {

    private Lines() {}

    /** As the commands read and screen a file. */
    static List<String> ofCommand(Path file, Policy policy, LocalDate asOf) throws IOException {
        List<String> lines = new ArrayList<>();
        List<Project> projects = new ArrayList<>();
        try (ProjectReader rows = ProjectReader.open(file, InputOptions.DEFAULT.ofProjects(policy.fields()))) {
            while (rows.hasNext()) {
                var row = rows.next();
                if (row instanceof org.hengzhun.files.read.Row.Accepted<Project> accepted) {
                    projects.add(accepted.value());
                } else {
                    lines.add(of((org.hengzhun.files.read.Row.Refused<Project>) row));
                }
            }
        }
        lines.addAll(of(projects, policy, asOf));
        lines.sort(null);
        return lines;
    }

    /** As the library screens projects, in their order. */
    static List<String> of(List<Project> projects, Policy policy, LocalDate asOf) {
        return policy.screenAll(projects, asOf).result().stream().map(Lines::of).toList();
    }

    /** Of a row that was not judged. */
    static String of(org.hengzhun.files.read.Row.Refused<Project> refused) {
        return refused.id() + " refused "
                + refused.refusals().stream().map(Lines::of).toList();
    }

    private static String of(Refusal refusal) {
        return refusal.column() + "=" + refusal.value() + ":"
                + refusal.problem().in(Language.ZH);
    }

    private static String of(Screening screening) {
        return "%s %s %s %s %s %s"
                .formatted(
                        screening.project().id(),
                        screening.verdict(),
                        screening.isFinal(),
                        screening.findings().stream()
                                .map(finding -> finding.reason().rule()
                                        + "/" + finding.outcome() + "/"
                                        + finding.reason().citation().clause())
                                .toList(),
                        screening.undecided().stream().map(open -> open.rule()).toList(),
                        screening.missing());
    }

    /** As the library screens what stands in the rows of a dataset. */
    static List<String> ofLibrary(Dataset<Row> rows, Policy policy, LocalDate asOf) {
        List<Project> projects = rows.collectAsList().stream()
                .map(row -> policy.project(known(row, policy)))
                .toList();
        return of(projects, policy, asOf).stream().sorted().toList();
    }

    private static Map<String, Object> known(Row row, Policy policy) {
        Map<String, Object> cells = new HashMap<>();
        for (ReadColumn column : new ColumnsRead(row.schema(), policy.fields()).columns()) {
            cells.put(column.header(), row.get(column.index()));
        }
        return cells;
    }

    /** As a dataset was screened; the id in the column of this name. */
    static List<String> of(Dataset<Row> screened, String id) {
        return screened.collectAsList().stream()
                .map(row -> of(row, id))
                .sorted()
                .collect(Collectors.toCollection(ArrayList::new));
    }

    static String of(Row row, String id) {
        List<Row> errors = row.getList(row.fieldIndex("errors"));
        if (!errors.isEmpty()) {
            return row.getAs(id) + " refused "
                    + errors.stream()
                            .map(error -> error.getString(0) + "=" + error.getString(1) + ":" + error.getString(2))
                            .toList();
        }
        List<Row> findings = row.getList(row.fieldIndex("findings"));
        List<Row> undecided = row.getList(row.fieldIndex("undecided"));
        return "%s %s %s %s %s %s"
                .formatted(
                        row.<String>getAs(id),
                        row.<String>getAs("verdict"),
                        row.<Boolean>getAs("final"),
                        findings.stream()
                                .map(finding -> finding.<String>getAs("rule") + "/" + finding.<String>getAs("outcome")
                                        + "/" + finding.<String>getAs("clause"))
                                .toList(),
                        undecided.stream()
                                .map(open -> open.<String>getAs("rule"))
                                .toList(),
                        row.<String>getList(row.fieldIndex("missing")));
    }
}
