package org.hengzhun.drl.cases;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hengzhun.core.duty.Bearer;
import org.hengzhun.core.duty.Duty;
import org.hengzhun.core.duty.DutyRecord;
import org.hengzhun.core.duty.KnownDuties;
import org.hengzhun.core.period.Period;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.drl.pack.Yaml;

/** Reads a span of days, what was done in it, and what a case demands of the duties that fall due. */
final class SpanCaseReader {

    /** Longest span, as for calendars. */
    private static final int MOST_YEARS = 50;

    private final KnownDuties duties;

    SpanCaseReader(KnownDuties duties) {
        this.duties = duties;
    }

    /** The situation, or nothing after complaining. */
    Optional<Situation.OfSpan> read(Yaml written) {
        Optional<Yaml> span = MemberReader.mapping(written, "span");
        span.ifPresent(days -> days.allow(CaseKeys.DAYS));
        Optional<LocalDate> from = span.flatMap(days -> MemberReader.day(days, "from"));
        Optional<LocalDate> to = span.flatMap(days -> MemberReader.day(days, "to"));
        Optional<ImmutableList<DutyRecord>> done =
                written.has("done") ? Optional.of(records(written)) : Optional.empty();
        Optional<DutyExpectation> expect =
                MemberReader.mapping(written, "expect").map(this::expectation);
        if (from.isEmpty() || to.isEmpty() || expect.isEmpty()) {
            return Optional.empty();
        }
        checkSpan(written, from.get(), to.get());
        return Optional.of(new Situation.OfSpan(from.get(), to.get(), done, expect.get()));
    }

    private static void checkSpan(Yaml written, LocalDate from, LocalDate to) {
        if (to.isBefore(from) || to.isAfter(from.plusYears(MOST_YEARS))) {
            written.complain(
                    "span",
                    "span",
                    "span 的 to（%s）应不早于 from（%s），且最多晚 %d 年".formatted(to, from, MOST_YEARS),
                    "to (%s) must not come before from (%s), nor more than %d years after it"
                            .formatted(to, from, MOST_YEARS));
        }
    }

    private ImmutableList<DutyRecord> records(Yaml written) {
        return written.list("done").stream()
                .flatMap(record -> record(record).stream())
                .collect(ImmutableList.toImmutableList());
    }

