package org.hengzhun.files.write.policy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.hengzhun.core.words.Language;
import org.hengzhun.core.words.VisibleText;
import org.hengzhun.drl.skeleton.OldRules;

/** What of a plain file of DRL a policy cannot say, for people and programs. */
public final class OldRulesText {

    /** Lines that are told of each cause; more are counted. */
    private static final int TOLD = 12;

    private OldRulesText() {}

    /** A paragraph a cause: what, where, and how to say it here. */
    public static List<String> lines(RefusedRules rules, Language language) {
        List<String> lines = new ArrayList<>();
        for (OldRules.Refused one : rules.refused()) {
            lines.add(language.say("%s：%d 处", "%s: %d places")
                    .formatted(one.words().in(language), one.lines().size()));
            lines.add(language.say("  在第 ", "  in lines ") + places(one, language));
            lines.add("  " + VisibleText.of(one.example()));
            lines.add(language.say("  改写：", "  instead: ") + one.instead().in(language));
            lines.add("");
        }
        lines.add(
                rules.refused().isEmpty()
                        ? language.say(
                                "没有看到写不进政策包的东西；放进政策包后请运行 policy check。",
                                "Nothing was seen that a pack cannot say; put it into a pack and run policy check.")
                        : language.say(
                                        "共 %d 类写不进政策包的东西；改好后放进政策包，再运行 policy check。",
                                        "%d kinds of things a pack cannot say; change them, put the file into a pack and run policy check.")
                                .formatted(rules.refused().size()));
        return lines;
    }

    private static String places(OldRules.Refused one, Language language) {
        String told = one.lines().stream()
                .limit(TOLD)
                .map(String::valueOf)
                .collect(Collectors.joining(language.say("、", ", ")));
        String more = one.lines().size() > TOLD ? language.say(" 等", " …") : "";
        return told + more + language.say(" 行", "");
    }

    /** A member a cause, by the names JSON gives them. */
    public static List<Map<String, Object>> members(RefusedRules rules) {
        return rules.refused().stream().map(OldRulesText::members).toList();
    }

    private static Map<String, Object> members(OldRules.Refused one) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("cause", one.cause().name().toLowerCase(Locale.ROOT));
        members.put("words_zh", one.words().zh());
        members.put("words_en", one.words().en());
        members.put("lines", one.lines());
        members.put("example", one.example());
        members.put("instead_zh", one.instead().zh());
        members.put("instead_en", one.instead().en());
        return members;
    }
}
