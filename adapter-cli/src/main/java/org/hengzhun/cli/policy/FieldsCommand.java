package org.hengzhun.cli.policy;

import java.io.IOException;
import java.util.List;
import org.hengzhun.cli.shared.CliContext;
import org.hengzhun.cli.shared.ExitCode;
import org.hengzhun.cli.shared.HengzhunCommand;
import org.hengzhun.cli.shared.Output;
import org.hengzhun.cli.shared.OutputOptions;
import org.hengzhun.cli.shared.WrongUsage;
import org.hengzhun.core.fact.Project;
import org.hengzhun.files.form.Forms;
import org.hengzhun.files.form.WrittenAs;
import org.hengzhun.files.read.Sources;
import org.hengzhun.files.write.OutputForm;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists what a project may say of itself. */
@Command(
        name = "fields",
        description = {"列出项目表可用的列：名称、类型、单位、可填的值、含义；规则还能读其中标明的计算字段。", "输出 " + OutputOptions.FORMS + "。"},
        footer = {"", "例：hengzhun policy fields --template --out 项目表.csv"})
final class FieldsCommand extends HengzhunCommand implements OutputOptions.Writes {

    @Option(names = "--template", description = "只写出一张空表的表头（csv），供填写。")
    private boolean template;

    @Mixin
    private final OutputOptions output = new OutputOptions();

    FieldsCommand(CliContext around) {
        super(around);
    }

    @Override
    public WrittenAs<?> forms() {
        return Forms.fields();
    }

    @Override
    protected int carryOut() throws IOException {
        OutputForm form = output.form(Forms.fields());
        if (template && form == OutputForm.JSON) {
            throw new WrongUsage("空表只能是 csv；请去掉 --format json", "a template is csv; drop --format json");
        }
        if (template) {
            writeTemplate();
        } else {
            write(Project.DICTIONARY, Forms.fields(), output);
        }
        return ExitCode.DONE;
    }

    /** As CSV, whatever the file is called. */
    private void writeTemplate() throws IOException {
        try (Output out = output.open(around(), List.of())) {
            Forms.template().writer(OutputForm.CSV, out.destination(), language()).write(Project.DICTIONARY, Sources.NONE);
            out.finish();
        }
    }
}
