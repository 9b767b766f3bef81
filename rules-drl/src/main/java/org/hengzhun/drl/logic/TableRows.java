package org.hengzhun.drl.logic;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.hengzhun.core.field.Industries;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.drl.pack.Entry;
import org.hengzhun.drl.pack.RulePlace;
import org.hengzhun.drl.rule.Rule;

/** Rows of tables that say what another row says, and rows that nothing judged ever meets. */
final class TableRows {

    private final ImmutableList<DayLogic> logics;
    private final DayLogic any;

    /** @param logics those of all that the pack judges, on one day */
    TableRows(List<DayLogic> logics) {
        this.logics = ImmutableList.copyOf(logics);
        this.any = logics.get(0);
    }

    void tell(Consumer<Remark> told) {
        logics.stream()
                .flatMap(logic -> logic.truths().rules().keySet().stream())
                .flatMap(rule -> rule.joins().stream())
                .distinct()
                .filter(any::isOwnTable)
                .forEach(table -> {
                    doubled(table, told);
                    unmet(table, told);
                });
    }

    private void doubled(String table, Consumer<Remark> told) {
        Map<Object, Entry> first = new HashMap<>();
        any.truths().evaluation().entries(table).forEach(entry -> {
            Entry before = first.putIfAbsent(List.of(entry.name(), entry.values()), entry);
            if (before != null) {
                told.accept(new Remark(
                        place(entry),
                        "doubled-row",
                        entry.id(),
                        new Bilingual(
                                "这一行（%s）与第%d行（%s）名称和各列完全相同，多余；请删去一行或改正"
                                        .formatted(entry.id(), before.row(), before.id()),
                                "this row (%s) has the name and columns of row %d (%s); delete one or correct it"
                                        .formatted(entry.id(), before.row(), before.id()))));
            }
        });
    }

    private void unmet(String table, Consumer<Remark> told) {
        Set<Integer> met = new HashSet<>();
        for (DayLogic logic : logics) {
            for (Rule rule : logic.truths().rules().keySet()) {
                if (rule.joins().contains(table)) {
                    meet(logic, rule, table, met);
                }
            }
        }
        if (met.isEmpty()) {
            return; // the rules that read it can never hold, which is told of them
        }
        for (int row : any.truths().evaluation().inForce(table)) {
            if (!met.contains(row)) {
                Entry entry = any.pack().entries().get(table).get(row);
                told.accept(new Remark(place(entry), "unmatchable-row", entry.id(), unmet(entry)));
            }
        }
    }

    /** Adds the rows of the table that the rule can meet. */
    private static void meet(DayLogic logic, Rule rule, String table, Set<Integer> met) {
        for (ImmutableList<Integer> rows : logic.truths().evaluation().tuples(rule)) {
            List<Integer> own = IntStream.range(0, rows.size())
                    .filter(join -> rule.joins().get(join).equals(table))
                    .mapToObj(rows::get)
                    .toList();
            if (!met.containsAll(own) && logic.canHold(logic.truths().truth(rule, rows))) {
                met.addAll(own);
            }
        }
    }

    private static Bilingual unmet(Entry entry) {
        Optional<String> code = unknownCode(entry);
        return new Bilingual(
                "没有哪个项目或单位能对上这一行（%s %s）%s；请核对各列是否写错、位数是否相符"
                        .formatted(
                                entry.id(),
                                entry.name(),
                                code.map("，国民经济行业分类没有代码 "::concat).orElse("")),
                "nothing judged ever matches this row (%s %s)%s; check its columns and the length of its codes"
                        .formatted(
                                entry.id(),
                                entry.name(),
                                code.map(": GB/T 4754 has no code "::concat).orElse("")));
    }

    /** A code of an industry that the standard lacks. */
    private static Optional<String> unknownCode(Entry entry) {
        return entry.values().stream()
                .filter(value -> value instanceof String text && text.matches("[0-9]{2,4}"))
                .map(Object::toString)
                .filter(code -> Industries.nameOf(code).isEmpty())
                .findFirst();
    }

    private static RulePlace place(Entry entry) {
        return new RulePlace("tables/" + entry.table() + ".csv", entry.row());
    }
}
