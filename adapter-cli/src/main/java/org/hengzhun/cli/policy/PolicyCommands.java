package org.hengzhun.cli.policy;

import java.util.List;
import org.hengzhun.cli.shared.CliContext;
import org.hengzhun.cli.shared.HengzhunCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The commands for those who look after policies. */
@Command(
        name = PolicyCommands.NAME,
        synopsisHeading = "用法：",
        commandListHeading = "%n命令：%n",
        description = "查看、新建、检查、试验、导出政策包。")
public final class PolicyCommands {

    /** The word that calls them. */
    public static final String NAME = "policy";

    /** The words behind it, in the order of the help. */
    private static final List<String> NAMES = List.of(
            "list",
            "show",
            "fields",
            "methods",
            "clauses",
            "new",
            "check",
            "fmt",
            "test",
            "cases",
            "compare",
            "diff",
            "handbook",
            "timeline",
            "import-drl",
            "export",
            "import",
            "rename");

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "显示这份说明。")
    @SuppressWarnings("UnusedVariable") // picocli acts on it
    private boolean help;

    private PolicyCommands() {}

    /** The command wanted, or all of them where none is called so: reading the options of one takes a good part of the time to start. */
    public static CommandLine with(String wanted, CliContext around) {
        CommandLine commands = new CommandLine(new PolicyCommands());
        for (String name : NAMES.contains(wanted) ? List.of(wanted) : NAMES) {
            commands.addSubcommand(named(name, around));
        }
        return commands;
    }

    private static HengzhunCommand named(String name, CliContext around) {
        return switch (name) {
            case "list" -> new ListCommand(around);
            case "show" -> new ShowCommand(around);
            case "fields" -> new FieldsCommand(around);
            case "methods" -> new MethodsCommand(around);
            case "clauses" -> new ClausesCommand(around);
            case "new" -> new NewCommand(around);
            case "check" -> new CheckCommand(around);
            case "fmt" -> new FmtCommand(around);
            case "test" -> new TestCommand(around);
            case "cases" -> new CasesCommand(around);
            case "compare" -> new CompareCommand(around);
            case "diff" -> new DiffCommand(around);
            case "handbook" -> new HandbookCommand(around);
            case "timeline" -> new TimelineCommand(around);
            case "import-drl" -> new OldRulesCommand(around);
            case "export" -> new ExportCommand(around);
            case "import" -> new ImportCommand(around);
            case "rename" -> new RenameCommand(around);
            default -> throw new IllegalArgumentException(name);
        };
    }
}
