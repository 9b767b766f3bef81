package org.hengzhun.rest;

import io.javalin.util.JavalinBindException;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.ZoneId;
import java.util.concurrent.CountDownLatch;
import java.util.spi.ToolProvider;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.HengzhunException;
import org.hengzhun.core.words.RefusedException;

/**
 * The server as a tool of the JDK's own kind, so that the command line can start it by name without knowing it. Runs until
 * the process is told to end.
 */
public final class ServeTool implements ToolProvider {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    @Override
    public String name() {
        return "hengzhun-serve";
    }

    /**
     * Serves until the process ends.
     *
     * @param words those of {@link ServerSettings#of}
     * @return 0 after an orderly stop
     * @throws HengzhunException when a word or a policy is wrong; who started the server tells why in the language of its user
     */
    @Override
    public int run(PrintWriter out, PrintWriter err, String... words) {
        ServerSettings settings = ServerSettings.of(words);
        RestServer server = start(settings, out);
        err.println(new Bilingual(
                        "衡准已在 http://%s:%d%s/ 提供服务；按 Ctrl-C 停止"
                                .formatted(settings.host(), server.port(), settings.base()),
                        "hengzhun serves http://%s:%d%s/ ; Ctrl-C stops it"
                                .formatted(settings.host(), server.port(), settings.base()))
                .in(settings.language()));
        err.flush();
        waitForTheEnd(server);
        return 0;
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

    private static void waitForTheEnd(RestServer server) {
        CountDownLatch told = new CountDownLatch(1);
        CountDownLatch stopped = new CountDownLatch(1);
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> {
                            told.countDown();
                            server.close();
                            stopped.countDown();
                        },
                        "stop"));
        try {
            told.await();
            stopped.await();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            server.close();
        }
    }
}
