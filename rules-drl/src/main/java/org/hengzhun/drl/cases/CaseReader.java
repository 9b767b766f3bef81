package org.hengzhun.drl.cases;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.screening.Verdict;
import org.hengzhun.core.words.Nearest;
import org.hengzhun.drl.dialect.Complaints;
import org.hengzhun.drl.pack.Yaml;

/** Reads one case of a case file. Every name it uses must be known; every slip is told at its line. */
final class CaseReader {

    private final String file;
    private final CaseNames names;
    private final Complaints complaints;

    CaseReader(String file, CaseNames names, Complaints complaints) {
        this.file = file;
        this.names = names;
        this.complaints = complaints;
    }

    /** The case, or nothing after complaining. */
    Optional<PolicyCase> read(Yaml written) {
        int before = complaints.count();
        written.allow("clause", "kind", "says", "asOf", "project", "expect");
        String clause = written.required("clause");
        if (!clause.isEmpty()) {
            requireKnown(written, "clause", clause, names.clauses(), "clauses.csv 里没有条款", "clauses.csv has no clause");
        }
        Optional<CaseKind> kind = kind(written);
        String says = written.required("says");
        Optional<LocalDate> asOf = day(written);
        Project project = mapping(written, "project").map(CaseProject::read).orElseGet(() -> Project.of("-"));
        Optional<Expectation> expect = mapping(written, "expect").map(this::expectation);
        if (complaints.count() > before) {
            return Optional.empty();
        }
        return Optional.of(new PolicyCase(
                file,
                written.line(),
                clause,
                kind.orElseThrow(),
                says,
                asOf.orElseThrow(),
                project,
                expect.orElseThrow()));
    }

    private static Optional<Yaml> mapping(Yaml written, String key) {
        Optional<Yaml> mapping = written.mapping(key);
        if (!Iterables.contains(written.keys(), key)) {
            written.complain(key, "missing-key", "缺少“%s”".formatted(key), "the key %s is missing".formatted(key));
        }
        return mapping;
    }

    private static Optional<CaseKind> kind(Yaml written) {
        String word = written.required("kind");
        Optional<CaseKind> kind = CaseKind.written(word);
        if (kind.isEmpty() && !word.isEmpty()) {
            written.complain(
                    "kind",
                    "case-kind",
                    "kind（%s）应为 inside 命中、outside 未命中、edge 边界 或 missing 缺信息".formatted(word),
                    "the kind (%s) must be inside, outside, edge or missing".formatted(word));
        }
        return kind;
    }

    private static Optional<LocalDate> day(Yaml written) {
        String text = written.required("asOf");
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException notADay) {
            if (!text.isEmpty()) {
                written.complain(
                        "asOf",
                        "date",
                        "“%s”不是日期，请写成 2022-09-30 的形式".formatted(text),
                        "%s is no day; write it as 2022-09-30".formatted(text));
            }
            return Optional.empty();
        }
    }

    private Expectation expectation(Yaml written) {
        written.allow("fires", "silent", "undecided", "verdict", "tags", "routes");
        Set<String> named = new LinkedHashSet<>();
        Expectation expectation = new Expectation(
                rules(written, "fires", named),
                rules(written, "silent", named),
                undecided(written, named),
                verdict(written),
                tags(written),
                routes(written));
        if (expectation.empty()) {
            complaints.error(
                    written.line(),
                    0,
                    "empty-expectation",
                    "expect 至少要写一项，否则案例永远通过",
                    "expect must say something, or the case could never fail");
        }
        return expectation;
    }

    private ImmutableSet<String> rules(Yaml written, String key, Set<String> named) {
        ImmutableSet<String> rules = ImmutableSet.copyOf(written.texts(key));
        rules.forEach(rule -> rule(written, key, rule, named));
        return rules;
    }

    private void rule(Yaml written, String key, String rule, Set<String> named) {
        requireKnown(written, key, rule, names.rules(), "没有规则", "there is no rule");
        if (!named.add(rule)) {
            written.complain(
                    key,
                    "doubled-rule",
                    "规则 %s 在 expect 里写了两次".formatted(rule),
                    "the rule %s stands twice in expect".formatted(rule));
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

    private static ImmutableSet<String> missing(Yaml rules, String rule) {
        ImmutableSet<String> fields = ImmutableSet.copyOf(rules.texts(rule));
        if (fields.isEmpty()) {
            rules.complain(
                    rule,
                    "missing-fields",
                    "规则 %s 未定，要写出缺的字段，例如 [investorKinds]".formatted(rule),
                    "name the fields that leave the rule %s undecided, such as [investorKinds]".formatted(rule));
        }
        for (String field : fields) {
            if (Project.DICTIONARY.field(field).isEmpty()) {
                String near = Project.DICTIONARY
                        .nearestHeader(field)
                        .map(name -> "，是不是 " + name + "？")
                        .orElse("；这里写英文字段名，见 policy fields");
                rules.complain(
                        rule,
                        "unknown-field",
                        "项目没有“%s”这个字段%s".formatted(field, near),
                        "a project has no field %s; write the English name, see policy fields".formatted(field));
            }
        }
        return fields;
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

    private Optional<ImmutableSet<String>> tags(Yaml written) {
        if (!Iterables.contains(written.keys(), "tags")) {
            return Optional.empty();
        }
        ImmutableSet<String> tags = ImmutableSet.copyOf(written.texts("tags"));
        tags.forEach(tag -> requireKnown(
                written, "tags", tag, names.tags(), "policy.yaml 没有声明分类标签", "policy.yaml declares no tag"));
        return Optional.of(tags);
    }

    private ImmutableMap<String, ImmutableSet<String>> routes(Yaml written) {
        Map<String, ImmutableSet<String>> routes = new LinkedHashMap<>();
        written.mapping("routes").ifPresent(roles -> {
            for (String role : roles.keys()) {
                requireKnown(roles, role, role, names.roles(), "没有归口角色", "there is no role");
                ImmutableSet<String> entries = ImmutableSet.copyOf(roles.texts(role));
                entries.forEach(
                        entry -> requireKnown(roles, role, entry, names.entries(), "各表都没有名为", "no table has an entry"));
                routes.put(role, entries);
            }
        });
        return ImmutableMap.copyOf(routes);
    }

    private static void requireKnown(
            Yaml written, String key, String name, ImmutableSet<String> known, String zh, String en) {
        if (!known.contains(name)) {
            Optional<String> near = Nearest.to(name, known.stream());
            written.complain(
                    key,
                    "unknown-name",
                    "%s“%s”%s"
                            .formatted(
                                    zh,
                                    name,
                                    near.map(one -> "，是不是 " + one + "？").orElse("")),
                    "%s %s%s"
                            .formatted(
                                    en,
                                    name,
                                    near.map(one -> "; did you mean " + one + "?")
                                            .orElse("")));
        }
    }
}
