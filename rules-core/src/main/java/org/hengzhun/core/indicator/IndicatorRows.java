package org.hengzhun.core.indicator;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hengzhun.core.fact.CountyPeriod;
import org.hengzhun.core.number.Ratio;
import org.hengzhun.core.words.DidYouMean;
import org.hengzhun.core.words.Flaw;
import org.hengzhun.core.words.FlawedInputException;
import org.hengzhun.core.words.Language;
import org.hengzhun.core.words.Nearest;

/** Turns the rows of one indicator table into indicators, following names from row to row. Used once, by one thread. */
final class IndicatorRows {

    /** More rows than any table has; every name is looked for among them. */
    private static final int MOST_ROWS = 1_000;

    /** How many rows may stand in a row, each read by the next; formulas are followed by recursion. */
    private static final int DEEPEST = 32;

    /** Terms of a formula once the rows it names are written out, which doubles where a row names another twice. */
    private static final int MOST_TERMS = 1_000;

    /** How large the formula of a row is, written out. */
    private static final class Extent {
        private int depth;
        private long terms = 1;

        void add(Extent part) {
            depth = Math.max(depth, part.depth + 1);
            terms += part.terms;
        }

        boolean tooLarge() {
            return depth > DEEPEST || terms > MOST_TERMS;
        }
    }

    private final Map<String, IndicatorRow> rows = new LinkedHashMap<>();
    private final Map<String, Indicator> done = new LinkedHashMap<>();
    private final Map<String, Extent> extents = new HashMap<>();
    private final Set<String> open = new LinkedHashSet<>();
    private final List<Flaw> flaws = new ArrayList<>();

    IndicatorRows(List<IndicatorRow> table) {
        if (table.size() > MOST_ROWS) {
            flaws.add(Flaw.error(
                    table.get(MOST_ROWS).name(),
                    "",
                    "indicators-too-many",
                    "指标共 %d 行，最多 %d 行".formatted(table.size(), MOST_ROWS),
                    "there are %d rows of indicators; %d are the most".formatted(table.size(), MOST_ROWS)));
            return;
        }
        for (IndicatorRow row : table) {
            if (rows.putIfAbsent(row.name(), row) != null) {
                flaws.add(Flaw.error(
                        row.name(),
                        "",
                        "indicator-doubled",
                        "指标（%s）定义了两次".formatted(row.name()),
                        "the indicator (%s) is defined twice".formatted(row.name())));
            }
        }
    }

    IndicatorCatalogue catalogue() {
        Map<String, Indicator> inOrder = new LinkedHashMap<>();
        rows.forEach((name, row) -> inOrder.put(name, indicator(row)));
        FlawedInputException.throwIfAnyError(flaws);
        return new IndicatorCatalogue(inOrder);
    }

    private Indicator indicator(IndicatorRow row) {
        Indicator known = done.get(row.name());
        if (known != null) {
            return known;
        }
        open.add(row.name());
        Extent extent = new Extent();
        extents.put(row.name(), extent);
        Arguments arguments = new Arguments(row.name(), row.arguments(), flaws);
        Formula formula = formula(row, arguments);
        if (extent.tooLarge()) {
            tooLarge(arguments);
            formula = new Constant(Ratio.ONE);
            extents.put(row.name(), new Extent());
        }
        Indicator made = new Indicator(row.name(), row.label(), formula, display(row, formula, arguments));
        arguments.refuseOthers();
        open.remove(row.name());
        done.put(row.name(), made);
        return made;
    }

    private static void tooLarge(Arguments arguments) {
        arguments.flaw(
                "",
                "indicator-too-large",
                "这个指标层层用到别的指标，超过 %d 层或展开后超过 %d 项；请写得更直接".formatted(DEEPEST, MOST_TERMS),
                "this indicator is made of others more than %d deep, or of more than %d terms once written out; write it more directly"
                        .formatted(DEEPEST, MOST_TERMS));
    }

