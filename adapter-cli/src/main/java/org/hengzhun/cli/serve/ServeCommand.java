package org.hengzhun.cli.serve;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.spi.ToolProvider;
import org.hengzhun.cli.shared.CliContext;
import org.hengzhun.cli.shared.HengzhunCommand;
import org.hengzhun.cli.shared.PolicyOptions;
import org.hengzhun.cli.shared.WrongUsage;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * Starts the server. It is a tool of its own, found by name on the class path the launcher gives this command, so that no
 * other command waits for its libraries.
 */
@Command(
        name = ServeCommand.NAME,
        description = {"启动 HTTP 服务：其他系统按 /openapi.yaml 调用，浏览器打开首页可直接试用。默认只有本机能访问。"},
        footer = {"", "例：hengzhun serve --port 8080 --policies 我的政策"})
public final class ServeCommand extends HengzhunCommand {

    /** The word that calls it. */
    public static final String NAME = "serve";

    private static final String TOOL = "hengzhun-serve";

    @Option(names = "--host", paramLabel = "地址", description = "监听的地址，默认 127.0.0.1（只有本机能访问）；别的地址要同时给出 --keys。")
    private @Nullable String host;

    @Option(names = "--port", paramLabel = "端口", description = "监听的端口，默认 8080；0 表示任选一个空闲的。")
    private @Nullable Integer port;

    @Option(
            names = "--keys",
            paramLabel = "文件",
            description = "密钥文件：每行一个密钥的 SHA-256（64 位十六进制）。调用者在 Authorization: Bearer 里写密钥。")
    private @Nullable Path keys;

    @Option(names = "--rate", paramLabel = "次数", description = "每个调用者每秒最多几次请求；默认 0，不限。")
    private @Nullable Integer rate;

    @Option(names = "--base", paramLabel = "路径", description = "所有地址前面加的路径，例如 /hengzhun；放在反向代理后面时用。")
    private @Nullable String base;

    @Option(
            names = "--cors",
            split = ",",
            paramLabel = "来源",
            description = "哪些网站的页面可以直接调用，例如 https://portal.example.gov.cn；可写多个，用逗号隔开。默认都不可以。")
    private List<String> others = new ArrayList<>();

    @Option(
            names = "--decisions",
            paramLabel = "文件",
            description = "把每个项目的判定记到这个文件，每个一行，内容同 screen --receipt，可用 replay 复核。")
    private @Nullable Path decisions;

    @Option(names = "--decisions-size", paramLabel = "MB", description = "判定记录多大就换一个文件，默认 100；写满的加上编号留着。")
    private @Nullable Integer decisionsSize;

    @Option(names = "--decisions-masked", description = "判定记录里不写项目名称、投资方、备注和数据来源，以 *** 代替。")
    private boolean decisionsMasked;

    @Mixin
    private final PolicyOptions policies = new PolicyOptions();

    public ServeCommand(CliContext around) {
        super(around);
    }

    @Override
    protected int carryOut() {
        policies.folders().forEach(PolicyOptions::requirePacks);
        ToolProvider server = ToolProvider.findFirst(TOOL)
                .orElseThrow(
                        () -> new WrongUsage(
                                "这里没有装服务程序；请用 ./hengzhun serve 启动，或把 adapter-rest 放进类路径",
                                "the server is not installed here; start it with ./hengzhun serve, or put adapter-rest on the class path"));
        return server.run(new PrintWriter(around().out(), true), around().err(), words());
    }

    private String[] words() {
        List<String> words = new ArrayList<>();
        add(words, "--host", host);
        add(words, "--port", port);
        add(words, "--keys", keys);
        add(words, "--rate", rate);
        add(words, "--base", base);
        others.forEach(origin -> add(words, "--cors", origin));
        add(words, "--decisions", decisions);
        add(words, "--decisions-size", decisionsSize);
        if (decisionsMasked) {
            words.add("--decisions-masked");
        }
        add(words, "--lang", language().name().toLowerCase(Locale.ROOT));
        policies.folders().forEach(folder -> add(words, "--policies", folder));
        policies.trusted().ifPresent(file -> add(words, "--trust", file));
        return words.toArray(String[]::new);
    }

    private static void add(List<String> words, String name, @Nullable Object value) {
        if (value != null) {
            words.add(name + "=" + value);
        }
    }
}
