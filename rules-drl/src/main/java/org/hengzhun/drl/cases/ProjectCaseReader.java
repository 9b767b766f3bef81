package org.hengzhun.drl.cases;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.field.Field;
import org.hengzhun.core.field.FieldDictionary;
import org.hengzhun.core.policy.SwitchedOff;
import org.hengzhun.core.screening.Verdict;
import org.hengzhun.core.words.DidYouMean;
import org.hengzhun.drl.pack.Yaml;
import org.hengzhun.drl.rule.AmountFormula;

/** Reads a project, and what a case demands the policy to say of it. */
final class ProjectCaseReader {

    private final CaseNames names;
    private final FieldDictionary fields;

    /** @param fields what the policy knows of a project */
    ProjectCaseReader(CaseNames names, FieldDictionary fields) {
        this.names = names;
        this.fields = fields;
    }

    /** The situation, or nothing after complaining. */
    Optional<Situation.OfProject> read(Yaml written) {
        Optional<Project> project = MemberReader.mapping(written, "project")
                .flatMap(one -> MemberReader.fact(one, members -> Project.of(members, fields)));
        Optional<ProjectExpectation> expect =
                MemberReader.mapping(written, "expect").map(this::expectation);
        return project.flatMap(one -> expect.map(demanded -> new Situation.OfProject(one, demanded)));
    }

    private ProjectExpectation expectation(Yaml written) {
        written.allow(CaseKeys.PROJECT_EXPECT);
        Set<String> named = new LinkedHashSet<>();
        ProjectExpectation expectation = new ProjectExpectation(
                rules(written, "fires", named),
                rules(written, "silent", named),
                undecided(written, named),
                verdict(written),
                among(written, "tags", names.tags(), "policy.yaml 没有声明分类标签", "policy.yaml declares no tag"),
                routes(written),
                among(
                        written,
                        "judgements",
                        names.judgements(),
                        "没有需人工判断（judge）的条款",
                        "there is no clause left to human judgement (judge)"),
                among(written, "owes", names.duties(), "没有按项目的义务", "there is no duty of projects"),
                states(written),
                amounts(written));
        if (expectation.empty()) {
            MemberReader.refuseEmpty(written);
        }
        return expectation;
    }

    private ImmutableSet<String> rules(Yaml written, String key, Set<String> named) {
        ImmutableSet<String> rules = ImmutableSet.copyOf(written.texts(key));
        rules.forEach(rule -> rule(written, key, rule, named));
        return rules;
    }

    private void rule(Yaml written, String key, String rule, Set<String> named) {
        SwitchedOff off = names.switchedOff().get(rule);
        ImmutableSet<String> parts =
                names.rules().stream().filter(one -> one.startsWith(rule + ".")).collect(ImmutableSet.toImmutableSet());
        if (off == null && !names.rules().contains(rule) && !parts.isEmpty()) {
            written.complain(
                    key,
                    "unknown-name",
                    "规则 %s 由表的各行说结果，要写明哪一种：%s".formatted(rule, String.join("、", parts)),
                    "what the rule %s says depends on the row of its table; name which: %s"
                            .formatted(rule, String.join(", ", parts)));
        } else if (off == null) {
            MemberReader.requireKnown(written, key, rule, names.rules(), "没有规则", "there is no rule");
        } else {
            written.complain(
                    key,
                    "switched-off-rule",
                    "规则 %s 已由 %s 停用（%s），案例不能再要求它；请改成现在的规则".formatted(rule, off.by(), off.reason()),
                    "the rule %s was switched off by %s (%s), so a case cannot ask for it; name the rule that holds now"
                            .formatted(rule, off.by(), off.reason()));
        }
        if (!named.add(rule)) {
            written.complain(
                    key,
                    "doubled-rule",
                    "规则 %s 在 expect 里写了两次".formatted(rule),
                    "the rule %s appears twice in expect".formatted(rule));
        }
    }

    private ImmutableMap<String, ImmutableSet<String>> undecided(Yaml written, Set<String> named) {
        Map<String, ImmutableSet<String>> undecided = new LinkedHashMap<>();
        written.mapping("undecided").ifPresent(rules -> {
            for (String rule : rules.keys()) {
                rule(rules, rule, rule, named);
                undecided.put(rule, missing(rules, rule));
            }
        });
        return ImmutableMap.copyOf(undecided);
    }

