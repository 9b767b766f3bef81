package org.hengzhun.files.write.policy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hengzhun.core.indicator.TableWord;
import org.hengzhun.core.score.SchemeReference;
import org.hengzhun.core.words.Language;

/** The words of schemes as plain values, by the names JSON gives them. */
public final class ReferenceMembers {

    private ReferenceMembers() {}

    public static List<Map<String, Object>> of(List<SchemeReference.Section> sections, Language language) {
        return sections.stream().map(section -> section(section, language)).toList();
    }

    private static Map<String, Object> section(SchemeReference.Section section, Language language) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("title", section.title().in(language));
        members.put("where", section.where().in(language));
        members.put(
                "words",
                section.words().stream().map(word -> word(word, language)).toList());
        return members;
    }

    private static Map<String, Object> word(TableWord word, Language language) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("word", word.word());
        members.put("label", word.label().in(language));
        members.put("formula", word.formula().in(language));
        members.put(
                "arguments",
                word.arguments().stream()
                        .map(argument -> argument(argument, language))
                        .toList());
        members.put("example", word.example().in(language));
        return members;
    }

    private static Map<String, Object> argument(TableWord.Argument argument, Language language) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("name", argument.name());
        members.put("required", argument.required());
        if (!argument.required()) {
            members.put("otherwise", argument.otherwise());
        }
        members.put("meaning", argument.meaning().in(language));
        return members;
    }
}
