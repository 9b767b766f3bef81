package org.hengzhun.rest.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What packs, tables, errors and addresses say is shown as written: the page has no means to make markup or a script of a text. */
class PageSourcesTest {

    private static final Path WEB = Path.of("src/main/resources/web");

    /** Whatever in a browser reads a text as markup, as an address to run or as a script. */
    private static final Pattern READS_TEXT_AS_MORE =
            Pattern.compile("innerHTML|outerHTML|insertAdjacentHTML|HTMLUnsafe|setHTML|"
                    + "document\\.write|DOMParser|createContextualFragment|srcdoc|javascript:|\\beval\\b|new Function|"
                    + "set(?:Timeout|Interval)\\(\\s*['\"`]|\\.(?:href|src|action)\\s*+=\\s*+[^=']");

    private static List<Path> files(String ending) throws IOException {
        try (Stream<Path> all = Files.walk(WEB)) {
            return all.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }

    @Test
    void noScriptReadsATextAsMarkupOrAsAScript() throws IOException {
        assertThat(files(".js"))
                .hasSizeGreaterThan(20)
                .allSatisfy(script -> assertThat(Files.readString(script))
                        .as(script.toString())
                        .doesNotContainPattern(READS_TEXT_AS_MORE));
    }

    @Test
    void everyLinkLeadsIntoThePageOrToItsOwnFiles() throws IOException {
        Pattern link = Pattern.compile("href:\\s*+(?!address\\b|'#main')");
        assertThat(files(".js"))
                .allSatisfy(script -> assertThat(Files.readString(script))
                        .as(script.toString())
                        .doesNotContainPattern(link));
    }

    @Test
    void noHandlerOrScriptStandsInTheMarkupItself() throws IOException {
        assertThat(files(".html"))
                .isNotEmpty()
                .allSatisfy(page -> assertThat(Files.readString(page))
                        .doesNotContainPattern("\\son\\w+=")
                        .doesNotContainPattern("<script(?![^>]*\\ssrc=)")
                        .doesNotContainPattern("\\sstyle="));
    }
}
