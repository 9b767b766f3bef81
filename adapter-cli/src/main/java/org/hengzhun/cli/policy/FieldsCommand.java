package org.hengzhun.cli.policy;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hengzhun.cli.shared.AsOf;
import org.hengzhun.cli.shared.CliContext;
import org.hengzhun.cli.shared.ExitCode;
import org.hengzhun.cli.shared.HengzhunCommand;
import org.hengzhun.cli.shared.Output;
import org.hengzhun.cli.shared.OutputOptions;
import org.hengzhun.cli.shared.PolicyOptions;
import org.hengzhun.cli.shared.WrongUsage;
import org.hengzhun.core.duty.DutyColumns;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.field.FieldDictionary;
import org.hengzhun.drl.pack.PolicyPack;
import org.hengzhun.files.form.Forms;
import org.hengzhun.files.form.WrittenAs;
import org.hengzhun.files.read.Sources;
import org.hengzhun.files.write.OutputForm;
import org.hengzhun.files.write.field.TemplateColumns;
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

    /** What a table is of. */
    private enum Of {
        PROJECTS,
        COUNTIES,
        RECORDS
    }

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
        return switch (wanted()) {
            case PROJECTS -> projects();
            case RECORDS -> DutyColumns.DICTIONARY;
            case COUNTIES -> pack().columns();
        };
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
        return switch (wanted()) {
            case PROJECTS -> TemplateColumns.of(projects().fields());
            case RECORDS -> TemplateColumns.of(DutyColumns.DICTIONARY.fields());
            case COUNTIES -> counties();
        };
    }

    /** What a project may have, by the policy where one is named. */
    private FieldDictionary projects() {
        return policy == null
                ? Project.DICTIONARY
                : policies.library(around(), common()).pack(policy).projects();
    }

    /** The policy whose counties they are. */
    private PolicyPack pack() {
        if (policy == null) {
            throw new WrongUsage(
                    "县区表要加 --policy：每个政策的考核方案读的列不同",
                    "a table of counties needs --policy: the schemes of each policy read columns of their own");
        }
        return policies.library(around(), common()).pack(policy);
    }

    private Of wanted() {
        return Arrays.stream(Of.values())
                .filter(one -> one.name().equalsIgnoreCase(of))
                .findFirst()
                .orElseThrow(() -> new WrongUsage(
                        "--of（%s）应为 projects、counties 或 records".formatted(of),
                        "--of (%s) must be projects, counties or records".formatted(of)));
    }

    /** Who the unit is and in which period, and what the schemes read of it. */
    private TemplateColumns counties() {
        LocalDate day = AsOf.day(null, around());
        PolicyPack pack = pack();
        Set<String> read = new HashSet<>(List.of("unit", "group", "period"));
        List<String> ids = scheme == null ? List.copyOf(pack.schemes().keySet()) : List.of(scheme);
        ids.forEach(id -> read.addAll(pack.schemeNamed(id, day).columns()));
        return TemplateColumns.of(pack.columns().fields().stream()
                .filter(field -> read.contains(field.name()))
                .toList());
    }
}
