package org.hengzhun.drl.cases;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Maps;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hengzhun.core.duty.ProjectDuties;
import org.hengzhun.core.policy.HumanJudgement;
import org.hengzhun.core.result.Truth;
import org.hengzhun.core.screening.Screening;
import org.hengzhun.core.screening.Verdict;

/**
 * What the policy says of the project of one case.
 *
 * @param rules the truth of every rule judged, by id; of a rule not in force, false
 * @param missing the given fields that would settle each undecided rule, by its id
 * @param screening where the policy screens
 * @param tags those that are true
 * @param routes the entries named, by role
 * @param judgements ids of the clauses that leave something to people to judge of it
 * @param owed the duties the project owes, by name; empty where the policy has no rules on them
 * @param disputed ids of rules on which engine and oracle disagree; empty unless the library has a defect
 */
record CaseObservation(
        ImmutableMap<String, Truth> rules,
        ImmutableMap<String, ImmutableSet<String>> missing,
        Optional<Screening> screening,
        ImmutableSet<String> tags,
        ImmutableSetMultimap<String, String> routes,
        ImmutableSet<String> judgements,
        ImmutableMap<String, ProjectDuties.Owed> owed,
        ImmutableSet<String> disputed) {

    Truth truth(String rule) {
        return rules.getOrDefault(rule, Truth.FALSE);
    }

    ImmutableSet<String> missing(String rule) {
        return missing.getOrDefault(rule, ImmutableSet.of());
    }

    Optional<Verdict> verdict() {
        return screening.map(Screening::verdict);
    }

    CaseObservation with(Screening reached) {
        return new CaseObservation(rules, missing, Optional.of(reached), tags, routes, judgements, owed, disputed);
    }

    CaseObservation with(ImmutableSetMultimap<String, String> named) {
        return new CaseObservation(rules, missing, screening, tags, named, judgements, owed, disputed);
    }

    CaseObservation with(Collection<HumanJudgement> left) {
        ImmutableSet<String> clauses =
                left.stream().map(one -> one.citation().clause()).collect(ImmutableSet.toImmutableSet());
        return new CaseObservation(rules, missing, screening, tags, routes, clauses, owed, disputed);
    }

    /** The same, with the tags of the result: a terminated project carries none. */
    CaseObservation tagged(ImmutableSet<String> named) {
        return new CaseObservation(rules, missing, screening, named, routes, judgements, owed, disputed);
    }

    CaseObservation with(ProjectDuties owing) {
        return new CaseObservation(
                rules,
                missing,
                screening,
                tags,
                routes,
                judgements,
                Maps.uniqueIndex(
                        owing.owed(), one -> one.status().occurrence().duty().name()),
                disputed);
    }

    /** What several rulebooks say of one project; they agree on the definitions they share. */
    static CaseObservation together(List<CaseObservation> parts) {
        Builder all = new Builder();
        ImmutableSetMultimap.Builder<String, String> routes = ImmutableSetMultimap.builder();
        Optional<Screening> screening = Optional.empty();
        for (CaseObservation part : parts) {
            part.rules.forEach(all::rule);
            part.missing.forEach(all::missing);
            part.tags.forEach(all::tag);
            part.judgements.forEach(all::judgement);
            part.disputed.forEach(all::disputed);
            routes.putAll(part.routes);
            screening = screening.or(part::screening);
        }
        CaseObservation together = all.build().with(routes.build());
        return screening.map(together::with).orElse(together);
    }

    /** Collects what is said of one project. Mutable, for one thread. */
    static final class Builder {

        private final Map<String, Truth> rules = new LinkedHashMap<>();
        private final Map<String, ImmutableSet<String>> missing = new LinkedHashMap<>();
        private final Set<String> tags = new LinkedHashSet<>();
        private final Set<String> judgements = new LinkedHashSet<>();
        private final Set<String> disputed = new LinkedHashSet<>();

        void rule(String id, Truth truth) {
            rules.put(id, truth);
        }

        void missing(String id, ImmutableSet<String> fields) {
            missing.put(id, fields);
        }

        void tag(String name) {
            tags.add(name);
        }

        void judgement(String clause) {
            judgements.add(clause);
        }

        void disputed(String id) {
            disputed.add(id);
        }

        CaseObservation build() {
            return new CaseObservation(
                    ImmutableMap.copyOf(rules),
                    ImmutableMap.copyOf(missing),
                    Optional.empty(),
                    ImmutableSet.copyOf(tags),
                    ImmutableSetMultimap.of(),
                    ImmutableSet.copyOf(judgements),
                    ImmutableMap.of(),
                    ImmutableSet.copyOf(disputed));
        }
    }
}
