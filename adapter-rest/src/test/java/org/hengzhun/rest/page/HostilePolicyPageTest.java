package org.hengzhun.rest.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.hengzhun.rest.RestServer;
import org.hengzhun.rest.ServerSettings;
import org.hengzhun.rest.guard.Limits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What authors of a policy write is shown as written, whatever a browser would make of it. */
@ExtendWith(Browser.class)
class HostilePolicyPageTest {

    private static final String MARKUP = "<img src=x onerror=document.title='taken'>";
    private static final String TITLE = "衡准 · 招商引资项目审查与考核排名";

    @TempDir
    Path folder;

    @Test
    void markupInEveryTextOfAPolicyStaysText(Page any) throws IOException {
        write("policy.yaml", """
                id: constructor
                title: "%1$s 标题"
                document: "%1$s号"
                issuer: "%1$s机关"
                effective: 2022-01-01
                notions:
                  risky: {zh: "%1$s认定", en: "%1$s notion"}
                """);
        write("clauses.csv", """
                clause,section,kind,summary_zh,summary_en,note
                T-1,"%1$s一",screen,"%1$s条款","%1$s clause","%1$s备注"
                """);
        write("parameters.csv", """
                key,value,unit,from,to,clause,provenance,note
                word,"%1$s甲",text,,,T-1,local,"%1$s参数"
                """);
        write("definitions.drl", """
                rule "T-0"
                  @title("%1$s认定规则")
                  @clause("T-1")
                when
                  $p : Project( highEmission == true )
                then
                  derive.risky( $p );
                end
                """);
        write("screening.drl", """
                rule "T-1"
                  @title("%1$s规则")
                  @clause("T-1")
                when
                  $w : Parameter( key == "word" )
                  $p : Project( name == $w.value, risky == true )
                then
                  findings.advise( $p );
                end
                """);
        ServerSettings settings =
                new ServerSettings(ServerSettings.LOOPBACK, 0, ImmutableList.of(folder), null, 0, Limits.DEFAULT);
        try (RestServer server = RestServer.start(settings, Clock.systemUTC(), Writer.nullWriter())) {
            Page page = any.of("http://127.0.0.1:%d/".formatted(server.port()));
            page.goTo("#/policies/constructor");
            assertThat(page.text(".policy h2")).isEqualTo(MARKUP + " 标题");
            assertThat(page.text(".policy")).contains(MARKUP + "规则", MARKUP + "条款", MARKUP + "甲");
            assertThat(page.all(".policy img")).isEmpty();

            page.goTo("#/screen");
            page.pick("select", "constructor");
            page.screen("项目编号,项目名称,高排放\nP1,\"%s甲\",是\n".formatted(MARKUP));
            page.press("[data-project='P1']");
            page.seen("dialog .rule");
            assertThat(page.text("dialog")).contains(MARKUP + "规则", MARKUP + "认定");
            assertThat(page.all("main img, dialog img")).isEmpty();
            assertThat(page.script("return document.title")).isEqualTo(TITLE);
            assertThat(page.console()).isEmpty();
        }
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text.formatted(MARKUP));
    }
}
