package org.hengzhun.files.write.policy;

import java.util.ArrayList;
import java.util.List;
import org.hengzhun.core.indicator.TableWord;
import org.hengzhun.core.score.SchemeReference;
import org.hengzhun.core.words.Language;

/** The words of schemes as lines for their authors. */
public final class ReferenceText {

    private final Language language;

    private ReferenceText(Language language) {
        this.language = language;
    }

    /** A heading a section, a few lines a word. */
    public static List<String> lines(List<SchemeReference.Section> sections, Language language) {
        ReferenceText text = new ReferenceText(language);
        List<String> lines = new ArrayList<>();
        for (SchemeReference.Section section : sections) {
            if (!lines.isEmpty()) {
                lines.add("");
            }
            lines.add("【" + section.title().in(language) + "】");
            lines.add(section.where().in(language));
            section.words().forEach(word -> text.word(word, lines));
        }
        return lines;
    }

    private void word(TableWord word, List<String> lines) {
        lines.add("");
        lines.add(word.word() + "  " + word.label().in(language));
        lines.add("  " + word.formula().in(language));
        for (TableWord.Argument argument : word.arguments()) {
            String unsaid = argument.required()
                    ? language.say("必填", "required")
                    : language.say("不写时：", "unsaid: ") + argument.otherwise();
            lines.add("  %s  %s%s"
                    .formatted(
                            argument.name(),
                            argument.meaning().in(language),
                            language.say("（" + unsaid + "）", " (" + unsaid + ")")));
        }
        lines.add("  " + language.say("例：", "Example: ") + word.example().in(language));
    }
}
