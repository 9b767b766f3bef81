package org.hengzhun.files.write.screening;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.policy.PolicyStamp;
import org.hengzhun.core.screening.Finding;
import org.hengzhun.core.screening.Screening;
import org.hengzhun.core.words.Language;
import org.hengzhun.files.read.InputSummary;
import org.hengzhun.files.read.Refusal;
import org.hengzhun.files.read.Source;
import org.hengzhun.files.write.AskingText;
import org.hengzhun.files.write.CsvTable;
import org.hengzhun.files.write.QuestionText;
import org.hengzhun.files.write.ResultWriter;
import org.hengzhun.files.write.ValueText;

/**
 * Writes a table for spreadsheets: UTF-8 with a byte order mark, a project or a refusal a row, in the order of the input.
 * Text a spreadsheet would take for a formula gets an apostrophe in front; numbers and percentages never do.
 */
public final class CsvScreeningWriter implements ResultWriter<Screening> {

    /** The verdict of a row that was not judged. */
    static final String NOT_JUDGED = "ERROR";

    private final Writer out;
    private final CsvWriter table;
    private final ValueText text;
    private final ScreeningText words;
    private final AskingText asking;
    private final QuestionText questions;
    private final Optional<NextQuestions> next;
    private String policyId = "";
    private String day = "";

    /**
     * Writes to the output, which stays open.
     *
     * @param next shows what to ask next, in a column at the end
     */
    public CsvScreeningWriter(Writer out, Language language, Optional<NextQuestions> next) {
        this.next = next;
        this.out = out;
        this.text = new ValueText(language);
        this.words = new ScreeningText(text);
        this.asking = new AskingText(text);
        this.questions = new QuestionText(text);
        this.table = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out);
    }

    @Override
    public void begin(PolicyStamp policy, LocalDate asOf, int inputs) throws IOException {
        out.write('\uFEFF');
        List<String> header = new ArrayList<>(
                text.chinese()
                        ? List.of(
                                "项目编号", "项目名称", "承接县区", "阶段", "结论代码", "结论", "是否定论", "命中规则", "处理意见", "依据条款", "待补充信息",
                                "提醒", "未处理原因", "政策", "判定日期", "适用规则数", "先补", "需人工判断", "来源文件", "来源行", "金额")
                        : List.of(
                                "id",
                                "name",
                                "county",
                                "stage",
                                "verdict",
                                "verdictWords",
                                "final",
                                "findings",
                                "reasons",
                                "clauses",
                                "missing",
                                "warnings",
                                "problem",
                                "policy",
                                "asOf",
                                "judgedBy",
                                "askFirst",
                                "judgements",
                                "file",
                                "row",
                                "amounts"));
        next.ifPresent(shown -> header.add(text.say("下一问", "next")));
        table.writeRecord(header);
        policyId = policy.id();
        day = asOf.toString();
    }

    @Override
    public void write(Screening screening, Source source) {
        Project project = screening.project();
        text.about(project);
        row(
                project.id(),
                value(project, "name"),
                value(project, "county"),
                value(project, "stage"),
                screening.verdict().name(),
                words.words(screening),
                screening.isFinal() ? text.say("是", "yes") : text.say("否", "no"),
                each(screening, finding -> finding.reason().rule()),
                each(screening, this::reason),
                each(
                        screening,
                        finding -> finding.reason().citation()
                                + text.brackets(finding.reason().citation().clause())),
                text.labels(screening.missing()),
                screening.warnings().stream()
                        .map(warning -> warning.in(text.language()))
                        .collect(joining()),
                "",
                policyId,
                day,
                String.valueOf(screening.judgedBy()),
                text.labels(screening.askFirst()),
                screening.judgements().stream().map(asking::words).collect(joining()),
                source.file(),
                CsvTable.row(source.row()),
                words.amountsInOne(screening),
                next.flatMap(shown -> shown.of(screening))
                        .map(questions::question)
                        .orElse(""));
    }

    private String reason(Finding finding) {
        return finding.words().in(text.language())
                + text.say("：", ": ")
                + finding.reason().title()
                + (finding.reason().restsOnLocal() ? text.say("（含本地参数）", " (rests on a local figure)") : "");
    }

    private String each(Screening screening, Function<Finding, String> part) {
        return screening.findings().stream().map(part).collect(joining());
    }

    private Collector<CharSequence, ?, String> joining() {
        return Collectors.joining(text.say("；", "; "));
    }

    private String value(Project project, String field) {
        Object value = Project.DICTIONARY.named(field).orElseThrow().valueIn(project);
        return value == null ? "" : text.of(field, value);
    }

    @Override
    public void refused(Refusal refusal) {
        row(
                "",
                "",
                "",
                "",
                NOT_JUDGED,
                text.say("未处理", "not judged"),
                "",
                "",
                "",
                "",
                "",
                "",
                refusal.in(text.language()),
                policyId,
                day,
                "",
                "",
                "",
                refusal.file(),
                CsvTable.row(refusal.row()),
                "",
                "");
    }

    /** @param cells the last one of what to ask next, which is left out where that is not shown */
    private void row(String... cells) {
        CsvWriter.CsvWriterRecord row = table.writeRecord();
        for (String cell : Arrays.asList(cells).subList(0, cells.length - (next.isPresent() ? 0 : 1))) {
            row.writeField(CsvTable.guarded(cell));
        }
        row.endRecord();
    }

    @Override
    public void end(List<InputSummary> inputs) throws IOException {
        table.flush();
        out.flush();
    }
}
