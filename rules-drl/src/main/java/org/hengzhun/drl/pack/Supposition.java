package org.hengzhun.drl.pack;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.io.ByteSource;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hengzhun.core.field.Decimals;
import org.hengzhun.core.field.Kind;
import org.hengzhun.core.field.Unit;
import org.hengzhun.core.policy.Provenance;
import org.hengzhun.core.words.Language;
import org.hengzhun.core.words.Nearest;
import org.hengzhun.core.words.Problem;
import org.hengzhun.core.words.RefusedException;
import org.hengzhun.drl.dialect.ProblemCollector;
import org.hengzhun.drl.rule.TableColumn;

/**
 * A pack some of whose figures somebody sets otherwise for one question (假设). The cell that is in force on the day is written
 * anew in memory, in the pack of the lineage that sets it, and everything is read and checked again as if the file said so.
 */
public final class Supposition {

    /** More names than this are not listed where none is near. */
    private static final int LISTED = 12;

    private final PolicyPack pack;
    private final LocalDate day;
    private final List<Cell> cells = new ArrayList<>();

    /**
     * The cells of one row that are set.
     *
     * @param owner id of the pack of the lineage that writes the row
     * @param key of the parameter, or an empty text for a table
     */
    private record Cell(
            String owner, String key, String table, String file, int row, ImmutableMap<String, String> texts) {}

    private Supposition(PolicyPack pack, LocalDate day) {
        this.pack = pack;
        this.day = day;
    }

    /**
     * The pack as it would be.
     *
     * @param day on which the figures that are set must be in force
     * @throws RefusedException when the pack has no such figure on the day, or is wrong with it; it says everything that is wrong
     */
    public static PolicyPack of(PolicyPack pack, List<Setting> settings, LocalDate day) {
        Supposition supposition = new Supposition(pack, day);
        for (Setting setting : settings) {
            Cell cell = supposition.cell(setting);
            if (supposition.cells.stream().anyMatch(other -> sameCell(other, cell))) {
                throw new RefusedException(
                        "%s 写了两次，只能假设一个值".formatted(setting.name()),
                        "%s is set twice; suppose one value".formatted(setting.name()));
            }
            supposition.cells.add(cell);
        }
        PolicyPack read = supposition.read(pack);
        return read.under(read.manifest()
                .supposing(settings.stream()
                        .map(one -> one.name() + "=" + one.value())
                        .collect(Collectors.joining("&"))));
    }

    private static boolean sameCell(Cell one, Cell other) {
        return one.owner.equals(other.owner)
                && one.file.equals(other.file)
                && one.row == other.row
                && one.texts.keySet().stream().anyMatch(other.texts::containsKey);
    }

    private Cell cell(Setting setting) {
        if (pack.parameters().containsKey(setting.name())) {
            Parameter now = pack.parameter(setting.name(), day).orElseThrow(() -> notInForce(setting.name()));
            return new Cell(
                    Lineage.ofParameter(pack, setting.name()).manifest().id(),
                    setting.name(),
                    "",
                    ParameterReader.FILE,
                    now.row(),
                    texts(setting.value(), now));
        }
        return pack.tables().values().stream()
                .flatMap(table -> ofTable(table, setting).stream())
                .findFirst()
                .orElseThrow(() -> unknown(setting.name()));
    }

    private RefusedException notInForce(String name) {
        return new RefusedException(
                "%s 在 %s 没有有效值，不能假设；请换一个判定日期".formatted(name, day),
                "%s has no value in force on %s; choose another date of judgement".formatted(name, day));
    }

    /** A number may bring a unit of its own kind; what is no such number is for the reader of the file to refuse. */
    private static ImmutableMap<String, String> texts(String value, Parameter now) {
        Unit unit = now.type().unit();
        if (now.type().kind() != Kind.NUMBER
                || unit == null
                || Decimals.written(value).isPresent()) {
            return ImmutableMap.of("value", value);
        }
        for (int at = 1; at < value.length(); at++) {
            String number = value.substring(0, at).strip();
            String spelling = value.substring(at).strip();
            if (Decimals.written(number).isPresent()
                    && Unit.written(spelling, unit.dimension()).isPresent()) {
                return ImmutableMap.of("value", number, "unit", spelling);
            }
        }
        return ImmutableMap.of("value", value);
    }

    private Optional<Cell> ofTable(TableSpec table, Setting setting) {
        String name = setting.name();
        for (TableColumn column : table.columns()) {
            String head = table.name() + ".";
            String tail = "." + column.name();
            if (name.startsWith(head) && name.endsWith(tail) && name.length() > head.length() + tail.length()) {
                String id = name.substring(head.length(), name.length() - tail.length());
                Optional<Entry> row = pack.entries().get(table.name()).stream()
                        .filter(entry -> entry.id().equals(id))
                        .findFirst();
                if (row.isPresent()) {
                    if (!row.get().validity().contains(day)) {
                        throw notInForce(table.name() + "." + id);
                    }
                    return Optional.of(new Cell(
                            Lineage.ofTable(pack, table.name()).manifest().id(),
                            "",
                            table.name(),
                            "tables/" + table.name() + ".csv",
                            row.get().row(),
                            ImmutableMap.of(column.name(), setting.value())));
                }
            }
        }
        return Optional.empty();
    }

