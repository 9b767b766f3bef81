package org.hengzhun.core.score.method;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hengzhun.core.indicator.Arguments;
import org.hengzhun.core.indicator.Direction;
import org.hengzhun.core.indicator.Measure;
import org.hengzhun.core.indicator.TableWord;
import org.hengzhun.core.number.Ratio;
import org.hengzhun.core.number.ValueOrder;
import org.hengzhun.core.words.RefusedException;
import org.jspecify.annotations.Nullable;

/**
 * Points by place from a table (名次分): 第1名10分、第2名8分, or bands such as 第3至5名6分. Equal values share the better place, or the mean of
 * the points of the places they take.
 *
 * @param full full marks when the places are part of the scale, or null
 * @param bands places with their points, none in two; others get {@code otherwise}
 * @param otherwise points of all other places
 * @param ties what equal values get
 * @param direction which end comes first
 */
public record PointsByPlace(@Nullable Ratio full, List<Band> bands, Ratio otherwise, Ties ties, Direction direction)
        implements ScoringMethod {

    static final MethodKind KIND = new MethodKind(
            TableWord.of("places", "名次分", "points by place")
                    .gives("按名次查表得分；并列见 ties", "points of the place in the table; see ties")
                    .needs("places", "如 1:10;2:8;3-5:6", "such as 1:10;2:8;3-5:6")
                    .takes("else", "0", "其余名次的得分", "points of all other places")
                    .takes("ties", "best", "best 并列取好名次，average 取所占名次得分的平均", "best or average")
                    .takes("direction", "higher", "higher 高者在前，lower 低者在前", "which end comes first")
                    .takes("full", "权重", "满分", "full marks")
                    .example(
                            "places=1:10;2:8;3-5:6：并列第2的两家各 8 分（average 时各 7 分），下一名为第4",
                            "places=1:10;2:8;3-5:6: two in place 2 have 8 each (7 with average), the next is 4th"),
            PointsByPlace::of);

    private static final Pattern ROW = Pattern.compile("(\\d{1,6})(?:-(\\d{1,6}))?:(.+)");

    /**
     * Places that get the same points.
     *
     * @param first at least 1
     * @param last at least the first
     */
    public record Band(int first, int last, Ratio points) {

        private boolean has(int place) {
            return first <= place && place <= last;
        }
    }

    public PointsByPlace {
        bands = ImmutableList.copyOf(bands);
        for (Band band : bands) {
            if (bands.stream().filter(other -> other.has(band.first())).count() > 1) {
                throw new RefusedException("名次分（places）里有名次出现两次", "a place stands twice in places");
            }
        }
    }

    /** What equal values get. */
    public enum Ties {
        /** 并列同享较好名次. */
        BEST,
        /** 取所占各名次得分的平均. */
        AVERAGE
    }

    private static ScoringMethod of(MethodRow row) {
        return row.withinWeight(new PointsByPlace(
                row.fullIfAny(),
                table(row.arguments()),
                row.arguments().number("else", Ratio.ZERO),
                row.arguments().choice("ties", Ties.BEST),
                row.direction()));
    }

    private static ImmutableList<Band> table(Arguments arguments) {
        ImmutableList.Builder<Band> table = ImmutableList.builder();
        for (String row : Splitter.on(';').trimResults().omitEmptyStrings().split(arguments.text("places"))) {
            Matcher parts = ROW.matcher(row);
            Optional<Ratio> points =
                    parts.matches() ? arguments.figure("places", parts.group(3), Measure.POINTS) : Optional.empty();
            int first = points.isEmpty() ? 0 : Integer.parseInt(parts.group(1));
            int last = points.isEmpty() || parts.group(2) == null ? first : Integer.parseInt(parts.group(2));
            if (first < 1 || last < first) {
                arguments.flaw(
                        "places",
                        "place-malformed",
                        "名次分（%s）应写作 1:10 或 3-5:6".formatted(row),
                        "the points of a place (%s) must be written like 1:10 or 3-5:6".formatted(row));
            } else {
                table.add(new Band(first, last, points.orElseThrow()));
            }
        }
        return table.build();
    }

    @Override
    public String word() {
        return KIND.word();
    }

    @Override
    public Ratio most() {
        return bands.stream().map(Band::points).reduce(otherwise, Ratio::max);
    }

    @Override
    public Ratio least() {
        return bands.stream().map(Band::points).reduce(otherwise, Ratio::min);
    }

    @Override
    public Relativity relativity() {
        return Relativity.ORDER;
    }

    @Override
    public GroupScorer gauge(Peers peers) {
        ValueOrder order = ValueOrder.of(peers.values());
        return (value, unit) -> {
            int better = direction == Direction.HIGHER ? order.above(value) : order.below(value);
            int worse = direction == Direction.HIGHER ? order.below(value) : order.above(value);
            int last = ties == Ties.BEST
                    ? better + 1
                    : Math.max(better + 1, peers.values().size() - worse);
            return Mark.of(mean(better + 1, last));
        };
    }

    private Ratio mean(int first, int last) {
        Ratio sum = Ratio.ZERO;
        for (int place = first; place <= last; place++) {
            sum = sum.plus(pointsOf(place));
        }
        return sum.dividedBy(Ratio.of(last - first + 1L));
    }

    private Ratio pointsOf(int place) {
        return bands.stream()
                .filter(band -> band.has(place))
                .map(Band::points)
                .findFirst()
                .orElse(otherwise);
    }
}
