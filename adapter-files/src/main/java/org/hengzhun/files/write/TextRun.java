package org.hengzhun.files.write;

import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hengzhun.core.policy.PolicyStamp;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.VisibleText;
import org.hengzhun.files.read.InputSummary;
import org.hengzhun.files.read.Refusal;
import org.hengzhun.files.read.Source;

/**
 * What stands round the results of one run in every text for people: the policy and the day before them; warnings, what was
 * not processed and the inputs behind them.
 */
public final class TextRun {

    /** Different warnings that are counted over all projects. */
    private static final int COUNTED_WARNINGS = 100;

    private final TextPage page;
    private final ValueText text;
    private final Map<Bilingual, Integer> warnings = new LinkedHashMap<>();
    private final LineSpool otherWarnings = new LineSpool();
    private final LineSpool refused = new LineSpool();
    private boolean several;

    public TextRun(TextPage page, ValueText text) {
        this.page = page;
        this.text = text;
    }

    /** Writes what comes before the results; where there are several inputs, each result says which it is from. */
    public void begin(PolicyStamp policy, LocalDate asOf, int inputs) throws IOException {
        several = inputs > 1;
        line(text.say(
                "%s（%s）".formatted(policy.title(), policy.document()),
                "%s (%s)".formatted(policy.title(), policy.document())));
        line(text.say(
                "判定日期 %s，政策包 %s，校验码 %s".formatted(asOf, policy.id(), policy.shortHash()),
                "As of %s, policy %s, hash %s".formatted(asOf, policy.id(), policy.shortHash())));
        line("");
    }

    /** Where a result is from, where that must be said; else an empty text. */
    public String from(Source source) {
        return several ? source.words().in(text.language()) : "";
    }

    /** Who a result is of: the id of a project with where it is from, where that must be said. */
    public String who(String id, Source source) {
        return several ? id + text.brackets(from(source)) : id;
    }

    /** Takes note of a warning: those of the policy repeat and are counted; those of single projects are kept as they are. */
    public void warn(String id, Bilingual warning) throws IOException {
        if (warnings.size() < COUNTED_WARNINGS || warnings.containsKey(warning)) {
            warnings.merge(warning, 1, Integer::sum);
        } else {
            otherWarnings.add(VisibleText.of(id) + text.say("：", ": ") + warning.in(text.language()));
        }
    }

    public void refused(Refusal refusal) throws IOException {
        refused.add(refusal.in(text.language()));
    }

    /** Writes what comes behind the results, the line of counts first, and flushes. */
    public void end(String counts, List<InputSummary> inputs) throws IOException {
        line(counts);
        for (Map.Entry<Bilingual, Integer> warning : warnings.entrySet()) {
            String words = warning.getKey().in(text.language());
            line(text.say(
                    "提醒（涉及 %d 个项目）：%s".formatted(warning.getValue(), words),
                    "Warning (%d projects): %s".formatted(warning.getValue(), words)));
        }
        try (otherWarnings) {
            otherWarnings.forEach(words -> line(text.say("提醒：", "Warning: ") + words));
        }
        try (refused) {
            if (refused.count() > 0) {
                line("");
                line(text.say(
                        "没有处理的内容（%d 处），改正后请重新运行：".formatted(refused.count()),
                        "Not processed (%d places); fix them and run again:".formatted(refused.count())));
                refused(refused);
            }
        }
        line("");
        for (InputSummary input : inputs) {
            line(input(input));
            for (Bilingual note : input.understood().notes()) {
                line("  " + note.in(text.language()));
            }
        }
        page.flush();
    }

    private String input(InputSummary input) {
        String file = VisibleText.of(input.file());
        String sheet = input.understood().sheet();
        if (!sheet.isEmpty()) {
            return text.say(
                    "输入：%s，工作表“%s”，%d 行，sha256 %s".formatted(file, sheet, input.rows(), input.sha256()),
                    "Input: %s, sheet \"%s\", %d rows, sha256 %s".formatted(file, sheet, input.rows(), input.sha256()));
        }
        if (input.encoding().isEmpty()) {
            return text.say("输入：%s（没有读）".formatted(file), "Input: %s (not read)".formatted(file));
        }
        return text.say(
                "输入：%s，%d 行，编码 %s，sha256 %s".formatted(file, input.rows(), input.encoding(), input.sha256()),
                "Input: %s, %d rows, %s, sha256 %s".formatted(file, input.rows(), input.encoding(), input.sha256()));
    }

    /** The first places that were not processed, and how many more there are. */
    private void refused(LineSpool all) throws IOException {
        long shown = layout().shown(all.count(), TextLayout.MANY);
        long[] at = {0};
        all.forEach(words -> {
            if (at[0]++ < shown) {
                line("  " + words);
            }
        });
        for (String rest : layout().rest(all.count(), TextLayout.MANY, text.language())) {
            line("  " + rest);
        }
    }

    public TextLayout layout() {
        return page.layout();
    }

    public void line(String words) throws IOException {
        page.line(words);
    }

    public void lines(Iterable<String> all) throws IOException {
        page.lines(all);
    }
}
