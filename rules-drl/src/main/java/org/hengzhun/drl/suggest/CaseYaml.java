package org.hengzhun.drl.suggest;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.field.Field;
import org.hengzhun.core.words.HengzhunException;
import org.hengzhun.drl.cases.ProjectExpectation;
import org.hengzhun.drl.logic.DecidingProjects.Deciding;
import org.hengzhun.drl.suggest.CaseSuggestion.Suggested;

/** Writes suggested cases as YAML, each marked as not confirmed. */
final class CaseYaml {

    private static final String HEAD = """
            # 由程序列出的案例：%s，%s 有效的条文，%d 个。
            # 预期是现在的结果，不等于文件的意思，尚未有人确认。请逐个对照条款：
            # 对的，删去 confirmed: no 一行，挪到该条款的案例文件里；不对的，改规则或改预期；不需要的，整个删去。
            """;

    private final CaseSuggestion suggestion;
    private final StringBuilder text = new StringBuilder();

    CaseYaml(CaseSuggestion suggestion) {
        this.suggestion = suggestion;
    }

    String text() {
        text.append(HEAD.formatted(
                suggestion.answers().pack().manifest().id(),
                suggestion.day(),
                suggestion.suggested().size()));
        int number = 0;
        for (Suggested one : suggestion.suggested()) {
            add(one, ++number);
        }
        return text.toString();
    }

    private void add(Suggested one, int number) {
        Deciding first = one.first();
        text.append("\n- clause: ").append(quoted(first.rule().citation().clause()));
        text.append("\n  kind: ").append(first.kind().word());
        text.append("\n  says: ").append(quoted(words(one)));
        text.append("\n  confirmed: no");
        text.append("\n  asOf: ").append(suggestion.day());
        text.append("\n  project: {id: S").append(number);
        for (Field<?> field : one.project().dictionary().fields()) {
            Object value = field == Project.ID ? null : field.valueIn(one.project());
            if (value != null) {
                text.append(", ").append(field.name()).append(": ").append(value(value, field));
            }
        }
        text.append("}\n  expect:\n");
        expect(one.expect());
    }

    /** What it shows of each rule. */
    private static String words(Suggested one) {
        Map<String, Set<String>> byRule = new LinkedHashMap<>();
        one.tried()
                .forEach(tried -> byRule.computeIfAbsent(tried.rule().id(), any -> new LinkedHashSet<>())
                        .add(tried.words()));
        return byRule.entrySet().stream()
                .map(rule -> "规则 " + rule.getKey() + "：" + String.join("，", rule.getValue()))
                .collect(Collectors.joining("；"));
    }

    private void expect(ProjectExpectation expect) {
        expect.verdict()
                .ifPresent(verdict ->
                        text.append("    verdict: ").append(verdict.name()).append('\n'));
        listed("fires", expect.fires());
        listed("silent", expect.silent());
        mapped("undecided", expect.undecided());
        mapped("routes", expect.routes());
    }

    private void mapped(String key, Map<String, ? extends Collection<String>> members) {
        if (!members.isEmpty()) {
            text.append("    ").append(key).append(":\n");
            members.forEach((name, all) -> text.append("      ")
                    .append(name)
                    .append(": ")
                    .append(list(all))
                    .append('\n'));
        }
    }

    private void listed(String key, Collection<String> rules) {
        if (!rules.isEmpty()) {
            text.append("    ").append(key).append(": ").append(list(rules)).append('\n');
        }
    }

    private static String list(Collection<String> names) {
        return names.stream().map(CaseYaml::quoted).collect(Collectors.joining(", ", "[", "]"));
    }

    private String value(Object value, Field<?> field) {
        if (value instanceof Collection<?> many) {
            return list(many.stream().map(Object::toString).toList());
        }
        if (value instanceof BigDecimal number) {
            String digits = number.toPlainString();
            return field.unit() == null || reads(field, digits, value)
                    ? digits
                    : quoted(digits + field.unit().symbol());
        }
        return value instanceof Boolean ? value.toString() : quoted(value.toString());
    }

    /** Whether the text means the value, read as the number of a file is. */
    private boolean reads(Field<?> field, String digits, Object value) {
        try {
            return value.equals(field.valueIn(Project.of(
                    Map.of("id", "S", field.name(), digits),
                    suggestion.answers().pack().projects())));
        } catch (HengzhunException otherwise) {
            return false;
        }
    }

    /** A scalar that is a text whatever it looks like. */
    private static String quoted(String words) {
        boolean plain = words.matches("[A-Za-z][A-Za-z0-9_.-]*")
                && !List.of("null", "true", "false", "yes", "no").contains(words);
        return plain ? words : '"' + words.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
