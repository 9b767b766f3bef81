package org.hengzhun.core.ranking;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.hengzhun.core.fact.CountyPeriod;
import org.hengzhun.core.score.Scheme;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.Flaw;

/**
 * Units whose group the scheme does not have (分组不明的单位): they are not ranked and say why; all others are ranked without them. Where
 * nobody is left, nothing can be ranked.
 *
 * @param known the units of groups the scheme has
 * @param strangers the others
 */
record Strangers(Scheme scheme, List<CountyPeriod> known, List<CountyPeriod> strangers) {

    /** Codes of what {@link #flaws} tells. */
    static final ImmutableList<String> CODES = ImmutableList.of("group-missing", "group-unknown");

    public Strangers {
        known = ImmutableList.copyOf(known);
        strangers = ImmutableList.copyOf(strangers);
    }

    static Strangers among(List<CountyPeriod> units, Scheme scheme) {
        return new Strangers(
                scheme,
                units.stream().filter(unit -> isKnown(unit, scheme)).toList(),
                units.stream().filter(unit -> !isKnown(unit, scheme)).toList());
    }

    private static boolean isKnown(CountyPeriod unit, Scheme scheme) {
        return scheme.groups().isEmpty() || scheme.groups().contains(unit.group());
    }

    /** Errors where nobody can be ranked, else warnings. */
    ImmutableList<Flaw> flaws() {
        return strangers.stream().map(this::flaw).collect(ImmutableList.toImmutableList());
    }

    private Flaw flaw(CountyPeriod unit) {
        Bilingual why = why(unit);
        String code = CODES.get(unit.group().isEmpty() ? 0 : 1);
        return known.isEmpty()
                ? Flaw.error(unit.unit(), "group", code, why.zh(), why.en())
                : Flaw.warning(
                        unit.unit(),
                        "group",
                        code,
                        why.zh() + "；没有参加排名，改正后重来",
                        why.en() + "; it is not ranked, fix it and try again");
    }

    ImmutableList<Unranked> unranked() {
        return strangers.stream()
                .map(unit -> new Unranked(unit.unit(), unit.group(), List.of(why(unit))))
                .collect(ImmutableList.toImmutableList());
    }

    private Bilingual why(CountyPeriod unit) {
        String zh = String.join("，", scheme.groups());
        String en = String.join(", ", scheme.groups());
        return unit.group().isEmpty()
                ? new Bilingual("没有填写分组，应为（%s）".formatted(zh), "the group is missing; use (%s)".formatted(en))
                : new Bilingual(
                        "方案没有分组（%s），应为（%s）".formatted(unit.group(), zh),
                        "the scheme has no group (%s); use (%s)".formatted(unit.group(), en));
    }
}
