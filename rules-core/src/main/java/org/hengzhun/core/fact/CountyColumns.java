package org.hengzhun.core.fact;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.hengzhun.core.field.Decimals;
import org.hengzhun.core.field.FieldDeclaration;
import org.hengzhun.core.field.FieldDictionary;
import org.hengzhun.core.field.Property;
import org.hengzhun.core.field.Range;
import org.hengzhun.core.field.Unit;
import org.hengzhun.core.words.Bilingual;

/**
 * The columns of {@link CountyPeriod} that have a label of their own. Most come threefold: the figure, its target
 * ({@code …Target}, …目标) and the same period last year ({@code …LastYear}, 上年同期…). Counts and days are never negative;
 * money may be, where funds were withdrawn.
 */
final class CountyColumns {

    /** The words people put before or after the label of a figure for its target, and for last year's. */
    private static final ImmutableList<String> TARGET = ImmutableList.of("目标", "年度目标");

    private static final ImmutableList<String> LAST_YEAR = ImmutableList.of("上年同期", "上年", "去年同期", "去年");

    static final FieldDictionary DICTIONARY = new CountyColumns().declared(ImmutableList.of());

    private final FieldDictionary.Builder add = FieldDictionary.of("CountyPeriod", "县区考核期");

    private CountyColumns() {}

    /** The labelled columns and further ones; a further one never takes the place of a labelled one. */
    static FieldDictionary with(Collection<OwnColumn> further) {
        Map<String, OwnColumn> own = new LinkedHashMap<>();
        Set<String> headers = new HashSet<>();
        further.forEach(column -> headers.add(FieldDictionary.normal(column.name())));
        for (OwnColumn column : further) {
            String header = FieldDictionary.normal(column.label().zh());
            boolean taken = DICTIONARY.byHeader(column.label().zh()).isPresent()
                    || !header.equals(FieldDictionary.normal(column.name())) && !headers.add(header);
            if (DICTIONARY.byHeader(column.name()).isEmpty()) {
                own.put(column.name(), taken ? unlabelled(column) : column);
            }
        }
        return own.isEmpty() ? DICTIONARY : new CountyColumns().declared(own.values());
    }

    private static OwnColumn unlabelled(OwnColumn column) {
        return new OwnColumn(
                column.name(), Bilingual.same(column.name()), column.unit(), column.range(), column.help());
    }

    private FieldDictionary declared(Collection<OwnColumn> further) {
        add.text("unit", "单位")
                .alias("县区", "县(市、区)", "考核单位", "单位名称", "被考核单位", "考核对象", "被考核单位名称", "考核单位名称", "市(区)", "县(市)区", "区县(市)")
                .alias("县区名称", "县(市、区)名称", "区县", "各县区", "各县(市、区)", "所属县区", "承接县区", "园区名称", "参评单位")
                .vaguely("地区", "区域", "责任单位", "填报单位")
                .describedAs("被考核的单位", "the ranked unit");
        add.text("group", "分组")
                .alias("组别", "分组名称", "考核分组", "考核组别", "所在组")
                .describedAs("单位所在的分组，组内排名", "the group within which it is ranked");
        add.text("period", "期次")
                .alias("考核期", "时期", "考核期次", "统计期", "考核时期")
                .describedAs("考核的时期，例如 2022Q3", "the period, such as 2022Q3");
        threefold("signedProjects", "签约项目数", Unit.COUNT, "projects signed", counts("签约"));
        threefold("fulfilledProjects", "履约项目数", Unit.COUNT, "projects whose fulfilment has begun", counts("履约"));
        threefold("startedProjects", "开工项目数", Unit.COUNT, "projects whose works have started", counts("开工"));
        threefold("producedProjects", "投产项目数", Unit.COUNT, "projects in production", counts("投产"));
        threefold("contractedFunds", "合同资金", Unit.YUAN, "contracted funds in CNY", "合同额", "合同金额", "合同资金额", "签约合同额");
        threefold("arrivedFunds", "到位资金", Unit.YUAN, "funds arrived in CNY", "到位资金额", "实际到位资金", "资金到位额", "到位金额");
        threefold(
                "arrivedOutOfProvince",
                "到位省外资金",
                Unit.YUAN,
                "funds arrived from outside the province in CNY",
                "实际到位省外资金",
                "到位省外资金额",
                "省外资金到位额",
                "省外到位资金");
        threefold(
                "foreignFirms",
                "新设外资企业数",
                Unit.COUNT,
                "new foreign-funded firms",
                "新设外商投资企业数",
                "新设外资企业个数",
                "新设外资企业家数",
                "新设立外资企业数");
        threefold(
                "contractedForeign",
                "合同外资",
                Unit.USD,
                "contracted foreign investment in USD",
                "合同利用外资",
                "合同外资额",
                "合同利用外资额");
        threefold(
                "paidInForeign",
                "实际到位外资",
                Unit.USD,
                "foreign investment paid in, in USD",
                "实际到位外资资本金",
                "到位外资",
                "实际到位外资额");
        threefold("packageSubprojects", "一揽子协议子项目数", Unit.COUNT, "sub-projects of package agreements");
        threefold("landedSubprojects", "一揽子协议落地子项目数", Unit.COUNT, "sub-projects of package agreements that started");
        threefold("leaderDaysOut", "外出招商天数", Unit.DAY, "days the leaders were out on promotion");
        column("workingDays", "工作日数", Unit.DAY, "working days of the period");
        threefold("visits500", "拜访500强次数", Unit.COUNT, "visits to firms of the 500 lists", "拜访500强企业次数");
        threefold("events", "活动场次", Unit.COUNT, "promotion events held");
        column("falseReports", "弄虚作假数", Unit.COUNT, "false reports found", "弄虚作假项目数", "弄虚作假起数", "弄虚作假个数");
        column(
                "overdueStarts",
                "超期未开工数",
                Unit.COUNT,
                "projects past their planned start and not started",
                "超期未开工项目数",
                "超期未开工个数");
        further.forEach(this::own);
        return add.build();
    }

