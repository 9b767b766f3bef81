package org.hengzhun.drl.cases;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.hengzhun.core.score.SchemeRow;
import org.hengzhun.core.score.Veto;
import org.hengzhun.drl.pack.PolicyPack;
import org.hengzhun.drl.pack.SchemeSource;

/**
 * Which of the things a pack declares some case speaks of.
 *
 * @param all in the order of the pack, without what it takes over from the pack it extends
 * @param never those no case speaks of
 */
public record CaseReach(ImmutableList<String> all, ImmutableList<String> never) {

    /** The duties: reached by a case that demands when one falls due, how it stands, or that a project owes it. */
    public static CaseReach duties(PolicyPack pack, List<PolicyCase> cases) {
        ImmutableSet<String> inherited =
                pack.base().map(base -> base.duties().keySet()).orElse(ImmutableSet.of());
        return of(
                pack.duties().keySet().stream().filter(name -> !inherited.contains(name)),
                cases.stream().flatMap(one -> duties(one.situation())).collect(ImmutableSet.toImmutableSet()));
    }

    private static Stream<String> duties(Situation situation) {
        if (situation instanceof Situation.OfProject project) {
            return Stream.concat(
                    project.expect().owes().stream().flatMap(Collection::stream),
                    project.expect().states().keySet().stream());
        }
        return situation instanceof Situation.OfSpan span ? span.expect().reached().stream() : Stream.of();
    }

    /**
     * The lines of schemes that score by a figure, as {@code scheme/line}: reached by a case that demands points of them, a veto also by
     * one that demands the grade, or the exclusion, of a unit it falls on.
     */
    public static CaseReach lines(PolicyPack pack, List<PolicyCase> cases) {
        ImmutableSet<String> inherited =
                pack.base().map(base -> base.schemes().keySet()).orElse(ImmutableSet.of());
        return of(
                pack.schemes().values().stream()
                        .filter(scheme -> !inherited.contains(scheme.id()))
                        .flatMap(scheme -> SchemeLines.items(scheme).stream().map(line -> scheme.id() + "/" + line)),
                cases.stream().flatMap(one -> lines(pack, one)).collect(ImmutableSet.toImmutableSet()));
    }

    private static Stream<String> lines(PolicyPack pack, PolicyCase one) {
        return one.situation() instanceof Situation.OfScheme of
                ? Stream.concat(
                                of.expect().lines().values().stream().flatMap(lines -> lines.keySet().stream()),
                                judged(pack, one, of))
                        .map(line -> of.scheme() + "/" + line)
                : Stream.of();
    }

    /** The vetoes that fall on a unit whose grade or exclusion is demanded, and the grades demanded. */
    private static Stream<String> judged(PolicyPack pack, PolicyCase one, Situation.OfScheme of) {
        Set<String> units = new HashSet<>(of.expect().grades().keySet());
        of.expect().unranked().ifPresent(units::addAll);
        if (units.isEmpty()) {
            return Stream.of();
        }
        Stream<String> vetoes = pack.schemeNamed(of.scheme(), one.asOf()).vetoes().stream()
                .filter(veto -> of.units().stream().anyMatch(unit -> units.contains(unit.unit()) && veto.fallsOn(unit)))
                .map(Veto::name);
        Stream<String> grades = Objects.requireNonNull(pack.schemes().get(of.scheme())).lines().stream()
                .map(SchemeSource.SourceRow::row)
                .filter(row -> of.expect().grades().containsValue(row.label().zh()))
                .map(SchemeRow::name);
        return Stream.concat(vetoes, grades);
    }

    private static CaseReach of(Stream<String> all, ImmutableSet<String> reached) {
        ImmutableList<String> names = all.collect(ImmutableList.toImmutableList());
        return new CaseReach(
                names, names.stream().filter(name -> !reached.contains(name)).collect(ImmutableList.toImmutableList()));
    }
}
