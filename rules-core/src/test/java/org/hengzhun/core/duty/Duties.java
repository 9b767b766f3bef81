package org.hengzhun.core.duty;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.hengzhun.core.policy.Citation;
import org.hengzhun.core.policy.Provenance;
import org.hengzhun.core.policy.Validity;
import org.hengzhun.core.words.Bilingual;

/** Duties to try things on. */
final class Duties {

    private Duties() {}

    static Duty of(String name, String schedule, int count) {
        return of(name, schedule, count, Validity.ALWAYS, Validity.ALWAYS);
    }

    static Duty of(String name, String schedule, int count, Validity runs, Validity terms) {
        return new Duty(
                name,
                Bilingual.same(name),
                "甲",
                "",
                ScheduleText.read(schedule, null),
                count,
                ImmutableList.of(),
                runs,
                terms,
                false,
                new Citation("T-1", "试〔2022〕1号", "一"),
                Provenance.PARAPHRASE,
                ImmutableList.of());
    }

    static Duty ofProject(ProjectTerm term) {
        Duty any = of("d", "standing", 1);
        return new Duty(
                any.name(),
                any.label(),
                any.owner(),
                any.recipient(),
                new Schedule.OfProject(term),
                1,
                any.bearers(),
                any.runs(),
                any.terms(),
                any.afterEnd(),
                any.citation(),
                any.provenance(),
                any.readings());
    }

    static LocalDate day(String written) {
        return LocalDate.parse(written);
    }
}
