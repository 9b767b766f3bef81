package org.hengzhun.cli.duty;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hengzhun.cli.run.WrongUsage;
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
        if (file.toString().equals("-")) {
            return ProjectReader.open(in, "-", options);
        }
        if (!Files.exists(file) || Files.isDirectory(file)) {
            throw new WrongUsage(
                    "没有文件 %s；请核对路径和文件名".formatted(file),
                    "there is no file %s; check its path and name".formatted(file));
        }
        return ProjectReader.open(file, options);
    }
}
