package org.hengzhun.drl.engine;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hengzhun.drl.pack.TableSpec;
import org.hengzhun.drl.rule.Rule;
import org.hengzhun.drl.rule.TableColumn;
import org.hengzhun.drl.rule.ValueType;

/**
 * Writes the DRL the engine compiles. For each checked rule there are two: one that fires when the rule is true, every
 * comparison guarded against the unknown, and one that fires when something it reads is unknown and no known part
 * makes it false. A rule that only the second fires for is undecided.
 */
final class DrlEmitter {

    /** Part of the key of compiled models: changes whenever what is written here changes its meaning. */
    static final String VERSION = "3";

    private final FactLayout layout;
    private final List<Rule> rules;
    private final StringBuilder out = new StringBuilder();

    private DrlEmitter(FactLayout layout, List<Rule> rules) {
        this.layout = layout;
        this.rules = rules;
    }

    /** The whole text but for the package line, so that it does not depend on where it will live. */
    static String emit(FactLayout layout, List<Rule> rules) {
        DrlEmitter emitter = new DrlEmitter(layout, rules);
        emitter.declarations();
        for (int number = 0; number < rules.size(); number++) {
            emitter.rule(number);
        }
        return emitter.out.toString();
    }

    private void declarations() {
        line("global " + Sink.class.getName() + " sink");
        line("declare Facts");
        line("  slot : int");
        line("  stratum : int");
        layout.reads().forEach(term -> line("  %s : %s".formatted(FactLayout.property(term), type(term.type()))));
        layout.parameters().forEach(term -> line("  %s : %s".formatted(FactLayout.property(term), type(term.type()))));
        line("end");
        for (TableSpec table : layout.tables().values()) {
            line("declare T_" + table.name());
            line("  row : int");
            for (TableColumn column : table.columns()) {
                line("  %s : %s".formatted(FactLayout.property(column), type(column.type())));
            }
            line("end");
        }
    }

    private static String type(ValueType type) {
        if (type.many()) {
            return "java.util.Set";
        }
        return switch (type.kind()) {
            case NUMBER -> "java.math.BigDecimal";
            case TRUTH -> "Boolean";
            case DATE -> "Long";
            case TEXT, COUNTRY, INDUSTRY, CHOICE, QUANTITY -> "String";
        };
    }

    private void rule(int number) {
        Rule rule = rules.get(number);
        line("// " + rule.id().replaceAll("[\\r\\n]", " "));
        whenTrue(number, rule);
        if (!rule.reads().isEmpty()) {
            whenOpen(number, rule);
        }
    }

    private void whenTrue(int number, Rule rule) {
        PatternWriter writer = new PatternWriter(rule, PatternWriter.Reading.CERTAIN);
        line("rule \"%d true\" when".formatted(number));
        line("  $p : Facts( %s )".formatted(String.join(", ", withStratum(rule, writer.project()))));
        List<String> rows = new ArrayList<>();
        for (int join = 0; join < rule.joins().size(); join++) {
            line("  $e%d : T_%s( %s )".formatted(join, rule.joins().get(join), String.join(", ", writer.entry(join))));
            rows.add("$e%d.getRow()".formatted(join));
        }
        line("then sink.fired( %d, $p.getSlot()%s ); end".formatted(number, rowsArgument(rows)));
    }

    private static String rowsArgument(List<String> rows) {
        return switch (rows.size()) {
            case 0 -> "";
            case 1 -> ", " + rows.get(0);
            default -> ", new int[] { %s }".formatted(String.join(", ", rows));
        };
    }

    private void whenOpen(int number, Rule rule) {
        PatternWriter writer = new PatternWriter(rule, PatternWriter.Reading.POSSIBLE);
        String unknown = rule.reads().stream()
                .map(term -> FactLayout.property(term) + " == null")
                .collect(Collectors.joining(" || ", "( ", " )"));
        Set<String> project = new LinkedHashSet<>(withStratum(rule, List.of(unknown)));
        project.addAll(writer.project());
        line("rule \"%d open\" when".formatted(number));
        line("  $p : Facts( %s )".formatted(String.join(", ", project)));
        if (!rule.joins().isEmpty()) {
            List<String> patterns = new ArrayList<>();
            for (int join = 0; join < rule.joins().size(); join++) {
                patterns.add("T_%s( %s )".formatted(rule.joins().get(join), String.join(", ", writer.entry(join))));
            }
            line(
                    patterns.size() == 1
                            ? "  exists " + patterns.get(0)
                            : "  exists( " + String.join(" and ", patterns) + " )");
        }
        line("then sink.open( %d, $p.getSlot() ); end".formatted(number));
    }

    private static List<String> withStratum(Rule rule, List<String> constraints) {
        List<String> all = new ArrayList<>();
        all.add("stratum == " + rule.stratum());
        all.addAll(constraints);
        return all;
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}
