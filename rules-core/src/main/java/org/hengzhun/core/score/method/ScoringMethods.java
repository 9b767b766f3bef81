package org.hengzhun.core.score.method;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hengzhun.core.indicator.Arguments;
import org.hengzhun.core.indicator.Formula;
import org.hengzhun.core.indicator.Measure;
import org.hengzhun.core.indicator.TableWord;
import org.hengzhun.core.number.Ratio;
import org.hengzhun.core.words.Nearest;
import org.jspecify.annotations.Nullable;

/** All scoring methods by the words of schemes (计分方法). A new one is added here and nowhere else in the core. */
public final class ScoringMethods {

    private static final ImmutableMap<String, MethodKind> KINDS = Maps.uniqueIndex(
            ImmutableList.of(
                    Proportional.KIND,
                    ShareOfBest.KIND,
                    AllOrNothing.KIND,
                    PerItem.KIND,
                    Shortfall.KIND,
                    PenaltyPerEvent.KIND,
                    Tiers.KIND,
                    Efficacy.KIND,
                    Goalposts.KIND,
                    MinMax.KIND,
                    PointsByPlace.KIND,
                    RankDecay.KIND,
                    PanelScore.KIND,
                    LinearPoints.GROWTH,
                    LinearPoints.TIME_PROGRESS),
            MethodKind::word);

    private ScoringMethods() {}

    /** The words of all methods. */
    public static Set<String> words() {
        return KINDS.keySet();
    }

    /** How authors look the methods up. */
    public static List<TableWord> entries() {
        return KINDS.values().stream().map(MethodKind::entry).collect(ImmutableList.toImmutableList());
    }

    /**
     * The method of this word. What is wrong goes to the flaws of {@code arguments}; then a neutral method comes back.
     *
     * @param weight the weight of the item under a sum, or null
     * @param operands finds the formula behind a name
     * @param measure what the value it marks is counted in
     */
    public static ScoringMethod named(
            String word,
            Arguments arguments,
            @Nullable Ratio weight,
            Function<String, Optional<Formula>> operands,
            Measure measure) {
        MethodKind kind = KINDS.get(word);
        ScoringMethod neutral = new PanelScore(weight == null ? Ratio.of(100) : weight);
        if (kind == null) {
            unknown(word, arguments);
            return neutral;
        }
        return arguments.made(() -> kind.maker().apply(new MethodRow(arguments, weight, operands, measure)), neutral);
    }

    /** Names the nearest word, or, where none is near, all of them with what they are. */
    private static void unknown(String word, Arguments arguments) {
        Optional<String> near = Nearest.to(word, words().stream())
                .or(() -> Nearest.to(
                                word,
                                entries().stream().map(entry -> entry.label().zh()))
                        .map(ScoringMethods::withWord));
        String zh = near.orElseGet(() -> listed(entry -> entry.label().zh()));
        String en = near.orElseGet(() -> listed(entry -> entry.label().en()));
        arguments.flaw(
                "method",
                "method-unknown",
                "没有计分方法（%s），应为（%s）；用法见 hengzhun policy methods".formatted(word, zh),
                "there is no scoring method (%s); use (%s), see hengzhun policy methods".formatted(word, en));
    }

    private static String withWord(String term) {
        return entries().stream()
                .filter(entry -> entry.label().zh().equals(term))
                .map(entry -> term + " " + entry.word())
                .findFirst()
                .orElse(term);
    }

    private static String listed(Function<TableWord, String> label) {
        return entries().stream()
                .map(entry -> entry.word() + " " + label.apply(entry))
                .collect(Collectors.joining(", "));
    }
}
