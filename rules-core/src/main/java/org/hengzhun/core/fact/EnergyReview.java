package org.hengzhun.core.fact;

import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Set;
import java.util.function.Function;
import org.hengzhun.core.field.Computed;
import org.hengzhun.core.field.Decimals;
import org.hengzhun.core.field.Fact;
import org.hengzhun.core.field.Field;
import org.hengzhun.core.field.FieldDictionary;
import org.hengzhun.core.field.Kind;
import org.hengzhun.core.field.Unit;
import org.hengzhun.core.words.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * The figures by which the energy review of investment projects judges (节能审查). Source: 国家发展改革委令第31号 第八条: a renovation
 * or technical upgrade that changes neither the site nor its main processes and equipment counts by what it adds, any other
 * project by what it uses a year once built; and 第二十六条 for the excess over what was approved.
 */
final class EnergyReview {

    /** Scale of the quotient of two given figures; far finer than any threshold. */
    private static final int QUOTIENT_SCALE = 10;

    private static final Set<ConstructionKind> REBUILDING =
            Set.of(ConstructionKind.RENOVATION, ConstructionKind.TECH_UPGRADE);

    private EnergyReview() {}

    static void addTo(FieldDictionary.Builder dictionary) {
        dictionary.compute(figure(
                "reviewEnergyCalorific",
                "节能审查口径能耗(当量值)",
                Unit.TCE,
                new Bilingual(
                        "建设地点、主要工艺和设备未变的改建和技改按增量，其他按投产后年综合能耗；电力按当量值折算",
                        "what it adds where site, processes and equipment stay, else what it uses a year; electricity on the calorific basis"),
                Project.ANNUAL_ENERGY_CALORIFIC,
                Project.ADDED_ENERGY_CALORIFIC,
                Energy::tce));
        dictionary.compute(figure(
                "reviewCoal",
                "节能审查口径煤耗",
                Unit.TONNE,
                new Bilingual("口径同节能审查的能耗，按煤炭消费量", "counted as the energy of the review, by coal"),
                Project.ANNUAL_COAL,
                Project.ADDED_COAL,
                tonnes -> tonnes));
        dictionary.compute(new Computed(
                "energyAboveReviewed",
                "能耗超批复比例",
                Kind.NUMBER,
                Unit.RATIO,
                new Bilingual("（年综合能耗 − 批复能耗）÷ 批复能耗，当量值", "annual energy above the approved one, by the approved one"),
                ImmutableSet.of(Project.ANNUAL_ENERGY_CALORIFIC, Project.REVIEWED_ENERGY_CALORIFIC),
                EnergyReview::aboveReviewed,
                fact -> ImmutableSet.of(Project.ANNUAL_ENERGY_CALORIFIC, Project.REVIEWED_ENERGY_CALORIFIC),
                EnergyReview::settlingExcess));
    }

    private static <T> Computed figure(
            String name,
            String label,
            Unit unit,
            Bilingual meaning,
            Field<T> annual,
            Field<T> added,
            Function<T, BigDecimal> amount) {
        return new Computed(
                name,
                label,
                Kind.NUMBER,
                unit,
                meaning,
                ImmutableSet.of(Project.CONSTRUCTION_KIND, Project.SITE_AND_PROCESS_UNCHANGED, annual, added),
                fact -> {
                    Field<T> deciding = deciding(fact, annual, added);
                    T value = deciding == null ? null : fact.get(deciding);
                    return value == null ? null : amount.apply(value);
                },
                fact -> sources(fact, deciding(fact, annual, added)),
                fact -> settling(fact, deciding(fact, annual, added), annual, added));
    }

    private static ImmutableSet<Field<?>> sources(Fact fact, @Nullable Field<?> deciding) {
        ImmutableSet.Builder<Field<?>> sources = ImmutableSet.builder();
        if (deciding != null) {
            sources.add(deciding);
        }
        for (Field<?> field : ImmutableSet.of(Project.CONSTRUCTION_KIND, Project.SITE_AND_PROCESS_UNCHANGED)) {
            if (fact.knows(field)) {
                sources.add(field);
            }
        }
        return sources.build();
    }

    private static ImmutableSet<Field<?>> settling(
            Fact fact, @Nullable Field<?> deciding, Field<?> annual, Field<?> added) {
        return deciding == null
                ? ComputedProjectFields.unknownOf(
                        fact, Project.CONSTRUCTION_KIND, Project.SITE_AND_PROCESS_UNCHANGED, annual, added)
                : ImmutableSet.of(deciding);
    }

    /** The field that decides, or null while that cannot be told. */
    private static <T> @Nullable Field<T> deciding(Fact fact, Field<T> annual, Field<T> added) {
        ConstructionKind kind = fact.get(Project.CONSTRUCTION_KIND);
        Boolean unchanged = fact.get(Project.SITE_AND_PROCESS_UNCHANGED);
        if (kind != null && !REBUILDING.contains(kind) || Boolean.FALSE.equals(unchanged)) {
            return annual;
        }
        return kind == null || unchanged == null ? null : added;
    }

    /** Nothing approved gives no quotient, so only another figure approved can settle it. */
    private static ImmutableSet<Field<?>> settlingExcess(Fact fact) {
        Energy reviewed = fact.get(Project.REVIEWED_ENERGY_CALORIFIC);
        ImmutableSet<Field<?>> unknown = ComputedProjectFields.unknownOf(
                fact, Project.ANNUAL_ENERGY_CALORIFIC, Project.REVIEWED_ENERGY_CALORIFIC);
        return reviewed != null && reviewed.tce().signum() == 0
                ? ImmutableSet.<Field<?>>builder()
                        .addAll(unknown)
                        .add(Project.REVIEWED_ENERGY_CALORIFIC)
                        .build()
                : unknown;
    }

    private static @Nullable Object aboveReviewed(Fact fact) {
        Energy actual = fact.get(Project.ANNUAL_ENERGY_CALORIFIC);
        Energy reviewed = fact.get(Project.REVIEWED_ENERGY_CALORIFIC);
        if (actual == null || reviewed == null || reviewed.tce().signum() == 0) {
            return null;
        }
        return Decimals.plain(
                actual.tce().subtract(reviewed.tce()).divide(reviewed.tce(), QUOTIENT_SCALE, RoundingMode.HALF_UP));
    }
}