    private RefusedException unknown(String name) {
        String id = pack.manifest().id();
        List<String> keys = pack.parameters().keySet().stream().sorted().toList();
        Optional<String> near = Nearest.to(name, Stream.concat(keys.stream(), cellNames()));
        return new RefusedException(
                "政策 %s 没有参数或表格 %s%s"
                        .formatted(
                                id,
                                name,
                                near.map(one -> "，是不是 " + one + "？")
                                        .orElse("；参数有 %s；表格写 表.行.列，行写政策里的编号".formatted(listed(keys, "、")))),
                "the policy %s has no parameter or cell %s%s"
                        .formatted(
                                id,
                                name,
                                near.map(one -> "; did you mean " + one + "?")
                                        .orElse(
                                                "; its parameters are %s; a cell is TABLE.ROW.COLUMN, with the id the row has in the policy"
                                                        .formatted(listed(keys, ", ")))));
    }

    private static String listed(List<String> keys, String between) {
        String some = keys.stream().limit(LISTED).collect(Collectors.joining(between));
        return keys.size() > LISTED ? some + between + "…" : some;
    }

    private Stream<String> cellNames() {
        return pack.entries().values().stream()
                .flatMap(entry -> Objects.requireNonNull(pack.tables().get(entry.table())).columns().stream()
                        .map(column -> entry.table() + "." + entry.id() + "." + column.name()));
    }

    private PolicyPack read(PolicyPack one) {
        Optional<PolicyPack> base = one.base().map(this::read);
        List<Cell> own = cells.stream()
                .filter(cell -> cell.owner.equals(one.manifest().id()))
                .toList();
        if (own.isEmpty() && base.equals(one.base())) {
            return one;
        }
        PackCheck check = PackReader.read(written(one, own), id -> base);
        if (check.pack().isEmpty()) {
            throw broken(check.problems(), own);
        }
        return marked(check.pack().get(), own);
    }

    private static PackFiles written(PolicyPack one, List<Cell> own) {
        PackFiles files = one.files();
        Map<String, ByteSource> contents = new HashMap<>(files.contents());
        for (Cell cell : own) {
            ProblemCollector ignored = new ProblemCollector(files.name());
            String text = new PackFiles(files.name(), ImmutableSortedMap.copyOf(contents))
                    .bytes(cell.file)
                    .flatMap(bytes -> PackDecoder.decode(bytes, ignored))
                    .orElseThrow();
            contents.put(
                    cell.file,
                    ByteSource.wrap(CsvCells.with(text, cell.row, chinese(one, cell.file), cell.texts)
                            .getBytes(StandardCharsets.UTF_8)));
        }
        return new PackFiles(files.name(), ImmutableSortedMap.copyOf(new TreeMap<>(contents)), files.problems());
    }

    private static ImmutableMap<String, String> chinese(PolicyPack one, String file) {
        ImmutableMap.Builder<String, String> names = ImmutableMap.builder();
        PackSheets.at(file).ifPresent(sheet -> names.putAll(sheet.chinese()));
        one.tables().values().stream()
                .filter(table -> file.equals(TableReader.fileOf(table.name())))
                .forEach(table -> names.putAll(TableReader.labels(table)));
        return names.buildKeepingLast();
    }

    /** What is wrong with a set cell itself, where there is anything: the rest may follow from it. */
    private static RefusedException broken(List<Problem> problems, List<Cell> own) {
        List<Problem> all = problems.stream().filter(Problem::isError).toList();
        List<Problem> set = all.stream()
                .filter(one ->
                        own.stream().anyMatch(cell -> one.file().endsWith("/" + cell.file) && one.line() == cell.row))
                .toList();
        List<Problem> errors = set.isEmpty() ? all : set;
        return new RefusedException(
                "这样假设，政策包就不成立：" + told(errors, Language.ZH, "；"),
                "with this supposed the policy is wrong: " + told(errors, Language.EN, "; "));
    }

    private static String told(List<Problem> problems, Language language, String between) {
        return problems.stream().map(one -> one.in(language)).collect(Collectors.joining(between));
    }

    /** So that every result that rests on such a figure says so. */
    private PolicyPack marked(PolicyPack read, List<Cell> own) {
        if (own.isEmpty()) {
            return read;
        }
        return read.marked(
                mapped(
                        read.parameters(),
                        parameter -> own.stream().anyMatch(cell -> cell.key.equals(parameter.key()))
                                        && parameter.validity().contains(day)
                                ? new Parameter(
                                        parameter.key(),
                                        parameter.value(),
                                        parameter.type(),
                                        parameter.validity(),
                                        parameter.clause(),
                                        Provenance.ASSUMED,
                                        parameter.note(),
                                        parameter.row())
                                : parameter),
                mapped(
                        read.entries(),
                        entry -> own.stream()
                                        .anyMatch(cell -> cell.table.equals(entry.table()) && cell.row == entry.row())
                                ? new Entry(
                                        entry.table(),
                                        entry.id(),
                                        entry.name(),
                                        entry.values(),
                                        entry.validity(),
                                        entry.clause(),
                                        Provenance.ASSUMED,
                                        entry.note(),
                                        entry.row())
                                : entry));
    }

    private static <V> ImmutableListMultimap<String, V> mapped(
            ImmutableListMultimap<String, V> all, UnaryOperator<V> change) {
        ImmutableListMultimap.Builder<String, V> mapped = ImmutableListMultimap.builder();
        all.forEach((key, value) -> mapped.put(key, change.apply(value)));
        return mapped.build();
    }
}
