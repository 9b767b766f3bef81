package org.hengzhun.drl.finding;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hengzhun.core.routing.Role;
import org.hengzhun.drl.rule.Match;
import org.hengzhun.drl.rule.Says;
import org.jspecify.annotations.Nullable;

/**
 * How exactly the rules that fired recognise a project, for each role: the most exact match wins over the others of its role.
 * Rules that do not say by what they recognise it stand beside.
 */
final class Exactness {

    private final Map<Role, Match> best = new EnumMap<>(Role.class);

    private Exactness() {}

    static Exactness of(List<Conclusions.Reached> reached) {
        Exactness exactness = new Exactness();
        for (Conclusions.Reached one : reached) {
            Match match = one.rule().match();
            if (match != null && one.rule().says() instanceof Says.Assigns assigns) {
                exactness.best.merge(assigns.role(), match, (a, b) -> a.compareTo(b) <= 0 ? a : b);
            }
        }
        return exactness;
    }

    /** Whether the rule that fired says something that no more exact match overrules. */
    boolean stands(Conclusions.Reached one) {
        return !(one.rule().says() instanceof Says.Assigns assigns)
                || one.rule().match() == null
                || one.rule().match() == best.get(assigns.role());
    }

    /** Whether an open rule of this code and match could still say more than the matches found. */
    boolean matters(String code, @Nullable Match match) {
        return match == null
                || best.entrySet().stream()
                        .noneMatch(found -> found.getKey().name().equals(code) && found.getValue() != match);
    }
}
