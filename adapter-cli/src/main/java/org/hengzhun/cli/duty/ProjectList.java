package org.hengzhun.cli.duty;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import org.hengzhun.cli.run.Inputs;
import org.hengzhun.core.fact.Project;
import org.hengzhun.files.read.InputOptions;
import org.hengzhun.files.read.InputSummary;
import org.hengzhun.files.read.ProjectReader;
import org.hengzhun.files.read.Refusal;
import org.hengzhun.files.read.Row;

/** All projects of some inputs, in their order. */
record ProjectList(
        ImmutableList<Project> projects, ImmutableList<Refusal> refusals, ImmutableList<InputSummary> summaries) {

    /** Reads the files; {@code -} is standard input. */
    static ProjectList read(List<Path> files, InputOptions options, InputStream in) throws IOException {
        ImmutableList.Builder<Project> projects = ImmutableList.builder();
        ImmutableList.Builder<Refusal> refusals = ImmutableList.builder();
        ImmutableList.Builder<InputSummary> summaries = ImmutableList.builder();
        for (Path file : files) {
            try (ProjectReader reader = open(file, options, in)) {
                while (reader.hasNext()) {
                    Row row = reader.next();
                    if (row instanceof Row.Accepted accepted) {
                        projects.add(accepted.project());
                    } else if (row instanceof Row.Refused refused) {
                        refusals.addAll(refused.refusals());
                    }
                }
                summaries.add(reader.summary());
            }
        }
        return new ProjectList(projects.build(), refusals.build(), summaries.build());
    }

    private static ProjectReader open(Path file, InputOptions options, InputStream in) {
        Inputs.require(file);
        return Inputs.isStandard(file)
                ? ProjectReader.open(in, Inputs.STANDARD_INPUT, options)
                : ProjectReader.open(file, options);
    }
}
