package org.hengzhun.drl.cases;

import static org.hengzhun.drl.pack.Sheet.Column.filled;
import static org.hengzhun.drl.pack.Sheet.Column.optional;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.hengzhun.core.duty.DutyState;
import org.hengzhun.core.screening.Verdict;
import org.hengzhun.drl.pack.Sheet;

/** The keys of case files, level by level, as their readers and docs/packs.md know them. */
public final class CaseKeys {

    private static final String FILE = "cases/*.yaml";
    private static final String EXPECT = "expect";
    private static final String EXPECTED = "应当怎样，各键见下；没写的不查";

    private static final ImmutableList<Sheet.Column> EVERY = ImmutableList.of(
            filled("clause", "条款", "说的是哪一条，clauses.csv 里有的条款编号", "P-1"),
            filled("kind", "类别", kinds(), "inside"),
            filled("says", "说明", "一句话：什么情况，应当怎样", "总投资八千万元，不到一亿元"),
            filled("asOf", "日期、判定日期", "在哪一天判断", "2026-01-01"),
            optional("confirmed", "确认", "no：还没有人确认；确认了就删去这一行", "no"));

    static final Sheet PROJECT = with(
            "一个项目",
            filled("project", "项目", "项目，字段名或中文名: 值；没写的是未知", "{id: A1, name: 甲项目, totalInvestment: 8000万元}"),
            filled(EXPECT, "应当、期望", EXPECTED, "{fires: [P-1-1], verdict: REJECTED}"));

    static final Sheet PROJECT_EXPECT = new Sheet(
            "expect:（项目）",
            "至少写一项。",
            optional("fires", "命中", "这些规则命中", "[P-1-1]"),
            optional("silent", "不命中", "这些规则肯定不命中", "[P-2-1]"),
            optional("undecided", "待定", "规则: [字段]，这条规则等的恰是这些字段", "{P-1-1: [totalInvestment]}"),
            optional("verdict", "结论", "处理结论：" + verdicts(), "REJECTED"),
            optional("tags", "标签", "恰有这些标签", "[pillar]"),
            optional("routes", "归口", "角色: [名称]，归到的恰是表里这些行", "{unit: [市农业农村局]}"),
            optional(
                    "amounts",
                    "金额",
                    "金额的名称或中文名: 多少；未定写 open，没有写 none；没列的不查",
                    "{equipmentAward: 50万元, landAward: open}"),
            optional("judgements", "人工判断", "恰是这些条款要由人判断", "[P-6]"),
            optional("owes", "欠", "恰欠这些义务", "[startInTime]"),
            optional("states", "状态", "义务: 状态，" + states() + " 之一", "{startInTime: OVERDUE}"));

    static final Sheet SPAN = with(
            "一段日子的义务",
            filled("span", "起止", "从哪天到哪天，两天都算", "{from: 2026-03-01, to: 2026-03-31}"),
            optional("done", "已办", "这段时间办了什么（列表），各键见下；不写是未知，[] 是什么都没办", ""),
            filled(EXPECT, "应当、期望", EXPECTED, "{states: {monthlyReport: MET}}"));

    static final Sheet DAYS = new Sheet(
            "span:", "一段日子。", filled("from", "起", "第一天", "2026-03-01"), filled("to", "止", "最后一天", "2026-03-31"));

    static final Sheet DONE = new Sheet(
            "done: -",
            "办了的一件事。",
            filled("duty", "义务", "义务的 name 或中文名", "monthlyReport"),
            optional("whom", "谁", "谁办的", "甲县商务局"),
            optional("period", "期", "哪一期", "2026-03"),
            filled("on", "哪天", "哪一天办的", "2026-03-24"),
            optional("count", "件数", "几件；不写为一件", "2"));

    static final Sheet SPAN_EXPECT = new Sheet(
            "expect:（义务）",
            "至少写一项。",
            optional(
                    "states",
                    "状态",
                    "义务: 状态；也可分开写 {谁或哪一期: 状态, rest: 其余的状态}",
                    "{monthlyReport: {甲局: MET, rest: OVERDUE}}"),
            optional("falls", "到期", "义务: [日期]，恰在这些天到期", "{monthlyReport: [2026-03-25]}"),
            optional("none", "没有", "这些义务没有到期的", "[monthlyReport]"));

    static final Sheet SCHEME = with(
            "一次考核",
            filled("scheme", "方案", "考核方案的编号", "ranking"),
            filled("period", "期", "考核的是哪一期", "2026Q4"),
            filled("units", "单位", "各单位（列表）：unit、group 和县区表的列", "- {unit: 甲县, signedProjects: 4}"),
            optional("previousPeriod", "上期", "上一期是哪一期", "2026Q3"),
            optional("previous", "上期单位", "上一期的各单位，写法同 units", ""),
            filled(EXPECT, "应当、期望", EXPECTED, "{ranks: {甲县: 1}}"));

    static final Sheet SCHEME_EXPECT = new Sheet(
            "expect:（考核）",
            "至少写一项。",
            optional("scores", "得分", "单位: 得分", "{甲县: \"75.00\"}"),
            optional("ranks", "名次", "单位: 名次", "{甲县: 2}"),
            optional("moves", "升降", "单位: 比上期升几名（降为负）；new 上期没有名次", "{甲县: 1}"),
            optional(
                    "lines",
                    "各行",
                    "单位: {方案的行: 分}；汇总行是其下各项之和；行.limit 是该行封顶、保底减去或补上的分，rounding 是取整的差，加减分写规则编号",
                    "{甲县: {start: \"75.00\"}}"),
            optional("grades", "等次", "单位: 等次；没有等次写 无", "{甲县: 优秀}"),
            optional("outcomes", "结果", "单位: 恰有这些结果运用", "{甲县: [commended]}"),
            optional("undecided", "待定", "单位: 恰是这些规则定不了", "{甲县: [P-7-1]}"),
            optional("unranked", "不排名", "恰是这些单位不排名", "[乙县]"));

    private CaseKeys() {}

    /** In the order of docs/packs.md. */
    public static ImmutableList<Sheet> all() {
        return ImmutableList.of(PROJECT, PROJECT_EXPECT, SPAN, DAYS, DONE, SPAN_EXPECT, SCHEME, SCHEME_EXPECT);
    }

    private static Sheet with(String what, Sheet.Column... own) {
        return new Sheet(
                FILE + "（" + what + "）",
                "一个案例：" + what + "。",
                ImmutableList.<Sheet.Column>builder().addAll(EVERY).add(own).build());
    }

    private static String kinds() {
        return Arrays.stream(CaseKind.values())
                .map(kind -> kind.word() + " " + kind.words().zh())
                .collect(Collectors.joining("、"));
    }

    private static String states() {
        return String.join("、", DutyState.CODES);
    }

    private static String verdicts() {
        return Arrays.stream(Verdict.values())
                .map(verdict -> verdict.name() + " " + verdict.words().zh())
                .collect(Collectors.joining("、"));
    }
}
