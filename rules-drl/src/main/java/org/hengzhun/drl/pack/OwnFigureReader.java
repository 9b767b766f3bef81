package org.hengzhun.drl.pack;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.hengzhun.core.fact.OwnFigure.Operation;
import org.hengzhun.core.field.Decimals;
import org.hengzhun.core.field.Unit;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.drl.dialect.BrokenNames;
import org.hengzhun.drl.dialect.ProblemCollector;
import org.jspecify.annotations.Nullable;

/** Reads the computed fields that {@code policy.yaml} declares under {@code computed}. */
final class OwnFigureReader {

    /** Figures one pack computes. */
    private static final int MOST = 100;

    /** Figures one sum adds up. */
    private static final int MOST_ADDED = 20;

    private static final ImmutableMap<String, Operation> OPERATIONS = ImmutableMap.of(
            "ratio", Operation.RATIO,
            "sum", Operation.SUM,
            "difference", Operation.DIFFERENCE,
            "product", Operation.PRODUCT,
            "days", Operation.DAYS,
            "months", Operation.MONTHS,
            "annual", Operation.ANNUAL);

    private final BrokenNames broken;
    private final ProblemCollector complaints;
    private final BiPredicate<String, Integer> named;

    OwnFigureReader(BrokenNames broken, ProblemCollector complaints, BiPredicate<String, Integer> named) {
        this.broken = broken;
        this.complaints = complaints;
        this.named = named;
    }

    /** The figures that are right in themselves, in their order. */
    ImmutableList<DeclaredFigure> read(Yaml manifest) {
        ImmutableList.Builder<DeclaredFigure> figures = ImmutableList.builder();
        int count = 0;
        Optional<Yaml> all = manifest.mapping("computed");
        for (String name : all.<Iterable<String>>map(Yaml::keys).orElse(ImmutableList.of())) {
            int before = complaints.count();
            Optional<DeclaredFigure> figure = all.flatMap(list -> list.mapping(name))
                    .flatMap(one -> figure(name, one, all.orElseThrow().line(name)));
            if (++count == MOST + 1) {
                complaints.error(
                        all.orElseThrow().line(name),
                        0,
                        "too-many-fields",
                        "computed 里最多 %d 个计算字段".formatted(MOST),
                        "%d computed fields are the most".formatted(MOST));
            }
            if (complaints.count() > before) {
                broken.add(BrokenNames.Kind.FIELD, name, all.orElseThrow().line(name));
            } else {
                figure.ifPresent(figures::add);
            }
        }
        return figures.build();
    }

    private Optional<DeclaredFigure> figure(String name, Yaml written, int line) {
        written.allow(ManifestKeys.COMPUTED);
        boolean good = named.test(name, line);
        String zh = written.required("zh");
        List<String> said = OPERATIONS.keySet().stream().filter(written::has).toList();
        if (said.size() != 1) {
            written.complain(
                    said.isEmpty() ? "zh" : said.get(1),
                    "computed",
                    "计算字段要写且只写一种算法：ratio 比、sum 和、difference 差、product 倍、days 天数、months 整月数、annual 折合全年",
                    "a computed field says one of %s".formatted(String.join(", ", OPERATIONS.keySet())));
            return Optional.empty();
        }
        String word = said.get(0);
        Operation operation = Objects.requireNonNull(OPERATIONS.get(word));
        ImmutableList<String> operands = written.texts(word);
        BigDecimal factor = BigDecimal.ONE;
        boolean whole = operation == Operation.SUM
                ? operands.size() >= 2 && operands.size() <= MOST_ADDED
                : operands.size() == 2;
        if (!whole) {
            written.complain(
                    word,
                    "computed",
                    operation == Operation.SUM
                            ? "sum 要写 2 至 %d 个字段，例如 sum: [a, b]".formatted(MOST_ADDED)
                            : "%s 要写两项，例如 %s".formatted(word, example(operation)),
                    "%s takes %s"
                            .formatted(
                                    word,
                                    operation == Operation.SUM
                                            ? "2 to " + MOST_ADDED + " fields"
                                            : "two, as in " + example(operation)));
            return Optional.empty();
        }
        if (operation == Operation.PRODUCT) {
            Optional<BigDecimal> number = Decimals.written(operands.get(1));
            if (number.isEmpty() || number.get().signum() == 0) {
                written.complain(
                        word,
                        "computed",
                        "product 的第二项（%s）应是一个不为 0 的数，例如 product: [a, 0.8]".formatted(operands.get(1)),
                        "the second of product (%s) must be a number other than 0, as in [a, 0.8]"
                                .formatted(operands.get(1)));
                return Optional.empty();
            }
            factor = number.get();
            operands = operands.subList(0, 1);
        }
        Unit unit = unit(written);
        return zh.isEmpty() || !good
                ? Optional.empty()
                : Optional.of(new DeclaredFigure(
                        name,
                        new Bilingual(zh, written.text("en").orElse(zh)),
                        operation,
                        operands,
                        factor,
                        unit,
                        written.text("meaning").orElse(""),
                        line));
    }

    private static @Nullable Unit unit(Yaml written) {
        Optional<String> word = written.text("unit");
        Optional<Unit> unit = word.flatMap(Unit::written);
        if (word.isPresent() && unit.isEmpty()) {
            written.complain(
                    "unit",
                    "unit",
                    "不认识单位“%s”；不写 unit 时由字段的单位得出".formatted(word.get()),
                    "unknown unit %s; without it the unit follows from the fields".formatted(word.get()));
        }
        return unit.orElse(null);
    }

    private static String example(Operation operation) {
        return switch (operation) {
            case RATIO -> "ratio: [被除数, 除数]";
            case DAYS -> "days: [signedOn, startedOn]";
            case MONTHS -> "months: [signedOn, startedOn]";
            case ANNUAL -> "annual: [数量, 月数]";
            case PRODUCT -> "product: [a, 0.8]";
            case SUM, DIFFERENCE -> "difference: [a, b]";
        };
    }
}
