package org.hengzhun.core.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.field.Field;
import org.hengzhun.core.field.Unit;
import org.jspecify.annotations.Nullable;

/** What is remembered of a column is what reading it again would say: value, note, refusal. */
class ReadingMemoPropertyTest {

    private static final FieldReader READER = FieldReader.of(Project.DICTIONARY);

    /** A text under a header in a table. */
    record Written(Field<?> field, @Nullable Unit unit, String text) {}

    @Property(tries = 500)
    void aTextReadAgainInWhateverOrderSaysWhatItSaysByItself(@ForAll("columns") List<Written> cells) {
        ReadingMemo memo = new ReadingMemo(READER);
        for (Written cell : cells) {
            assertThat(memo.text(cell.field, cell.text, cell.unit))
                    .as("%s", cell)
                    .isEqualTo(READER.text(cell.field, cell.text, cell.unit));
        }
    }

    /** Cells of few columns, so that texts come again, and enough of them to drive each other out of their places. */
    @Provide
    Arbitrary<List<Written>> columns() {
        return Arbitraries.of(Project.DICTIONARY.fields())
                .flatMap(ReadingMemoPropertyTest::units)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .flatMap(headers -> Combinators.combine(Arbitraries.of(headers), texts())
                        .as((header, text) -> new Written(header.field, header.unit, text))
                        .list()
                        .ofMaxSize(200));
    }

    private static Arbitrary<Written> units(Field<?> field) {
        Unit kept = field.unit();
        return kept == null
                ? Arbitraries.just(new Written(field, null, ""))
                : Arbitraries.of(Stream.of(Unit.values())
                                .filter(unit -> unit.dimension() == kept.dimension())
                                .toList())
                        .injectNull(0.2)
                        .map(unit -> new Written(field, unit, ""));
    }

    private static Arbitrary<String> texts() {
        Arbitrary<String> words = Arbitraries.of(
                "",
                " ",
                "是",
                "否",
                "无",
                "待定",
                "-",
                "#N/A",
                "签约",
                "signed",
                "禹州市",
                "411081",
                "3011",
                "C3011 水泥制造",
                "5",
                "-5",
                "5万吨",
                "1,200",
                "五万",
                "12%",
                "世界500强;跨国公司",
                "2022-09-30",
                "2022-13-40",
                "2022-09-29T16:00:00Z",
                "FR;香港",
                "86 kgce/t");
        Arbitrary<String> any = Arbitraries.strings().ofMaxLength(40);
        Arbitrary<String> figures = Arbitraries.integers().between(0, 2_000).map(String::valueOf);
        return Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(5, words), net.jqwik.api.Tuple.of(2, figures), net.jqwik.api.Tuple.of(1, any));
    }
}
