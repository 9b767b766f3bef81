package org.hengzhun.cli.rank;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.hengzhun.core.fact.CountyPeriod;
import org.hengzhun.core.ranking.Unranked;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.files.read.CountyTable;
import org.hengzhun.files.read.Sources;

/**
 * The figures of one period that are ranked, and where they came from.
 *
 * @param units empty when nothing of the input could be used
 * @param table every row of the input, of whatever period
 * @param notes what the reader must know of how they came about
 * @param refused the units whose rows were refused
 * @param whole whether nothing was left out beside what the sources refuse
 */
record RankedFigures(
        List<CountyPeriod> units,
        List<CountyPeriod> table,
        Sources sources,
        List<Bilingual> notes,
        List<Unranked> refused,
        boolean whole) {

    /** Those of a table, as they stand in it. */
    static RankedFigures of(CountyTable table, String period) {
        boolean amongTheRefused =
                table.in(period).isEmpty() && !table.refusals().isEmpty();
        return new RankedFigures(
                amongTheRefused ? ImmutableList.of() : table.ranked(period),
                table.units(),
                table.sources(),
                table.notes(),
                table.unrankedIn(period),
                /* whole= */ true);
    }
}
