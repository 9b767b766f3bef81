package org.hengzhun.drl.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.hengzhun.drl.PolicyLibrary;
import org.hengzhun.drl.pack.PackFiles;
import org.hengzhun.drl.refusal.BrokenPackException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PackLayoutTest {

    private static final PolicyLibrary LIBRARY = PolicyLibrary.shipped();

    @TempDir
    private Path folder;

    static Stream<String> policies() {
        return LIBRARY.ids().stream();
    }

    private void write(String path, String text) throws IOException {
        Files.createDirectories(folder.resolve(path).toAbsolutePath().getParent());
        Files.writeString(folder.resolve(path), text);
    }

    private String laidOut(String path) {
        PackFiles tidy = LIBRARY.laidOut(folder).values().iterator().next();
        return new String(tidy.bytes(path).orElseThrow(), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @MethodSource("policies")
    void aShippedPolicySaysTheSameWhenItIsLaidOut(String id) {
        LIBRARY.export(id, folder.resolve(id));

        assertThat(LIBRARY.laidOut(folder)).hasSize(1);
    }

    @Test
    void rulesStandAtTheMarginAndWhatTheySayTwoSpacesIn() {
        assertThat(RuleLayout.of("""
                        rule "A-1"
                            @title("甲")
                          when
                        	$p : Project( stage == Stage.SIGNED,
                          landArea > 0 )
                          then
                            findings.advise( $p );
                        end
                        rule "A-2"
                        """)).isEqualTo("""
                        rule "A-1"
                          @title("甲")
                        when
                          $p : Project( stage == Stage.SIGNED,
                                        landArea > 0 )
                        then
                          findings.advise( $p );
                        end

                        rule "A-2"
                        """);
    }

    @Test
    void aTableHasNoBlanksAndNoQuotesItDoesNotNeed() {
        assertThat(SheetLayout.of("key , value,note\r\n\"a\",5 \r\n# 说明\r\nb,\"1,2\",x\r\n,,\r\n"))
                .isEqualTo("key,value,note\na,5,\n# 说明\nb,\"1,2\",x\n");
    }

    @Test
    void aTableThatExcelSavedKeepsItsMark() throws IOException {
        LIBRARY.export("xuchang-2022-sw70", folder);
        String text = Files.readString(folder.resolve("parameters.csv"));
        write("parameters.csv", "\uFEFF" + text.replace("\n", "\r\n"));

        assertThat(laidOut("parameters.csv")).isEqualTo("\uFEFF" + SheetLayout.of(text));
    }

    @Test
    void aBrokenPackIsNotTouched() throws IOException {
        LIBRARY.export("xuchang-2022-sw70", folder);
        write("screening.drl", "rule \"x\"\n");

        assertThatThrownBy(() -> LIBRARY.laidOut(folder)).isInstanceOf(BrokenPackException.class);
    }
}
