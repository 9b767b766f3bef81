package org.hengzhun.core.duty;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Collection;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * All who each owe a duty, named at once as documents name them: 各组, 各县区, 各责任单位. What is said to be done by all of them was done
 * by each.
 */
final class Collective {

    private static final Pattern ALL = Pattern.compile("(?:各|每个|所有|全部|全体)(.{1,20})");

    private static final ImmutableSet<String> COUNTIES = ImmutableSet.of("县区", "区县", "县市区", "市县区", "市区县", "区县市");

    private static final Pattern COUNTY = Pattern.compile(".*[县市区]");

    private static final Pattern IN_BRACKETS = Pattern.compile("[（(〔\\[][^）)〕\\]]*[）)〕\\]]");

    private static final Pattern BETWEEN = Pattern.compile("[（()）〔〕\\[\\]、，,\\s]");

    private static final Pattern SEVERAL = Pattern.compile("[、，,;；]|会同|以及|及");

    private Collective() {}

    /** Whether somebody means several at once, whoever they are. */
    static boolean isNamed(String written) {
        return ALL.matcher(compact(written)).matches();
    }

    /** Whether what is written means all who each owe the duty. */
    static boolean means(Duty duty, String written) {
        Matcher all = ALL.matcher(compact(written));
        return !duty.bearers().isEmpty() && all.matches() && isKind(duty, String.valueOf(all.group(1)));
    }

    private static boolean isKind(Duty duty, String kind) {
        // 各县 alone leaves the cities and districts out.
        boolean county = kind.chars().allMatch(sign -> "县市区".indexOf(sign) >= 0);
        if (county) {
            return COUNTIES.contains(kind)
                    && duty.bearers().stream()
                            .allMatch(bearer -> COUNTY.matcher(bearer.name()).matches());
        }
        return duty.bearers().stream().allMatch(bearer -> bearer.name().endsWith(kind)) || isOwner(duty, kind);
    }

    /** Whether the document says so of those who owe the duty, or more: 各组 of 各招商小组. Owners of several kinds say nothing. */
    private static boolean isOwner(Duty duty, String kind) {
        String owner = IN_BRACKETS.matcher(duty.owner()).replaceAll("");
        if (SEVERAL.matcher(owner).find()) {
            return false;
        }
        int from = 0;
        for (int i = 0; i < kind.length(); i++) {
            from = owner.indexOf(kind.charAt(i), from) + 1;
            if (from == 0) {
                return false;
            }
        }
        return true;
    }

    /** Those who owe the duty on a day, by name. */
    static ImmutableList<String> on(LocalDate day, Collection<Duty> versions) {
        return versions.stream()
                .flatMap(duty -> duty.bearers().stream())
                .filter(bearer -> bearer.validity().contains(day))
                .map(Bearer::name)
                .distinct()
                .collect(ImmutableList.toImmutableList());
    }

    /** 各县（市、区） as 各县市区. */
    private static String compact(String written) {
        return BETWEEN.matcher(written).replaceAll("");
    }
}
