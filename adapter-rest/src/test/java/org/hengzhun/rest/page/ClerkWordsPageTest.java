package org.hengzhun.rest.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who sits before the page knows no command line and no protocol. */
@ExtendWith(Browser.class)
class ClerkWordsPageTest {

    private static final Pattern WORDS_OF_PROGRAMS = Pattern.compile(
            "--[a-z]|Content-Type|Accept|NDJSON|charset|HTTP|errors|requestId|policy fields|参数 [a-z]|字节|状态 \\d");

    private static void inClerksWords(Page page, String selector) {
        assertThat(page.text(selector)).isNotBlank().doesNotContainPattern(WORDS_OF_PROGRAMS);
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
    void whatTheServerCannotDoNowIsToo(Page page) {
        page.press("#use-sample");
        page.awaits("#summary", "60");
        for (int status : new int[] {401, 403, 408, 413, 429, 500, 503}) {
            page.script("""
                    const status = arguments[0];
                    globalThis.fetch = async () => new Response(
                        JSON.stringify({title: '没有办成', detail: '内容超过 4194304 字节；或用 NDJSON 流', errors: []}), {status});
                    """, status);
            page.press("[data-download=csv]");
            if (status == 401) {
                page.press("dialog .close");
            }
            page.seen(".downloads .notice.bad");
            inClerksWords(page, ".downloads .notice.bad");
        }
    }
}