    /** As the row says, else as people publish indicators of its kind. */
    private static Display display(IndicatorRow row, Formula formula, Arguments arguments) {
        Display usual = usual(row, formula);
        Display.Form form = arguments.has("show") ? arguments.choice("show", Display.Form.PLAIN) : usual.form();
        boolean asUsual = form == usual.form();
        return new Display(
                form,
                usual.unit(),
                arguments.places("scale", asUsual ? usual.scale() : Display.PLAIN.scale()),
                arguments.choice("rounding", RoundingMode.HALF_UP));
    }

    private static Display usual(IndicatorRow row, Formula formula) {
        if (formula instanceof Column column) {
            return Display.natural(row.unit()
                    .or(() -> CountyPeriod.dictionary()
                            .field(column.column())
                            .flatMap(field -> Optional.ofNullable(field.unit())))
                    .orElse(null));
        }
        if (formula instanceof Growth || formula instanceof TargetShare) {
            return new Display(Display.Form.PERCENT, null, 2, RoundingMode.HALF_UP);
        }
        if (formula instanceof Progress progress && progress.form() == Progress.Form.LEAD) {
            return new Display(Display.Form.POINTS, null, 2, RoundingMode.HALF_UP);
        }
        return formula instanceof PeerStatistic ? Display.natural(null) : Display.PLAIN;
    }

    private Formula formula(IndicatorRow row, Arguments arguments) {
        return IndicatorKind.named(row.kind())
                .map(kind -> arguments.made(
                        () -> kind.formula(
                                new FormulaRow(row, arguments, (name, key) -> resolved(name, key, arguments))),
                        new Constant(Ratio.ONE)))
                .orElseGet(() -> unknownKind(row));
    }

    private Formula resolved(String name, String key, Arguments arguments) {
        Optional<WrittenFigure> figure = WrittenFigure.of(name);
        if (figure.isPresent() || name.isEmpty()) {
            return figure.map(Constant::of).orElseGet(() -> new Constant(Ratio.ONE));
        }
        IndicatorRow other = rows.get(name);
        if (other != null && !open.contains(name)) {
            return part(other, arguments);
        }
        Optional<Indicator> labelled = IndicatorCatalogue.labelled(name);
        if (labelled.isPresent()) {
            return labelled.get().formula();
        }
        if (other != null) {
            arguments.flaw(
                    key,
                    "indicator-circle",
                    "指标（%s）绕了一圈又用到自己".formatted(name),
                    "the indicator (%s) is defined by itself".formatted(name));
        } else {
            unknownName(name, key, arguments);
        }
        return new Constant(Ratio.ONE);
    }

    private Formula part(IndicatorRow other, Arguments arguments) {
        if (open.size() > DEEPEST && !done.containsKey(other.name())) {
            tooLarge(arguments);
            return new Constant(Ratio.ONE);
        }
        Formula formula = indicator(other).formula();
        extent(arguments.part()).add(extent(other.name()));
        return formula;
    }

    private Extent extent(String name) {
        return extents.computeIfAbsent(name, any -> new Extent());
    }

    private void unknownName(String name, String key, Arguments arguments) {
        DidYouMean meant =
                IndicatorCatalogue.meant(name, rows.values().stream().map(IndicatorRow::label), rows.keySet().stream());
        arguments.flaw(
                key,
                "column-unknown",
                "没有列或指标（%s）%s".formatted(name, meant.zh()),
                "there is no column or indicator (%s)%s".formatted(name, meant.en()));
    }

    private Formula unknownKind(IndicatorRow row) {
        Optional<String> near = Nearest.to(row.kind(), IndicatorKind.words().stream());
        String zh = near.orElseGet(() -> listed(Language.ZH));
        String en = near.orElseGet(() -> listed(Language.EN));
        flaws.add(Flaw.error(
                row.name(),
                "kind",
                "indicator-kind-unknown",
                "没有指标类型（%s），应为（%s）；用法见 hengzhun policy methods".formatted(row.kind(), zh),
                "there is no kind of indicator (%s); use (%s), see hengzhun policy methods".formatted(row.kind(), en)));
        return new Constant(Ratio.ONE);
    }

    private static String listed(Language language) {
        return Stream.of(IndicatorKind.values())
                .map(IndicatorKind::entry)
                .map(entry -> entry.word() + " " + entry.label().in(language))
                .collect(Collectors.joining(", "));
    }
}
