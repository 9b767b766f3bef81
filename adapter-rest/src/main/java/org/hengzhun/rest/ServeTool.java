package org.hengzhun.rest;

import io.javalin.util.JavalinBindException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.concurrent.CountDownLatch;
import java.util.spi.ToolProvider;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.HengzhunException;
import org.hengzhun.core.words.Language;
import org.hengzhun.drl.BrokenPackException;

/**
 * The server as a tool of the JDK's own kind, so that the command line can start it by name without knowing it. Runs until
 * the process is told to end.
 */
public final class ServeTool implements ToolProvider {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private static final int USAGE = 2;

    private static final int PACK = 4;

    @Override
    public String name() {
        return "hengzhun-serve";
    }

    /**
     * Serves until the process ends.
     *
     * @return 0 after an orderly stop, 2 when a word is wrong, 4 when a policy is, as the command line ends
     */
    @Override
    public int run(PrintWriter out, PrintWriter err, String... words) {
        try {
            ServerSettings settings = ServerSettings.of(words);
            RestServer server = RestServer.start(settings, Clock.system(CHINA), out);
            tell(
                    err,
                    new Bilingual(
                            "衡准已在 http://%s:%d/ 提供服务；按 Ctrl-C 停止".formatted(settings.host(), server.port()),
                            "hengzhun serves http://%s:%d/ ; Ctrl-C stops it"
                                    .formatted(settings.host(), server.port())));
            waitForTheEnd(server);
            return 0;
        } catch (ServerSettings.Wrong wrong) {
            tell(err, wrong.words());
            return USAGE;
        } catch (BrokenPackException broken) {
            broken.problems().forEach(problem -> err.println(problem.in(Language.ZH)));
            return PACK;
        } catch (HengzhunException refused) {
            tell(err, refused.words());
            return USAGE;
        } catch (IllegalArgumentException | UncheckedIOException | JavalinBindException unfit) {
            err.println("错误：" + unfit.getMessage());
            return USAGE;
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

    private static void tell(PrintWriter err, Bilingual words) {
        err.println(words.zh() + " / " + words.en());
        err.flush();
    }
}
