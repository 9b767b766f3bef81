package org.hengzhun.rest;

import io.javalin.util.JavalinBindException;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.spi.ToolProvider;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.HengzhunException;
import org.hengzhun.core.words.RefusedException;
import org.hengzhun.rest.guard.Keys;
import org.hengzhun.rest.guard.NewKey;
import org.hengzhun.rest.setting.SettingTable;
import org.hengzhun.rest.setting.Settings;

/**
 * The server as a tool of the JDK's own kind, so that the command line can start it by name without knowing it. Runs until
 * the process is told to end.
 */
public final class ServeTool implements ToolProvider {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    /** In place of all other words: which settings there are, a line each for whoever offers them as options. */
    private static final String OPTIONS = "--options";

    /** In place of serving: print the settings as a file. */
    private static final String PRINT = "--print-config";

    /** In place of all other words: make a key for the caller of this name. */
    private static final String NEW_KEY = "--new-key=";

    private final Map<String, String> variables;

    /** Started by a process with these variables of its environment. */
    ServeTool(Map<String, String> variables) {
        this.variables = Map.copyOf(variables);
    }

    public ServeTool() {
        this(System.getenv());
    }

    @Override
    public String name() {
        return "hengzhun-serve";
    }

    /**
     * Serves until the process is told to end, or does what one of the words says in its place.
     *
     * @param words those of {@link org.hengzhun.rest.setting.Setting}
     * @return 0 after an orderly stop
     * @throws HengzhunException when a word or a policy is wrong; who started the server tells why in the language of its user
     */
    @Override
    public int run(PrintWriter out, PrintWriter err, String... words) {
        List<String> all = List.of(words);
        if (all.contains(OPTIONS)) {
            out.print(SettingTable.options());
        } else if (all.stream().anyMatch(word -> word.startsWith(NEW_KEY))) {
            all.stream()
                    .filter(word -> word.startsWith(NEW_KEY))
                    .forEach(word -> newKey(word.substring(NEW_KEY.length()), out, err));
        } else if (all.contains(PRINT)) {
            print(all.stream().filter(word -> !word.equals(PRINT)).toList(), out);
        } else {
            serve(settings(Settings.of(all, variables)), out, err);
        }
        out.flush();
        err.flush();
        return 0;
    }

    private ServerSettings settings(Settings said) {
        return ServerSettings.of(said, variables.get(TlsKeyStore.PASSWORD));
    }

    private void print(List<String> words, PrintWriter out) {
        Settings said = Settings.of(words, variables);
        settings(said);
        out.print(SettingTable.file(said));
    }

    private static void newKey(String name, PrintWriter out, PrintWriter err) {
        if (!Keys.isName(name)) {
            throw new RefusedException(
                    "名称（%s）应由字、字母、数字和 . _ - 组成，以字、字母或数字开头，最多 40 个".formatted(name),
                    "the name (%s) must be of letters, digits and . _ -, begin with a letter or digit, and have 40 at most"
                            .formatted(name));
        }
        NewKey key = NewKey.of(name);
        out.println(key.line());
        err.println("密钥（只显示这一次，请交给调用者）/ the key, shown this once, for its caller: " + key.key());
    }

    private static void serve(ServerSettings settings, PrintWriter out, PrintWriter err) {
        try (EndOfProcess end = EndOfProcess.awaited();
                RestServer server = start(settings, out)) {
            String address = settings.address(server.port());
            err.println(new Bilingual(
                            "衡准已在 %s 提供服务；按 Ctrl-C 停止".formatted(address),
                            "hengzhun serves %s ; Ctrl-C stops it".formatted(address))
                    .in(settings.language()));
            err.flush();
            end.await();
        }
    }

    private static RestServer start(ServerSettings settings, PrintWriter out) {
        try {
            return RestServer.start(settings, Clock.system(CHINA), out);
        } catch (JavalinBindException taken) {
            throw new RefusedException(
                    "端口 %d 用不了（%s）；请用 --port 换一个".formatted(settings.port(), taken.getMessage()),
                    "port %d cannot be used (%s); choose another with --port"
                            .formatted(settings.port(), taken.getMessage()));
        }
    }
}
