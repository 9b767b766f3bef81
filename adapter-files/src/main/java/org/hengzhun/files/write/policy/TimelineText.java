package org.hengzhun.files.write.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hengzhun.core.words.Language;
import org.hengzhun.drl.pack.DatedChange;

/** What of a policy changes when, for people, spreadsheets and programs. */
public final class TimelineText {

    private TimelineText() {}

    /** A heading a day, below it a line a change. */
    public static List<String> lines(PolicyTimeline timeline, Language language) {
        List<String> lines = new ArrayList<>();
        lines.add(timeline.pack().manifest().title() + "  "
                + timeline.pack().manifest().id());
        LocalDate day = null;
        for (DatedChange change : timeline.changes()) {
            if (!change.day().equals(day)) {
                day = change.day();
                lines.add("");
                lines.add(day.toString());
            }
            lines.add("  " + sentence(change, language));
        }
        if (timeline.changes().isEmpty()) {
            lines.add(language.say("没有按日期的变化。", "Nothing changes on any day."));
        }
        return lines;
    }

    private static String sentence(DatedChange change, Language language) {
        String clause = change.clause().isEmpty()
                ? ""
                : language.say("（条款 %s）", " (clause %s)").formatted(change.clause());
        String what = change.what().words().in(language);
        String effect = change.effect().words().in(language);
        return "%s %s %s%s%s%s"
                .formatted(
                        what,
                        change.name(),
                        effect,
                        language.say("：", ": "),
                        change.words().in(language),
                        clause);
    }

    /** The header, then a row a change. */
    public static List<List<String>> rows(PolicyTimeline timeline, Language language) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                language.say("日期", "day"),
                language.say("类别", "kind"),
                language.say("变化", "effect"),
                language.say("名称", "name"),
                language.say("内容", "words"),
                language.say("条款", "clause")));
        for (DatedChange change : timeline.changes()) {
            rows.add(List.of(
                    change.day().toString(),
                    change.what().words().in(language),
                    change.effect().words().in(language),
                    change.name(),
                    change.words().in(language),
                    change.clause()));
        }
        return rows;
    }

    /** The policy and every change, by the names JSON gives them. */
    public static Map<String, Object> members(PolicyTimeline timeline) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("policy", timeline.pack().manifest().id());
        members.put("policyHash", timeline.pack().hash());
        members.put(
                "changes", timeline.changes().stream().map(TimelineText::change).toList());
        return members;
    }

    private static Map<String, Object> change(DatedChange change) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("day", change.day().toString());
        members.put("kind", change.what().name().toLowerCase(Locale.ROOT));
        members.put("effect", change.effect().name().toLowerCase(Locale.ROOT));
        members.put("name", change.name());
        members.put("words_zh", change.words().zh());
        members.put("words_en", change.words().en());
        members.put("clause", change.clause());
        return members;
    }
}
