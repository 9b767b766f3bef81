package org.hengzhun.cli.policy;

import org.hengzhun.cli.shared.CliContext;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The commands for those who look after policies. */
@Command(name = "policy", synopsisHeading = "用法：", commandListHeading = "%n命令：%n", description = "查看、新建、检查、试验、导出政策包。")
public final class PolicyCommands {

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "显示这份说明。")
    @SuppressWarnings("UnusedVariable") // picocli acts on it
    private boolean help;

    private PolicyCommands() {}

    public static CommandLine all(CliContext around) {
        return new CommandLine(new PolicyCommands())
                .addSubcommand(new ListCommand(around))
                .addSubcommand(new ShowCommand(around))
                .addSubcommand(new FieldsCommand(around))
                .addSubcommand(new MethodsCommand(around))
                .addSubcommand(new ClausesCommand(around))
                .addSubcommand(new NewCommand(around))
                .addSubcommand(new CheckCommand(around))
                .addSubcommand(new FmtCommand(around))
                .addSubcommand(new TestCommand(around))
                .addSubcommand(new CasesCommand(around))
                .addSubcommand(new CompareCommand(around))
                .addSubcommand(new DiffCommand(around))
                .addSubcommand(new HandbookCommand(around))
                .addSubcommand(new TimelineCommand(around))
                .addSubcommand(new OldRulesCommand(around))
                .addSubcommand(new ExportCommand(around))
                .addSubcommand(new ImportCommand(around))
                .addSubcommand(new RenameCommand(around));
    }
}
