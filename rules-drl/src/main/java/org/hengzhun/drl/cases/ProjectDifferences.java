package org.hengzhun.drl.cases;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.hengzhun.core.duty.ProjectDuties;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.result.Truth;
import org.hengzhun.core.routing.Role;
import org.hengzhun.core.screening.Screening;
import org.hengzhun.core.screening.Verdict;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.drl.pack.PolicyPack;
import org.hengzhun.drl.rule.Rule;
import org.hengzhun.drl.rule.RuleAction;

/** Says where the policy departs from what a case demands of a project, and why. */
final class ProjectDifferences {

    private final ProjectCaseRunner trial;
    private final ImmutableMap<String, Rule> rules;

    ProjectDifferences(PolicyPack pack, ProjectCaseRunner trial) {
        this.trial = trial;
        this.rules = Maps.uniqueIndex(pack.rules(), Rule::id);
    }

    ImmutableList<Bilingual> of(Situation.OfProject situation, LocalDate day, CaseObservation tried) {
        List<Bilingual> differences = new ArrayList<>();
        Looked looked = new Looked(situation.project(), day, tried, differences);
        ProjectExpectation expect = situation.expect();
        expect.fires().forEach(rule -> compare(looked, rule, Truth.TRUE));
        expect.silent().forEach(rule -> compare(looked, rule, Truth.FALSE));
        expect.undecided().forEach((rule, fields) -> {
            if (tried.truth(rule) == Truth.UNKNOWN) {
                compareMissing(rule, fields, tried.missing(rule), differences);
            } else {
                compare(looked, rule, Truth.UNKNOWN);
            }
        });
        expect.verdict().ifPresent(expected -> compare(expected, tried.verdict().orElseThrow(), differences));
        expect.tags()
                .flatMap(expected -> Mismatch.sets("标签", "tags", expected, tried.tags()))
                .ifPresent(differences::add);
        expect.routes().forEach((role, expected) -> {
            ImmutableSet<String> got = tried.routes().get(role);
            Bilingual words = Role.valueOf(role.toUpperCase(Locale.ROOT)).words();
            Mismatch.sets(words.zh(), words.en(), expected, got).ifPresent(differences::add);
        });
        expect.judgements()
                .flatMap(expected -> Mismatch.sets("需人工判断", "judgements", expected, tried.judgements()))
                .ifPresent(differences::add);
        expect.owes().ifPresent(expected -> compareOwed(looked, expected));
        expect.states().forEach((duty, expected) -> compareState(looked, duty, expected));
        expect.amounts().forEach((amount, expected) -> compareAmount(looked, amount, expected));
        tried.disputed().forEach(rule -> differences.add(Mismatch.disputed(rule)));
        return ImmutableList.copyOf(differences);
    }

    /** What one project was found to be, and where to say what departs. */
    private record Looked(Project project, LocalDate day, CaseObservation tried, List<Bilingual> differences) {}

    private void compare(Looked looked, String rule, Truth expected) {
        Truth got = looked.tried.truth(rule);
        if (got != expected) {
            String title = Objects.requireNonNull(rules.get(rule)).title();
            Bilingual why = why(looked, rule, expected);
            looked.differences.add(new Bilingual(
                    "规则 %s（%s）应%s，实际%s：%s"
                            .formatted(
                                    rule, title, word(expected).zh(), word(got).zh(), why.zh()),
                    "the rule %s must %s, but it %s: %s"
                            .formatted(rule, demand(expected), word(got).en(), why.en())));
        }
    }

    private Bilingual why(Looked looked, String rule, Truth expected) {
        return trial.trace(rule, looked.project, looked.day)
                .map(trace -> Reasons.of(trace, expected, looked.project.dictionary()))
                .orElseGet(() -> new Bilingual(
                        "它在 %s 不在有效期内".formatted(looked.day), "it is not in force on %s".formatted(looked.day)));
    }

    private static void compare(Verdict expected, Verdict got, List<Bilingual> differences) {
        if (got != expected) {
            differences.add(new Bilingual(
                    "结论应为 %s（%s），得到 %s（%s）"
                            .formatted(
                                    expected.words().zh(), expected, got.words().zh(), got),
                    "the verdict must be %s, it is %s".formatted(expected, got)));
        }
    }

