package org.hengzhun.files.report;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hengzhun.core.policy.PolicyStamp;
import org.hengzhun.core.screening.Screening;
import org.hengzhun.core.words.Language;
import org.hengzhun.core.words.RefusedException;
import org.hengzhun.files.read.InputSummary;
import org.hengzhun.files.read.Refusal;
import org.hengzhun.files.read.Source;
import org.hengzhun.files.write.ResultWriter;
import org.hengzhun.files.write.screening.NextQuestions;
import org.jspecify.annotations.Nullable;

/** Gathers the results of a run over projects and prints the paper on them at its end. */
public final class PaperOnProjects implements ResultWriter<Screening> {

    /** Projects one paper tells of; a table has room for more. */
    private static final int MOST = 2_000;

    private final ScreeningPaper kind;
    private final Optional<NextQuestions> next;
    private final Optional<String> office;
    private final Printing printing;
    private final Language language;
    private final List<ScreeningRun.Judged> projects = new ArrayList<>();
    private final List<Refusal> refused = new ArrayList<>();
    private @Nullable PolicyStamp policy;
    private @Nullable LocalDate asOf;

    /**
     * Gathers for a paper.
     *
     * @param next shows what to ask next
     * @param office who signs, where the user says it
     */
    public PaperOnProjects(
            ScreeningPaper kind,
            Optional<NextQuestions> next,
            Optional<String> office,
            Printing printing,
            Language language) {
        this.kind = kind;
        this.next = next;
        this.office = office;
        this.printing = printing;
        this.language = language;
    }

    @Override
    public void begin(PolicyStamp policy, LocalDate asOf, int inputs) {
        this.policy = policy;
        this.asOf = asOf;
    }

    @Override
    public void write(Screening result, Source source) {
        if (projects.size() == MOST) {
            throw tooMany();
        }
        projects.add(new ScreeningRun.Judged(result, next.flatMap(questions -> questions.of(result))));
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
        ScreeningRun run = new ScreeningRun(
                Objects.requireNonNull(policy, "begun"),
                Objects.requireNonNull(asOf, "begun"),
                projects,
                refused,
                ImmutableList.copyOf(inputs),
                office);
        printing.print(kind.of(run, language));
    }
}
