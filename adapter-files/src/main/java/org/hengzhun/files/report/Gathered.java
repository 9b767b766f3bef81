package org.hengzhun.files.report;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import org.hengzhun.core.policy.PolicyStamp;
import org.hengzhun.files.read.InputSummary;
import org.hengzhun.files.read.Refusal;

/**
 * All results of one run over projects, for papers that tell them together.
 *
 * @param results in the order of the inputs
 * @param refused what of the inputs was not processed
 * @param <R> the result of one project
 */
public record Gathered<R>(
        PolicyStamp policy, LocalDate asOf, List<R> results, List<Refusal> refused, List<InputSummary> inputs) {

    public Gathered {
        results = ImmutableList.copyOf(results);
        refused = ImmutableList.copyOf(refused);
        inputs = ImmutableList.copyOf(inputs);
    }
}
