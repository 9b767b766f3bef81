package org.hengzhun.drl.pack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.hengzhun.drl.PolicyLibrary;
import org.hengzhun.drl.pack.DatedChange.Effect;
import org.hengzhun.drl.pack.DatedChange.What;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TimelineTest {

    @TempDir
    private Path folder;

    private static ImmutableList<DatedChange> shipped(String id) {
        return Timeline.of(PolicyLibrary.shipped().pack(id));
    }

    @Test
    void documentsRulesAndFiguresOfTheEnergyOrdersChangeOnTheirDays() {
        LocalDate turn = LocalDate.of(2025, 9, 1);

        assertThat(shipped("energy-review"))
                .anyMatch(one -> one.day().equals(turn)
                        && one.what() == What.DOCUMENT
                        && one.effect() == Effect.ENDS
                        && one.name().equals("order-2023"))
                .anyMatch(one -> one.day().equals(turn)
                        && one.what() == What.RULE
                        && one.effect() == Effect.BEGINS
                        && one.name().equals("ER25-8e-1"))
                .anyMatch(one -> one.day().equals(turn)
                        && one.what() == What.PARAMETER
                        && one.effect() == Effect.ENDS
                        && one.name().equals("exempt2023.electricity")
                        && one.words().zh().equals("5000000 千瓦时"));
    }

    @Test
    void changesAreInTheOrderOfTheirDays() {
        assertThat(shipped("xuchang-2022-sw70")).isNotEmpty().isSorted();
    }

    @Test
    void aFigureWithANewDatedRowChangesFromTheOldToTheNew() throws IOException {
        PolicyLibrary.shipped().export("henan-two-high-2021", folder);
        Path parameters = folder.resolve("parameters.csv");
        String table = Files.readString(parameters);
        Files.writeString(
                parameters,
                table.replace("firstClass.lower,50000,tce,,,", "firstClass.lower,50000,tce,,2024-01-01,")
                        + "firstClass.lower,40000,tce,2024-01-01,,HN-1,mapping,试\n");

        assertThat(Timeline.of(PolicyLibrary.shipped().with(folder).pack("henan-two-high-2021")))
                .filteredOn(one -> one.what() == What.PARAMETER)
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.day()).isEqualTo(LocalDate.of(2024, 1, 1));
                    assertThat(one.effect()).isEqualTo(Effect.CHANGES);
                    assertThat(one.words().zh()).isEqualTo("50000 吨标准煤 → 40000 吨标准煤");
                    assertThat(one.clause()).isEqualTo("HN-1");
                });
    }
}
