package org.hengzhun.rest.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.Writer;
import java.nio.file.Path;
import java.time.Clock;
import org.hengzhun.rest.RestServer;
import org.hengzhun.rest.ServerSettings;
import org.hengzhun.rest.guard.Limits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a project is entitled to, on the page. */
@ExtendWith(Browser.class)
class AmountsPageTest {

    @Test
    void aRowSaysHowMuchAndItsExplanationHowItWasWorkedOut(Page any) {
        ServerSettings settings = new ServerSettings(
                ServerSettings.LOOPBACK,
                0,
                ImmutableList.of(Path.of("../examples/policies/incentives")),
                null,
                0,
                Limits.DEFAULT);
        try (RestServer server = RestServer.start(settings, Clock.systemUTC(), Writer.nullWriter())) {
            Page page = any.of("http://127.0.0.1:%d/".formatted(server.port()));
            page.goTo("#/screen");
            page.pick("select", "incentives");
            page.screen("项目编号,项目名称,阶段,设备投资（万元）\nA-1,甲,签约,12000\n");

            assertThat(page.text(".verdicts tbody tr:nth-child(1)")).contains("设备奖励：5000000 元", "外资奖励：未定");
            page.press("[data-project=\"A-1\"]");
            page.seen("dialog .rule");
            assertThat(page.text("dialog .amount")).contains("设备奖励：5000000 元", "设备投资 120000000 元 × 5%", "条款 IN-1");
        }
    }
}
