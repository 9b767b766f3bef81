package org.hengzhun.files.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.hengzhun.core.fact.Project;
import org.hengzhun.files.read.EveryDoorPropertyTest.Outcome;
import org.hengzhun.files.read.WrittenTable.Value;
import org.hengzhun.files.sheet.WorkbookFile;

/** One table says the same in whatever file it is kept, and whatever people write around it. */
class EveryFilePropertyTest {

    private static final Charset GB18030 = Charset.forName("GB18030");

    @Provide
    Arbitrary<WrittenTable> projects() {
        return new EveryDoorPropertyTest().projects();
    }

    @Property(tries = 150)
    void aTableSaysTheSameInEveryCharsetSeparatorAndWorkbook(@ForAll("projects") WrittenTable table) {
        Outcome plain = outcome("p.csv", table.csv().getBytes(StandardCharsets.UTF_8));
        assertThat(outcome("p.csv", table.csv().getBytes(GB18030))).isEqualTo(plain);
        assertThat(outcome("p.csv", ("\uFEFF" + table.csv()).getBytes(StandardCharsets.UTF_16LE)))
                .isEqualTo(plain);
        assertThat(outcome("p.tsv", text(cells(table), "\t"))).isEqualTo(plain);
        assertThat(outcome("p.xlsx", workbook(cells(table)))).isEqualTo(plain);
    }

    @Property(tries = 150)
    void whatPeopleWriteAroundATableChangesNothing(@ForAll("projects") WrittenTable table, @ForAll boolean inWorkbook) {
        List<List<String>> cells = new ArrayList<>(cells(table));
        cells.replaceAll(row -> with(row, "某某"));
        cells.set(0, with(table.headers(), "责任人"));
        cells.add(0, List.of("示例县重点项目台账"));
        cells.add(1, List.of("填报单位：示例县商务局", "", "填报日期：2022年9月30日"));
        cells.add(4, List.of(""));
        cells.add(List.of("合计"));
        cells.add(List.of("注：数据截至9月30日"));
        cells.add(List.of("填表人：×××", "审核人：×××"));
        byte[] bytes = inWorkbook ? workbook(cells) : text(cells, ",");
        assertThat(outcome(inWorkbook ? "p.xlsx" : "p.csv", bytes))
                .isEqualTo(outcome("p.csv", table.csv().getBytes(StandardCharsets.UTF_8)));
    }

    @Property(tries = 100)
    void theOrderOfColumnsIsFreeAndADoubledOneIsRefused(@ForAll("projects") WrittenTable table, @ForAll long seed) {
        List<Integer> order = IntStream.range(0, table.headers().size()).boxed().collect(Collectors.toList());
        Collections.shuffle(order, new Random(seed));
        List<List<String>> shuffled = cells(table).stream()
                .map(row -> order.stream().map(row::get).toList())
                .toList();
        assertThat(outcome("p.tsv", text(shuffled, "\t")))
                .isEqualTo(outcome("p.csv", table.csv().getBytes(StandardCharsets.UTF_8)));

        List<List<String>> doubled = cells(table).stream()
                .map(row -> with(row, row.get(row.size() - 1)))
                .toList();
        assertThat(Inputs.rows("p.tsv", text(doubled, "\t"))).singleElement().isInstanceOf(Row.Refused.class);
    }

    private static List<List<String>> cells(WrittenTable table) {
        return Stream.concat(
                        Stream.of(table.headers()),
                        table.rows().stream()
                                .map(row -> row.stream().map(Value::cell).toList()))
                .toList();
    }

    private static List<String> with(List<String> row, String last) {
        return Stream.concat(row.stream(), Stream.of(last)).toList();
    }

    private static byte[] text(List<List<String>> rows, String separator) {
        return rows.stream()
                .map(row -> row.stream()
                        .map(cell -> "\"" + cell.replace("\"", "\"\"") + "\"")
                        .collect(Collectors.joining(separator, "", "\n")))
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] workbook(List<List<String>> rows) {
        WorkbookFile.Page page = new WorkbookFile().sheet("台账");
        rows.forEach(row -> page.row(row.toArray()));
        return page.file().bytes();
    }

    private static Outcome outcome(String name, byte[] bytes) {
        List<Object> facts = new ArrayList<>();
        List<String> refused = new ArrayList<>();
        for (Row<Project> row : Inputs.rows(name, bytes)) {
            if (row instanceof Row.Accepted<Project> accepted) {
                facts.add(accepted.value());
            } else {
                Inputs.refusals(row)
                        .forEach(refusal -> refused.add(
                                refusal.column() + ": " + refusal.problem().zh()));
            }
        }
        return new Outcome(facts, refused);
    }
}
