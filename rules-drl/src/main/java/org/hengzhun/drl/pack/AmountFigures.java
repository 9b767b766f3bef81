package org.hengzhun.drl.pack;

import com.google.common.collect.ImmutableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.hengzhun.core.field.Kind;
import org.hengzhun.core.words.DidYouMean;
import org.hengzhun.drl.dialect.BrokenNames;
import org.hengzhun.drl.dialect.ProblemCollector;
import org.hengzhun.drl.rule.TableColumn;
import org.hengzhun.drl.rule.Term;
import org.hengzhun.drl.rule.ValueType;

/** What an amount may be worked out with: parameters, written {@code $key}, and columns of tables, written {@code Table.column}. */
final class AmountFigures {

    private final ImmutableMap<String, ValueType> parameters;
    private final ImmutableMap<String, TableSpec> tables;
    private final BrokenNames broken;
    private final ProblemCollector complaints;

    AmountFigures(
            ImmutableMap<String, ValueType> parameters,
            ImmutableMap<String, TableSpec> tables,
            BrokenNames broken,
            ProblemCollector complaints) {
        this.parameters = parameters;
        this.tables = tables;
        this.broken = broken;
        this.complaints = complaints;
    }

    /** The table that the word names a column of, where it does. */
    Optional<String> table(String word) {
        int dot = word.indexOf('.');
        return word.startsWith("$") || dot < 0
                ? Optional.empty()
                : Optional.of(word.substring(0, dot)).filter(tables::containsKey);
    }

    /** The figure the word names; nothing where it names none, after complaining, or one that is wrong itself. */
    Optional<Term> read(DeclaredAmount one, String key, String word) {
        if (word.startsWith("$")) {
            return parameter(one, key, word);
        }
        Optional<String> table = table(word);
        return table.isPresent() ? column(one, key, word, table.get()) : neither(one, key, word);
    }

    private Optional<Term> parameter(DeclaredAmount one, String key, String word) {
        String name = word.substring(1);
        ValueType type = parameters.get(name);
        if (type == null) {
            if (!broken.has(BrokenNames.Kind.PARAMETER, name)) {
                DidYouMean meant = DidYouMean.of(
                                word, parameters.keySet().stream().map(each -> "$" + each))
                        .or("；请在 parameters.csv 加一行", "; add a row there");
                complain(
                        one,
                        key,
                        "parameters.csv 里没有参数“%s”%s".formatted(name, meant.zh()),
                        "parameters.csv has no key %s%s".formatted(name, meant.en()));
            }
            return Optional.empty();
        }
        return number(one, key, word, type).map(number -> new Term.OfParameter(name, number));
    }

    private Optional<Term> column(DeclaredAmount one, String key, String word, String table) {
        String name = word.substring(table.length() + 1);
        TableSpec spec = Objects.requireNonNull(tables.get(table));
        Optional<TableColumn> column =
                spec.columns().stream().filter(each -> each.name().equals(name)).findFirst();
        if (column.isEmpty()) {
            if (!broken.has(BrokenNames.Kind.TABLE, table)) {
                DidYouMean meant = DidYouMean.of(word, spec.columns().stream().map(each -> table + "." + each.name()))
                        .or("；列见 policy.yaml 的 tables", "; see tables in policy.yaml");
                complain(
                        one,
                        key,
                        "表 %s 没有列“%s”%s".formatted(table, name, meant.zh()),
                        "the table %s has no column %s%s".formatted(table, name, meant.en()));
            }
            return Optional.empty();
        }
        return number(one, key, word, column.get().type()).map(number -> new Term.OfEntry(0, column.get()));
    }

    private Optional<ValueType> number(DeclaredAmount one, String key, String word, ValueType type) {
        if (type.kind() == Kind.NUMBER && type.unit() != null) {
            return Optional.of(type);
        }
        complain(
                one,
                key,
                "%s 不是有单位的数，不能用来算金额".formatted(word),
                "%s is no number with a unit; an amount cannot be worked out with it".formatted(word));
        return Optional.empty();
    }

    private Optional<Term> neither(DeclaredAmount one, String key, String word) {
        boolean digits = !word.isEmpty() && Character.isDigit(word.charAt(0));
        int dot = word.indexOf('.');
        if (dot > 0 && broken.has(BrokenNames.Kind.TABLE, word.substring(0, dot))) {
            return Optional.empty();
        }
        Stream<String> known = Stream.concat(
                parameters.keySet().stream().map(name -> "$" + name),
                tables.values().stream()
                        .flatMap(table -> table.columns().stream().map(column -> table.name() + "." + column.name())));
        DidYouMean meant = digits
                ? DidYouMean.of("", Optional.empty())
                        .or("；数要写在 parameters.csv，这里写 $参数名", "; figures belong in parameters.csv, write $key here")
                : DidYouMean.of("$" + word, known.toList().stream())
                        .or("；请写 $参数名，或 表名.列名", "; write $key, or Table.column");
        if (!digits && parameters.containsKey(word)) {
            meant = new DidYouMean("，是不是 $%s？参数前面要写 $".formatted(word), "; did you mean $%s?".formatted(word));
        }
        complain(
                one,
                key,
                "%s（%s）应是参数（$参数名）或表的列（表名.列名）%s".formatted(key, word, meant.zh()),
                "%s (%s) must be a parameter ($key) or a column (Table.column)%s".formatted(key, word, meant.en()));
        return Optional.empty();
    }

    private void complain(DeclaredAmount one, String key, String zh, String en) {
        one.complain(complaints, key, zh, en);
    }
}
