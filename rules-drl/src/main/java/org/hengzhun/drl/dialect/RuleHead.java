package org.hengzhun.drl.dialect;

import com.google.common.collect.ImmutableList;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.hengzhun.core.policy.Clause;
import org.hengzhun.core.policy.Validity;
import org.hengzhun.core.words.DidYouMean;
import org.hengzhun.core.words.Nearest;
import org.hengzhun.drl.rule.Match;
import org.jspecify.annotations.Nullable;

/**
 * What stands between the name of a rule and its conditions.
 *
 * @param title what the rule says
 * @param clause the clause it encodes
 * @param validity the days it is in force, within those of its clause
 * @param match by what it recognises the project, or null
 * @param accepted why what the check of its logic remarks on is right all the same; empty where nobody said
 */
record RuleHead(
        String title,
        Clause clause,
        Validity validity,
        @Nullable Match match,
        String accepted) {

    static final ImmutableList<String> ANNOTATIONS =
            ImmutableList.of("title", "clause", "effective", "expires", "match", "accept");

    /** The head of the rule, or null after complaining. */
    static @Nullable RuleHead check(RuleSyntax rule, Vocabulary vocabulary, ProblemCollector complaints) {
        return new Reading(rule, vocabulary, complaints).head();
    }

    private record Reading(RuleSyntax rule, Vocabulary vocabulary, ProblemCollector complaints) {

        @Nullable
        RuleHead head() {
            Map<String, Token> annotations = annotations();
            Token title = required(annotations, "title", "@title(\"这条规则说什么\")");
            Clause clause = clause(required(annotations, "clause", "@clause(\"条款编号\")"));
            Validity validity = validity(annotations);
            Match match = match(annotations.get("match"));
            String accepted = accepted(annotations.get("accept"));
            return title == null || clause == null
                    ? null
                    : new RuleHead(title.text(), clause, within(validity, clause), match, accepted);
        }

        private String id() {
            return rule.name().text();
        }

        private Map<String, Token> annotations() {
            Map<String, Token> annotations = new HashMap<>();
            for (RuleSyntax.Annotation annotation : rule.annotations()) {
                String name = annotation.name().text();
                if (!ANNOTATIONS.contains(name)) {
                    Optional<String> near = Nearest.to(name, ANNOTATIONS.stream());
                    complaints.error(
                            annotation.name(),
                            "annotation",
                            "不认识 @%s%s"
                                    .formatted(
                                            name,
                                            near.map(n -> "，是不是 @" + n + "？")
                                                    .orElse("；可用 @title @clause @effective @expires @match @accept")),
                            "unknown annotation @%s; %s"
                                    .formatted(
                                            name,
                                            near.map(n -> "did you mean @" + n + "?")
                                                    .orElse("use @title @clause @effective @expires @match @accept")));
                } else if (annotations.putIfAbsent(name, annotation.value()) != null) {
                    complaints.error(
                            annotation.name(),
                            "annotation",
                            "@%s 写了两次".formatted(name),
                            "@%s appears twice".formatted(name));
                }
            }
            return annotations;
        }

        private @Nullable Token required(Map<String, Token> annotations, String name, String shape) {
            Token value = annotations.get(name);
            boolean misspelt = rule.annotations().stream()
                    .map(annotation -> annotation.name().text())
                    .anyMatch(written -> !ANNOTATIONS.contains(written)
                            && Nearest.to(written, ANNOTATIONS.stream()).equals(Optional.of(name)));
            if (value == null && misspelt) {
                return null;
            }
            if (value == null || value.text().isBlank()) {
                complaints.error(
                        rule.name(),
                        "missing-" + name,
                        "规则 %s 缺少 %s".formatted(id(), shape),
                        "rule %s lacks @%s".formatted(id(), name));
                return null;
            }
            return value;
        }

        private @Nullable Clause clause(@Nullable Token value) {
            if (value == null) {
                return null;
            }
            Clause clause = vocabulary.clauses().get(value.text());
            if (clause == null && !vocabulary.broken().has(BrokenNames.Kind.CLAUSE, value, complaints.file())) {
                DidYouMean meant =
                        ClauseSlip.of(value.text(), vocabulary.clauses().keySet());
                complaints.error(
                        value,
                        "unknown-clause",
                        "clauses.csv 里没有条款“%s”%s".formatted(value.text(), meant.zh()),
                        "clauses.csv has no clause %s%s".formatted(value.text(), meant.en()));
            }
            return clause;
        }

        private Validity validity(Map<String, Token> annotations) {
            LocalDate from = date(annotations.get("effective"));
            LocalDate to = date(annotations.get("expires"));
            if (from != null && to != null && !from.isBefore(to)) {
                complaints.error(
                        rule.name(),
                        "validity",
                        "规则 %s 的生效日应早于失效日".formatted(id()),
                        "rule %s must take effect before it expires".formatted(id()));
                return Validity.ALWAYS;
            }
            return new Validity(from, to);
        }

        /** A rule is never in force longer than the document of its clause. */
        private Validity within(Validity own, Clause clause) {
            Optional<Validity> both = own.and(clause.validity());
            if (both.isEmpty()) {
                complaints.error(
                        rule.name(),
                        "validity",
                        "规则 %s 的有效期 %s 与条款 %s 所在文件的有效期 %s 没有重合的日子".formatted(id(), own, clause.id(), clause.validity()),
                        "rule %s is in force on %s, the document of clause %s on %s: no day in common"
                                .formatted(id(), own, clause.id(), clause.validity()));
            }
            return both.orElse(own);
        }

        private @Nullable Match match(@Nullable Token value) {
            if (value == null) {
                return null;
            }
            Optional<Match> match = Match.written(value.text());
            if (match.isEmpty()) {
                complaints.error(
                        value,
                        "match",
                        "@match（%s）应为 %s 之一：按产业领域、行业小类、中类还是大类认定".formatted(value.text(), Match.words()),
                        "@match (%s) must be one of %s".formatted(value.text(), Match.words()));
            }
            return match.orElse(null);
        }

        private String accepted(@Nullable Token value) {
            if (value != null && value.text().isBlank()) {
                complaints.error(
                        value,
                        "accept",
                        "@accept 要写明理由，例如 @accept(\"两条各据一款，都要列出\")",
                        "@accept needs the reason, as in @accept(\"each clause speaks for itself\")");
            }
            return value == null ? "" : value.text();
        }

        private @Nullable LocalDate date(@Nullable Token value) {
            if (value == null) {
                return null;
            }
            try {
                return LocalDate.parse(value.text());
            } catch (DateTimeException notADay) {
                complaints.error(
                        value,
                        "date",
                        NotADay.words(value.text()).zh(),
                        NotADay.words(value.text()).en());
                return null;
            }
        }
    }
}
