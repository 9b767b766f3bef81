package org.hengzhun.files.write;

import java.util.List;
import java.util.stream.Collectors;
import org.hengzhun.core.question.NextQuestion;
import org.hengzhun.core.question.PossibleAnswer;
import org.hengzhun.core.result.OpenRule;
import org.hengzhun.core.screening.Verdict;

/** The next question in words. Immutable. */
public final class QuestionText {

    private final ValueText text;

    public QuestionText(ValueText text) {
        this.text = text;
    }

    /** The question and who can know it. */
    public String question(NextQuestion question) {
        return question.words().in(text.language())
                + text.brackets(
                        text.say("问", "ask ") + question.respondent().words().in(text.language()));
    }

    /** The line that stands before what is missing. */
    public String line(NextQuestion question) {
        return "  " + text.say("下一问：", "Next question: ") + question(question);
    }

    /** Adds the question, what each answer would settle, how many are to be expected, and why it is asked. */
    public void add(List<String> lines, NextQuestion question) {
        lines.add(line(question));
        question.answers().forEach(answer -> lines.add("    " + answer(answer)));
        lines.add("    " + expected(question));
        if (!question.why().isEmpty()) {
            lines.add("    " + why(question));
        }
    }

    private String answer(PossibleAnswer answer) {
        String verdict = answer.verdict().words().in(text.language());
        String words = answer.words().in(text.language());
        if (answer.isFinal()) {
            return text.say(
                    "答“%s”：结论是%s，不必再问".formatted(words, verdict),
                    "\"%s\": the verdict is %s and nothing else need be asked".formatted(words, verdict));
        }
        if (answer.remaining().signum() == 0) {
            return text.say(
                    "答“%s”：%s，没有别的可问，要等没人知道的那几项".formatted(words, verdict),
                    "\"%s\": %s, and nothing is left to ask but what nobody knows".formatted(words, verdict));
        }
        return answer.verdict() == Verdict.NEEDS_INFORMATION
                ? text.say(
                        "答“%s”：还要问，预计 %s 次".formatted(words, answer.remaining()),
                        "\"%s\": more to ask, %s questions expected".formatted(words, answer.remaining()))
                : text.say(
                        "答“%s”：%s（未定），预计还要问 %s 次".formatted(words, verdict, answer.remaining()),
                        "\"%s\": %s (not final), %s questions expected".formatted(words, verdict, answer.remaining()));
    }

    private String expected(NextQuestion question) {
        return question.isBest()
                ? text.say(
                        "预计共问 %s 次，没有更少的问法".formatted(question.expected()),
                        "%s questions expected, this one included; no other order needs fewer"
                                .formatted(question.expected()))
                : text.say(
                        "预计至少共问 %s 次".formatted(question.expected()),
                        "at least %s questions expected, this one included".formatted(question.expected()));
    }

    private String why(NextQuestion question) {
        return text.say("为什么问：", "Why: ")
                + question.why().stream().map(this::rule).collect(Collectors.joining(text.say("；", "; ")));
    }

    private String rule(OpenRule rule) {
        return rule.title()
                + text.brackets(rule.citation()
                        + text.say("，条款 ", ", clause ")
                        + rule.citation().clause());
    }
}
