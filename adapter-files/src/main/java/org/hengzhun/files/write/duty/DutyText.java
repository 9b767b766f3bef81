package org.hengzhun.files.write.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.hengzhun.core.duty.DutyLine;
import org.hengzhun.core.duty.DutyState;
import org.hengzhun.core.duty.DutyStatus;
import org.hengzhun.core.duty.Occurrence;
import org.hengzhun.core.field.Property;
import org.hengzhun.core.words.Language;
import org.hengzhun.files.write.ValueText;

/** The words of a calendar of duties. Immutable. */
public final class DutyText {

    private static final List<String> WEEKDAYS_EN = List.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun");

    private final ValueText values;

    public DutyText(Language language) {
        this.values = new ValueText(language);
    }

    public Language language() {
        return values.language();
    }

    public ValueText values() {
        return values;
    }

    /** 2020-04-25 六, and the day that counts where it was moved. */
    public String due(Occurrence occurrence) {
        LocalDate due = occurrence.due();
        if (due == null) {
            return "";
        }
        LocalDate counts = occurrence.shifted();
        return counts == null || !occurrence.isShifted()
                ? day(due)
                : day(due) + language().say("，顺延为 ", ", counts as ") + day(counts);
    }

    private String day(LocalDate day) {
        int number = day.getDayOfWeek().getValue() - 1;
        return day + " " + language().say("一二三四五六日".substring(number, number + 1), WEEKDAYS_EN.get(number));
    }

    public String period(Occurrence occurrence) {
        return occurrence.period() == null ? "" : occurrence.period().label();
    }

    /** How it stands, with the fields that would tell. */
    public String state(DutyState state) {
        String words = state.words().in(language());
        return state instanceof DutyState.Unknown unknown && !unknown.missing().isEmpty()
                ? language()
                        .say(
                                "不明：缺 " + values.labels(unknown.missing()),
                                "unknown: missing "
                                        + unknown.missing().stream()
                                                .map(Property::spoken)
                                                .collect(Collectors.joining(", ")))
                : words;
    }

    /** How it stands, and whether by a standard that is in no document. */
    public String state(DutyLine line) {
        return state(line.status().state())
                + (line.standsLocally() ? language().say("（本地标准）", " (local standard)") : "");
    }

    /** The short word of a state, for sums. */
    public String label(String code) {
        return switch (code) {
            case "MET" -> language().say("已完成", "met");
            case "MET_LATE" -> language().say("迟完成", "met late");
            case "DUE" -> language().say("应办", "due");
            case "OVERDUE" -> language().say("超期", "overdue");
            case "NOT_YET_DUE" -> language().say("未到期", "not yet due");
            case "UNCLEAR" -> language().say("存疑", "unclear");
            default -> language().say("不明", "unknown");
        };
    }

    /** 3/5, or nothing where one is owed. */
    public String progress(DutyStatus assessment) {
        return assessment.owed() == 1 ? "" : assessment.done() + "/" + assessment.owed();
    }
}
