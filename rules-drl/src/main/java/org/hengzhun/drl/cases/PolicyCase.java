package org.hengzhun.drl.cases;

import java.time.LocalDate;

/**
 * One situation with what the policy must say of it (案例).
 *
 * @param file where it stands, such as {@code cases/HN-1.yaml}
 * @param line 1-based line it starts on
 * @param clause id of the clause it is about
 * @param sentence the case in one sentence
 * @param asOf day of judgement
 * @param confirmed whether a person answers for what it demands; a suggested case is not until somebody says so
 * @param situation a project, a span of days with duties, or units to rank
 */
public record PolicyCase(
        String file,
        int line,
        String clause,
        CaseKind kind,
        String sentence,
        LocalDate asOf,
        boolean confirmed,
        Situation situation) {}
