package org.hengzhun.cli.policy;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.hengzhun.cli.shared.AsOf;
import org.hengzhun.cli.shared.CliContext;
import org.hengzhun.cli.shared.ExitCode;
import org.hengzhun.cli.shared.HengzhunCommand;
import org.hengzhun.cli.shared.Output;
import org.hengzhun.cli.shared.OutputOptions;
import org.hengzhun.cli.shared.PolicyOptions;
import org.hengzhun.cli.shared.WrongUsage;
import org.hengzhun.core.field.FieldDictionary;
import org.hengzhun.core.words.RefusedException;
import org.hengzhun.drl.pack.PolicyPack;
import org.hengzhun.files.form.Forms;
import org.hengzhun.files.form.WrittenAs;
import org.hengzhun.files.read.Sources;
import org.hengzhun.files.write.OutputForm;
import org.hengzhun.files.write.field.TemplateColumns;
import org.hengzhun.files.write.policy.TableOf;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists what a project may say of itself. */
@Command(
        name = "fields",
        description = {"列出项目表可用的列：名称、类型、单位、可填的值、含义；规则还能读其中标明的计算字段。", "输出 " + OutputOptions.FORMS + "。"},
        footer = {
            "",
            "例：hengzhun policy fields --template --out 项目表.xlsx",
            "    hengzhun policy fields --template --of counties --policy xinxiang-2020-42 --out 县区表.xlsx"
        })
final class FieldsCommand extends HengzhunCommand implements OutputOptions.Writes {

    @Option(names = "--template", description = "只写出一张空表，供填写：xlsx（带下拉、说明和示例行）或 csv（只有表头）。")
    private boolean template;

    @Option(
            names = "--of",
            paramLabel = "内容",
            description = "哪种表：projects（项目，默认）、counties（县区考核数据，要加 --policy）、records（义务完成记录）。")
    private String of = "projects";

    @Option(names = "--policy", paramLabel = "编号", description = "按哪个政策：加上它自有的项目字段；县区空表只列它的考核方案要读的列。")
    private @Nullable String policy;

    @Option(names = "--scheme", paramLabel = "方案", description = "县区空表只列这个考核方案要读的列；不写时列全部方案的。")
    private @Nullable String scheme;

    @Mixin
    private final PolicyOptions policies = new PolicyOptions();

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
        if (template) {
            writeTemplate();
        } else {
            write(listed(), Forms.fields(), output);
        }
        return ExitCode.DONE;
    }

    /** What the table that is asked for may have, whatever a scheme reads of it. */
    private FieldDictionary listed() {
        return wanted().fields(pack());
    }

    private void writeTemplate() throws IOException {
        OutputForm form = output.form(Forms.fields());
        boolean possible = Forms.template().forms().contains(form);
        if (!possible && form != OutputForm.TEXT) {
            throw new WrongUsage(
                    "空表只能是 %s；请去掉 --format %s".formatted(Forms.template().words(" "), form.word()),
                    "a template is %s; drop --format %s"
                            .formatted(Forms.template().words(" "), form.word()));
        }
        TemplateColumns columns = columns();
        try (Output out = output.open(around(), List.of())) {
            // As CSV on a screen, and in a file of text whatever it is called.
            Forms.template()
                    .writer(possible ? form : OutputForm.CSV, out.destination(), language())
                    .write(columns, Sources.NONE);
            out.finish();
        }
    }

    private TemplateColumns columns() {
        return wanted().template(pack(), Optional.ofNullable(scheme), AsOf.day(null, around()));
    }

    /** The policy, where one is named. */
    private Optional<PolicyPack> pack() {
        return Optional.ofNullable(policy)
                .map(id -> policies.library(around(), common()).pack(id));
    }

    private TableOf wanted() {
        TableOf wanted = named();
        if (wanted == TableOf.COUNTIES && policy == null) {
            throw new WrongUsage(
                    "县区表要加 --policy：每个政策的考核方案读的列不同",
                    "a table of counties needs --policy: the schemes of each policy read columns of their own");
        }
        return wanted;
    }

    private TableOf named() {
        try {
            return TableOf.named(of);
        } catch (RefusedException unknown) {
            throw new WrongUsage(
                    "--of（%s）应为 projects、counties 或 records".formatted(of),
                    "--of (%s) must be projects, counties or records".formatted(of));
        }
    }
}