    /** 签约项目个数 and the like for 签约项目数. */
    private static String[] counts(String step) {
        return new String[] {
            step + "项目个数", step + "项目数量", step + "个数", step + "数", step + "数量", step + "项目", step + "项目总数"
        };
    }

    private void threefold(String name, String label, Unit unit, String en, String... others) {
        ImmutableList<String> labels =
                ImmutableList.<String>builder().add(label).add(others).build();
        column(name, label, unit, en, others);
        column(name + "Target", label + "目标", unit, "target for: " + en, around(labels, TARGET));
        column(name + "LastYear", "上年同期" + label, unit, "same period last year: " + en, around(labels, LAST_YEAR));
    }

    /** The labels with each word before and after them, as people write headers in either order. */
    private static String[] around(List<String> labels, List<String> words) {
        return labels.stream()
                .flatMap(label -> words.stream().flatMap(word -> Stream.of(label + word, word + label)))
                .toArray(String[]::new);
    }

    private void own(OwnColumn column) {
        String label = column.label().zh();
        Range range = column.range();
        UnaryOperator<BigDecimal> within = range == null
                ? figure -> figure
                : figure -> range.checked(figure, column.unit(), label, Property.spoken(column.name()));
        declared(column.name(), label, column.unit(), within)
                .describedAs(column.help().zh(), column.help().en());
    }

    private void column(String name, String label, Unit unit, String en, String... others) {
        declared(name, label, unit, figure -> figure)
                .alias(Stream.of(others).filter(other -> !other.equals(label)).toArray(String[]::new))
                .describedAs(label, en);
    }

    private FieldDeclaration<BigDecimal> declared(
            String name, String label, Unit unit, UnaryOperator<BigDecimal> within) {
        return add.number(name, label, unit, plain -> within.apply(checked(label, Property.spoken(name), unit, plain)));
    }

    /** The figure as kept, after the check of its column if it has one. */
    static BigDecimal accepted(String column, BigDecimal figure) {
        return DICTIONARY
                .field(column)
                .map(field -> (BigDecimal) field.fromPlain(figure))
                .orElseGet(() -> Decimals.plain(figure));
    }

    private static BigDecimal checked(String zh, String en, Unit unit, BigDecimal number) {
        BigDecimal plain = Decimals.plain(number);
        return switch (unit.dimension()) {
            case COUNT -> Decimals.whole(Decimals.notNegative(plain, zh, en), zh, en);
            case DAYS -> Decimals.notNegative(plain, zh, en);
            default -> plain;
        };
    }
}
