package org.hengzhun.drl.archive;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.VisibleText;

/**
 * File names that mean the same file on every system. What systems read as one name must not be two files: which of them counts
 * would depend on the system. For one pack, or one archive, and one thread.
 */
public final class PlainNames {

    private final Map<String, String> alike = new HashMap<>();

    /**
     * What is wrong with one more name, if anything is.
     *
     * @param own the last part of the path
     * @param path where the file is, with {@code /} between folders
     */
    public Optional<Bilingual> complaint(String own, String path) {
        if (own.indexOf('\\') >= 0 || !own.equals(VisibleText.of(own)) || own.indexOf('\uFFFD') >= 0) {
            return Optional.of(new Bilingual(
                    "文件名里不能有 \\、控制字符或看不见的字符，请改名",
                    "a file name must not hold \\, control characters or invisible ones; rename it"));
        }
        String twin = alike.putIfAbsent(folded(path), path);
        if (twin == null) {
            return Optional.empty();
        }
        return Optional.of(
                twin.equals(path)
                        ? new Bilingual("同一个文件名出现两次，请删去一个", "the file name appears twice; delete one")
                        : new Bilingual(
                                "与 %s 只差大小写或字形，有的系统会当成同一个，请改名或删去一个".formatted(twin),
                                "differs from %s by case or by the form of its characters only; rename or delete one"
                                        .formatted(twin)));
    }

    private static String folded(String path) {
        return Normalizer.normalize(
                Normalizer.normalize(path, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT), Normalizer.Form.NFKC);
    }
}
