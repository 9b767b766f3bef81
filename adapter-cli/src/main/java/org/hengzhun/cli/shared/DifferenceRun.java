package org.hengzhun.cli.shared;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.hengzhun.core.difference.ProjectDifference;
import org.hengzhun.core.patience.Patience;
import org.hengzhun.drl.difference.PolicyDifference;
import org.hengzhun.files.form.Forms;
import org.hengzhun.files.read.Judging;
import org.hengzhun.files.read.ProjectReader;
import org.hengzhun.files.write.OutputForm;
import org.hengzhun.files.write.difference.DifferenceWriter;

/**
 * One run over projects that two policies screen.
 *
 * @param severe the differences that end the run with {@link ExitCode#SEVERE}
 */
public record DifferenceRun(PolicyDifference difference, Predicate<ProjectDifference> severe) {

    /**
     * Writes who flips and gives the exit code.
     *
     * @param open opens an input, which is closed here
     */
    public int over(
            List<Path> files,
            Function<Path, ProjectReader> open,
            OutputOptions output,
            CliContext around,
            CommonOptions common)
            throws IOException {
        OutputForm form = output.form(Forms.differences());
        boolean seen = form == OutputForm.TEXT && output.toScreen();
        Messages messages = new Messages(around, common.language(), output.toScreen(), !seen, common.debug());
        Judging<ProjectDifference> judging = new Judging<>(
                difference.change().after(),
                difference.change().asOf(),
                projects -> difference.of(projects, Patience.ENDLESS));
        try (Output out = output.open(around, files);
                DifferenceWriter writer = Forms.differences().writer(form, out.destination(), common.language())) {
            writer.between(difference.change());
            writer.begin(judging.policy(), judging.asOf(), files.size());
            int code = new ProjectRun<>(judging, writer, severe, messages).over(files, open);
            out.finish();
            messages.end();
            return code;
        }
    }
}
