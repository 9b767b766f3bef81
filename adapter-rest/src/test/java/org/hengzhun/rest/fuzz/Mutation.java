package org.hengzhun.rest.fuzz;

import com.google.common.primitives.Bytes;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Changes bytes a little, the same way for the same seed: for builds without a fuzzer. */
final class Mutation {

    private static final List<String> SPICE = List.of(
            "\u0000",
            "<",
            "/>",
            "<row r=\"1048576\">",
            "<c r=\"XFD9\"><v>1e999</v></c>",
            " t=\"s\"",
            " s=\"99999\"",
            "&#xFFFF;",
            "_xD800_",
            "[h]:mm;@",
            "\u0001",
            "\"",
            "'",
            ",",
            ";",
            ":",
            "\n",
            "\r",
            "\r\n\r\n",
            "{",
            "}",
            "[",
            "]",
            "(",
            ")",
            "$",
            "%",
            "\\u",
            "\\",
            "&",
            "*",
            "!",
            "-",
            "e999999999",
            "9999999999999999999",
            "-1",
            "0",
            "1e-9",
            "NaN",
            "\uFEFF",
            "\u202E",
            "\u2028",
            "许",
            "𠮷",
            "==",
            "<=",
            "||",
            "when",
            "then",
            "end",
            "rule",
            "eval",
            "2022-13-01",
            "+999999999-01-01",
            "true",
            "null",
            "table:T",
            "weekly",
            "standing",
            "project",
            "$a",
            "i",
            "total",
            "T-1",
            "local",
            "nobody",
            "column",
            "ratio",
            "numerator=i+i",
            "scale=99");

    private Mutation() {}

    static byte[] of(byte[] bytes, Random chance) {
        byte[] changed = bytes;
        for (int times = 1 + chance.nextInt(4); times > 0; times--) {
            changed = once(changed, chance);
        }
        return changed;
    }

    private static byte[] once(byte[] bytes, Random chance) {
        int at = chance.nextInt(bytes.length + 1);
        int to = Math.min(bytes.length, at + 1 + chance.nextInt(20));
        byte[] front = Arrays.copyOf(bytes, at);
        byte[] part = Arrays.copyOfRange(bytes, at, to);
        byte[] back = Arrays.copyOfRange(bytes, to, bytes.length);
        byte[] spice = SPICE.get(chance.nextInt(SPICE.size())).getBytes(StandardCharsets.UTF_8);
        return switch (chance.nextInt(6)) {
            case 0 -> Bytes.concat(front, back);
            case 1 -> Bytes.concat(front, part, part, back);
            case 2 -> Bytes.concat(front, spice, back);
            case 3 -> Bytes.concat(front, new byte[] {(byte) chance.nextInt(256)}, part, back);
            case 4 -> Bytes.concat(back, front);
            default -> Bytes.concat(front, spice, part, back);
        };
    }
}
