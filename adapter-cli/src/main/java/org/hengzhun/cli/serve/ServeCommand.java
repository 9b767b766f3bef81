package org.hengzhun.cli.serve;

import com.google.common.base.Splitter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.spi.ToolProvider;
import org.hengzhun.cli.shared.CliContext;
import org.hengzhun.cli.shared.HengzhunCommand;
import org.hengzhun.cli.shared.WrongUsage;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * Starts the server. It is a tool of its own, found by name on the class path the launcher gives this command, so that no
 * other command waits for its libraries; which settings there are, and what is right for them, the tool says.
 */
@Command(
        name = ServeCommand.NAME,
        description = {"启动 HTTP 服务：其他系统按 /openapi.yaml 调用，浏览器打开首页可直接试用。默认只有本机能访问。"},
        footer = {
            "",
            "各选项也可写进设置文件（--config），或写成环境变量，例如 HENGZHUN_SERVE_PORT=8080。",
            "例：hengzhun serve --port 8080 --policies 我的政策"
        })
public final class ServeCommand extends HengzhunCommand {

    /** The word that calls it. */
    public static final String NAME = "serve";

    private static final String TOOL = "hengzhun-serve";

    private static final Splitter LINES = Splitter.on('\n').omitEmptyStrings();

    private static final Splitter TABS = Splitter.on('\t');

    @Option(names = "--print-config", description = "不启动，只把所有设置连同说明写成一份设置文件，可存下来修改。")
    private boolean print;

    @Option(names = "--new-key", paramLabel = "名称", description = "不启动，只为这个调用者生成一个密钥：密钥显示一次，密钥文件要加的一行写到标准输出。")
    private @Nullable String newKey;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli gives it
    private CommandSpec spec;

    private ServeCommand(CliContext around) {
        super(around);
    }

    /** The command, with an option for each setting the server has. */
    public static CommandLine of(CliContext around) {
        CommandSpec spec = CommandSpec.forAnnotatedObject(new ServeCommand(around));
        ToolProvider.findFirst(TOOL)
                .ifPresent(server -> LINES.splitToStream(said(server, "--options"))
                        .map(line -> option(TABS.splitToList(line)))
                        .filter(option -> spec.findOption(option.longestName()) == null)
                        .forEach(spec::addOption));
        return new CommandLine(spec);
    }

    private static String said(ToolProvider server, String word) {
        StringWriter text = new StringWriter();
        server.run(new PrintWriter(text), new PrintWriter(text), word);
        return text.toString();
    }

    /** An option from a line of name, word for the value, how often, and what it is. */
    private static OptionSpec option(List<String> setting) {
        String label = setting.get(1);
        OptionSpec.Builder option = OptionSpec.builder("--" + setting.get(0)).description(setting.get(3));
        if (label.isEmpty()) {
            return option.type(boolean.class).arity("0").build();
        }
        boolean several = setting.get(2).equals("several");
        return option.type(several ? List.class : String.class)
                .auxiliaryTypes(String.class)
                .arity("1")
                .paramLabel(label)
                .build();
    }

    @Override
    protected int carryOut() {
        ToolProvider server = ToolProvider.findFirst(TOOL)
                .orElseThrow(() -> new WrongUsage(
                        "这里没有装服务程序；请用 ./hengzhun serve 启动，或把 adapter-rest 放进类路径",
                        "the server is not installed here; start it with ./hengzhun serve, or put adapter-rest"
                                + " on the class path"));
        return server.run(new PrintWriter(around().out(), true), around().err(), words());
    }

    /** What was said, as it was said; what was not is left to the environment and the file. */
    private String[] words() {
        List<String> words = new ArrayList<>();
        if (print) {
            words.add("--print-config");
        }
        Optional.ofNullable(newKey).ifPresent(name -> words.add("--new-key=" + name));
        spec.commandLine().getParseResult().matchedOptionsSet().stream()
                .filter(ServeCommand::isSetting)
                .forEach(option ->
                        option.stringValues().forEach(value -> words.add(option.longestName() + "=" + value)));
        return words.toArray(String[]::new);
    }

    private static boolean isSetting(OptionSpec option) {
        return !List.of("--print-config", "--new-key", "--debug").contains(option.longestName());
    }
}
