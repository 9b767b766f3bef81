package org.hengzhun.files.write.ranking;

import java.time.LocalDate;
import java.util.List;
import org.hengzhun.core.policy.PolicyStamp;
import org.hengzhun.core.ranking.Robustness;
import org.hengzhun.core.words.Bilingual;

/**
 * Everything one {@code robustness} tells.
 *
 * @param asOf the day whose parameters were in force
 * @param warnings what the reader must know of the policy
 */
public record RobustnessReport(PolicyStamp policy, LocalDate asOf, Robustness robustness, List<Bilingual> warnings) {}
