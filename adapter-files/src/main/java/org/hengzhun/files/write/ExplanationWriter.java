package org.hengzhun.files.write;

import java.io.IOException;
import org.hengzhun.core.explanation.Explanation;
import org.hengzhun.core.policy.PolicyStamp;
import org.hengzhun.files.read.InputSummary;

/** Writes the explanation of one project, rule by rule. The output given to it stays open and is flushed. */
@FunctionalInterface
public interface ExplanationWriter {

    /**
     * Writes the explanation.
     *
     * @param input where the project was read
     */
    void write(PolicyStamp policy, Explanation explanation, InputSummary input) throws IOException;
}
