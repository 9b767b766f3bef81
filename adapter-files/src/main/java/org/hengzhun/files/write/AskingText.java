package org.hengzhun.files.write;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hengzhun.core.field.FieldDictionary;
import org.hengzhun.core.field.Respondent;
import org.hengzhun.core.policy.HumanJudgement;

/** What has to be asked, in which order and of whom, and what people have to judge. Immutable. */
public final class AskingText {

    private final ValueText text;
    private final TextLayout layout;

    /** Words for a form that has no lines: nothing is folded. */
    public AskingText(ValueText text) {
        this(text, TextLayout.WIDE);
    }

    /** Words for a place laid out so. */
    public AskingText(ValueText text, TextLayout layout) {
        this.text = text;
        this.layout = layout;
    }

    /** Adds what to ask for now, and what may have to be asked after that; nothing where nothing is missing. */
    public void add(List<String> lines, List<String> first, List<String> missing) {
        if (missing.isEmpty()) {
            return;
        }
        lines.add("  " + text.say("先补：", "Ask first: ") + byRespondent(first));
        List<String> later =
                missing.stream().filter(name -> !first.contains(name)).toList();
        if (!later.isEmpty()) {
            List<String> rest = layout.rest(later.size(), TextLayout.FEW, text.language());
            lines.add("  " + text.say("之后可能还要：", "Maybe after that: ")
                    + byRespondent(layout.first(later, TextLayout.FEW))
                    + (rest.isEmpty() ? "" : text.say("；", "; ") + rest.get(0)));
        }
    }

    /** Names of fields with who can know them, those of one respondent together. */
    public String byRespondent(List<String> names) {
        return grouped(names, text.fields()).entrySet().stream()
                .map(group -> text.labels(group.getValue())
                        + text.brackets(group.getKey().words().in(text.language())))
                .collect(Collectors.joining(text.say("；", "; ")));
    }

    /** The names by who can know them, in their order. */
    public static Map<Respondent, List<String>> grouped(List<String> names, FieldDictionary fields) {
        return names.stream()
                .collect(Collectors.groupingBy(
                        name -> fields.field(name).orElseThrow().respondent(),
                        LinkedHashMap::new,
                        Collectors.toList()));
    }

    /** Adds a line for each thing a clause leaves to people to judge. */
    public void addJudgements(List<String> lines, List<HumanJudgement> judgements) {
        layout.first(judgements, TextLayout.FEW)
                .forEach(judgement ->
                        lines.add("  " + text.say("【需人工判断】", "Left to human judgement: ") + words(judgement)));
        layout.rest(judgements.size(), TextLayout.FEW, text.language()).forEach(words -> lines.add("  " + words));
    }

    /** What has to be judged, by whom, and by which clause. */
    public String words(HumanJudgement judgement) {
        return judgement.question().in(text.language())
                + text.brackets(text.say(
                        "判断单位：%s；%s，条款 %s"
                                .formatted(
                                        judgement.judge(),
                                        judgement.citation(),
                                        judgement.citation().clause()),
                        "judged by %s; %s, clause %s"
                                .formatted(
                                        judgement.judge(),
                                        judgement.citation(),
                                        judgement.citation().clause())));
    }
}
