package org.hengzhun.cli.policy;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.hengzhun.cli.run.ExitCode;
import org.hengzhun.cli.run.Output;
import org.hengzhun.cli.run.OutputOptions;
import org.hengzhun.cli.run.Surroundings;
import org.hengzhun.cli.run.Task;
import org.hengzhun.cli.run.WrongUsage;
import org.hengzhun.core.fact.Project;
import org.hengzhun.files.write.CsvTable;
import org.hengzhun.files.write.FieldMembers;
import org.hengzhun.files.write.OutputForm;
import org.hengzhun.files.write.PlainJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists what a project may say of itself. */
@Command(
        name = "fields",
        description = {"列出项目表可用的列：名称、类型、单位、可填的值、含义；规则还能读其中标明的计算字段。", "输出 text、json、csv。"},
        footer = {"", "例：hengzhun policy fields --template --out 项目表.csv"})
final class FieldsCommand extends Task {

    @Option(names = "--template", description = "只写出一张空表的表头（csv），供填写。")
    private boolean template;

    @Mixin
    private final OutputOptions output = new OutputOptions();

    FieldsCommand(Surroundings around) {
        super(around);
    }

    @Override
    protected int carryOut() throws IOException {
        OutputForm form = output.form(OutputForm.TEXT, OutputForm.JSON, OutputForm.CSV);
        if (template && form == OutputForm.JSON) {
            throw new WrongUsage("空表只能是 csv；请去掉 --format json", "a template is csv; drop --format json");
        }
        FieldList fields = new FieldList(Project.DICTIONARY, language());
        try (Output out = output.open(around(), List.of())) {
            write(fields, form, out.writer());
            out.finish();
        }
        return ExitCode.DONE;
    }

    private void write(FieldList fields, OutputForm form, Writer out) throws IOException {
        if (template) {
            CsvTable.write(out, List.of(fields.headers()));
        } else if (form == OutputForm.JSON) {
            PlainJson.write(out, FieldMembers.of(Project.DICTIONARY));
        } else if (form == OutputForm.CSV) {
            CsvTable.write(out, fields.rows());
        } else {
            for (String line : fields.lines()) {
                out.write(line + "\n");
            }
        }
    }
}
