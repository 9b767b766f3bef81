package org.hengzhun.files.book;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.hengzhun.core.words.VisibleText;

/** Names of sheets as Excel takes them: short, without the signs of references, and each once. Mutable, for one thread. */
public final class SheetNames {

    private static final int LONGEST = 31;

    private final Set<String> taken = new HashSet<>(Set.of("history"));

    /** A name for the next sheet, as near to the wanted one as may be. */
    public String next(String wanted) {
        String plain =
                VisibleText.of(wanted).replaceAll("[:\\\\/?*\\[\\]']", "_").strip();
        String base = plain.isEmpty() ? "_" : plain;
        String name = cut(base, LONGEST);
        for (int count = 2; !taken.add(name.toLowerCase(Locale.ROOT)); count++) {
            String ending = " (%d)".formatted(count);
            name = cut(base, LONGEST - ending.length()) + ending;
        }
        return name;
    }

    private static String cut(String name, int longest) {
        if (name.length() <= longest) {
            return name;
        }
        return name.substring(0, Character.isHighSurrogate(name.charAt(longest - 1)) ? longest - 1 : longest);
    }
}
