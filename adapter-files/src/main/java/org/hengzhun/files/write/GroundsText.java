package org.hengzhun.files.write;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hengzhun.core.policy.Citation;
import org.hengzhun.core.policy.ParameterReading;
import org.hengzhun.core.policy.Provenance;
import org.hengzhun.core.result.Derivation;
import org.hengzhun.core.result.Reason;
import org.hengzhun.core.words.VisibleText;

/** What a result rests on, in words: clause, derivations, data and figures. Immutable. */
public final class GroundsText {

    private final ValueText text;

    public GroundsText(ValueText text) {
        this.text = text;
    }

    /** Adds a line each for derivations, data and figures, where there are any. */
    public void add(List<String> lines, String indent, Reason reason) {
        for (Derivation derivation : reason.derivations()) {
            String entry = derivation.entry().isEmpty()
                    ? ""
                    : text.say("，对应条目：", "; entry: ") + VisibleText.of(derivation.entry());
            lines.add(indent
                    + text.say("认定：", "Because: ")
                    + derivation.title()
                    + entry
                    + text.brackets(basis(derivation.citation(), derivation.rule())));
        }
        if (!reason.facts().isEmpty()) {
            lines.add(indent + text.say("数据：", "Data: ") + facts(reason.facts()));
        }
        if (!reason.parameters().isEmpty()) {
            lines.add(indent + text.say("标准：", "Figures: ") + parameters(reason.parameters()));
        }
    }

    private String facts(Map<String, Object> facts) {
        return facts.entrySet().stream()
                .map(fact -> text.label(fact.getKey()) + " " + text.of(fact.getKey(), fact.getValue()))
                .collect(Collectors.joining(text.say("；", "; ")));
    }

    private String parameters(List<ParameterReading> parameters) {
        return parameters.stream().map(this::parameter).collect(Collectors.joining(text.say("；", "; ")));
    }

    public String parameter(ParameterReading parameter) {
        String provenance =
                text.say(parameter.provenance().label(), parameter.provenance().word());
        String local = parameter.provenance() == Provenance.LOCAL
                ? text.say("，文件没有规定，由本市确定", ", set by the city and by no document")
                : "";
        return text.of("", parameter.value(), parameter.unit())
                + text.brackets(text.say(
                        "%s，条款 %s".formatted(provenance + local, parameter.clause()),
                        "%s, %s, clause %s".formatted(parameter.key(), provenance + local, parameter.clause())));
    }

    /** Document, section, clause and rule. */
    public String basis(Citation citation, String rule) {
        return text.say(
                "%s，条款 %s，规则 %s".formatted(citation, citation.clause(), rule),
                "%s, clause %s, rule %s".formatted(citation, citation.clause(), rule));
    }
}
