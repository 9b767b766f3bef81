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

/** Fields that the pack of a user declares, on the page. */
@ExtendWith(Browser.class)
class OwnWordsPageTest {

    @Test
    void aTableWithThemIsScreenedAndTheMissingOnesAreAskedForByTheirLabelsAndChoices(Page any) {
        ServerSettings settings = new ServerSettings(
                ServerSettings.LOOPBACK,
                0,
                ImmutableList.of(Path.of("../examples/policies/own-words")),
                null,
                0,
                Limits.DEFAULT);
        try (RestServer server = RestServer.start(settings, Clock.systemUTC(), Writer.nullWriter())) {
            Page page = any.of("http://127.0.0.1:%d/".formatted(server.port()));
            page.goTo("#/screen");
            page.pick("select", "own-words");
            page.screen("项目编号,项目名称,阶段,涉密,年取水量（万吨）\nA-1,甲,在谈,不涉密,3\n");

            assertThat(page.text(".verdicts tbody tr:nth-child(1)")).contains("待补充信息", "安全风险等级");
            page.press("[data-project=\"A-1\"]");
            page.seen("dialog .rule");
            assertThat(page.text("dialog .fill .field")).contains("安全风险等级", "高风险", "低风险");
            page.pick("dialog select[name=riskLevel]", "HIGH");
            page.awaits("dialog .verdict", "不予准入");
        }
    }
}
