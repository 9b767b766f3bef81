package org.hengzhun.bench;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.hengzhun.core.fact.CountyPeriod;
import org.hengzhun.core.indicator.IndicatorCatalogue;
import org.hengzhun.core.indicator.IndicatorRow;
import org.hengzhun.core.score.Basis;
import org.hengzhun.core.score.Scheme;
import org.hengzhun.core.score.SchemeRow;
import org.hengzhun.core.words.Bilingual;

/** Made-up units and a scheme that uses every kind of formula and the usual methods; the same for the same seed. */
final class Figures {

    private static final List<String> METHODS = List.of("proportional", "efficacy", "min-max", "rank-decay");

    private Figures() {}

    /** A scheme of many indicators, half of them columns and half ratios, with equal weights adding up to 100. */
    static Scheme scheme(int indicators) {
        List<IndicatorRow> table = new ArrayList<>();
        List<SchemeRow> rows = new ArrayList<>();
        rows.add(row("total", "", "", "sum", "", ImmutableMap.of()));
        for (int i = 0; i < indicators; i++) {
            table.add(new IndicatorRow("raw" + i, Bilingual.same("raw" + i), "column", ImmutableMap.of()));
            table.add(new IndicatorRow(
                    "share" + i,
                    Bilingual.same("share" + i),
                    "ratio",
                    ImmutableMap.of("numerator", "raw" + i, "denominator", "raw" + (i + 1) % indicators)));
            String name = (i % 2 == 0 ? "raw" : "share") + i;
            rows.add(row(
                    "item" + i,
                    "total",
                    name,
                    METHODS.get(i % METHODS.size()),
                    "100/" + indicators,
                    ImmutableMap.of()));
        }
        return Scheme.of("bench", Bilingual.same("bench"), Map.of(), rows, IndicatorCatalogue.of(table));
    }

    private static SchemeRow row(
            String name,
            String parent,
            String indicator,
            String method,
            String weight,
            ImmutableMap<String, String> more) {
        return new SchemeRow(name, parent, Bilingual.same(name), indicator, method, weight, more, Basis.LOCAL);
    }

    /** Units with a count from 1 to 1,000 in every column. */
    static List<CountyPeriod> units(int count, int indicators, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<CountyPeriod> units = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            CountyPeriod.Builder unit = CountyPeriod.builder("unit" + i, "", "2022");
            for (int column = 0; column < indicators; column++) {
                unit.set("raw" + column, BigDecimal.valueOf(random.nextInt(1, 1_001)));
            }
            units.add(unit.build());
        }
        return units;
    }
}
