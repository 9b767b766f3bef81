package org.hengzhun.core.fact;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.hengzhun.core.field.Computed;
import org.hengzhun.core.field.Decimals;
import org.hengzhun.core.field.Fact;
import org.hengzhun.core.field.Field;
import org.hengzhun.core.field.FieldDictionary;
import org.hengzhun.core.field.Kind;
import org.hengzhun.core.field.Property;
import org.hengzhun.core.field.Unit;
import org.hengzhun.core.words.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * A figure that a policy computes from fields of a project (政策自有的计算字段): exactly, and unknown while one of them is.
 *
 * @param name English name, by which rules know it
 * @param label what people call it
 * @param operation how it is computed
 * @param of what from, in the order the operation takes it
 * @param factor what the result is multiplied with, so that it comes out in the unit
 * @param unit the unit of the result
 * @param meaning what it is and by which formula
 */
public record OwnFigure(
        String name,
        Bilingual label,
        Operation operation,
        List<Property> of,
        BigDecimal factor,
        Unit unit,
        Bilingual meaning) {

    public OwnFigure {
        of = ImmutableList.copyOf(of);
    }

    private static final BigDecimal MONTHS = BigDecimal.valueOf(12);

    /** How a figure is computed. */
    public enum Operation {
        /** 比: the first by the second. */
        RATIO,
        /** 和. */
        SUM,
        /** 差: the first less the second. */
        DIFFERENCE,
        /** 倍: the first times the factor. */
        PRODUCT,
        /** 天数: from the first date to the second. */
        DAYS,
        /** 整月数: whole months from the first date to the second. */
        MONTHS,
        /** 折合全年: the first times 12 by the months that the second counts. */
        ANNUAL;

        /** Whether something is divided by the second. */
        public boolean divides() {
            return this == RATIO || this == ANNUAL;
        }
    }

    void addTo(FieldDictionary.Builder dictionary) {
        ImmutableSet.Builder<Field<?>> inputs = ImmutableSet.builder();
        of.forEach(one -> inputs.addAll(one.inputs()));
        dictionary.compute(new Computed(
                name,
                label.zh(),
                Kind.NUMBER,
                unit,
                meaning,
                inputs.build(),
                this::value,
                this::sources,
                this::settling,
                this::obstacle));
    }

    private @Nullable Object value(Fact fact) {
        Object[] values = of.stream().map(one -> one.valueIn(fact)).toArray();
        for (Object value : values) {
            if (value == null) {
                return null;
            }
        }
        return switch (operation) {
            case DAYS -> BigDecimal.valueOf(ChronoUnit.DAYS.between((LocalDate) values[0], (LocalDate) values[1]));
            case MONTHS -> BigDecimal.valueOf(months((LocalDate) values[0], (LocalDate) values[1]));
            default -> computed(values);
        };
    }

    /** As a time limit counts them: a month after 31 January is the last day of February. */
    private static long months(LocalDate from, LocalDate to) {
        long months = ChronoUnit.MONTHS.between(from, to);
        boolean oneMore = !to.isBefore(from) && !from.plusMonths(months + 1).isAfter(to);
        return oneMore ? months + 1 : months;
    }

    private @Nullable BigDecimal computed(Object[] values) {
        BigDecimal first = ((BigDecimal) values[0]).multiply(factor);
        return switch (operation) {
            case PRODUCT -> Decimals.plain(first);
            case RATIO -> quotient(first, (BigDecimal) values[1]);
            case ANNUAL -> quotient(first.multiply(MONTHS), (BigDecimal) values[1]);
            case DIFFERENCE -> Decimals.plain(first.subtract(((BigDecimal) values[1]).multiply(factor)));
            default -> {
                BigDecimal sum = BigDecimal.ZERO;
                for (Object value : values) {
                    sum = sum.add(((BigDecimal) value).multiply(factor));
                }
                yield Decimals.plain(sum);
            }
        };
    }

    private static @Nullable BigDecimal quotient(BigDecimal dividend, BigDecimal divisor) {
        return divisor.signum() == 0 ? null : Decimals.quotient(dividend, divisor);
    }

    private Set<Field<?>> sources(Fact fact) {
        ImmutableSet.Builder<Field<?>> sources = ImmutableSet.builder();
        of.forEach(one -> sources.addAll(one.sources(fact)));
        return sources.build();
    }

    /** What is missing; a divisor of 0 gives nothing, and only another figure can settle that. */
    private Set<Field<?>> settling(Fact fact) {
        ImmutableSet.Builder<Field<?>> missing = ImmutableSet.builder();
        of.forEach(one -> missing.addAll(one.missingInputs(fact)));
        if (isByZero(fact)) {
            missing.addAll(of.get(1).sources(fact));
        }
        return missing.build();
    }

    private @Nullable Bilingual obstacle(Fact fact) {
        return isByZero(fact)
                ? new Bilingual(
                        "%s算不出：%s为 0，不能作除数；请核对".formatted(label.zh(), of.get(1).label()),
                        "%s cannot be computed: %s is 0 and nothing can be divided by it; check it"
                                .formatted(name, of.get(1).name()))
                : null;
    }

    private boolean isByZero(Fact fact) {
        return operation.divides() && of.get(1).valueIn(fact) instanceof BigDecimal divisor && divisor.signum() == 0;
    }

    /** The names of what it is computed from, one after the other. */
    public static String labels(List<Property> of, String between) {
        return String.join(between, of.stream().map(Property::label).toList());
    }
}
