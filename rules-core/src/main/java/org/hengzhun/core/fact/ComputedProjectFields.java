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

/** The properties of a project that rules read and nobody types in. */
final class ComputedProjectFields {

    /** Scale of the quotient of two given figures; far finer than any threshold. */
    private static final int QUOTIENT_SCALE = 10;

    /** In 元: no project costs less. */
    private static final BigDecimal LEAST_INVESTMENT = new BigDecimal("10000");

    /** ISO 3166-1 code that the origins use for the mainland. */
    private static final String MAINLAND = "CN";

    /** Where an investor sits of whom only origins abroad are known. */
    private static final String ABROAD = "境外";

    private ComputedProjectFields() {}

    static FieldDictionary.Builder addTo(FieldDictionary.Builder dictionary) {
        dictionary.compute(new Computed(
                "originAbroad",
                "来自境外",
                Kind.TRUTH,
                null,
                new Bilingual(
                        "来源地中有中国内地（CN）以外的国家或地区；香港、澳门、台湾按境外资本计",
                        "an origin lies outside the mainland (CN); capital from HK, MO and TW counts as foreign"),
                ImmutableSet.of(Project.INVESTOR_ORIGINS),
                ComputedProjectFields::originAbroad,
                fact -> ImmutableSet.of(Project.INVESTOR_ORIGINS),
                fact -> ImmutableSet.of(Project.INVESTOR_ORIGINS)));
        dictionary.compute(new Computed(
                "investorPlace",
                "投资方所在地",
                Kind.TEXT,
                null,
                new Bilingual(
                        "投资方所在区域；没有填写、而来源地都在境外的，记为“境外”",
                        "the region of the investor; where none is given and every origin lies abroad, \"abroad\""),
                ImmutableSet.of(Project.INVESTOR_ORIGINS, Project.INVESTOR_REGION),
                ComputedProjectFields::investorPlace,
                ComputedProjectFields::placing,
                fact -> ImmutableSet.of(Project.INVESTOR_REGION)));
        dictionary.compute(ofIndustry("industryDivision", "行业大类", "the 2-digit division", code -> code.division()));
        dictionary.compute(ofIndustry(
                "industryGroup",
                "行业中类",
                "the 3-digit group",
                code -> code.group().orElse(null)));
        dictionary.compute(ofIndustry(
                "industryClass",
                "行业小类",
                "the 4-digit class",
                code -> code.subclass().orElse(null)));
        dictionary.compute(new Computed(
                "screeningEnergy",
                "两高口径能耗(等价值)",
                Kind.NUMBER,
                Unit.TCE,
                new Bilingual(
                        "按河南省两高目录口径的能耗：新建项目按新增能耗（未单列时按年综合能耗），其他按改扩建后年综合能耗",
                        "energy as the Henan two-high catalogue counts it: added energy of a new project"
                                + " (its annual energy unless stated apart), annual energy after the works of any other"),
                ImmutableSet.of(
                        Project.CONSTRUCTION_KIND, Project.ANNUAL_ENERGY_EQUIVALENT, Project.ADDED_ENERGY_EQUIVALENT),
                ScreeningEnergy::of,
                ScreeningEnergy::sources,
                ScreeningEnergy::missingInputs));
        dictionary.compute(new Computed(
                "investmentPerMu",
                "亩均投资强度",
                Kind.NUMBER,
                Unit.YUAN_PER_MU,
                new Bilingual(
                        "总投资除以用地面积；总投资不到 1 万元时不计", "total investment divided by land area; unknown below 10000 yuan"),
                ImmutableSet.of(Project.TOTAL_INVESTMENT, Project.LAND_AREA),
                ComputedProjectFields::investmentPerMu,
                fact -> ImmutableSet.of(Project.TOTAL_INVESTMENT, Project.LAND_AREA),
                ComputedProjectFields::settlingInvestmentPerMu));
        JointReview.addTo(dictionary);
        EnergyReview.addTo(dictionary);
        return dictionary;
    }

    private static Computed ofIndustry(
            String name, String label, String en, Function<IndustryCode, @Nullable String> part) {
        return new Computed(
                name,
                label,
                Kind.INDUSTRY,
                null,
                new Bilingual("行业代码的" + label.substring(2) + "部分", en + " of the industry code"),
                ImmutableSet.of(Project.INDUSTRY_CODE),
                fact -> {
                    IndustryCode code = fact.get(Project.INDUSTRY_CODE);
                    return code == null ? null : part.apply(code);
                },
                fact -> ImmutableSet.of(Project.INDUSTRY_CODE),
                fact -> ImmutableSet.of(Project.INDUSTRY_CODE));
    }

    /** No origin given at all is not known to be domestic. */
    private static @Nullable Object originAbroad(Fact fact) {
        Set<String> origins = fact.get(Project.INVESTOR_ORIGINS);
        return origins == null || origins.isEmpty()
                ? null
                : (Object) origins.stream().anyMatch(origin -> !origin.equals(MAINLAND));
    }

    /** An investor from abroad alone sits in no region of the mainland unless somebody says so. */
    private static @Nullable Object investorPlace(Fact fact) {
        String region = fact.get(Project.INVESTOR_REGION);
        return region != null ? region : fromAbroadAlone(fact) ? ABROAD : null;
    }

    private static boolean fromAbroadAlone(Fact fact) {
        Set<String> origins = fact.get(Project.INVESTOR_ORIGINS);
        return origins != null && !origins.isEmpty() && !origins.contains(MAINLAND);
    }

    private static ImmutableSet<Field<?>> placing(Fact fact) {
        return ImmutableSet.of(
                fact.knows(Project.INVESTOR_REGION) ? Project.INVESTOR_REGION : Project.INVESTOR_ORIGINS);
    }

    private static @Nullable Object investmentPerMu(Fact fact) {
        Money investment = fact.get(Project.TOTAL_INVESTMENT);
        BigDecimal land = fact.get(Project.LAND_AREA);
        if (investment == null || isTooSmall(investment) || land == null || land.signum() == 0) {
            return null;
        }
        return Decimals.plain(investment.amount().divide(land, QUOTIENT_SCALE, RoundingMode.HALF_UP));
    }

    /** Such a number is one whose unit was left out (5 for 5亿元), from which no quotient can be told. */
    private static boolean isTooSmall(Money investment) {
        return investment.amount().compareTo(LEAST_INVESTMENT) < 0;
    }

    /** No land gives no quotient, nor does a sum without its unit, so only another figure can settle it. */
    private static ImmutableSet<Field<?>> settlingInvestmentPerMu(Fact fact) {
        Money investment = fact.get(Project.TOTAL_INVESTMENT);
        BigDecimal land = fact.get(Project.LAND_AREA);
        ImmutableSet.Builder<Field<?>> settling = ImmutableSet.builder();
        if (investment == null || isTooSmall(investment)) {
            settling.add(Project.TOTAL_INVESTMENT);
        }
        if (land == null || land.signum() == 0) {
            settling.add(Project.LAND_AREA);
        }
        return settling.build();
    }

    static ImmutableSet<Field<?>> unknownOf(Fact fact, Field<?>... fields) {
        ImmutableSet.Builder<Field<?>> unknown = ImmutableSet.builder();
        for (Field<?> field : fields) {
            if (!fact.knows(field)) {
                unknown.add(field);
            }
        }
        return unknown.build();
    }
}
