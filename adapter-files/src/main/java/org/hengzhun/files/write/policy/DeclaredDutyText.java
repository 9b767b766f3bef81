package org.hengzhun.files.write.policy;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hengzhun.core.policy.Validity;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.Language;
import org.hengzhun.drl.pack.DutySource;
import org.hengzhun.drl.pack.PolicyPack;
import org.hengzhun.files.write.TextLayout;
import org.hengzhun.files.write.TextTable;

/** The duties of a policy and what follows from its rankings as text. */
final class DeclaredDutyText {

    /** The cells of a duty that say when it is due and when it is met, in the words of people. */
    private static final Map<String, Bilingual> TERMS = Map.of(
            "schedule", new Bilingual("周期", "schedule"),
            "count", new Bilingual("每期次数", "count"),
            "since", new Bilingual("起算", "since"),
            "by", new Bilingual("计划日期", "by"),
            "within", new Bilingual("时限", "within"),
            "met", new Bilingual("完成标志", "met"));

    private final PolicyPack pack;
    private final Language language;
    private final TextLayout layout;
    private final Function<Validity, String> period;

    /**
     * The duties of the pack.
     *
     * @param period says in words when something counts
     */
    DeclaredDutyText(PolicyPack pack, Language language, TextLayout layout, Function<Validity, String> period) {
        this.pack = pack;
        this.language = language;
        this.layout = layout;
        this.period = period;
    }

    List<String> duties() {
        TextTable table = new TextTable(layout)
                .columns(language.say("义务", "duty"))
                .words(
                        language.say("名称", "name"),
                        language.say("责任单位", "owner"),
                        language.say("报送", "to"),
                        language.say("期限", "term"),
                        language.say("有效期", "in force"))
                .columns(language.say("条款", "clause"), language.say("来源", "provenance"));
        for (DutySource duty : pack.duties().values()) {
            table.row(
                    duty.name(),
                    duty.label().in(language),
                    owner(duty),
                    duty.recipient(),
                    term(duty),
                    period.apply(duty.runs()),
                    duty.clause().id(),
                    language.say(duty.provenance().label(), duty.provenance().word()));
        }
        return table.lines();
    }

    private String owner(DutySource duty) {
        String each = duty.per().isEmpty()
                ? ""
                : language.say("目录表 %s 的每一条", "every entry of %s").formatted(duty.per());
        return duty.owner().isEmpty() || each.isEmpty()
                ? duty.owner() + each
                : duty.owner() + language.say("；", "; ") + each;
    }

    private String term(DutySource duty) {
        String texts = duty.texts().entrySet().stream()
                .map(cell -> TERMS.getOrDefault(cell.getKey(), Bilingual.same(cell.getKey()))
                                .in(language)
                        + " " + cell.getValue())
                .collect(Collectors.joining(language.say("，", ", ")));
        return duty.afterEnd() ? texts + language.say("，终止后仍须履行", ", owed after the end too") : texts;
    }

    /** What follows from a ranking: name and words of each. */
    List<String> outcomes() {
        return pack.outcomes().entrySet().stream()
                .map(outcome -> outcome.getKey() + "  " + outcome.getValue().in(language))
                .toList();
    }
}
