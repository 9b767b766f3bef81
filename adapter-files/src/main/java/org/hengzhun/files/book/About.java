package org.hengzhun.files.book;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hengzhun.core.policy.PolicyStamp;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.Language;
import org.hengzhun.files.read.InputSummary;
import org.hengzhun.files.read.Refusal;
import org.hengzhun.files.read.Sources;

/** What a result rests on, which its reader finds on a sheet of its own (说明). Mutable, for one thread. */
public final class About {

    /** Refused places listed one by one; a clerk fixes those and runs again. */
    private static final int MOST_REFUSED = 10_000;

    private final Language language;
    private final List<List<String>> rows = new ArrayList<>();

    public About(Language language) {
        this.language = language;
    }

    /** What the sheet is called. */
    public static String name(Language language) {
        return language.say("衡准说明", "About Hengzhun");
    }

    public Language language() {
        return language;
    }

    /** By which policy, as of which day. */
    public void policy(PolicyStamp policy, LocalDate asOf) {
        line(language.say("依据", "rests on"), policy.title());
        line(language.say("文号", "document no."), policy.document());
        line(language.say("政策编号", "policy id"), policy.id());
        line(language.say("政策校验码", "policy hash"), policy.hash());
        line(language.say("判定日期", "as of"), asOf.toString());
    }

    /** One line; left out where there is nothing to say. */
    public void line(String what, String text) {
        if (!text.isEmpty()) {
            rows.add(List.of(what, text));
        }
    }

    /** A line each. */
    public void lines(String what, List<String> texts) {
        texts.forEach(text -> line(what, text));
    }

    /** The same of sentences in both languages. */
    public void words(String what, List<Bilingual> texts) {
        texts.forEach(text -> line(what, text.in(language)));
    }

    /** What was read, how it was understood, and what of it was refused. */
    public void sources(Sources sources) {
        sources.inputs().forEach(this::input);
        words(language.say("读表说明", "how it was read"), sources.notes());
        refused(sources.refused());
    }

    private void input(InputSummary input) {
        line(
                language.say("输入", "input"),
                language.say("%s：%d 行，sha256 %s", "%s: %d rows, sha256 %s")
                        .formatted(input.name(), input.rows(), input.sha256()));
    }

    private void refused(List<Refusal> refused) {
        refused.stream()
                .limit(MOST_REFUSED)
                .forEach(refusal -> line(language.say("未处理", "not processed"), refusal.in(language)));
        if (refused.size() > MOST_REFUSED) {
            line(
                    language.say("未处理", "not processed"),
                    language.say("此外还有 %d 处", "%d more").formatted(refused.size() - MOST_REFUSED));
        }
    }

    /** Everything said, a line a row: what it is about, and the words. */
    public List<List<String>> rows() {
        return List.copyOf(rows);
    }

    /** Adds the sheet to a workbook. */
    public void into(Book book) {
        book.sheet(
                name(language),
                List.of(BookColumn.words(language.say("事项", "what")), BookColumn.words(language.say("内容", "words"))),
                rows);
    }
}
