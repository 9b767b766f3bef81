package org.hengzhun.drl.revision;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.io.ByteSource;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.hengzhun.drl.pack.PackColumn;
import org.hengzhun.drl.pack.PackFiles;
import org.hengzhun.drl.pack.ShippedPacks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Edited tables change what somebody edited in them, and not a byte more. */
class PackRevisionTest {

    private static final String FILE = "parameters.csv";

    private static final String TABLE = """
            key,value,unit,from,to,clause,provenance,note
            # 门槛
            a.lower,"50,000",text,,,P-1,local,"他说""好\"""
            a.upper, 9 ,分,,2022-09-01,P-1,local,

            a.upper,10,分,2022-09-01,,P-1,local
            """;

    private static EditablePack pack(byte[] parameters) {
        return EditablePack.of(
                new PackFiles("p", ImmutableSortedMap.of(FILE, ByteSource.wrap(parameters))), Optional.empty());
    }

    private static EditablePack pack(String parameters) {
        return pack(parameters.getBytes(StandardCharsets.UTF_8));
    }

    /** The tables as they come back when nobody edits them: remarks apart, blank rows gone, numbered as in a sheet. */
    private static EditedTable unedited(EditableTable table) {
        List<EditedTable.Row> rows = new ArrayList<>();
        Map<Integer, String> remarks = new LinkedHashMap<>();
        int number = 1;
        for (ImmutableList<String> texts : table.rows()) {
            number++;
            Map<String, String> cells = new LinkedHashMap<>();
            for (int place = 0; place < texts.size(); place++) {
                if (!texts.get(place).isEmpty()) {
                    cells.put(table.columns().get(place).name(), texts.get(place));
                }
            }
            if (!texts.isEmpty() && texts.get(0).startsWith("#")) {
                remarks.put(number, texts.get(0));
            } else if (!cells.isEmpty()) {
                rows.add(new EditedTable.Row(number, ImmutableMap.copyOf(cells)));
            }
        }
        return new EditedTable(
                table.table().file(),
                table.columns().stream().map(PackColumn::name).collect(ImmutableSet.toImmutableSet()),
                ImmutableList.copyOf(rows),
                ImmutableMap.copyOf(remarks));
    }

    private static PackRevision revised(EditablePack pack, UnaryOperator<List<EditedTable.Row>> edit) {
        List<EditedTable> edited = pack.tables().stream()
                .map(table -> {
                    EditedTable same = unedited(table);
                    return new EditedTable(
                            same.file(),
                            same.columns(),
                            ImmutableList.copyOf(edit.apply(new ArrayList<>(same.rows()))),
                            same.remarks());
                })
                .toList();
        return PackRevision.of(pack, edited, text -> text);
    }

    private static PackRevision parameters(UnaryOperator<List<EditedTable.Row>> edit) {
        return revised(pack(TABLE), edit);
    }

    private static EditedTable.Row row(int number, String... cells) {
        Map<String, String> said = new LinkedHashMap<>();
        for (int at = 0; at < cells.length; at += 2) {
            said.put(cells[at], cells[at + 1]);
        }
        return new EditedTable.Row(number, ImmutableMap.copyOf(said));
    }

    private static EditedTable.Row with(EditedTable.Row row, String column, String text) {
        Map<String, String> cells = new LinkedHashMap<>(row.cells());
        cells.put(column, text);
        cells.values().removeIf(String::isEmpty);
        return new EditedTable.Row(row.number(), ImmutableMap.copyOf(cells));
    }

    private static UnaryOperator<List<EditedTable.Row>> change(int at, String column, String text) {
        return rows -> {
            rows.set(at, with(rows.get(at), column, text));
            return rows;
        };
    }

    private static String text(PackRevision revision) {
        return new String(revision.after().bytes(FILE).orElseThrow(), StandardCharsets.UTF_8);
    }

