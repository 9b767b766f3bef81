package org.hengzhun.cli.screen;

import java.nio.file.Path;
import java.time.LocalDate;
import org.hengzhun.cli.shared.AsOf;
import org.hengzhun.cli.shared.CliContext;
import org.hengzhun.cli.shared.Inputs;
import org.hengzhun.core.field.FieldDictionary;
import org.hengzhun.files.read.InputOptions;
import org.hengzhun.files.read.ProjectReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** By which policy, as of which day, and from which bytes projects are judged. */
final class JudgingOptions {

    @Option(names = "--policy", required = true, paramLabel = "编号", description = "按哪个政策判定；用 policy list 查看有哪些。")
    private String policy = "";

    @Option(names = "--as-of", paramLabel = "日期", description = "判定日期，例如 2022-09-30；默认今天（北京时间）。")
    private @Nullable String asOf;

    @Mixin
    private final Inputs inputs = new Inputs();

    String policy() {
        return policy;
    }

    LocalDate asOf(CliContext around) {
        return AsOf.day(asOf, around);
    }

    /** Says what projects may have; once the policy is known. */
    void ofProjects(FieldDictionary fields) {
        inputs.ofProjects(fields);
    }

    /** Opens an input. The caller closes it. */
    ProjectReader open(Path file, CliContext around) {
        return inputs.projects(file, around);
    }

    /** What the user says about the inputs. */
    InputOptions inputOptions() {
        return inputs.options();
    }
}
