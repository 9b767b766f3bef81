package org.hengzhun.files.report.handbook;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hengzhun.core.policy.Validity;
import org.hengzhun.core.words.VisibleText;
import org.hengzhun.drl.pack.Entry;
import org.hengzhun.drl.pack.PolicyPack;
import org.hengzhun.drl.pack.TableSpec;
import org.hengzhun.drl.rule.TableColumn;
import org.hengzhun.files.paper.Block;
import org.hengzhun.files.paper.Block.Column;
import org.hengzhun.files.report.ReadAloud;

/** The tables of a policy: the names of a few rows beside their clause, all of them with all columns at the end. Immutable. */
final class TableSheets {

    /** Rows that are named beside their clause; longer tables are at the end only. */
    private static final int NAMED = 12;

    /** How many letters of all its columns a line of paper has room for, beside name and basis. */
    private static final int WIDE = 30;

    private static final int LEAST = 3;
    private static final int MOST = 12;

    private final PolicyPack pack;
    private final ReadAloud aloud;
    private final FigureSentences figures;

    TableSheets(PolicyPack pack, ReadAloud aloud, FigureSentences figures) {
        this.pack = pack;
        this.aloud = aloud;
        this.figures = figures;
    }

    /** The rows that cite the clause, a line a table. */
    List<String> ofClause(String clause) {
        Map<String, List<Entry>> cited = pack.entries().values().stream()
                .filter(entry -> entry.clause().equals(clause))
                .collect(Collectors.groupingBy(Entry::table, TreeMap::new, Collectors.toList()));
        return cited.entrySet().stream()
                .map(table -> named(spec(table.getKey()), table.getValue()))
                .toList();
    }

    private String named(TableSpec table, List<Entry> entries) {
        List<String> names = entries.stream().map(this::name).distinct().toList();
        String shown = names.size() > NAMED
                ? ""
                : aloud.say("：", ": ") + names.stream().collect(aloud.listed());
        return aloud.say(
                "《%s》%d行%s（全表见附录）".formatted(table.label(), entries.size(), shown),
                "%d rows of the table %s%s (complete in the appendix)".formatted(entries.size(), table.name(), shown));
    }

    private String name(Entry entry) {
        return aloud.brackets(VisibleText.of(entry.name()));
    }

    private TableSpec spec(String name) {
        return Objects.requireNonNull(pack.tables().get(name));
    }

    /** Every table with every row. */
    List<Block> complete() {
        List<Block> blocks = new ArrayList<>();
        int number = 0;
        for (TableSpec table : pack.tables().values()) {
            List<Entry> entries = pack.entries().get(table.name());
            if (!entries.isEmpty()) {
                number++;
                blocks.add(new Block.Heading(
                        2,
                        aloud.number(2, number)
                                + aloud.say(
                                        "%s（%d行）".formatted(table.label(), entries.size()),
                                        "%s (%d rows)".formatted(table.name(), entries.size()))));
                blocks.add(grid(table, entries));
            }
        }
        return blocks;
    }

    private Block.Grid grid(TableSpec table, List<Entry> entries) {
        List<Integer> weights =
                table.columns().stream().map(column -> weight(column, entries)).toList();
        boolean wide = weights.stream().mapToInt(Integer::intValue).sum() > WIDE;
        ImmutableList.Builder<Column> columns = ImmutableList.builder();
        columns.add(Column.words(
                aloud.say("名称", "name"),
                clamped(entries.stream()
                        .map(this::name)
                        .mapToInt(String::length)
                        .max()
                        .orElse(0))));
        if (wide) {
            columns.add(Column.words(aloud.say("各栏", "columns"), WIDE));
        } else {
            table.columns().forEach(column -> columns.add(Column.words(label(column), weights.get(column.position()))));
        }
        columns.add(Column.words(aloud.say("依据和来源", "basis"), MOST));
        return new Block.Grid(
                "",
                columns.build(),
                entries.stream().map(entry -> row(table, entry, wide)).toList(),
                /* searchable= */ true);
    }

    /** As wide as its longest text, within limits. */
    private int weight(TableColumn column, List<Entry> entries) {
        int longest = entries.stream()
                .mapToInt(entry -> value(entry, column).length())
                .max()
                .orElse(0);
        return longest > MOST ? WIDE : clamped(Math.max(longest, label(column).length()));
    }

    private static int clamped(int letters) {
        return Math.max(LEAST, Math.min(MOST, letters));
    }

    private List<String> row(TableSpec table, Entry entry, boolean wide) {
        List<String> cells = new ArrayList<>();
        cells.add(name(entry));
        if (wide) {
            cells.add(table.columns().stream()
                    .filter(column -> !value(entry, column).isEmpty())
                    .map(column -> label(column) + aloud.say("：", ": ") + value(entry, column))
                    .collect(aloud.chained()));
        } else {
            table.columns().forEach(column -> cells.add(value(entry, column)));
        }
        cells.add(basis(entry));
        return cells;
    }

    private String label(TableColumn column) {
        return aloud.say(aloud.brackets(column.label()), column.name());
    }

    private String value(Entry entry, TableColumn column) {
        Object value = entry.values().get(column.position());
        return value.equals("") ? "" : aloud.figure(value, column.type().unit(), column.name());
    }

    private String basis(Entry entry) {
        String section = figures.section(entry.clause());
        String days = entry.validity().equals(Validity.ALWAYS) ? "" : figures.during(entry.validity());
        return section + aloud.say("，", ", ") + figures.source(entry.provenance()) + days;
    }
}