    static List<PackFiles> shipped() {
        return ShippedPacks.all().values().asList();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void whatNobodyEditsStaysByteForByte(PackFiles files) {
        EditablePack pack = EditablePack.of(files, Optional.empty());

        PackRevision revision = revised(pack, rows -> rows);

        assertThat(pack.problems()).isEmpty();
        assertThat(revision.changesNothing()).isTrue();
        assertThat(revision.after().hash()).isEqualTo(files.hash());
    }

    @Test
    void aChangedCellChangesAndQuotesRemarksAndSpacesAroundItStay() {
        PackRevision revision = parameters(change(1, "value", "8"));

        assertThat(text(revision)).isEqualTo(TABLE.replace(" 9 ", "8"));
        assertThat(revision.tables())
                .singleElement()
                .satisfies(table -> assertThat(table.rows())
                        .containsExactly(new RowRevision(
                                RowRevision.Kind.CHANGED,
                                "a.upper",
                                4,
                                ImmutableList.of(new RowRevision.Cell("value", "值", "9", "8")))));
    }

    @Test
    void aCellBeyondTheEndOfAShortRowIsAddedBehindTheCommasItNeeds() {
        assertThat(text(parameters(change(2, "note", "新"))))
                .isEqualTo(TABLE.replace("2022-09-01,,P-1,local\n", "2022-09-01,,P-1,local,新\n"));
    }

    @Test
    void aNewRowFollowsTheOneAboveIt() {
        PackRevision revision = parameters(rows -> {
            rows.add(1, row(4, "key", "a.new", "value", "a, \"b\"", "unit", "text", "clause", "P-1"));
            return rows;
        });

        assertThat(text(revision))
                .isEqualTo(TABLE.replace("a.upper, 9", "a.new,\"a, \"\"b\"\"\",text,,,P-1,,\na.upper, 9"));
        assertThat(revision.tables().get(0).rows()).singleElement().satisfies(row -> {
            assertThat(row.kind()).isEqualTo(RowRevision.Kind.ADDED);
            assertThat(row.key()).isEqualTo("a.new");
        });
    }

    @Test
    void aNewFirstRowStandsBelowTheRemarks() {
        PackRevision revision = parameters(rows -> {
            rows.add(0, row(2, "key", "b"));
            return rows;
        });

        assertThat(text(revision)).isEqualTo(TABLE.replace("# 门槛\n", "# 门槛\nb,,,,,,,\n"));
    }

    @Test
    void aRowThatIsGoneIsGone() {
        PackRevision revision = parameters(rows -> {
            rows.remove(1);
            return rows;
        });

        assertThat(text(revision)).isEqualTo(TABLE.replaceFirst("a.upper, 9.*\n", ""));
        assertThat(revision.tables().get(0).rows()).singleElement().satisfies(row -> {
            assertThat(row.kind()).isEqualTo(RowRevision.Kind.REMOVED);
            assertThat(row.row()).isEqualTo(4);
        });
    }

    @Test
    void theDayAFigureBeginsIsChangedInItsRow() {
        PackRevision revision = parameters(change(2, "from", "2022/10/1"));

        assertThat(text(revision)).isEqualTo(TABLE.replace("10,分,2022-09-01", "10,分,2022-10-01"));
        assertThat(revision.tables().get(0).rows())
                .singleElement()
                .satisfies(row -> assertThat(row.kind()).isEqualTo(RowRevision.Kind.CHANGED));
    }

    @ParameterizedTest
    @CsvSource({"2022/9/2, 2022-09-02", "2022年9月2日, 2022-09-02", "2022.9.2, 2022-09-02", "明天, 明天"})
    void daysAreWrittenTheOneWayTheyAreReadAndWhatIsNoneIsLeftToTheCheck(String typed, String written) {
        assertThat(text(parameters(change(1, "to", typed))))
                .isEqualTo(TABLE.replace(",2022-09-01,P", "," + written + ",P"));
    }

    @Test
    void aDayThatIsTheSameHoweverItIsTypedIsNoChange() {
        assertThat(parameters(change(1, "to", "2022/9/1")).changesNothing()).isTrue();
    }

    @Test
    void rowsInAnotherOrderChangeNothingAndThatIsSaid() {
        PackRevision revision = parameters(rows -> {
            rows.add(rows.remove(0));
            return rows;
        });

        assertThat(revision.changesNothing()).isTrue();
        assertThat(revision.notes())
                .singleElement()
                .satisfies(note -> assertThat(note.zh()).contains("次序没有带回"));
    }

    @Test
    void aColumnThatIsNotThereChangesNothing() {
        EditablePack pack = pack(TABLE);
        EditedTable whole = unedited(pack.tables().get(0));
        EditedTable narrow = new EditedTable(
                FILE,
                ImmutableSet.of("key", "value", "from"),
                whole.rows().stream()
                        .map(row -> row(
                                row.number(),
                                row.cells().entrySet().stream()
                                        .filter(cell -> Arrays.asList("key", "value", "from")
                                                .contains(cell.getKey()))
                                        .flatMap(cell -> List.of(cell.getKey(), cell.getValue()).stream())
                                        .toArray(String[]::new)))
                        .collect(ImmutableList.toImmutableList()),
                ImmutableMap.of());

        assertThat(PackRevision.of(pack, List.of(narrow), text -> text).changesNothing())
                .isTrue();
    }

    @Test
    void withoutTheColumnThatTellsRowsApartNothingIsTakenOver() {
        EditablePack pack = pack(TABLE);
        EditedTable blind = new EditedTable(
                FILE, ImmutableSet.of("value"), ImmutableList.of(row(2, "value", "1")), ImmutableMap.of());

        PackRevision revision = PackRevision.of(pack, List.of(blind), text -> text);

        assertThat(revision.changesNothing()).isTrue();
        assertThat(revision.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message().zh()).contains("缺少列“参数”"));
    }

