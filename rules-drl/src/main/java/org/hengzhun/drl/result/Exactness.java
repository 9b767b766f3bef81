package org.hengzhun.drl.result;

import com.google.common.base.Enums;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hengzhun.core.routing.Role;
import org.hengzhun.drl.rule.Match;
import org.hengzhun.drl.rule.RuleAction;
import org.jspecify.annotations.Nullable;

/**
 * How exactly the rules that fired recognise a project, for each role: the most exact match wins over the others of its role.
 * Who assists is told by what tells who is assisted, so both go by the same match. Rules that do not say by what they recognise
 * it stand beside.
 */
final class Exactness {

    private final Map<Role, Match> best = new EnumMap<>(Role.class);

    private Exactness() {}

    static Exactness of(List<Conclusions.Reached> reached) {
        Exactness exactness = new Exactness();
        for (Conclusions.Reached one : reached) {
            Match match = one.rule().match();
            if (match != null && one.rule().action() instanceof RuleAction.Assigns assigns) {
                exactness.best.merge(recognised(assigns.role()), match, (a, b) -> a.compareTo(b) <= 0 ? a : b);
            }
        }
        return exactness;
    }

    /** Whether the rule that fired says something that no more exact match overrules. */
    boolean stands(Conclusions.Reached one) {
        return !(one.rule().action() instanceof RuleAction.Assigns assigns)
                || one.rule().match() == null
                || one.rule().match() == best.get(recognised(assigns.role()));
    }

    /**
     * Whether an open rule of this code and match could still say more than the matches found. A short industry code leaves open
     * what a longer one would say more exactly.
     */
    boolean matters(String code, @Nullable Match match) {
        return match == null
                || best.entrySet().stream()
                        .filter(found -> found.getKey() == recognised(code))
                        .allMatch(found -> found.getValue() == match || match.refines(found.getValue()));
    }

    private static Role recognised(Role role) {
        return role == Role.ASSIST ? Role.GROUP : role;
    }

    private static @Nullable Role recognised(String code) {
        return Enums.getIfPresent(Role.class, code)
                .transform(Exactness::recognised)
                .orNull();
    }
}
