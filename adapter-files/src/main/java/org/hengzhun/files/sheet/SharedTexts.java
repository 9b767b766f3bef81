package org.hengzhun.files.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The texts that cells of a workbook share, by number, in little more memory than their characters. */
final class SharedTexts {

    private static final int BLOCK = 1 << 20;

    /** In characters: 96 MiB, so that a machine of 256 MiB can hold them. */
    private static final int MOST_BLOCKS = 48;

    private static final int MOST_TEXTS = 4_000_000;

    private final List<char[]> blocks = new ArrayList<>();
    private final Map<Integer, RichText> rich = new HashMap<>();
    private long[] places = new long[1024];
    private int count;
    private int used;

    static SharedTexts read(Parts parts, String part) throws IOException {
        SharedTexts texts = new SharedTexts();
        try (XmlPart xml = parts.xml(part)) {
            while (xml.advanceTo("si")) {
                texts.add(RichText.read(xml, "si"));
            }
        }
        return texts;
    }

    void add(RichText text) throws IOException {
        String plain = text.text();
        if (!text.isPlain()) {
            rich.put(count, text);
            // Objects and the fonts they name weigh about as much as a line.
            take(Math.min(BLOCK, 64 * text.runs().size()));
        }
        int from = take(plain.length());
        if (count == places.length) {
            places = Arrays.copyOf(places, 2 * count);
        }
        places[count] = ((long) (blocks.size() - 1) * BLOCK + from) * BLOCK + plain.length();
        count++;
        plain.getChars(0, plain.length(), blocks.get(blocks.size() - 1), from);
    }

    /** Where in the last block there is room for so many characters, which are taken. */
    private int take(int length) throws IOException {
        if (blocks.isEmpty() || used + length > BLOCK) {
            blocks.add(new char[BLOCK]);
            used = 0;
        }
        if (blocks.size() > MOST_BLOCKS || count >= MOST_TEXTS) {
            throw UnreadableWorkbookException.tooLarge("sharedStrings: %d".formatted(count));
        }
        used += length;
        return used - length;
    }

    boolean has(int number) {
        return number < count;
    }

    RichText get(int number) {
        RichText known = rich.get(number);
        if (known != null) {
            return known;
        }
        long from = places[number] / BLOCK;
        int length = (int) (places[number] % BLOCK);
        return RichText.of(new String(blocks.get((int) (from / BLOCK)), (int) (from % BLOCK), length));
    }
}
