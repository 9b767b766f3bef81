package org.hengzhun.drl.cases;

import java.time.LocalDate;
import java.util.Optional;
import org.hengzhun.core.duty.DutyState;
import org.hengzhun.core.duty.DutyStatus;
import org.hengzhun.core.words.Bilingual;

/** The words of a duty that stands otherwise than a case demands. */
final class StateWords {

    private StateWords() {}

    /** What departs, with the days and the counts that make it so; nothing where it stands as demanded. */
    static Optional<Bilingual> compare(DutyStatus status, String expected) {
        DutyState got = status.state();
        if (got.code().equals(expected)) {
            return Optional.empty();
        }
        var occurrence = status.occurrence();
        Bilingual due = due(occurrence.shifted());
        String missing =
                got instanceof DutyState.Unknown unknown && !unknown.missing().isEmpty()
                        ? "（" + String.join("、", unknown.missing()) + "）"
                        : "";
        return Optional.of(new Bilingual(
                "义务 %s（%s）%s%s：应为 %s，实际 %s（%s）%s，%s，完成 %d/%d"
                        .formatted(
                                occurrence.duty().name(),
                                occurrence.duty().label().zh(),
                                occurrence.whom(),
                                period(status),
                                expected,
                                got.code(),
                                got.words().zh(),
                                missing,
                                due.zh(),
                                status.done(),
                                status.owed()),
                "the duty %s of %s%s must be %s, but it is %s (%s)%s, %s, %d of %d done"
                        .formatted(
                                occurrence.duty().name(),
                                occurrence.whom(),
                                period(status),
                                expected,
                                got.code(),
                                got.words().en(),
                                missing,
                                due.en(),
                                status.done(),
                                status.owed())));
    }

    private static String period(DutyStatus status) {
        var period = status.occurrence().period();
        return period == null ? "" : " " + period.label();
    }

    private static Bilingual due(@org.jspecify.annotations.Nullable LocalDate day) {
        return day == null ? new Bilingual("没有到期日", "without a day due") : new Bilingual("到期日 " + day, "due on " + day);
    }
}
