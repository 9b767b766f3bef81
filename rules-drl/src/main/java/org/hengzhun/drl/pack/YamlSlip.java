package org.hengzhun.drl.pack;

import com.google.common.collect.ImmutableList;
import org.hengzhun.core.words.Bilingual;
import org.jspecify.annotations.Nullable;

/** What a writer of YAML did and what to write instead, told from what the parser found. */
enum YamlSlip {
    TAB("这里有制表符（Tab）；缩进请用空格", "there is a tab; indent with spaces", "\\t"),
    FIRST_SIGN(
            "文字不能以这个符号开头（如 @ % `）；请把整段文字放在双引号里",
            "a text cannot begin with this sign (such as @ % `); put the text in double quotes",
            "cannot start any token"),
    SECOND_COLON(
            "这一行多了一个“: ”，或上一行的缩进不对；文字里有冒号时请把整段文字放在双引号里",
            "there is one “: ” too many on this line, or the line above is indented wrongly; put a text with a colon"
                    + " in double quotes",
            "mapping values are not allowed"),
    NO_COLON(
            "这里缺少“: ”；每一行写成 键: 值，用英文冒号，冒号后面有一个空格",
            "a “: ” is missing here; write key: value, with a space after the colon",
            "could not find expected ':'"),
    BRACKET(
            "方括号或花括号里缺逗号，或没有配对；请补上英文的 , 或 ] }",
            "a comma is missing inside brackets, or a bracket is not closed; add , or ] }",
            "expected ',' or"),
    QUOTE("引号没有配对；请在这段文字的末尾补上引号", "a quote is not closed; add it at the end of the text", "unexpected end of stream"),
    INDENT(
            "缩进不对；同一级的各行要左对齐，下一级多缩进两个空格",
            "the indentation is wrong; lines of one level begin in the same column, the next level two spaces further",
            "expected <block end>",
            "expected <document start>",
            "indentation"),
    ALIAS(
            "以 * 或 & 开头的文字在 YAML 里另有含义；请把整段文字放在双引号里",
            "a text that begins with * or & means something else in YAML; put it in double quotes",
            "alias",
            "anchor"),
    OTHER(
            "请检查这一行和上一行：缩进用空格，冒号后面有空格，引号和括号要配对",
            "look at this line and the one above: indent with spaces, put a space after the colon, close quotes and"
                    + " brackets");

    private final Bilingual words;
    private final ImmutableList<String> signs;

    YamlSlip(String zh, String en, String... signs) {
        this.words = new Bilingual(zh, en);
        this.signs = ImmutableList.copyOf(signs);
    }

    boolean isIn(@Nullable String found) {
        String said = found == null ? "" : found;
        return signs.stream().anyMatch(said::contains);
    }

    /** @param found what the parser says, in the words of its makers */
    static Bilingual of(@Nullable String found) {
        for (YamlSlip slip : values()) {
            if (slip.isIn(found)) {
                return slip.words;
            }
        }
        return OTHER.words;
    }
}