    private static void compareMissing(
            String rule, Set<String> expected, Set<String> got, List<Bilingual> differences) {
        if (!expected.equals(got)) {
            differences.add(new Bilingual(
                    "规则 %s 未定所缺的字段应为 %s，实际缺 %s".formatted(rule, String.join("、", expected), String.join("、", got)),
                    "what leaves the rule %s undecided must be %s, it is %s"
                            .formatted(rule, String.join(", ", expected), String.join(", ", got))));
        }
    }

    /** A duty too few or too many is told with the rules that speak of it. */
    private void compareOwed(Looked looked, Set<String> expected) {
        Set<String> got = looked.tried.owed().keySet();
        Mismatch.sets("项目义务", "duties", expected, got).ifPresent(words -> {
            List<String> zh = new ArrayList<>(List.of(words.zh()));
            List<String> en = new ArrayList<>(List.of(words.en()));
            for (Rule rule : rules.values()) {
                if (rule.action() instanceof RuleAction.Owes owes) {
                    boolean lacking = Sets.difference(expected, got).contains(owes.duty());
                    boolean extra = Sets.difference(got, expected).contains(owes.duty());
                    if (lacking || (extra && looked.tried.truth(rule.id()) == Truth.TRUE)) {
                        Bilingual why = why(looked, rule.id(), lacking ? Truth.TRUE : Truth.FALSE);
                        zh.add("规则 %s（%s）：%s".formatted(rule.id(), rule.title(), why.zh()));
                        en.add("the rule %s: %s".formatted(rule.id(), why.en()));
                    }
                }
            }
            looked.differences.add(new Bilingual(String.join("；", zh), String.join("; ", en)));
        });
    }

    /** An amount that is another one is told with the condition of the rule that grants it. */
    private void compareAmount(Looked looked, String name, AmountExpectation expected) {
        AmountExpectation got = got(looked.tried, name);
        if (!got.equals(expected)) {
            Truth wanted = expected instanceof AmountExpectation.None
                    ? Truth.FALSE
                    : expected instanceof AmountExpectation.Open ? Truth.UNKNOWN : Truth.TRUE;
            Bilingual differs = new Bilingual(
                    "金额 %s 应为 %s，实际 %s"
                            .formatted(name, expected.words().zh(), got.words().zh()),
                    "the amount %s must be %s, it is %s"
                            .formatted(name, expected.words().en(), got.words().en()));
            looked.differences.add(rules.values().stream()
                    .filter(rule -> rule.action() instanceof RuleAction.Grants grants
                            && grants.formula().name().equals(name))
                    .findFirst()
                    .filter(rule -> looked.tried.truth(rule.id()) != wanted)
                    .map(rule -> why(looked, rule.id(), wanted))
                    .map(why -> new Bilingual(differs.zh() + "：" + why.zh(), differs.en() + ": " + why.en()))
                    .orElse(differs));
        }
    }

    private static AmountExpectation got(CaseObservation tried, String name) {
        Screening screening = tried.screening().orElseThrow();
        if (screening.openAmounts().stream().anyMatch(open -> open.code().equals(name))) {
            return new AmountExpectation.Open();
        }
        return screening.amounts().stream()
                .filter(amount -> amount.name().equals(name))
                .findFirst()
                .<AmountExpectation>map(amount -> new AmountExpectation.Of(amount.value(), amount.unit()))
                .orElseGet(AmountExpectation.None::new);
    }

    private static void compareState(Looked looked, String duty, String expected) {
        ProjectDuties.Owed owed = looked.tried.owed().get(duty);
        if (owed == null) {
            looked.differences.add(new Bilingual(
                    "义务 %s 应为 %s，实际项目没有这项义务".formatted(duty, expected),
                    "the duty %s must be %s, but the project does not owe it".formatted(duty, expected)));
        } else {
            StateWords.compare(owed.status(), expected).ifPresent(looked.differences::add);
        }
    }

    private static Bilingual word(Truth truth) {
        return switch (truth) {
            case TRUE -> new Bilingual("命中", "fires");
            case FALSE -> new Bilingual("不命中", "does not fire");
            case UNKNOWN -> new Bilingual("未定", "is undecided");
        };
    }

    private static String demand(Truth truth) {
        return switch (truth) {
            case TRUE -> "fire";
            case FALSE -> "not fire";
            case UNKNOWN -> "be undecided";
        };
    }
}
