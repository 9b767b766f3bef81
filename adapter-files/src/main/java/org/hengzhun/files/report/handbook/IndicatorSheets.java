package org.hengzhun.files.report.handbook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hengzhun.core.indicator.IndicatorRow;
import org.hengzhun.core.indicator.TableWord;
import org.hengzhun.core.score.SchemeReference;
import org.hengzhun.drl.pack.PolicyPack;
import org.hengzhun.drl.pack.SchemeSource;
import org.hengzhun.files.paper.Block;
import org.hengzhun.files.paper.Block.Column;
import org.hengzhun.files.report.ReadAloud;

/** How each indicator of a policy is computed (指标的算法), in the words of {@code policy methods}. Immutable. */
final class IndicatorSheets {

    private final PolicyPack pack;
    private final ReadAloud aloud;
    private final SchemeWords words;

    IndicatorSheets(PolicyPack pack, ReadAloud aloud, SchemeWords words) {
        this.pack = pack;
        this.aloud = aloud;
        this.words = words;
    }

    /** Every indicator of its schemes, in the order of the table. */
    List<Block> complete() {
        Map<IndicatorRow, SchemeSource> rows = new LinkedHashMap<>();
        pack.schemes().values().forEach(scheme -> scheme.indicators().forEach(row -> rows.putIfAbsent(row, scheme)));
        return rows.isEmpty()
                ? List.of()
                : List.of(new Block.Grid(
                        "",
                        List.of(
                                Column.words(aloud.say("指标", "indicator"), 6),
                                Column.words(aloud.say("怎样算", "computed"), 12),
                                Column.words(aloud.say("怎样取数", "what it counts"), 6)),
                        rows.entrySet().stream()
                                .map(one -> row(one.getKey(), one.getValue()))
                                .toList(),
                        /* searchable= */ true));
    }

    private List<String> row(IndicatorRow row, SchemeSource scheme) {
        String help = row.help().in(aloud.language());
        String label = row.label().in(aloud.language());
        return List.of(
                aloud.brackets(label),
                aloud.brackets(how(row, scheme)),
                help.equals(label) ? "" : aloud.brackets(help));
    }

    /** The kind and its arguments: 比率：分子：开工项目数；分母：签约项目数. */
    String how(IndicatorRow row, SchemeSource scheme) {
        Optional<TableWord> kind = SchemeReference.kinds().stream()
                .filter(word -> word.word().equals(row.kind()))
                .findFirst();
        String said = words.filled(scheme, row.arguments()).entrySet().stream()
                .map(one -> one.getKey().equals("unit")
                        ? aloud.say("单位：", "unit: ") + one.getValue()
                        : words.argument(kind, one.getKey(), one.getValue()))
                .collect(Collectors.joining(aloud.say("；", "; ")));
        return kind.map(word -> word.label().in(aloud.language())).orElse(row.kind())
                + (said.isEmpty() ? "" : aloud.say("。", ". ") + said);
    }
}
