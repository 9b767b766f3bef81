package org.hengzhun.drl.cases;

import java.time.LocalDate;
import org.hengzhun.core.fact.Project;

/**
 * One situation with what the policy must say of it (案例).
 *
 * @param file where it stands, such as {@code cases/HN-1.yaml}
 * @param line 1-based line it starts on
 * @param clause id of the clause it is about
 * @param says the case in one sentence
 * @param asOf day of judgement
 * @param project what is known of the project; nothing else is
 */
public record PolicyCase(
        String file,
        int line,
        String clause,
        CaseKind kind,
        String says,
        LocalDate asOf,
        Project project,
        Expectation expect) {}
