package org.hengzhun.core.score;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hengzhun.core.indicator.Column;
import org.hengzhun.core.indicator.Display;
import org.hengzhun.core.indicator.Indicator;
import org.hengzhun.core.indicator.IndicatorCatalogue;
import org.hengzhun.core.number.Ratio;
import org.hengzhun.core.score.method.Bounds;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.Flaw;
import org.hengzhun.core.words.FlawedInputException;

/** Puts the schemes of several groups together into one (各组各用各的方案). Used once, by one thread. */
final class ComposedScheme {

    private final String id;
    private final Bilingual label;
    private final ImmutableMap<String, Scheme> parts;
    private final IndicatorCatalogue catalogue;
    private final SchemeSettings settings;
    private final List<Flaw> flaws = new ArrayList<>();

    ComposedScheme(
            String id,
            Bilingual label,
            Map<String, String> settings,
            Map<String, Scheme> parts,
            IndicatorCatalogue catalogue) {
        this.id = id;
        this.label = label;
        this.parts = ImmutableMap.copyOf(parts);
        this.catalogue = catalogue;
        this.settings = new SchemeSettings(id, settings, this::indicator, flaws);
    }

    Scheme scheme() {
        checkGroups(settings.byGroup(), settings.groups());
        Scheme.Grouping grouping = settings.grouping();
        checkGrouping(grouping);
        TieRule ties = settings.ties();
        String totalOf = settings.totalOf();
        ImmutableList<Indicator> totalled = settings.totalled();
        settings.refuseOthers();
        parts.values().forEach(part -> flaws.addAll(part.warnings()));
        FlawedInputException.throwIfAnyError(flaws);
        return new Scheme(
                id,
                label,
                root(),
                grouping,
                parts.keySet(),
                ties,
                Rounding.TWO_PLACES,
                Bounds.NONE,
                vetoes(),
                Grading.NONE,
                totalOf,
                totalled,
                Yardstick.RANKED,
                parts,
                catalogue.labels(),
                ImmutableList.copyOf(flaws));
    }

    /** All items there are; no unit is asked for those of another group. */
    private Branch root() {
        return new Branch(
                id,
                label,
                Aggregation.SUM,
                parts.values().stream().distinct().<Node>map(Scheme::root).toList(),
                null,
                null,
                Bounds.NONE,
                Basis.LOCAL,
                /* fromUnits= */ null);
    }

    private ImmutableList<Veto> vetoes() {
        return parts.values().stream()
                .distinct()
                .flatMap(part -> part.vetoes().stream())
                .collect(ImmutableList.toImmutableList());
    }

    private void checkGrouping(Scheme.Grouping grouping) {
        if (grouping == Scheme.Grouping.TOGETHER) {
            flaw(
                    "composed-together",
                    "各组各用各的方案，不能一起排名；要同时看全市名次，请写 grouping: both",
                    "each group has a scheme of its own, so that they cannot be ranked together; for places in the city too, write grouping: both");
        }
        ImmutableSet<String> scales =
                parts.values().stream().map(ComposedScheme::full).collect(ImmutableSet.toImmutableSet());
        if (grouping == Scheme.Grouping.BOTH && scales.size() > 1) {
            flaw(
                    "scales-differ",
                    "各组方案的满分不一致（%s），全市名次不可比；请统一满分".formatted(scales(", ")),
                    "the schemes of the groups have different full marks (%s), so that places in the city compare nothing; make them equal"
                            .formatted(scales(", ")));
        }
    }

    private String scales(String between) {
        return parts.entrySet().stream()
                .map(part -> part.getKey() + " " + full(part.getValue()))
                .collect(Collectors.joining(between));
    }

    private static String full(Scheme part) {
        Ratio full = part.root().full();
        return full == null ? "-" : full.toString();
    }

    private void checkGroups(String written, ImmutableSet<String> groups) {
        if (!groups.isEmpty() && !groups.equals(parts.keySet())) {
            flaw(
                    "groups-differ",
                    "groups 写的分组（%s）与 byGroup（%s）的不一致".formatted(String.join("，", groups), written),
                    "the groups of the setting groups (%s) are not those of byGroup (%s)"
                            .formatted(String.join(", ", groups), written));
        }
    }

    private Indicator indicator(String part, String name) {
        return catalogue.named(name).orElseGet(() -> {
            flaw(
                    "column-unknown",
                    "没有列或指标（%s）".formatted(name),
                    "there is no column or indicator (%s)".formatted(name));
            return new Indicator(name, label, new Column(name), Display.PLAIN);
        });
    }

    private void flaw(String code, String zh, String en) {
        flaws.add(Flaw.error(id, "", code, zh, en));
    }
}
