package org.hengzhun.drl.cases;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
import org.hengzhun.core.indicator.IndicatorValue;
import org.hengzhun.core.ranking.Standing;
import org.hengzhun.core.score.SchemeRow;
import org.hengzhun.core.score.ScoreLine;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.drl.pack.PolicyPack;
import org.hengzhun.drl.pack.SchemeSource;
import org.hengzhun.drl.pack.Task;
import org.hengzhun.drl.rule.Rule;

/** The lines of a scheme as cases name them, and what each brings a unit. */
final class SchemeLines {

    /** Significant digits of a figure that is shown. */
    private static final MathContext DIGITS = new MathContext(10);

    private static final String LIMIT = ".limit";
    private static final String ROUNDING = "rounding";

    private final ImmutableMap<String, String> parents;

    SchemeLines(SchemeSource scheme) {
        this.parents = scheme.lines().stream()
                .map(SchemeSource.SourceRow::row)
                .collect(ImmutableMap.toImmutableMap(SchemeRow::name, SchemeRow::parent));
    }

    /** Every name that a line of a score may have: rows, limits of rows, rulings, and the rounding. */
    static ImmutableSet<String> named(PolicyPack pack, String scheme) {
        return Stream.of(
                        rows(pack, scheme),
                        rows(pack, scheme).map(name -> name + LIMIT),
                        pack.rulebook(Task.RULINGS).rules().stream().map(Rule::id),
                        Stream.of(ROUNDING))
                .flatMap(names -> names)
                .collect(ImmutableSet.toImmutableSet());
    }

    /** The grades of a scheme, or of those of its groups. */
    static ImmutableSet<String> grades(PolicyPack pack, String scheme) {
        return Optional.ofNullable(pack.schemes().get(scheme)).stream()
                .flatMap(source -> source.byGroup().isEmpty()
                        ? source.grades().stream()
                        : source.byGroup().values().stream().flatMap(id -> grades(pack, id).stream()))
                .collect(ImmutableSet.toImmutableSet());
    }

    private static Stream<String> rows(PolicyPack pack, String scheme) {
        return Optional.ofNullable(pack.schemes().get(scheme)).stream()
                .flatMap(source -> source.lines().stream())
                .map(line -> line.row().name());
    }

    /** The rows that score by a figure. */
    static ImmutableList<String> items(SchemeSource scheme) {
        return scheme.lines().stream()
                .map(SchemeSource.SourceRow::row)
                .filter(row -> !row.indicator().isEmpty())
                .map(SchemeRow::name)
                .collect(ImmutableList.toImmutableList());
    }

    /** What the line brings the unit: a row without a line of its own, the sum of those below it. */
    Optional<BigDecimal> points(Standing unit, String line) {
        Optional<BigDecimal> own = own(unit.score().lines(), line);
        return own.isPresent() || !parents.containsKey(line)
                ? own
                : unit.score().lines().stream()
                        .filter(one -> below(one.name(), line))
                        .map(ScoreLine::points)
                        .reduce(BigDecimal::add);
    }

    /** The figure and the note that made the points of the line; nothing where it has none of its own. */
    Optional<Bilingual> why(Standing unit, String line) {
        return unit.score().lines().stream()
                .filter(one -> one.name().equals(line))
                .findFirst()
                .flatMap(SchemeLines::why);
    }

    private static Optional<Bilingual> why(ScoreLine line) {
        if (line.value() instanceof IndicatorValue.Known known) {
            String value = known.value().quotient(DIGITS).stripTrailingZeros().toPlainString();
            return Optional.of(new Bilingual("读到：" + value, "read: " + value));
        }
        return Optional.ofNullable(line.note());
    }

    private static Optional<BigDecimal> own(Collection<ScoreLine> lines, String name) {
        return lines.stream()
                .flatMap(line -> line.name().equals(name) ? Stream.of(line.points()) : own(line.parts(), name).stream())
                .findFirst();
    }

    private boolean below(String line, String ancestor) {
        String name = line.endsWith(LIMIT) ? line.substring(0, line.length() - LIMIT.length()) : line;
        String parent = name.equals(ancestor) ? ancestor : parents.getOrDefault(name, "");
        return parent.equals(ancestor) || (!parent.isEmpty() && below(parent, ancestor));
    }
}
