package org.hengzhun.files.write.duty;

import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.Multimaps;
import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.hengzhun.core.duty.DutyLine;
import org.hengzhun.core.duty.DutyReport;
import org.hengzhun.core.duty.Occurrence;
import org.hengzhun.core.duty.ProjectDuties;
import org.hengzhun.core.policy.ParameterReading;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.Language;
import org.hengzhun.files.read.Sources;
import org.hengzhun.files.write.ReportWriter;
import org.hengzhun.files.write.TextPage;

/** Writes a calendar of duties month by month, those of projects among the others. */
public final class TextDutyWriter implements ReportWriter<DutyReport> {

    /** Projects named beside what is to be known of them. */
    private static final int NAMED = 5;

    private final TextPage page;
    private final DutyText text;
    private final DutyTable table;

    /** Writes on the page. */
    public TextDutyWriter(TextPage page, Language language) {
        this.page = page;
        this.text = new DutyText(language);
        this.table = new DutyTable(text, page.layout());
    }

    @Override
    public void write(DutyReport report, Sources sources) throws IOException {
        ProjectNames names = new ProjectNames(report, sources, text.language());
        head(report);
        Map<String, Collection<DutyLine>> months = Multimaps.index(report.lines(), line -> heading(line.occurrence()))
                .asMap();
        for (Map.Entry<String, Collection<DutyLine>> month : months.entrySet()) {
            line("");
            line(month.getKey());
            for (String line : table.lines(List.copyOf(month.getValue()), names)) {
                line(line);
            }
        }
        projects(report.projects(), names);
        line("");
        foot(report, sources);
        page.flush();
    }

    private void head(DutyReport report) throws IOException {
        line(text.language()
                .say(
                        "义务日历 %s 至 %s，截至 %s".formatted(report.from(), report.to(), report.asOf()),
                        "Duties from %s to %s, as of %s".formatted(report.from(), report.to(), report.asOf())));
        line(text.language().say("依据：", "Basis: ")
                + report.policy().title()
                + text.language().say("，", ", ")
                + report.policy().document());
        line(text.language().say("截止日逢休息日：", "A deadline on a day off ")
                + report.dayOff().shift().label().in(text.language()));
        for (Bilingual warning : report.warnings()) {
            line(text.language().say("提示：", "Note: ") + warning.in(text.language()));
        }
    }

    private String heading(Occurrence occurrence) {
        LocalDate due = occurrence.due();
        if (due == null) {
            return occurrence.isUndated()
                    ? text.language().say("【到期日不明】", "Day due unknown")
                    : text.language().say("【常态】", "Standing");
        }
        YearMonth month = YearMonth.from(due);
        return text.language().say("【%d年%d月】".formatted(month.getYear(), month.getMonthValue()), month.toString());
    }

    /** What nobody can say yet of projects, and which of them owe nothing here. */
    private void projects(List<ProjectDuties> projects, ProjectNames names) throws IOException {
        if (projects.isEmpty()) {
            return;
        }
        line("");
        line(text.language().say("【项目】共 %d 个".formatted(projects.size()), "Projects: %d".formatted(projects.size())));
        for (ProjectDuties project : projects) {
            for (ProjectDuties.OpenDuty undecided : project.undecided()) {
                line(text.language().say("未决：", "Undecided: ")
                        + names.of(project)
                        + text.language().say("：", ": ")
                        + undecided.duty().label().in(text.language())
                        + text.language().say("，缺 ", ", missing ")
                        + text.values().labels(undecided.rule().missing())
                        + text.language().say("，条款 ", ", clause ")
                        + undecided.duty().citation().clause());
            }
        }
        named(
                text.language().say("已终止，不再有义务：", "Ended, nothing owed any more: "),
                projects,
                ProjectDuties::ended,
                names);
        named(
                text.language().say("这段日期里没有义务：", "Nothing owed in this period: "),
                projects,
                project -> !project.ended(),
                names);
        warnings(projects, names);
    }

    /** What must be known of projects, each with those it is of. */
    private void warnings(List<ProjectDuties> projects, ProjectNames names) throws IOException {
        ListMultimap<Bilingual, String> warned =
                MultimapBuilder.linkedHashKeys().arrayListValues().build();
        for (ProjectDuties project : projects) {
            project.warnings().forEach(warning -> warned.put(warning, names.of(project)));
        }
        for (Map.Entry<Bilingual, List<String>> warning :
                Multimaps.asMap(warned).entrySet()) {
            String some = warning.getValue().stream()
                    .limit(NAMED)
                    .collect(Collectors.joining(text.language().say("、", ", ")));
            int all = warning.getValue().size();
            String of = all > NAMED
                    ? some + text.language().say(" 等 %d 个".formatted(all), " and others, %d projects".formatted(all))
                    : some;
            line(text.language().say("提醒（" + of + "）：", "Warning (" + of + "): ")
                    + warning.getKey().in(text.language()));
        }
    }

    private void named(String words, List<ProjectDuties> projects, Predicate<ProjectDuties> which, ProjectNames called)
            throws IOException {
        String names = projects.stream()
                .filter(project ->
                        project.owed().isEmpty() && project.undecided().isEmpty())
                .filter(which)
                .map(called::of)
                .collect(Collectors.joining(text.language().say("、", ", ")));
        if (!names.isEmpty()) {
            line(words + names);
        }
    }

    private void foot(DutyReport report, Sources sources) throws IOException {
        int all = report.lines().size();
        int ofProjects = all - report.calendar().size();
        String among = ofProjects == 0
                ? ""
                : text.language().say("（其中项目义务 %d 项）".formatted(ofProjects), " (%d of projects)".formatted(ofProjects));
        line(text.language().say("合计：%d 项".formatted(all), "Total: %d".formatted(all))
                + among
                + report.totals().entrySet().stream()
                        .filter(total -> total.getValue() > 0)
                        .map(total ->
                                text.language().say("，", ", ") + text.label(total.getKey()) + " " + total.getValue())
                        .collect(Collectors.joining()));
        if (report.overdueBefore() > 0) {
            line(text.language()
                    .say(
                            "另有 %d 项项目义务在 %s 以前到期、至今超期，没有列出；把开始日期提前就能看到。"
                                    .formatted(report.overdueBefore(), report.from()),
                            "In addition, %d duties of projects fell due before %s and are overdue; an earlier first date lists them."
                                    .formatted(report.overdueBefore(), report.from())));
        }
        for (ParameterReading reading : report.localParameters()) {
            line(text.language().say("本地参数：", "Local parameter: ") + reading.key() + " = "
                    + text.values().of("", reading.value(), reading.unit())
                    + text.language().say("，条款 ", ", clause ") + reading.clause());
        }
        page.sources(sources, text.language());
    }

    private void line(String words) throws IOException {
        page.line(words);
    }
}
