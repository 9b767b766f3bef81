package org.hengzhun.core.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import org.hengzhun.core.score.TieMethod;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 9, then two 7, then three 5, by each way of placing equals. */
class PlaceTest {

    @ParameterizedTest
    @CsvSource({
        "MIN,1 2 2 4 4 4",
        "MAX,1 3 3 6 6 6",
        "DENSE,1 2 2 3 3 3",
        "ORDINAL,1 2 3 4 5 6",
        "AVERAGE,1 2.5 2.5 5 5 5"
    })
    void equalsArePlacedAsTheSchemeSays(TieMethod method, String ranks) {
        List<Place> places = Place.of(List.of(9, 7, 7, 5, 5, 5), Comparator.<Integer>reverseOrder(), method);
        assertThat(places.stream().map(place -> place.rank().toString())).containsExactly(ranks.split(" ", -1));
        assertThat(places).extracting(Place::tied).containsExactly(false, true, true, true, true, true);
    }
}