    @Test
    void aColumnTheFileDoesNotHaveIsAddedToTheRowsThatFillIt() {
        String without = "参数,值,单位,生效日,失效日,条款,出处\na,1,分,,,P-1,local\nb,2,分,,,P-1,local\n";

        assertThat(text(revised(pack(without), change(1, "note", "新"))))
                .isEqualTo("参数,值,单位,生效日,失效日,条款,出处,备注\na,1,分,,,P-1,local\nb,2,分,,,P-1,local,新\n");
    }

    @Test
    void theFirstParameterOfAPackMakesTheFile() {
        EditablePack pack = EditablePack.of(new PackFiles("p", ImmutableSortedMap.of()), Optional.empty());

        PackRevision revision = revised(pack, rows -> List.of(row(2, "key", "a", "value", "1")));

        assertThat(text(revision)).isEqualTo("key,value,unit,from,to,clause,provenance,note\na,1,,,,,,\n");
        assertThat(revised(pack, rows -> rows).after().contents()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"UTF-8, ''", "UTF-8, '\uFEFF'", "GB18030, ''", "UTF-16LE, '\uFEFF'", "UTF-16BE, '\uFEFF'"})
    void charsetMarkAndLineEndsStay(String charset, String mark) {
        Charset said = Charset.forName(charset);
        String table = mark + TABLE.replace("\n", "\r\n");

        PackRevision revision = revised(pack(table.getBytes(said)), change(1, "note", "新的备注"));

        assertThat(new String(revision.after().bytes(FILE).orElseThrow(), said))
                .isEqualTo(table.replace("2022-09-01,P-1,local,\r\n", "2022-09-01,P-1,local,新的备注\r\n"));
    }

    @Test
    void aFileThatEndsWithoutALineEndStillDoes() {
        String table = TABLE.stripTrailing();

        assertThat(text(revised(pack(table), rows -> {
                    rows.add(row(9, "key", "z"));
                    return rows;
                })))
                .isEqualTo(table + "\nz,,,,,,,");
    }

    @Test
    void aRemarkThatIsNewIsNotTakenOverAndThatIsSaid() {
        EditablePack pack = pack(TABLE);
        EditedTable same = unedited(pack.tables().get(0));
        EditedTable remarked =
                new EditedTable(FILE, same.columns(), same.rows(), ImmutableMap.of(2, "# 门槛", 9, "# 另一句"));

        PackRevision revision = PackRevision.of(pack, List.of(remarked), text -> text);

        assertThat(revision.changesNothing()).isTrue();
        assertThat(revision.notes())
                .singleElement()
                .satisfies(note -> assertThat(note.zh()).contains("第9行以 # 开头"));
    }

    @Property(tries = 300)
    void whateverAFileHoldsItComesBackAsItWas(@ForAll("tables") String table) {
        EditablePack pack = pack(table);

        PackRevision revision = revised(pack, rows -> rows);

        assertThat(revision.changesNothing()).isTrue();
        assertThat(text(revision)).isEqualTo(table);
    }

    @Property(tries = 300)
    void whateverIsWrittenIntoACellIsReadAgain(@ForAll("tables") String table, @ForAll("cells") String cell) {
        EditablePack pack = pack(table);
        PackRevision revision = revised(pack, rows -> {
            rows.add(0, row(2, "key", "neu", "note", cell));
            return rows;
        });

        EditableTable again = pack(text(revision)).tables().get(0);
        assertThat(unedited(again).rows()).anySatisfy(row -> {
            assertThat(row.cell("key")).isEqualTo("neu");
            assertThat(row.cell("note")).isEqualTo(cell.strip());
        });
        assertThat(again.rows()).hasSize(pack.tables().get(0).rows().size() + 1);
    }

    @Provide
    Arbitrary<String> cells() {
        return Arbitraries.strings().withChars("甲a,\"\n #='１").ofMaxLength(6);
    }

    /** Tables with quotes, breaks inside cells, blank rows, remarks and every line end. */
    @Provide
    Arbitrary<String> tables() {
        Arbitrary<String> cell = Combinators.combine(
                        Arbitraries.strings().withChars("甲a,\"\n\r #1").ofMaxLength(5), Arbitraries.of(true, false))
                .as((text, always) -> always || text.chars().anyMatch(sign -> ",\"\n\r".indexOf(sign) >= 0)
                        ? '"' + text.replace("\"", "\"\"") + '"'
                        : text);
        Arbitrary<String> end = Arbitraries.of("\n", "\r\n", "\r");
        Arbitrary<String> row = Combinators.combine(cell.list().ofMinSize(1).ofMaxSize(8), end)
                .as((cells, stop) -> String.join(",", cells) + stop);
        return row.list()
                .ofMaxSize(6)
                .map(rows -> "key,value,unit,from,to,clause,provenance,note\n" + String.join("", rows));
    }
}
