package org.hengzhun.cli.screen;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.hengzhun.cli.shared.CliContext;
import org.hengzhun.cli.shared.DifferenceRun;
import org.hengzhun.cli.shared.HengzhunCommand;
import org.hengzhun.cli.shared.Inputs;
import org.hengzhun.cli.shared.Messages;
import org.hengzhun.cli.shared.Output;
import org.hengzhun.cli.shared.OutputOptions;
import org.hengzhun.cli.shared.PolicyOptions;
import org.hengzhun.cli.shared.ProjectRun;
import org.hengzhun.cli.shared.Suppositions;
import org.hengzhun.core.difference.ProjectDifference;
import org.hengzhun.drl.PolicyLibrary;
import org.hengzhun.drl.answer.PolicyAnswers;
import org.hengzhun.drl.difference.PolicyDifference;
import org.hengzhun.drl.pack.PolicyPack;
import org.hengzhun.files.form.WrittenAs;
import org.hengzhun.files.read.Judging;
import org.hengzhun.files.write.OutputForm;
import org.hengzhun.files.write.ResultWriter;
import org.hengzhun.files.write.beside.OwnTables;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/**
 * A command that gives one result for each project of its inputs.
 *
 * @param <R> the result of one project
 */
abstract class OverProjects<R> extends HengzhunCommand implements OutputOptions.Writes {

    @Parameters(arity = "1..*", paramLabel = "文件", description = "项目表：CSV、JSON 或 NDJSON；- 表示从标准输入读。")
    private List<Path> files = new ArrayList<>();

    @Mixin
    private final JudgingOptions judging = new JudgingOptions();

    @Mixin
    private final PolicyOptions policies = new PolicyOptions();

    @Mixin
    private final Suppositions suppositions = new Suppositions();

    @Mixin
    private final OutputOptions output = new OutputOptions();

    OverProjects(CliContext around) {
        super(around);
    }

    /** The results that end the run as severe by the policy; looked at before any project is read, so that a wrong word is told first. */
    abstract Predicate<R> severe(PolicyPack policy);

    /** The differences that end the run as severe, where a supposition is answered by who flips; nothing where by the results. */
    Optional<Predicate<ProjectDifference>> severeFlips(PolicyPack policy) {
        return Optional.empty();
    }

    /** Whether figures of the policy are set for the question. */
    final boolean supposes() {
        return suppositions.any();
    }

    /** The writer, and whatever is kept of each result beside it. */
    ResultWriter<R> kept(ResultWriter<R> writer) throws IOException {
        return writer;
    }

    /** The files the projects are from. */
    final OwnTables own() {
        return new OwnTables(files);
    }

    abstract Judging<R> by(PolicyAnswers answers, LocalDate asOf);

    @Override
    public abstract WrittenAs<ResultWriter<R>> forms();

    @Override
    protected final int carryOut() throws IOException {
        OutputForm form = output.form(forms());
        LocalDate asOf = judging.asOf(around());
        judging.inputOptions();
        files.forEach(Inputs::require);
        PolicyLibrary library = policies.library(around(), common());
        PolicyAnswers answers = suppositions.answers(library, judging.policy(), asOf);
        judging.ofProjects(answers.pack().projects());
        Predicate<R> severe = severe(answers.pack());
        Optional<Predicate<ProjectDifference>> flips = severeFlips(answers.pack());
        if (suppositions.any() && flips.isPresent()) {
            PolicyAnswers now = library.answers(judging.policy());
            return new DifferenceRun(PolicyDifference.of(now, answers, asOf, /* supposed= */ true), flips.get())
                    .over(files, file -> judging.open(file, around()), output, around(), common());
        }
        Judging<R> by = by(answers, asOf);
        boolean seen = form == OutputForm.TEXT && output.toScreen();
        Messages messages = new Messages(around(), language(), output.toScreen(), !seen, common().debug());
        try (Output out = output.open(around(), files);
                ResultWriter<R> writer = kept(forms().writer(form, out.destination(), language()))) {
            writer.begin(by.policy(), by.asOf(), files.size());
            int code = new ProjectRun<>(by, writer, severe, messages).over(files, file -> judging.open(file, around()));
            out.finish();
            messages.end();
            return code;
        }
    }
}