    private Optional<DutyRecord> record(Yaml written) {
        written.allow(CaseKeys.DONE);
        String name = written.required("duty");
        Set<Duty> versions = name.isEmpty() ? Set.of() : versions(written, "duty", name);
        String whom = written.text("whom").orElse("");
        KnownDuties.wrongWhom(versions, whom).ifPresent(wrong -> complain(written, "whom", "duty-whom", wrong));
        Optional<Period> period = written.text("period").flatMap(text -> period(written, versions, text));
        Optional<LocalDate> on = MemberReader.day(written, "on");
        int count = count(written);
        return versions.isEmpty() || on.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new DutyRecord(versions.iterator().next().name(), whom, period.orElse(null), on.get(), count));
    }

    private static Optional<Period> period(Yaml written, Set<Duty> versions, String text) {
        KnownDuties.wrongPeriod(versions, text).ifPresent(wrong -> complain(written, "period", "duty-period", wrong));
        return Period.written(text);
    }

    private static int count(Yaml written) {
        String text = written.text("count").orElse("1");
        if (!text.matches("[0-9]{1,6}")) {
            complain(
                    written,
                    "count",
                    "duty-count",
                    new Bilingual(
                            "count（%s）应为从 0 起的整数".formatted(text),
                            "the count (%s) must be a whole number from 0 on".formatted(text)));
            return 1;
        }
        return Integer.parseInt(text);
    }

    /** All versions of the duty named so, or none after complaining. */
    private Set<Duty> versions(Yaml written, String key, String name) {
        Set<Duty> versions = duties.named(name);
        duties.wrongName(name).ifPresent(wrong -> complain(written, key, "unknown-duty", wrong));
        if (versions.stream().anyMatch(Duty::ofProject)) {
            complain(
                    written,
                    key,
                    "duty-of-project",
                    new Bilingual(
                            "义务 %s 按项目产生，写在项目案例的 owes 和 states 里".formatted(name),
                            "the duty %s arises for projects; say it with owes and states of a project"
                                    .formatted(name)));
            return Set.of();
        }
        return versions;
    }

    private DutyExpectation expectation(Yaml written) {
        written.allow(CaseKeys.SPAN_EXPECT);
        DutyExpectation expectation = new DutyExpectation(states(written), falls(written), none(written));
        if (expectation.empty()) {
            MemberReader.refuseEmpty(written);
        }
        return expectation;
    }

    private ImmutableMap<String, ImmutableMap<String, String>> states(Yaml written) {
        Map<String, ImmutableMap<String, String>> states = new LinkedHashMap<>();
        written.mapping("states").ifPresent(named -> {
            for (String key : named.keys()) {
                Set<Duty> versions = versions(named, key, key);
                if (!versions.isEmpty()) {
                    states.put(versions.iterator().next().name(), statesOf(named, key, versions));
                }
            }
        });
        return ImmutableMap.copyOf(states);
    }

    private static ImmutableMap<String, String> statesOf(Yaml named, String key, Set<Duty> versions) {
        ImmutableMap.Builder<String, String> states = ImmutableMap.builder();
        if (!named.mapped(key)) {
            MemberReader.state(named, key).ifPresent(code -> states.put(DutyExpectation.ALL, code));
            return states.buildOrThrow();
        }
        Yaml parts = named.mapping(key).orElseThrow();
        ImmutableSet<String> known = ImmutableSet.<String>builder()
                .addAll(whom(versions))
                .add(DutyExpectation.REST)
                .build();
        for (String written : parts.keys()) {
            String part = fullName(versions, written);
            if (Period.written(part).isEmpty()) {
                MemberReader.requireKnown(
                        parts, written, part, known, "这项义务没有对象", "nobody of this name owes the duty:");
            }
            MemberReader.state(parts, written).ifPresent(code -> states.put(part, code));
        }
        return states.buildKeepingLast();
    }

    /** The full name of who is called so for short. */
    private static String fullName(Set<Duty> versions, String written) {
        return versions.stream()
                .flatMap(duty -> duty.bearers().stream())
                .filter(bearer -> bearer.isCalled(written))
                .map(Bearer::name)
                .findFirst()
                .orElse(written);
    }

    private static Set<String> whom(Set<Duty> versions) {
        Set<String> bearers = KnownDuties.bearers(versions);
        return bearers.isEmpty() ? versions.stream().map(Duty::owner).collect(ImmutableSet.toImmutableSet()) : bearers;
    }

    private ImmutableMap<String, ImmutableSortedSet<LocalDate>> falls(Yaml written) {
        Map<String, ImmutableSortedSet<LocalDate>> falls = new LinkedHashMap<>();
        written.mapping("falls").ifPresent(named -> {
            for (String key : named.keys()) {
                Set<Duty> versions = versions(named, key, key);
                ImmutableSortedSet<LocalDate> days = named.texts(key).stream()
                        .flatMap(text -> MemberReader.day(named, key, text).stream())
                        .collect(ImmutableSortedSet.toImmutableSortedSet(LocalDate::compareTo));
                versions.stream().findFirst().ifPresent(duty -> falls.put(duty.name(), days));
            }
        });
        return ImmutableMap.copyOf(falls);
    }

    private ImmutableSet<String> none(Yaml written) {
        return written.texts("none").stream()
                .flatMap(name -> versions(written, "none", name).stream())
                .map(Duty::name)
                .collect(ImmutableSet.toImmutableSet());
    }

    private static void complain(Yaml written, String key, String code, Bilingual words) {
        written.complain(key, code, words.zh(), words.en());
    }
}
