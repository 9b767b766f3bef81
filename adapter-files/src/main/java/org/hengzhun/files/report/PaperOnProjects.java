package org.hengzhun.files.report;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hengzhun.core.policy.PolicyStamp;
import org.hengzhun.core.words.RefusedException;
import org.hengzhun.files.paper.Paper;
import org.hengzhun.files.read.InputSummary;
import org.hengzhun.files.read.Refusal;
import org.hengzhun.files.read.Source;
import org.hengzhun.files.write.ResultWriter;
import org.jspecify.annotations.Nullable;

/**
 * Gathers the results of a run over projects and prints the paper on them at its end.
 *
 * @param <R> the result of one project
 */
public final class PaperOnProjects<R> implements ResultWriter<R> {

    /** Projects one paper tells of; a table has room for more. */
    private static final int MOST = 2_000;

    private final Composer<R> composer;
    private final Printing printing;
    private final List<R> results = new ArrayList<>();
    private final List<Refusal> refused = new ArrayList<>();
    private @Nullable PolicyStamp policy;
    private @Nullable LocalDate asOf;

    /**
     * Makes the paper of everything that was gathered.
     *
     * @param <R> the result of one project
     */
    public interface Composer<R> {
        Paper of(Gathered<R> run);
    }

    /** Gathers for a paper. */
    public PaperOnProjects(Composer<R> composer, Printing printing) {
        this.composer = composer;
        this.printing = printing;
    }

    @Override
    public void begin(PolicyStamp policy, LocalDate asOf, int inputs) {
        this.policy = policy;
        this.asOf = asOf;
    }

    @Override
    public void write(R result, Source source) {
        if (results.size() == MOST) {
            throw tooMany();
        }
        results.add(result);
    }

    @Override
    public void refused(Refusal refusal) {
        if (refused.size() == MOST) {
            throw tooMany();
        }
        refused.add(refusal);
    }

    private static RefusedException tooMany() {
        return new RefusedException(
                "一份文书最多写 %d 个项目；请按县区分开表格再运行，或输出 .xlsx、.csv".formatted(MOST),
                "a paper tells of %d projects at most; run the counties one by one, or write .xlsx or .csv"
                        .formatted(MOST));
    }

    @Override
    public void end(List<InputSummary> inputs) throws IOException {
        printing.print(composer.of(new Gathered<>(
                Objects.requireNonNull(policy, "begun"),
                Objects.requireNonNull(asOf, "begun"),
                results,
                refused,
                inputs)));
    }
}
