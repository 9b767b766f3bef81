package org.hengzhun.rest.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.hengzhun.core.words.Language;
import org.hengzhun.rest.ProgramWords;
import org.hengzhun.rest.reply.Addressee;
import org.hengzhun.rest.reply.Audience;
import org.hengzhun.rest.reply.Fault;
import org.hengzhun.rest.reply.ServerFaults;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who sits before the page knows no command line and no protocol. */
@ExtendWith(Browser.class)
class ClerkWordsPageTest {

    private static void inClerksWords(Page page, String selector) {
        assertThat(page.text(selector)).isNotBlank();
        assertThat(ProgramWords.in(page.text(selector))).isEmpty();
    }

    @Test
    void aTableWithoutAHeaderIsExplainedInPlainWords(Page page) {
        page.screen("姓名,年龄\n甲,3\n");

        inClerksWords(page, ".notice.bad");
        assertThat(page.text(".notice.bad")).contains("姓名、年龄", "请说明各是什么列");
    }

    @Test
    void wrongCellsAndAnEmptyTableAreToo(Page page) {
        page.screen("项目编号,项目名称,阶段\nP1,水泥,谈谈\n");
        page.awaits(".notice.bad", "谈谈");
        inClerksWords(page, ".notice.bad");

        page.screen("项目编号,项目名称,阶段\n");
        page.awaits(".notice.bad", "没有项目");
        inClerksWords(page, ".notice.bad");
    }

    @Test
    void brokenJsonIsToo(Page page) {
        page.screen("[{\"id\": \"P1\", ");

        inClerksWords(page, ".notice.bad");
    }

    @Test
    void thePageSaysToTheServerWhoReads(Page page) {
        page.press("#use-sample");
        page.awaits("#summary", "60");

        assertThat(String.valueOf(page.script("return performance.getEntriesByType('resource').map(one =>"
                        + " one.name).filter(name => name.includes('/v1/')).filter(name =>"
                        + " !name.includes('audience=page')).join()")))
                .isEmpty();
    }

    @Test
    void whatTheServerCannotDoNowIsSaidAsItSaysIt(Page page) {
        page.press("#use-sample");
        page.awaits("#summary", "60");
        for (int status : new int[] {408, 413, 429, 500, 503}) {
            Fault fault = ServerFaults.fault(status);
            page.script(
                    "const answer = arguments; globalThis.fetch = async () => new Response(answer[0], {status:"
                            + " answer[1]})",
                    new String(fault.bytes(new Addressee(Language.ZH, Audience.PAGE), "1"), StandardCharsets.UTF_8),
                    status);
            page.press("[data-download=csv]");
            page.awaits(".downloads .notice.bad", fault.plain().zh());
            inClerksWords(page, ".downloads .notice.bad");
        }
    }
}
