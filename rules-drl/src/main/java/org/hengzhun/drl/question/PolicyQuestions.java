package org.hengzhun.drl.question;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.field.Field;
import org.hengzhun.core.number.Ratio;
import org.hengzhun.core.patience.Patience;
import org.hengzhun.core.policy.PolicyStamp;
import org.hengzhun.core.question.NextQuestion;
import org.hengzhun.core.question.PossibleAnswer;
import org.hengzhun.core.question.Questioner;
import org.hengzhun.core.result.OpenRule;
import org.hengzhun.core.screening.Outcome;
import org.hengzhun.core.screening.Screener;
import org.hengzhun.core.screening.Screening;
import org.hengzhun.drl.cell.Axis;
import org.hengzhun.drl.pack.Days;
import org.hengzhun.drl.pack.Rulebook;

/** Finds the next question by one pack. */
public final class PolicyQuestions implements Questioner {

    private static final int PLACES = 2;

    private final Screener screener;
    private final Days<DayQuestions> days;
    private final Patience patience;

    /** @param screener screens by the same pack */
    public PolicyQuestions(Rulebook book, Screener screener) {
        this(screener, new Days<>(day -> new DayQuestions(book, day)), Patience.ENDLESS);
    }

    private PolicyQuestions(Screener screener, Days<DayQuestions> days, Patience patience) {
        this.screener = screener;
        this.days = days;
        this.patience = patience;
    }

    @Override
    public PolicyStamp policy() {
        return screener.policy();
    }

    @Override
    public Questioner within(Patience other) {
        return new PolicyQuestions(screener.within(other), days, other);
    }

    @Override
    public Optional<NextQuestion> next(Screening screening, Set<Field<?>> unknown) {
        List<Field<?>> asked = new ArrayList<>();
        for (String name : screening.missing()) {
            screening
                    .project()
                    .dictionary()
                    .field(name)
                    .filter(field -> !unknown.contains(field))
                    .ifPresent(asked::add);
        }
        return asked.isEmpty() ? Optional.empty() : Optional.of(ask(screening, asked, unknown));
    }

    private NextQuestion ask(Screening screening, List<Field<?>> asked, Set<Field<?>> unknown) {
        LocalDate day = screening.asOf();
        return days.on(day)
                .next(screening, unknown, patience, plan -> question(screening, plan))
                .orElseGet(() -> new Trials(screener, days.on(day).axes(screening, patience))
                        .best(screening.project(), day, asked)
                        .map(trial -> question(screening, trial))
                        .orElseGet(() -> bare(screening, asked.get(0))));
    }

    private NextQuestion question(Screening screening, DayQuestions.Plan plan) {
        List<PossibleAnswer> answers = new ArrayList<>();
        for (DayQuestions.Reply reply : plan.replies()) {
            answers.add(answer(screening, plan.axis(), reply.bands(), Optional.of(reply.remaining())));
        }
        return question(
                screening,
                plan.axis(),
                answers,
                plan.replies().stream().map(DayQuestions.Reply::bands).toList(),
                plan.questions(),
                plan.isBest());
    }

    private NextQuestion question(Screening screening, Trials.Trial trial) {
        List<PossibleAnswer> answers = new ArrayList<>();
        trial.classes().forEach(bands -> answers.add(answer(screening, trial.axis(), bands, Optional.empty())));
        return question(screening, trial.axis(), answers, trial.classes(), trial.questions(), false);
    }

    /** A question of which nothing is known but that it is open. */
    private static NextQuestion bare(Screening screening, Field<?> field) {
        return new NextQuestion(
                field,
                BandWords.question(field),
                List.of(),
                why(screening, field),
                BigDecimal.ONE.setScale(PLACES),
                false);
    }

    private static NextQuestion question(
            Screening screening,
            Axis axis,
            List<PossibleAnswer> answers,
            List<? extends Collection<Integer>> classes,
            Ratio questions,
            boolean best) {
        return new NextQuestion(
                axis.field(),
                BandWords.question(axis, classes),
                answers,
                why(screening, axis.field()),
                rounded(questions),
                best);
    }

    private static BigDecimal rounded(Ratio questions) {
        return questions.round(PLACES, RoundingMode.HALF_UP);
    }

    private PossibleAnswer answer(Screening now, Axis axis, Collection<Integer> bands, Optional<Ratio> remaining) {
        Axis.Band band = axis.bands().get(bands.iterator().next());
        Project answered = Answered.with(now.project(), axis.field(), band);
        Screening then = screener.screen(answered, now.asOf());
        return new PossibleAnswer(
                BandWords.words(axis, bands),
                Objects.requireNonNull(band.sample()),
                then.verdict(),
                then.isFinal(),
                rounded(remaining.orElse(then.isFinal() ? Ratio.ZERO : Ratio.ONE)),
                found(then).stream().filter(rule -> !found(now).contains(rule)).toList());
    }

    private static ImmutableList<String> found(Screening screening) {
        return screening.findings().stream()
                .map(finding -> finding.reason().rule())
                .collect(ImmutableList.toImmutableList());
    }

    private static List<OpenRule> why(Screening screening, Field<?> field) {
        return screening.undecided().stream()
                .filter(open -> open.missing().contains(field.name()))
                .filter(open -> screening.verdict().couldBecome(Outcome.of(open)))
                .toList();
    }
}
