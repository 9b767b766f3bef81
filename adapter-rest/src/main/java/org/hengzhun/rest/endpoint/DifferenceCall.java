package org.hengzhun.rest.endpoint;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.hengzhun.core.difference.PolicyChange;
import org.hengzhun.core.difference.ProjectDifference;
import org.hengzhun.drl.difference.PolicyDifference;
import org.hengzhun.files.form.Forms;
import org.hengzhun.files.read.Judging;
import org.hengzhun.files.write.ResultWriter;
import org.hengzhun.files.write.difference.DifferenceWriter;

/** Tells which projects of the body flip when another policy takes the place of the one the request names. */
final class DifferenceCall implements Endpoint {

    private static final Set<String> PARAMETERS = TableParameters.and(TwoPolicies.and(Set.of()));

    private final Service service;

    DifferenceCall(Service service) {
        this.service = service;
    }

    @Override
    public void answer(Context context) throws IOException {
        // It remembers what it found of the projects before, and so each request has its own.
        AtomicReference<PolicyDifference> difference = new AtomicReference<>();
        new ProjectCall<ProjectDifference>(
                        service,
                        PARAMETERS,
                        (asked, serving, asOf, patience) -> {
                            TwoPolicies two = TwoPolicies.of(asked, serving, service, asOf);
                            PolicyDifference made = ServedPolicies.answered(
                                    () -> PolicyDifference.of(two.before(), two.after(), asOf, two.supposed()));
                            difference.set(made);
                            return new Judging<>(made.change().after(), asOf, projects -> made.of(projects, patience));
                        },
                        (policy, flip) -> {},
                        (asked, serving, patience) -> Forms.differences()
                                .turned(writer -> told(
                                        writer,
                                        Objects.requireNonNull(difference.get()).change())))
                .answer(context);
    }

    /** The writer, told what lies between the two. */
    private static ResultWriter<ProjectDifference> told(DifferenceWriter writer, PolicyChange between) {
        try {
            writer.between(between);
            return writer;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    @Override
    public boolean streams(Context context) {
        return Body.isStream(context);
    }
}