    private ImmutableSet<String> missing(Yaml rules, String rule) {
        ImmutableSet<String> fields = ImmutableSet.copyOf(rules.texts(rule));
        if (fields.isEmpty()) {
            rules.complain(
                    rule,
                    "missing-fields",
                    "规则 %s 未定，要写出缺的字段，例如 [investorKinds]".formatted(rule),
                    "name the fields that leave the rule %s undecided, such as [investorKinds]".formatted(rule));
        }
        return fields.stream().map(field -> field(rules, rule, field)).collect(ImmutableSet.toImmutableSet());
    }

    /** The name of the field that is called so, in English or Chinese. */
    private String field(Yaml rules, String rule, String written) {
        Optional<Field<?>> field = fields.field(written).or(() -> fields.byHeader(written));
        if (field.isEmpty()) {
            DidYouMean meant = DidYouMean.of(
                            written, fields.nearest(written, any -> true).map(Field::name))
                    .or("；全部字段见 policy fields", "; see policy fields");
            rules.complain(
                    rule,
                    "unknown-field",
                    "项目没有“%s”这个字段%s".formatted(written, meant.zh()),
                    "a project has no field %s%s".formatted(written, meant.en()));
        }
        return field.map(Field::name).orElse(written);
    }

    private Optional<Verdict> verdict(Yaml written) {
        Optional<String> word = written.text("verdict");
        Optional<Verdict> verdict = word.flatMap(text -> Arrays.stream(Verdict.values())
                .filter(one -> one.name().equals(text))
                .findFirst());
        if (word.isPresent() && verdict.isEmpty()) {
            String all = String.join(
                    "、", Arrays.stream(Verdict.values()).map(Verdict::name).toList());
            written.complain(
                    "verdict",
                    "verdict",
                    "verdict（%s）应为 %s".formatted(word.get(), all),
                    "the verdict (%s) must be one of %s".formatted(word.get(), all));
        } else if (verdict.isPresent() && !names.screens()) {
            written.complain(
                    "verdict",
                    "verdict",
                    "这个政策包没有筛查规则，得不出结论，请删去 verdict",
                    "this pack has no screening rules and gives no verdict; drop it");
        }
        return verdict;
    }

    /** The set under the key, each of it known; nothing where the key is not there. */
    private static Optional<ImmutableSet<String>> among(
            Yaml written, String key, ImmutableSet<String> known, String zh, String en) {
        if (!written.has(key)) {
            return Optional.empty();
        }
        ImmutableSet<String> set = ImmutableSet.copyOf(written.texts(key));
        set.forEach(one -> MemberReader.requireKnown(written, key, one, known, zh, en));
        return Optional.of(set);
    }

    private ImmutableMap<String, ImmutableSet<String>> routes(Yaml written) {
        Map<String, ImmutableSet<String>> routes = new LinkedHashMap<>();
        written.mapping("routes").ifPresent(roles -> {
            for (String role : roles.keys()) {
                MemberReader.requireKnown(roles, role, role, names.roles(), "没有归口角色", "there is no role");
                ImmutableSet<String> entries = ImmutableSet.copyOf(roles.texts(role));
                entries.forEach(entry -> MemberReader.requireKnown(
                        roles, role, entry, names.entries(), "各表都没有名为", "no table has an entry"));
                routes.put(role, entries);
            }
        });
        return ImmutableMap.copyOf(routes);
    }

    private ImmutableMap<String, AmountExpectation> amounts(Yaml written) {
        Map<String, AmountExpectation> amounts = new LinkedHashMap<>();
        written.mapping("amounts").ifPresent(list -> {
            for (String word : list.keys()) {
                Optional<AmountFormula> named = names.amounts().values().stream()
                        .filter(one ->
                                one.name().equals(word) || one.words().zh().equals(word))
                        .findFirst();
                if (named.isEmpty()) {
                    MemberReader.requireKnown(
                            list,
                            word,
                            word,
                            names.amounts().keySet(),
                            "policy.yaml 没有声明金额",
                            "policy.yaml declares no amount");
                }
                named.ifPresent(one -> AmountExpectation.read(list, word, one.unit())
                        .ifPresent(demanded -> amounts.put(one.name(), demanded)));
            }
        });
        return ImmutableMap.copyOf(amounts);
    }

    private ImmutableMap<String, String> states(Yaml written) {
        ImmutableMap.Builder<String, String> states = ImmutableMap.builder();
        written.mapping("states").ifPresent(duties -> {
            for (String duty : duties.keys()) {
                MemberReader.requireKnown(
                        duties, duty, duty, names.duties(), "没有按项目的义务", "there is no duty of projects");
                MemberReader.state(duties, duty).ifPresent(code -> states.put(duty, code));
            }
        });
        return states.buildOrThrow();
    }
}
