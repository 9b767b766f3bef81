package org.hengzhun.files.write.screening;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hengzhun.core.words.Language;
import org.hengzhun.core.words.VisibleText;

/** Receipts judged again, for people and programs. */
public final class ReplayText {

    private ReplayText() {}

    /** The lines that are not the same, and how many are. */
    public static List<String> lines(List<ReplayedLine> replayed, Language language) {
        List<String> lines = new ArrayList<>();
        replayed.stream().filter(one -> !one.isSame()).forEach(one -> lines.add(sentence(one, language)));
        long same = replayed.stream().filter(ReplayedLine::isSame).count();
        lines.add(language.say("共 %d 行，%d 行逐字节一致，%d 行不一致。", "%d lines, %d the same to the byte, %d not.")
                .formatted(replayed.size(), same, replayed.size() - same));
        return lines;
    }

    private static String sentence(ReplayedLine one, Language language) {
        String project = one.project().isEmpty() ? "" : " " + VisibleText.of(one.project());
        String words = one.words()
                .map(more -> language.say("；", "; ") + more.in(language))
                .orElse("");
        return language.say("第%d行", "line %d").formatted(one.line())
                + project
                + language.say("：", ": ")
                + one.outcome().words().in(language)
                + words;
    }

    /** Every line by the names JSON gives it. */
    public static Map<String, Object> members(List<ReplayedLine> replayed) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("same", replayed.stream().allMatch(ReplayedLine::isSame));
        members.put("lines", replayed.stream().map(ReplayText::line).toList());
        return members;
    }

    private static Map<String, Object> line(ReplayedLine one) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("line", one.line());
        members.put("project", one.project());
        members.put("outcome", one.outcome().name().toLowerCase(Locale.ROOT));
        one.words().ifPresent(words -> {
            members.put("words_zh", words.zh());
            members.put("words_en", words.en());
        });
        return members;
    }
}
