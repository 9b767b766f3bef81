package org.hengzhun.files.sheet;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A font that shows pictures for letters: what its ticks and boxes are. */
enum SymbolFont {
    WINGDINGS("Wingdings", signs("üþ", "ûýx", "o¨q")),
    WINGDINGS_2("Wingdings 2", signs("PR", "OQST", "£*")),
    WINGDINGS_3("Wingdings 3", ImmutableMap.of()),
    WEBDINGS("Webdings", signs("a", "r", "c"));

    /** Files may keep the letters in this private range. */
    private static final int PRIVATE = 0xF000;

    private final String shown;
    private final ImmutableMap<Integer, String> meanings;

    SymbolFont(String shown, ImmutableMap<Integer, String> meanings) {
        this.shown = shown;
        this.meanings = meanings;
    }

    private static ImmutableMap<Integer, String> signs(String ticks, String crosses, String boxes) {
        ImmutableMap.Builder<Integer, String> signs = ImmutableMap.builder();
        ticks.chars().forEach(sign -> signs.put(sign, "√"));
        crosses.chars().forEach(sign -> signs.put(sign, "×"));
        boxes.chars().forEach(sign -> signs.put(sign, "□"));
        return signs.buildOrThrow();
    }

    static Optional<SymbolFont> of(String name) {
        for (SymbolFont font : values()) {
            if (font.shown.equalsIgnoreCase(name.strip())) {
                return Optional.of(font);
            }
        }
        return Optional.empty();
    }

    /** The text with each picture as the sign it shows, or null where one is neither tick, cross nor box. */
    @Nullable
    String read(String text) {
        StringBuilder read = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            int sign = text.charAt(i) >= PRIVATE && text.charAt(i) < PRIVATE + 256
                    ? text.charAt(i) - PRIVATE
                    : text.charAt(i);
            String meaning = meanings.get(sign);
            // What the font has no picture for, such as 是, is shown in another font.
            boolean itself = sign > 0xFF || Character.isWhitespace(sign);
            if (meaning == null && !itself) {
                return null;
            }
            read.append(meaning == null ? text.substring(i, i + 1) : meaning);
        }
        return read.toString();
    }

    @Override
    public String toString() {
        return shown;
    }
}
