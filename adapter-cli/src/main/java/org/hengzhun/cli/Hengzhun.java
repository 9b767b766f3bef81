package org.hengzhun.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.hengzhun.cli.duty.DutiesCommand;
import org.hengzhun.cli.inspect.InspectCommand;
import org.hengzhun.cli.policy.PolicyCommands;
import org.hengzhun.cli.rank.RankCommand;
import org.hengzhun.cli.rank.RobustnessCommand;
import org.hengzhun.cli.screen.AskCommand;
import org.hengzhun.cli.screen.ExplainCommand;
import org.hengzhun.cli.screen.ReplayCommand;
import org.hengzhun.cli.screen.RouteCommand;
import org.hengzhun.cli.screen.ScreenCommand;
import org.hengzhun.cli.serve.ServeCommand;
import org.hengzhun.cli.shared.CliContext;
import org.hengzhun.cli.shared.ExitCode;
import org.hengzhun.cli.shared.Failures;
import org.hengzhun.cli.shared.OutputOptions;
import org.hengzhun.cli.shared.ParameterErrors;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The program. */
@Command(
        name = "hengzhun",
        synopsisHeading = "用法：",
        commandListHeading = "%n命令：%n",
        description = "衡准：按政策条款判定招商引资项目，每个结论都注明依据。",
        versionProvider = Version.class,
        exitCodeListHeading = "%n结束代码：%n",
        exitCodeList = {
            "0:完成",
            "1:程序内部出错",
            "2:命令写得不对（没有这个政策、选项、文件，日期有误等）",
            "3:有的行没有处理，其余已处理",
            "4:政策包有误",
            "10:用了 --fail-on 且有项目达到该严重程度（优先于 3）"
        })
public final class Hengzhun {

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "显示这份说明。")
    @SuppressWarnings("UnusedVariable") // picocli acts on it
    private boolean help;

    @Option(
            names = {Version.SHORT, Version.LONG},
            versionHelp = true,
            description = "显示版本。")
    @SuppressWarnings("UnusedVariable") // picocli acts on it
    private boolean version;

    private Hengzhun() {}

    /** Runs one command of this process and ends it. */
    public static void main(String[] words) {
        System.exit(run(CliContext.ofProcess(), words));
    }

    /** Runs one command and gives its exit code. */
    public static int run(CliContext outside, String... words) {
        // Digits are the same everywhere, whatever the machine is set to.
        Locale.setDefault(Locale.Category.FORMAT, Locale.ROOT);
        CliContext around = outside.showingEverything(List.of(words));
        try {
            if (Version.alone(words)) {
                return version(around);
            }
            return words.length == 0 ? help(around) : commands(around, words).execute(words);
        } catch (OutOfMemoryError full) {
            around.err()
                    .println("错误：内存不够，没有完成；可设 HENGZHUN_JAVA_OPTS=-Xmx2g 再运行 / out of memory: set"
                            + " HENGZHUN_JAVA_OPTS=-Xmx2g and run again");
            return ExitCode.INTERNAL;
        } catch (StackOverflowError deep) {
            around.err()
                    .println("错误：内容嵌套太深，没有完成；请改浅再运行 / nested too deep, not completed: make it flatter and run again");
            return ExitCode.INTERNAL;
        } finally {
            around.err().flush();
        }
    }

    /** What programs ask to see whether this is there: told without building a command, which would take most of the time. */
    private static int version(CliContext around) {
        PrintWriter out = new PrintWriter(around.out());
        out.println(Version.words());
        out.flush();
        return ExitCode.DONE;
    }

    private static int help(CliContext around) {
        commands(around).usage(around.err());
        return ExitCode.USAGE;
    }

    /** The command wanted, or all of them: reading the options of one takes a good part of the time to start. */
    private static CommandLine commands(CliContext around, String... words) {
        CommandLine commands = new CommandLine(new Hengzhun());
        switch (word(words, 0)) {
            case ScreenCommand.NAME -> commands.addSubcommand(new ScreenCommand(around));
            case RouteCommand.NAME -> commands.addSubcommand(new RouteCommand(around));
            case AskCommand.NAME -> commands.addSubcommand(new AskCommand(around));
            case ExplainCommand.NAME -> commands.addSubcommand(new ExplainCommand(around));
            case ReplayCommand.NAME -> commands.addSubcommand(new ReplayCommand(around));
            case RankCommand.NAME -> commands.addSubcommand(new RankCommand(around));
            case DutiesCommand.NAME -> commands.addSubcommand(new DutiesCommand(around));
            case RobustnessCommand.NAME -> commands.addSubcommand(new RobustnessCommand(around));
            case InspectCommand.NAME -> commands.addSubcommand(new InspectCommand(around));
            case PolicyCommands.NAME -> commands.addSubcommand(PolicyCommands.with(word(words, 1), around));
            case ServeCommand.NAME -> commands.addSubcommand(ServeCommand.of(around));
            default ->
                commands.addSubcommand(new ScreenCommand(around))
                        .addSubcommand(new RouteCommand(around))
                        .addSubcommand(new ExplainCommand(around))
                        .addSubcommand(new AskCommand(around))
                        .addSubcommand(new ReplayCommand(around))
                        .addSubcommand(new DutiesCommand(around))
                        .addSubcommand(new RankCommand(around))
                        .addSubcommand(new RobustnessCommand(around))
                        .addSubcommand(new InspectCommand(around))
                        .addSubcommand(PolicyCommands.with("", around))
                        .addSubcommand(ServeCommand.of(around));
        }
        return commands.setOut(new PrintWriter(around.out(), true))
                .setErr(around.err())
                .setHelpFactory((command, colours) ->
                        OutputOptions.help(command, colours, around.terminal().help()))
                .setUsageHelpLongOptionsMaxWidth(30)
                .setExecutionExceptionHandler(new Failures(around.err()))
                .setParameterExceptionHandler(new ParameterErrors(around.err()));
    }

    private static String word(String[] words, int place) {
        return place < words.length ? words[place] : "";
    }
}
