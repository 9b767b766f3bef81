package org.hengzhun.drl.pack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.hengzhun.core.fact.CountyPeriod;
import org.hengzhun.core.ranking.Ranker;
import org.hengzhun.core.ranking.Ranking;
import org.junit.jupiter.api.Test;

/** 新乡市, observation of the third quarter of 2021: fifteen units in two groups, of which only the places were published. */
class ObservationTest {

    private static final Path RESOURCES = Path.of("src", "test", "resources");
    private static final Path PRINTED = RESOURCES.resolve("published/xinxiang-2021q3-observation.csv");
    private static final Path PACK = RESOURCES.resolve("packs/xinxiang-observation");

    /** A line of the publication. */
    private record Printed(String group, int rank, String unit) {

        static List<Printed> all() throws IOException {
            return Files.readAllLines(PRINTED).stream()
                    .skip(1)
                    .map(line -> Splitter.on(',').splitToList(line))
                    .map(cells -> new Printed(cells.get(0), Integer.parseInt(cells.get(1)), cells.get(2)))
                    .toList();
        }

        /** The same by the official name, as rankings know a unit: 平原示范区 is 新乡市平原城乡一体化示范区. */
        Printed official() {
            return new Printed(group, rank, unit("2021Q3").unit());
        }

        CountyPeriod unit(String period) {
            return CountyPeriod.builder(unit, group, period)
                    .set("tourPlace", Integer.toString(rank))
                    .build();
        }
    }

    @Test
    void ranksFifteenUnitsPerGroupAsPrintedWhateverTheOrderOfTheTable() throws IOException {
        PolicyPack pack = PackReader.read(PackFiles.of(PACK), base -> Optional.empty())
                .pack()
                .orElseThrow();
        List<Printed> printed = Printed.all();
        List<CountyPeriod> units =
                new ArrayList<>(printed.stream().map(one -> one.unit("2021Q3")).toList());
        Collections.shuffle(units, new Random(15));
        Ranking ranking = Ranker.rank(
                pack.scheme("observation", LocalDate.of(2021, 11, 5)).orElseThrow(), units);
        assertThat(ranking.groups().stream()
                        .flatMap(group -> group.rows().stream()
                                .map(row ->
                                        new Printed(group.group(), row.rank().intValueExact(), row.unit())))
                        .toList())
                .hasSize(15)
                .isEqualTo(printed.stream().map(Printed::official).toList());
    }
}
