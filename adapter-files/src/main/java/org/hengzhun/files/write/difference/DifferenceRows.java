package org.hengzhun.files.write.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.hengzhun.core.difference.PolicyChange;
import org.hengzhun.core.difference.ProjectDifference;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.field.Field;
import org.hengzhun.core.screening.Finding;
import org.hengzhun.core.screening.Screening;
import org.hengzhun.core.words.Language;
import org.hengzhun.files.read.Refusal;
import org.hengzhun.files.read.Source;
import org.hengzhun.files.write.CsvTable;
import org.hengzhun.files.write.ValueText;
import org.hengzhun.files.write.screening.ScreeningText;

/** Projects that flip, and refusals, as rows of any table; every row says whether it is a supposition. Mutable, for one thread. */
final class DifferenceRows {

    /** The verdict of a row that was not judged. */
    private static final String NOT_JUDGED = "ERROR";

    private final ValueText text;
    private final EditText edits;
    private final ScreeningText words;
    private List<String> between = List.of();

    DifferenceRows(Language language) {
        this.text = new ValueText(language);
        this.edits = new EditText(text);
        this.words = new ScreeningText(text);
    }

    /** What lies between the two policies; told once, before any row. */
    void between(PolicyChange change) {
        between = List.of(
                change.supposed() ? text.say("假设", "supposed") : text.say("两项政策", "two policies"),
                change.before().id(),
                change.before().hash(),
                change.after().id(),
                change.after().hash(),
                change.asOf().toString());
    }

    List<String> header() {
        return text.chinese()
                ? List.of(
                        "是否假设",
                        "原政策",
                        "原政策校验码",
                        "新政策",
                        "新政策校验码",
                        "判定日期",
                        "项目编号",
                        "项目名称",
                        "承接县区",
                        "阶段",
                        "原结论代码",
                        "原结论",
                        "原是否定论",
                        "现结论代码",
                        "现结论",
                        "现是否定论",
                        "原因",
                        "新增处理意见",
                        "不再有的处理意见",
                        "未处理原因",
                        "来源文件",
                        "来源行")
                : List.of(
                        "supposed",
                        "oldPolicy",
                        "oldPolicyHash",
                        "policy",
                        "policyHash",
                        "asOf",
                        "id",
                        "name",
                        "county",
                        "stage",
                        "oldVerdict",
                        "oldVerdictWords",
                        "oldFinal",
                        "verdict",
                        "verdictWords",
                        "final",
                        "causes",
                        "came",
                        "went",
                        "problem",
                        "file",
                        "row");
    }

    /** The row of a project that flips. */
    List<String> of(ProjectDifference difference, Source source) {
        Project project = difference.project();
        text.about(project);
        return row(
                project.id(),
                value(project, Project.NAME),
                value(project, Project.COUNTY),
                value(project, Project.STAGE),
                difference.before().verdict().name(),
                words.words(difference.before()),
                isFinal(difference.before()),
                difference.after().verdict().name(),
                words.words(difference.after()),
                isFinal(difference.after()),
                edits.causes(difference.causes()),
                findings(difference.came()),
                findings(difference.went()),
                "",
                source.file(),
                CsvTable.row(source.row()));
    }

    private String isFinal(Screening screening) {
        return screening.isFinal() ? text.say("是", "yes") : text.say("否", "no");
    }

    private String value(Project project, Field<?> field) {
        Object value = field.valueIn(project);
        return value == null ? "" : text.of(field.name(), value);
    }

    private String findings(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.words().in(text.language())
                        + text.say("：", ": ")
                        + finding.reason().title()
                        + text.brackets(finding.reason().rule()))
                .collect(Collectors.joining(text.say("；", "; ")));
    }

    /** The row of something that was not processed. */
    List<String> of(Refusal refusal) {
        return row(
                "",
                "",
                "",
                "",
                NOT_JUDGED,
                text.say("未处理", "not judged"),
                "",
                NOT_JUDGED,
                text.say("未处理", "not judged"),
                "",
                "",
                "",
                "",
                refusal.in(text.language()),
                refusal.file(),
                CsvTable.row(refusal.row()));
    }

    private List<String> row(String... cells) {
        List<String> row = new ArrayList<>(between);
        row.addAll(List.of(cells));
        return row;
    }
}
