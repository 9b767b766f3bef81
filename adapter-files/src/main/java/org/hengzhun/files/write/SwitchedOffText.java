package org.hengzhun.files.write;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hengzhun.core.policy.SwitchedOff;
import org.hengzhun.core.words.Language;

/** Rules that a policy took out of what it takes over, in words and as plain values. */
public final class SwitchedOffText {

    private SwitchedOffText() {}

    /** What is printed above them. */
    public static String heading(Language language) {
        return language.say("停用的规则", "Rules switched off");
    }

    /** The rule, who took it out, why, and what takes its place. */
    public static String line(SwitchedOff off, Language language) {
        String instead = off.replacement().isEmpty()
                ? language.say("%s 停用", "switched off by %s").formatted(off.by())
                : language.say("%s 以规则 %s 替代", "replaced by %s with the rule %s")
                        .formatted(off.by(), off.replacement());
        return language.say("%s（规则 %s，%s）：%s，理由：%s", "%s (rule %s, %s): %s; the reason: %s")
                .formatted(off.title(), off.rule(), off.citation(), instead, off.reason());
    }

    /** One by the names JSON gives its members. */
    public static Map<String, String> members(SwitchedOff off) {
        Map<String, String> members = new LinkedHashMap<>();
        members.put("rule", off.rule());
        members.put("title", off.title());
        members.put("clause", off.citation().clause());
        members.put("document", off.citation().document());
        members.put("section", off.citation().section());
        members.put("by", off.by());
        members.put("reason", off.reason());
        members.put("replacement", off.replacement());
        return members;
    }

    /** The heading and a line each; nothing where there is none. */
    public static List<String> lines(List<SwitchedOff> all, Language language) {
        List<String> lines = new ArrayList<>();
        if (!all.isEmpty()) {
            lines.add("");
            lines.add(heading(language) + language.say("（%d）", " (%d)").formatted(all.size()));
            all.forEach(off -> lines.add("  " + line(off, language)));
        }
        return lines;
    }
}
