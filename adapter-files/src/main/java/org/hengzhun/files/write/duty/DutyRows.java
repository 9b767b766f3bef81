package org.hengzhun.files.write.duty;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.hengzhun.core.duty.Duty;
import org.hengzhun.core.duty.DutyLine;
import org.hengzhun.core.duty.DutyReport;
import org.hengzhun.core.duty.DutyStatus;
import org.hengzhun.core.duty.Occurrence;
import org.hengzhun.core.duty.ProjectDuties;
import org.hengzhun.files.read.Source;
import org.hengzhun.files.read.Sources;
import org.hengzhun.files.write.CsvTable;
import org.jspecify.annotations.Nullable;

/** A calendar of duties as rows of any table: a row for each who owes one. Immutable. */
final class DutyRows {

    private final DutyText text;

    DutyRows(DutyText text) {
        this.text = text;
    }

    /** The header, then a row for each who owes a duty, then those nobody can decide on yet. */
    List<List<String>> of(DutyReport report, Sources sources) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                text.language().say("到期日", "due"),
                text.language().say("顺延后", "shifted"),
                text.language().say("义务", "duty"),
                text.language().say("义务名称", "label"),
                text.language().say("对象", "whom"),
                text.language().say("报送给", "to"),
                text.language().say("期次", "period"),
                text.language().say("状态", "state"),
                text.language().say("说明", "words"),
                text.language().say("完成数", "done"),
                text.language().say("应完成数", "count"),
                text.language().say("条款", "clause"),
                text.language().say("文号", "document"),
                text.language().say("出处", "provenance"),
                text.language().say("含本地参数", "local"),
                text.language().say("来源文件", "file"),
                text.language().say("来源行", "row"),
                text.language().say("提醒", "warnings")));
        ProjectNames names = new ProjectNames(report, sources, text.language());
        report.lines().forEach(line -> rows.add(row(line, names)));
        for (ProjectDuties project : report.projects()) {
            project.undecided().forEach(undecided -> rows.add(undecided(project, undecided, names)));
        }
        return rows;
    }

    private List<String> row(DutyLine line, ProjectNames names) {
        DutyStatus one = line.status();
        Occurrence occurrence = one.occurrence();
        return row(
                occurrence.duty(),
                List.of(text(occurrence.due()), occurrence.isShifted() ? text(occurrence.shifted()) : ""),
                occurrence.whom(),
                List.of(
                        text.period(occurrence),
                        one.state().code(),
                        text.state(line),
                        String.valueOf(one.done()),
                        String.valueOf(one.owed())),
                line.local(),
                line.project(),
                names);
    }

    private List<String> undecided(ProjectDuties project, ProjectDuties.OpenDuty undecided, ProjectNames names) {
        String words = text.language().say("未决：缺 ", "undecided: missing ")
                + text.values().labels(undecided.rule().missing());
        return row(
                undecided.duty(),
                List.of("", ""),
                project.project().id(),
                List.of("", "UNDECIDED", words, "", ""),
                undecided.duty().restsOnLocal(),
                project,
                names);
    }

    private List<String> row(
            Duty duty,
            List<String> days,
            String whom,
            List<String> standing,
            boolean local,
            @Nullable ProjectDuties project,
            ProjectNames names) {
        List<String> cells = new ArrayList<>(days);
        cells.addAll(List.of(duty.name(), duty.label().in(text.language()), whom, duty.recipient()));
        cells.addAll(standing);
        cells.addAll(List.of(
                duty.citation().clause(),
                duty.citation().document(),
                duty.provenance().word(),
                local ? text.language().say("是", "yes") : text.language().say("否", "no")));
        Source source = project == null ? Source.NONE : names.source(project);
        cells.addAll(List.of(source.file(), CsvTable.row(source.row()), warnings(project)));
        return cells;
    }

    private String warnings(@Nullable ProjectDuties project) {
        return project == null
                ? ""
                : project.warnings().stream()
                        .map(warning -> warning.in(text.language()))
                        .collect(Collectors.joining(text.language().say("；", "; ")));
    }

    private static String text(@Nullable Object value) {
        return Objects.toString(value, "");
    }
}
