package org.hengzhun.rest.page;

import com.google.common.collect.ImmutableList;
import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.logging.Level;
import org.hengzhun.rest.RestServer;
import org.hengzhun.rest.ServerSettings;
import org.hengzhun.rest.guard.Limits;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/**
 * Gives a test the page in headless Chromium, served by a real server on a free port of the loopback. One server and one
 * browser serve all tests of a run; each test begins with a page nobody has used. Without the browser the tests are
 * reported as skipped, with the reason.
 */
final class Browser implements ParameterResolver {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");

    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");

    /** What stands for today in the server. */
    private static final Clock TODAY = Clock.fixed(Instant.parse("2022-09-30T04:00:00Z"), ZoneId.of("Asia/Shanghai"));

    private static final ImmutableList<String> FLAGS = ImmutableList.of(
            "--headless=new",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--disable-dev-shm-usage",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--lang=zh-CN");

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Page.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Assumptions.assumeTrue(
                Files.isExecutable(CHROMIUM) && Files.isExecutable(DRIVER),
                "No %s and %s here, so nobody looked at the page; install chromium and chromium-driver."
                        .formatted(CHROMIUM, DRIVER));
        Running running = context.getRoot()
                .getStore(Namespace.create(Browser.class))
                .getOrComputeIfAbsent(Running.class, key -> Running.start(), Running.class);
        return Page.opened(
                running.driver(),
                "http://127.0.0.1:%d/".formatted(running.server().port()));
    }

    private record Running(RestServer server, ChromeDriver driver, Path profile) implements AutoCloseable {

        static Running start() {
            RestServer server = RestServer.start(
                    new ServerSettings(ServerSettings.LOOPBACK, 0, ImmutableList.of(), null, 0, Limits.DEFAULT),
                    TODAY,
                    Writer.nullWriter());
            try {
                Path profile = Files.createTempDirectory("hengzhun-browser");
                return new Running(server, driver(profile), profile);
            } catch (IOException | RuntimeException broken) {
                server.close();
                throw new IllegalStateException("The browser did not start: " + broken.getMessage(), broken);
            }
        }

        private static ChromeDriver driver(Path profile) {
            ChromeOptions options = new ChromeOptions();
            options.setBinary(CHROMIUM.toFile());
            options.addArguments(FLAGS);
            options.addArguments("--user-data-dir=" + profile);
            LoggingPreferences logs = new LoggingPreferences();
            logs.enable(LogType.BROWSER, Level.ALL);
            options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
            ChromeDriverService service = new ChromeDriverService.Builder()
                    .usingDriverExecutable(DRIVER.toFile())
                    .usingAnyFreePort()
                    .build();
            return new ChromeDriver(service, options);
        }

        @Override
        public void close() throws IOException {
            driver.quit();
            server.close();
            MoreFiles.deleteRecursively(profile, RecursiveDeleteOption.ALLOW_INSECURE);
        }
    }
}
