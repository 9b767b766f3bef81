package org.hengzhun.files.write;

import java.io.IOException;
import org.hengzhun.core.explanation.Explanation;
import org.hengzhun.core.policy.PolicyStamp;

/** Writes the explanation of one project, rule by rule. The output given to it stays open and is flushed. */
@FunctionalInterface
public interface ExplanationWriter {

    void write(PolicyStamp policy, Explanation explanation) throws IOException;
}
