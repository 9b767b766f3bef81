package org.hengzhun.files.write;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.hengzhun.core.duty.Duty;
import org.hengzhun.core.duty.DutyState;
import org.hengzhun.core.duty.DutyStatus;
import org.hengzhun.core.duty.Occurrence;
import org.hengzhun.core.duty.ProjectDuties;
import org.hengzhun.core.policy.ParameterReading;
import org.hengzhun.core.words.Language;
import org.hengzhun.files.read.Refusal;

/** Writes a calendar of duties month by month; those who stand alike with one duty share a line. */
final class TextDutyWriter implements DutyWriter {

    private static final int WIDEST = 44;

    private final Writer out;
    private final DutyText text;
    private final DisplayWidth width;

    TextDutyWriter(Writer out, Language language, DisplayWidth width) {
        this.out = out;
        this.text = new DutyText(language);
        this.width = width;
    }

    @Override
    public void write(DutyReport report) throws IOException {
        head(report);
        Map<String, List<DutyStatus>> months = new LinkedHashMap<>();
        for (DutyStatus one : report.calendar()) {
            months.computeIfAbsent(month(one.occurrence().due()), month -> new ArrayList<>())
                    .add(one);
        }
        for (Map.Entry<String, List<DutyStatus>> month : months.entrySet()) {
            line("");
            line(month.getKey());
            table(month.getValue());
        }
        for (ProjectDuties project : report.projects()) {
            project(project);
        }
        line("");
        foot(report);
        out.flush();
    }

    private void head(DutyReport report) throws IOException {
        line(text.say(
                "义务日历 %s 至 %s，截至 %s".formatted(report.from(), report.to(), report.asOf()),
                "Duties from %s to %s, as of %s".formatted(report.from(), report.to(), report.asOf())));
        line(text.say("依据：", "Basis: ")
                + report.policy().title()
                + text.say("，", ", ")
                + report.policy().document());
        line(text.say("截止日逢休息日：", "A deadline on a day off ")
                + report.dayOff().shift().label().in(text.language()));
    }

    private String month(@org.jspecify.annotations.Nullable LocalDate due) {
        if (due == null) {
            return text.say("【常态】", "Standing");
        }
        YearMonth month = YearMonth.from(due);
        return text.say("【%d年%d月】".formatted(month.getYear(), month.getMonthValue()), month.toString());
    }

    private void table(List<DutyStatus> assessments) throws IOException {
        TextTable table = new TextTable(width, WIDEST)
                .row(
                        text.say("到期日", "due"),
                        text.say("义务", "duty"),
                        text.say("对象", "owed by"),
                        text.say("期次", "period"),
                        text.say("状态", "state"),
                        text.say("完成", "done"),
                        text.say("条款", "clause"));
        for (List<DutyStatus> alike : alike(assessments)) {
            DutyStatus first = alike.get(0);
            Occurrence occurrence = first.occurrence();
            table.row(
                    text.due(occurrence),
                    occurrence.duty().label().in(text.language()),
                    alike.stream().map(one -> one.occurrence().whom()).collect(Collectors.joining(text.say("、", ", "))),
                    text.period(occurrence),
                    text.state(first.state()),
                    text.progress(first),
                    clause(occurrence.duty()));
        }
        for (String line : table.lines()) {
            line(line);
        }
    }

    private String clause(Duty duty) {
        return duty.citation().clause() + (duty.restsOnLocal() ? text.say("（含本地参数）", " (local)") : "");
    }

    /** Neighbours that differ in nothing but whom. */
    private static List<List<DutyStatus>> alike(List<DutyStatus> assessments) {
        Map<List<Object>, List<DutyStatus>> groups = new LinkedHashMap<>();
        for (DutyStatus one : assessments) {
            List<Object> key = ImmutableList.of(
                    one.occurrence().duty().name(),
                    Objects.toString(one.occurrence().period()),
                    Objects.toString(one.occurrence().due()),
                    one.state(),
                    one.done());
            groups.computeIfAbsent(key, any -> new ArrayList<>()).add(one);
        }
        return List.copyOf(groups.values());
    }

    private void project(ProjectDuties project) throws IOException {
        line("");
        String name = Objects.requireNonNullElse(project.project().get(org.hengzhun.core.fact.Project.NAME), "");
        line(text.say("【项目】", "Project ") + project.project().id() + " " + name);
        if (!project.owed().isEmpty()) {
            table(project.owed().stream().map(ProjectDuties.Owed::status).toList());
        }
        for (ProjectDuties.Undecided undecided : project.undecided()) {
            line(text.say("未决：", "Undecided: ")
                    + undecided.duty().label().in(text.language())
                    + text.say("，缺 ", ", missing ")
                    + text.values().labels(undecided.rule().missing())
                    + text.say("，条款 ", ", clause ")
                    + undecided.duty().citation().clause());
        }
        if (project.owed().isEmpty() && project.undecided().isEmpty()) {
            line(text.say("没有义务", "owes nothing"));
        }
    }

    private void foot(DutyReport report) throws IOException {
        Map<String, Long> counts = report.calendar().stream()
                .collect(Collectors.groupingBy(one -> label(one.state()), LinkedHashMap::new, Collectors.counting()));
        line(text.say(
                        "合计：%d 项".formatted(report.calendar().size()),
                        "In all: %d".formatted(report.calendar().size()))
                + counts.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(count -> text.say("，", ", ") + count.getKey() + " " + count.getValue())
                        .collect(Collectors.joining()));
        for (ParameterReading reading : report.localParameters()) {
            line(text.say("本地参数：", "Local parameter: ") + reading.key() + " = "
                    + text.values().of("", reading.value(), reading.unit())
                    + text.say("，条款 ", ", clause ") + reading.clause());
        }
        for (Refusal refusal : report.refused()) {
            line(text.say("没有处理：", "Not processed: ") + refusal.in(text.language()));
        }
    }

    private String label(DutyState state) {
        return switch (state.code()) {
            case "MET" -> text.say("已完成", "met");
            case "MET_LATE" -> text.say("迟完成", "met late");
            case "DUE" -> text.say("应办", "due");
            case "OVERDUE" -> text.say("超期", "overdue");
            case "NOT_YET_DUE" -> text.say("未到期", "not yet due");
            default -> text.say("不明", "unknown");
        };
    }

    private void line(String words) throws IOException {
        out.write(words + "\n");
    }
}
