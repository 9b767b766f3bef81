package org.hengzhun.drl.cases;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.hengzhun.core.routing.Role;
import org.hengzhun.core.screening.Truth;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.drl.pack.PolicyPack;
import org.hengzhun.drl.rule.Rule;

/** Says where the policy departs from what a case demands, and why. */
final class Differences {

    private final Trial trial;
    private final ImmutableMap<String, Rule> rules;

    Differences(PolicyPack pack, Trial trial) {
        this.trial = trial;
        this.rules = Maps.uniqueIndex(pack.rules(), Rule::id);
    }

    ImmutableList<Bilingual> of(PolicyCase one, Tried tried) {
        List<Bilingual> differences = new ArrayList<>();
        one.expect().fires().forEach(rule -> compare(one, rule, Truth.TRUE, tried, differences));
        one.expect().silent().forEach(rule -> compare(one, rule, Truth.FALSE, tried, differences));
        one.expect().undecided().forEach((rule, fields) -> {
            if (tried.truth(rule) == Truth.UNKNOWN) {
                compareMissing(rule, fields, tried.missing(rule), differences);
            } else {
                compare(one, rule, Truth.UNKNOWN, tried, differences);
            }
        });
        one.expect().verdict().ifPresent(expected -> {
            var got = tried.verdict().orElseThrow();
            if (got != expected) {
                differences.add(new Bilingual(
                        "结论应为 %s（%s），得到 %s（%s）"
                                .formatted(
                                        expected.words().zh(),
                                        expected,
                                        got.words().zh(),
                                        got),
                        "the verdict must be %s, it is %s".formatted(expected, got)));
            }
        });
        one.expect().tags().ifPresent(expected -> compareSets("标签", "tags", expected, tried.tags(), differences));
        one.expect().routes().forEach((role, expected) -> {
            ImmutableSet<String> got = tried.routes().get(role);
            Bilingual words = Role.valueOf(role.toUpperCase(Locale.ROOT)).words();
            compareSets(words.zh(), words.en(), expected, got, differences);
        });
        tried.disputed().forEach(rule -> differences.add(disputed(rule)));
        return ImmutableList.copyOf(differences);
    }

    private void compare(PolicyCase one, String rule, Truth expected, Tried tried, List<Bilingual> differences) {
        Truth got = tried.truth(rule);
        if (got != expected) {
            String title = Objects.requireNonNull(rules.get(rule)).title();
            Bilingual why = trial.trace(rule, one.project(), one.asOf())
                    .map(trace -> Reasons.of(trace, expected))
                    .orElseGet(() -> notInForce(one));
            differences.add(new Bilingual(
                    "规则 %s（%s）应%s，实际%s：%s"
                            .formatted(
                                    rule, title, word(expected).zh(), word(got).zh(), why.zh()),
                    "the rule %s must %s, but it %s: %s"
                            .formatted(rule, demand(expected), word(got).en(), why.en())));
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

    private static void compareSets(
            String zh, String en, Set<String> expected, Set<String> got, List<Bilingual> differences) {
        if (!expected.equals(got)) {
            Set<String> lacking = Sets.difference(expected, got);
            Set<String> extra = Sets.difference(got, expected);
            differences.add(new Bilingual(
                    "%s应为 %s，得到 %s；缺 %s，多 %s".formatted(zh, zh(expected), zh(got), zh(lacking), zh(extra)),
                    "the %s must be %s, got %s; lacking %s, extra %s"
                            .formatted(en, en(expected), en(got), en(lacking), en(extra))));
        }
    }

    private static String zh(Set<String> names) {
        return names.isEmpty() ? "（无）" : String.join("、", names);
    }

    private static String en(Set<String> names) {
        return names.isEmpty() ? "(none)" : String.join(", ", names);
    }

    private static Bilingual disputed(String rule) {
        return new Bilingual(
                "规则 %s 由引擎和逐条核对的解释器判得不一样，这是程序的缺陷，请报告".formatted(rule),
                "engine and interpreter disagree on the rule %s: a defect of the program, please report it"
                        .formatted(rule));
    }

    private static Bilingual notInForce(PolicyCase one) {
        return new Bilingual("它在 %s 不在有效期内".formatted(one.asOf()), "it is not in force on %s".formatted(one.asOf()));
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
