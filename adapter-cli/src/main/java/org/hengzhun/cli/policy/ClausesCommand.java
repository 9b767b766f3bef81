package org.hengzhun.cli.policy;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hengzhun.cli.run.ExitCode;
import org.hengzhun.cli.run.Output;
import org.hengzhun.cli.run.OutputOptions;
import org.hengzhun.cli.run.PolicyOptions;
import org.hengzhun.cli.run.Surroundings;
import org.hengzhun.cli.run.Task;
import org.hengzhun.drl.PolicyLibrary;
import org.hengzhun.files.write.CsvTable;
import org.hengzhun.files.write.OutputForm;
import org.hengzhun.files.write.PlainJson;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Tells of every clause where it is encoded and which cases reach it. */
@Command(
        name = "clauses",
        description = "逐条列出文件条款：由哪些规则、参数、目录表、义务、方案编码，有多少案例命中、未命中、踩边界、缺信息；不作规则的写明原因。输出 text、json、csv。",
        footer = {"", "例：hengzhun policy clauses xuchang-2022-sw70"})
final class ClausesCommand extends Task {

    @Parameters(arity = "0..1", paramLabel = "编号", description = "政策编号；不写就列出全部政策。")
    private @Nullable String id;

    @Mixin
    private final PolicyOptions policies = new PolicyOptions();

    @Mixin
    private final OutputOptions output = new OutputOptions();

    ClausesCommand(Surroundings around) {
        super(around);
    }

    @Override
    protected int carryOut() throws IOException {
        OutputForm form = output.form(OutputForm.TEXT, OutputForm.JSON, OutputForm.CSV);
        PolicyLibrary library = policies.library(around(), common());
        List<ClauseTable> tables = (id == null ? library.ids() : List.of(id))
                .stream().map(one -> table(library, one)).toList();
        try (Output out = output.open(around(), List.of())) {
            write(tables, form, out.writer());
            out.finish();
        }
        return ExitCode.DONE;
    }

    private ClauseTable table(PolicyLibrary library, String policy) {
        return new ClauseTable(library.pack(policy), library.cases(policy), language());
    }

    private static void write(List<ClauseTable> tables, OutputForm form, Writer out) throws IOException {
        switch (form) {
            case JSON ->
                PlainJson.write(
                        out,
                        Map.of(
                                "policies",
                                tables.stream().map(ClauseTable::members).toList()));
            case CSV -> {
                List<List<String>> rows = new ArrayList<>(List.of(ClauseTable.header()));
                tables.forEach(table -> rows.addAll(table.rows()));
                CsvTable.write(out, rows);
            }
            default -> {
                String between = "";
                for (ClauseTable table : tables) {
                    out.write(between + table.heading() + "\n" + String.join("\n", table.lines()) + "\n");
                    for (String line : table.reach()) {
                        out.write(line + "\n");
                    }
                    between = "\n";
                }
            }
        }
    }
}
