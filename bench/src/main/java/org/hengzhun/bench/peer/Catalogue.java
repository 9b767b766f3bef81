package org.hengzhun.bench.peer;

import java.math.BigDecimal;
import java.util.Set;

/** What henan-two-high-2021 lists, and the figures, as in force in 2022. */
public final class Catalogue {

    /** Tonnes of standard coal a year. */
    public static final BigDecimal FIRST_LOWER = new BigDecimal("50000");

    /** Tonnes of standard coal a year; what lies below the first limit. */
    public static final BigDecimal SECOND_LOWER = new BigDecimal("10000");

    /** Yuan a mu. */
    public static final BigDecimal FLOOR = new BigDecimal("3000000");

    static final Set<String> FIRST_DIVISIONS = Set.of("25", "26", "30", "31", "32");
    static final Set<String> FIRST_CLASSES = Set.of("4411", "4412", "2522", "2523", "2614", "2521");
    static final Set<String> SECOND_CLASSES = Set.of(
            "3140", "3216", "3091", "3211", "3212", "3218", "3011", "3012", "3071", "3072", "3073", "3074", "3075",
            "3076", "3079", "3099", "3041", "4411", "4412", "2511", "2521", "2523", "2614", "2621", "2612", "2651",
            "2613", "3033");
    static final Set<String> SINTERED = Set.of("3031", "3089");
    static final Set<String> LONG_PROCESS = Set.of("3110", "3120");

    private Catalogue() {}

    /** Whether the first class covers this industry. */
    public static boolean first(String division, String industryClass) {
        return FIRST_DIVISIONS.contains(division) || FIRST_CLASSES.contains(industryClass);
    }

    /** Whether the second class covers this industry and the way it is run. */
    public static boolean second(String industryClass, boolean sintering, boolean longProcess) {
        return SECOND_CLASSES.contains(industryClass)
                || (sintering && SINTERED.contains(industryClass))
                || (longProcess && LONG_PROCESS.contains(industryClass));
    }
}
