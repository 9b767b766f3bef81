package org.hengzhun.files.write.screening;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hengzhun.core.policy.PolicyStamp;
import org.hengzhun.core.screening.Screening;
import org.hengzhun.core.screening.Verdict;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.Language;
import org.hengzhun.files.read.InputSummary;
import org.hengzhun.files.read.Refusal;
import org.hengzhun.files.read.Source;
import org.hengzhun.files.write.ResultWriter;
import org.hengzhun.files.write.TextPage;
import org.hengzhun.files.write.TextRun;
import org.hengzhun.files.write.TextTable;
import org.hengzhun.files.write.ValueText;

/**
 * Writes results for people: a table of projects, then a paragraph for each that needs one, in blocks of 1,000; at the
 * end the count of verdicts, the warnings, and every row that was not processed.
 */
public final class TextScreeningWriter implements ResultWriter<Screening> {

    /** Projects held back so that their table can be aligned. */
    public static final int BLOCK = 1_000;

    private record Placed(Screening screening, Source source) {}

    private final TextRun run;
    private final ValueText text;
    private final ScreeningText paragraphs;
    private final Optional<NextQuestions> next;
    private final List<Placed> block = new ArrayList<>();
    private final Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
    private int withoutOpinion;
    private boolean several;
    private int open;

    /**
     * Writes on the page.
     *
     * @param next shows what to ask next
     */
    public TextScreeningWriter(TextPage page, Language language, Optional<NextQuestions> next) {
        this.next = next;
        this.text = new ValueText(language);
        this.run = new TextRun(page, text);
        this.paragraphs = new ScreeningText(text, page.layout());
    }

    @Override
    public void begin(PolicyStamp policy, LocalDate asOf, int inputs) throws IOException {
        run.begin(policy, asOf, inputs);
        several = inputs > 1;
    }

    @Override
    public void write(Screening screening, Source source) throws IOException {
        text.about(screening.project());
        block.add(new Placed(screening, source));
        verdicts.merge(screening.verdict(), 1, Integer::sum);
        withoutOpinion += screening.withoutOpinion() ? 1 : 0;
        for (Bilingual warning : screening.warnings()) {
            run.warn(run.who(screening.project().id(), source), warning);
        }
        open += screening.isFinal() ? 0 : 1;
        if (block.size() == BLOCK) {
            writeBlock();
        }
    }

    @Override
    public void refused(Refusal refusal) throws IOException {
        run.refused(refusal);
    }

    private void writeBlock() throws IOException {
        run.lines(table().lines());
        run.line("");
        if (block.stream().anyMatch(one -> !one.screening.isFinal())) {
            run.line(text.say(
                    "带“（未定）”的结论：所缺的信息补齐后，结论可能改变。",
                    "A verdict that is \"not final\" may change once the missing fields are known."));
            run.line("");
        }
        for (Placed one : block) {
            if (ScreeningText.needsParagraph(one.screening)) {
                run.lines(paragraphs.paragraph(
                        one.screening, run.from(one.source), next.flatMap(questions -> questions.of(one.screening))));
                run.line("");
            }
        }
        block.clear();
    }

    private TextTable table() {
        TextTable table = new TextTable(run.layout())
                .columns(text.say("编号", "id"))
                .words(text.say("名称", "name"))
                .columns(
                        text.say("县区", "county"),
                        text.say("阶段", "stage"),
                        text.say("结论", "verdict"),
                        text.say("适用规则", "rules"))
                .words(text.say("先补", "ask first"));
        if (several) {
            table.words(text.say("来源", "from"));
        }
        for (Placed one : block) {
            List<String> cells = new ArrayList<>(List.of(paragraphs.cells(one.screening)));
            if (several) {
                cells.add(one.source.shortWords().in(text.language()));
            }
            table.row(cells.toArray(String[]::new));
        }
        return table;
    }

    @Override
    public void end(List<InputSummary> inputs) throws IOException {
        if (!block.isEmpty()) {
            writeBlock();
        }
        run.end(counts(), inputs);
    }

    /** How many of those nothing is said against are those nothing is said of. */
    private String silent() {
        return withoutOpinion == 0
                ? ""
                : text.brackets(text.say("其中本政策无意见 " + withoutOpinion, "no opinion on " + withoutOpinion));
    }

    private String counts() {
        int all = verdicts.values().stream().mapToInt(Integer::intValue).sum();
        String each = verdicts.entrySet().stream()
                .map(count -> count.getKey().words().in(text.language()) + " " + count.getValue()
                        + (count.getKey() == Verdict.NO_OBJECTION ? silent() : ""))
                .collect(Collectors.joining(text.say("，", ", ")));
        String zh = "共 %d 个项目".formatted(all) + (all == 0 ? "" : "：" + each) + (open == 0 ? "" : "；其中未定 " + open) + "。";
        String en = "%d projects".formatted(all)
                + (all == 0 ? "" : ": " + each)
                + (open == 0 ? "" : "; %d not final".formatted(open))
                + ".";
        return text.say(zh, en);
    }
}
