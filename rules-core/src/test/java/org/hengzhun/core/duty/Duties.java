package org.hengzhun.core.duty;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.hengzhun.core.policy.Citation;
import org.hengzhun.core.policy.ParameterReading;
import org.hengzhun.core.policy.Provenance;
import org.hengzhun.core.policy.Validity;
import org.hengzhun.core.result.Reason;
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
        return scheduled(of("d", "standing", 1), new Schedule.OfProject(term));
    }

    static Duty scheduled(Duty duty, Schedule schedule) {
        return made(duty, duty.label(), schedule, duty.bearers(), duty.provenance(), duty.readings());
    }

    static Duty labelled(Duty duty, String zh, String en) {
        return made(duty, new Bilingual(zh, en), duty.schedule(), duty.bearers(), duty.provenance(), duty.readings());
    }

    static Duty ownedBy(Duty like, String owner) {
        return new Duty(
                like.name(),
                like.label(),
                owner,
                like.recipient(),
                like.schedule(),
                like.count(),
                like.bearers(),
                like.runs(),
                like.terms(),
                like.afterEnd(),
                like.citation(),
                like.provenance(),
                like.readings());
    }

    /** Each bearer by its full name, always one of them, or {@code name=brief}. */
    static Duty borneBy(Duty duty, String... bearers) {
        ImmutableList.Builder<Bearer> all = ImmutableList.builder();
        for (String bearer : bearers) {
            int at = bearer.indexOf('=');
            all.add(
                    at < 0
                            ? new Bearer(bearer, "", Validity.ALWAYS)
                            : new Bearer(bearer.substring(0, at), bearer.substring(at + 1), Validity.ALWAYS));
        }
        return borne(duty, all.build());
    }

    static Duty borne(Duty duty, List<Bearer> bearers) {
        return new Duty(
                duty.name(),
                duty.label(),
                duty.owner(),
                duty.recipient(),
                duty.schedule(),
                duty.count(),
                bearers,
                duty.runs(),
                duty.terms(),
                duty.afterEnd(),
                duty.citation(),
                duty.provenance(),
                duty.readings());
    }

    static Duty resting(Duty duty, Provenance provenance, ParameterReading... readings) {
        return made(duty, duty.label(), duty.schedule(), duty.bearers(), provenance, ImmutableList.copyOf(readings));
    }

    private static Duty made(
            Duty like,
            Bilingual label,
            Schedule schedule,
            List<Bearer> bearers,
            Provenance provenance,
            List<ParameterReading> readings) {
        return new Duty(
                like.name(),
                label,
                like.owner(),
                like.recipient(),
                schedule,
                like.count(),
                bearers,
                like.runs(),
                like.terms(),
                like.afterEnd(),
                like.citation(),
                provenance,
                readings);
    }

    /** A parameter as a result read it. */
    static ParameterReading read(String key, Provenance provenance) {
        return new ParameterReading(key, BigDecimal.ONE, null, "T-1", provenance);
    }

    /** A rule that fired and read these parameters. */
    static Reason because(ParameterReading... readings) {
        return new Reason(
                "r",
                "项目须按期开工",
                new Citation("T-1", "试〔2022〕1号", "一"),
                ImmutableList.of(),
                ImmutableMap.of(),
                ImmutableList.copyOf(readings),
                ImmutableList.of());
    }

    static LocalDate day(String written) {
        return LocalDate.parse(written);
    }
}
