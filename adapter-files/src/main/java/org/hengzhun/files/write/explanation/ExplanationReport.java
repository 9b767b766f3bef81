package org.hengzhun.files.write.explanation;

import org.hengzhun.core.explanation.Explanation;
import org.hengzhun.core.policy.PolicyStamp;

/** Everything one {@code explain} tells: how this policy sees one project, rule by rule. */
public record ExplanationReport(PolicyStamp policy, Explanation explanation) {}
