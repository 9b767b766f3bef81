package org.hengzhun.drl.difference;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.hengzhun.core.difference.FigureBands;
import org.hengzhun.core.difference.VerdictBand;
import org.hengzhun.core.difference.VerdictBand.Range;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.field.Kind;
import org.hengzhun.core.patience.Patience;
import org.hengzhun.core.result.OpenRule;
import org.hengzhun.core.screening.Screening;
import org.hengzhun.core.words.Nearest;
import org.hengzhun.core.words.RefusedException;
import org.hengzhun.drl.cell.Alike;
import org.hengzhun.drl.pack.Parameter;
import org.hengzhun.drl.pack.PolicyPack;
import org.hengzhun.drl.pack.Rulebook;
import org.hengzhun.drl.pack.Task;

/**
 * One figure of a policy as it runs through all its values, and between which of them each project keeps its result. The borders
 * are exact: they are what rules compare the figure with, and every stretch between two is judged. Projects that no rule tells
 * apart share one search, and it is remembered. For any number of threads.
 */
public final class VariedFigure {

    /** Searches that are remembered. */
    private static final int REMEMBERED = 10_000;

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private final PolicyPack pack;
    private final Rulebook book;
    private final Parameter parameter;
    private final LocalDate day;
    private final Alike alike;
    private final Standpoints standpoints;
    private final Map<List<Object>, ImmutableList<VerdictBand>> known = new ConcurrentHashMap<>();

    private VariedFigure(PolicyPack pack, Parameter parameter, LocalDate day) {
        this.pack = pack;
        this.book = pack.rulebook(Task.SCREENING);
        this.parameter = parameter;
        this.day = day;
        this.alike = new Alike(List.of(pack), day);
        this.standpoints = new Standpoints(book, parameter, day);
    }

    /**
     * The figure of the policy with this key.
     *
     * @throws RefusedException when the policy has no such parameter on the day, or it is no single number
     */
    public static VariedFigure of(PolicyPack pack, String key, LocalDate day) {
        if (!pack.parameters().containsKey(key)) {
            Optional<String> near = Nearest.to(key, pack.parameters().keySet().stream());
            throw new RefusedException(
                    "政策 %s 没有叫 %s 的数值%s"
                            .formatted(
                                    pack.manifest().id(),
                                    key,
                                    near.map(one -> "，是不是 " + one + "？").orElse("")),
                    "the policy %s has no parameter %s%s"
                            .formatted(
                                    pack.manifest().id(),
                                    key,
                                    near.map(one -> "; did you mean " + one + "?")
                                            .orElse("")));
        }
        Parameter parameter = pack.parameter(key, day)
                .orElseThrow(() -> new RefusedException(
                        "%s 在 %s 没有有效值；请换一个日期".formatted(key, day),
                        "%s has no value in force on %s; choose another date".formatted(key, day)));
        if (parameter.type().many() || parameter.type().kind() != Kind.NUMBER) {
            throw new RefusedException(
                    "%s 不是单个数字，不能连续变动；请选一个数值".formatted(key),
                    "%s is no single number and cannot run through values; choose one that is".formatted(key));
        }
        return new VariedFigure(pack, parameter, day);
    }

    /** The parameter with another value. */
    static Parameter at(Parameter parameter, BigDecimal value) {
        return new Parameter(
                parameter.key(),
                value,
                parameter.type(),
                parameter.validity(),
                parameter.clause(),
                parameter.provenance(),
                parameter.note(),
                parameter.row());
    }

    /** What becomes of each project, in their order. */
    public ImmutableList<FigureBands> of(List<Project> projects, Patience patience) {
        return pack.known(projects).stream()
                .map(project -> new FigureBands(project, bands(project, patience)))
                .collect(ImmutableList.toImmutableList());
    }

    private ImmutableList<VerdictBand> bands(Project project, Patience patience) {
        patience.check();
        ImmutableSortedSet<BigDecimal> points = standpoints.of(project);
        ImmutableList<Range> ranges = ranges(points.asList());
        List<Object> key = List.of(alike.key(project), standpoints.pattern(project, points));
        ImmutableList<VerdictBand> remembered = known.get(key);
        if (remembered == null) {
            remembered = ranges.stream().map(range -> judged(project, range)).collect(ImmutableList.toImmutableList());
            if (known.size() < REMEMBERED) {
                known.put(key, remembered);
            }
        }
        return merged(ranges, remembered);
    }

    /** Each point and each stretch beside and between them; together they have neither beginning nor end. */
    private ImmutableList<Range> ranges(ImmutableList<BigDecimal> points) {
        List<Range> ranges = new ArrayList<>();
        Optional<BigDecimal> last = Optional.empty();
        for (BigDecimal point : points) {
            addBetween(ranges, last, Optional.of(point));
            ranges.add(Range.at(point));
            last = Optional.of(point);
        }
        addBetween(ranges, last, Optional.empty());
        ranges.set(0, Range.between(Optional.empty(), Optional.empty()).and(ranges.get(0)));
        Range end = ranges.remove(ranges.size() - 1);
        ranges.add(end.and(Range.between(Optional.empty(), Optional.empty())));
        return ImmutableList.copyOf(ranges);
    }

    /** Of a figure in wholes there is nothing between two that follow each other, nor below 0 and beyond the most. */
    private void addBetween(List<Range> ranges, Optional<BigDecimal> from, Optional<BigDecimal> to) {
        Range range = Range.between(from, to);
        if (!standpoints.inWholes()) {
            ranges.add(range);
            return;
        }
        BigDecimal first = from.map(BigDecimal.ONE::add).orElse(BigDecimal.ZERO);
        if (range.contains(first) && first.compareTo(standpoints.most().orElse(first)) <= 0) {
            ranges.add(range);
        }
    }

    private VerdictBand judged(Project project, Range range) {
        Rulebook other = new Rulebook(
                pack.with(at(parameter, within(range))), book.task(), book.dictionary(), book.rules(), book.notions());
        Screening screening = new Trial(other, day).of(project);
        return new VerdictBand(
                range,
                screening.verdict(),
                screening.isFinal(),
                screening.findings().stream().map(one -> one.reason().rule()).toList(),
                screening.undecided().stream().map(OpenRule::rule).toList());
    }

    /** A value in the range. */
    private BigDecimal within(Range range) {
        if (standpoints.inWholes()) {
            return range.lowest().orElse(BigDecimal.ZERO);
        }
        if (range.from().isPresent() && range.to().isPresent()) {
            return range.from().get().add(range.to().get()).divide(TWO);
        }
        return range.lowest().or(range::highest).orElse(BigDecimal.ZERO);
    }

    /** What was found of a project like it, over its own ranges. */
    private static ImmutableList<VerdictBand> merged(List<Range> ranges, List<VerdictBand> found) {
        List<VerdictBand> merged = new ArrayList<>();
        for (int place = 0; place < found.size(); place++) {
            VerdictBand one = over(ranges.get(place), found.get(place));
            int last = merged.size() - 1;
            if (last >= 0 && merged.get(last).saysAs(one)) {
                merged.set(last, over(merged.get(last).range().and(one.range()), one));
            } else {
                merged.add(one);
            }
        }
        return ImmutableList.copyOf(merged);
    }

    private static VerdictBand over(Range range, VerdictBand found) {
        return new VerdictBand(range, found.verdict(), found.isFinal(), found.findings(), found.undecided());
    }
}
