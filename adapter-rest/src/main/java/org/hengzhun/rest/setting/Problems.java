package org.hengzhun.rest.setting;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.Language;
import org.hengzhun.core.words.RefusedException;

/** Everything that is wrong with what an operator said, so that it is told at once. */
final class Problems {

    private final List<Bilingual> found = new ArrayList<>();

    void add(String zh, String en) {
        found.add(new Bilingual(zh, en));
    }

    void add(Bilingual words) {
        found.add(words);
    }

    /** What is wrong with the value, after where it was said. */
    void add(Said said, String zh, String en) {
        add(
                "%s（%s）%s".formatted(said.place().zh(), said.value(), zh),
                "%s (%s) %s".formatted(said.place().en(), said.value(), en));
    }

    /**
     * Throws when there is any.
     *
     * @throws RefusedException with one a line
     */
    void refuse() {
        if (found.size() == 1) {
            throw new RefusedException(found.get(0));
        }
        if (!found.isEmpty()) {
            throw new RefusedException(
                    "设置有 %d 处不对，没有启动".formatted(found.size()) + lines(Language.ZH),
                    "%d settings are wrong, the server was not started".formatted(found.size()) + lines(Language.EN));
        }
    }

    private String lines(Language language) {
        return found.stream()
                .map(words -> System.lineSeparator() + "  " + words.in(language))
                .collect(Collectors.joining());
    }
}
