package org.hengzhun.drl.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class LayoutPropertyTest {

    @Provide
    Arbitrary<String> rules() {
        return Arbitraries.of(
                        "rule \"甲\"",
                        "  @title(\"含 // 和 ( 的标题\")",
                        "when",
                        "\t$p : Project( stage == Stage.SIGNED,",
                        "  landArea > 0 )",
                        "then",
                        "end",
                        "",
                        "   ",
                        "// 注 (",
                        "/* 多行",
                        "  注 */",
                        "findings.advise( $p );  ")
                .list()
                .ofMaxSize(25)
                .map(lines -> String.join("\r\n", lines));
    }

    @Provide
    Arbitrary<String> sheets() {
        Arbitrary<String> cell = Arbitraries.of(
                "", " ", "key", " 5 ", "\"a,b\"", "\"说 \"\"好\"\"\"", "\"两\n行\"", "# 注", "0012", "2022-09-01");
        return cell.list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .map(cells -> String.join(",", cells))
                .list()
                .ofMaxSize(8)
                .map(rows -> String.join("\n", rows));
    }

    @Property
    void aRuleFileLaidOutStaysAsItIs(@ForAll("rules") String text) {
        String tidy = RuleLayout.of(text);

        assertThat(RuleLayout.of(tidy)).isEqualTo(tidy);
    }

    @Property
    void aRuleFileKeepsEveryLineThatSaysSomething(@ForAll("rules") String text) {
        assertThat(said(RuleLayout.of(text))).isEqualTo(said(text));
    }

    private static List<String> said(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    @Property
    void aTableLaidOutStaysAsItIs(@ForAll("sheets") String text) {
        String tidy = SheetLayout.of(text);

        assertThat(SheetLayout.of(tidy)).isEqualTo(tidy);
    }
}
