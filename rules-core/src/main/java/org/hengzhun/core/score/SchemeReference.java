package org.hengzhun.core.score;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.hengzhun.core.indicator.IndicatorKind;
import org.hengzhun.core.indicator.MissingReason;
import org.hengzhun.core.indicator.TableWord;
import org.hengzhun.core.score.method.ScoringMethods;
import org.hengzhun.core.score.method.WeightMethod;
import org.hengzhun.core.words.Bilingual;

/** All words that authors of schemes and indicators may write, as they look them up (考核方案参考). */
public final class SchemeReference {

    private SchemeReference() {}

    /**
     * Words of one sort.
     *
     * @param title what the words are
     * @param where the file and column they stand in, and what holds for all of them
     */
    public record Section(Bilingual title, Bilingual where, List<TableWord> words) {

        public Section {
            words = ImmutableList.copyOf(words);
        }
    }

    /** In the order an author needs them. */
    public static List<Section> sections() {
        return ImmutableList.of(indicators(), branches(), weights(), methods(), rows(), settings());
    }

    /** The words of the column kind of indicators.csv. */
    public static List<TableWord> kinds() {
        return indicators().words();
    }

    /** The words of the column method of schemes: ways to put parts together, methods, and rows of their own kind. */
    public static List<TableWord> words() {
        return Stream.of(branches(), methods(), rows())
                .flatMap(section -> section.words().stream())
                .toList();
    }

    /** The word of the settings of a scheme, each an argument of it. */
    public static TableWord settingsWord() {
        return settings().words().get(0);
    }

    private static Section indicators() {
        return new Section(
                new Bilingual("指标类型", "kinds of indicators"),
                new Bilingual(
                        "indicators.csv 的 kind 列。各列：name（英文名）、zh、en、kind、arguments（键=值，空格分开），可另有 help（怎么取数，一句话）、helpEn、note。一项可写数、列名或别的指标名；列、指标和类型都可写中文名。每种都可另写 show（percent 百分数、points 百分点、plain 定位小数、natural 原数；不写时列和统计量为 natural，增幅和目标完成率为 percent，超进度为 points，其余 plain）、scale（小数位数）、rounding（half-up）。",
                        "Column kind of indicators.csv. Columns: name, zh, en, kind, arguments (key=value, spaces between); also help (what it counts, in a sentence), helpEn and note. A term is a number, a column or another indicator; columns, indicators and kinds may be written by their Chinese names. Every kind also takes show (percent, points, plain or natural; unsaid natural for columns and statistics, percent for growth and shares of targets, points for the lead on time, else plain), scale (places) and rounding (half-up)."),
                Arrays.stream(IndicatorKind.values()).map(IndicatorKind::entry).toList());
    }

    private static Section branches() {
        return new Section(
                new Bilingual("汇总方式", "ways to put parts together"),
                new Bilingual(
                        "schemes/方案.csv 的 method 列，indicator 留空。各列：name、parent（上级的 name；总分留空）、zh、en、indicator、method、weight、arguments、clause（条款）、provenance。parent、indicator、method 可写中文名，一个中文名指两样东西时不收。",
                        "Column method of schemes/SCHEME.csv, indicator left empty. Columns: name, parent (name of the branch; empty for the whole), zh, en, indicator, method, weight, arguments, clause, provenance. parent, indicator and method take Chinese names; one that names two things is refused."),
                ImmutableList.of(
                        branch(
                                "sum",
                                "相加",
                                "sum",
                                "各项得分相加，封顶保底后计入上级；没有权重的下级是加分或扣分",
                                "points of the parts added up, within floor and cap; a part without a weight is a bonus or penalty",
                                "加分组 cap=5：两项各加 3 分，共计 5 分",
                                "a bonus group with cap=5: 3 and 3 give 5"),
                        mean(
                                "arithmetic",
                                "算术平均",
                                "arithmetic mean",
                                "Σ 权重 × 得分 / Σ 权重，权重合计 1 或 100",
                                "Σ weight × points / Σ weights, which add up to 1 or 100",
                                "权重 0.6、0.4：80 分和 90 分得 84 分",
                                "weights 0.6 and 0.4: 80 and 90 give 84"),
                        mean(
                                "geometric",
                                "几何平均",
                                "geometric mean",
                                "∏ 得分^(权重/Σ权重)，有 0 则为 0",
                                "∏ points^(weight/Σ weights), 0 with a 0",
                                "0.5、0.5：4 分和 9 分得 6 分",
                                "0.5 and 0.5: 4 and 9 give 6"),
                        mean(
                                "harmonic",
                                "调和平均",
                                "harmonic mean",
                                "Σ权重 / Σ(权重/得分)，有 0 则为 0",
                                "Σ weights / Σ (weight/points), 0 with a 0",
                                "0.5、0.5：3 分和 6 分得 4 分",
                                "0.5 and 0.5: 3 and 6 give 4"),
                        topsis()));
    }

    private static TableWord topsis() {
        return fromUnits(bounded(TableWord.of("topsis", "逼近理想解", "TOPSIS")
                        .gives(
                                "满分 × D⁻/(D⁺ + D⁻)，D⁺、D⁻ 为各项加权后到各单位最好值、最差值的欧氏距离（Hwang、Yoon 1981）",
                                "full × D⁻/(D⁺ + D⁻), the weighted Euclidean distances to the best and the worst of the units (Hwang and Yoon 1981)")
                        .takes(
                                "norm",
                                "vector",
                                "vector 各项先除以平方和的根，none 各项同一满分时照原分",
                                "vector: each part divided by the root of its squares; none: points as they are")
                        .takes("lower", "无", "数越低越好的下级，; 分开", "the parts of which less is better, ; between")
                        .takes(
                                "constant",
                                "undefined",
                                "各单位相同时：top、bottom、middle、undefined（不排名）",
                                "when all are alike: top, bottom, middle or undefined (not ranked)")
                        .takes("full", "1", "满分", "full marks")))
                .example(
                        "两项权重各 0.5，甲 3、4，乙 4、3：norm=none 时各得 0.5",
                        "two parts of weight 0.5, 3 and 4 against 4 and 3: 0.5 each with norm=none");
    }

    private static Section weights() {
        return new Section(
                new Bilingual("由数据定权", "weights found in figures"),
                new Bilingual(
                        "平均和 topsis 行的 weights 参数；其下级的 weight 留空。权重由 over 所指单位（见 yardstick）各项都有的得分算出，四舍五入到 weightScale 位，按公布的权重计分，各单位的明细写明所用权重；没有差异的项权重为 0。各项数值直接参加时，下级用 proportional。",
                        "Argument weights of means and topsis; the weight of the parts stays empty. Weights come from the points of the units of over (see yardstick) that have all parts, are rounded half-up to weightScale places, used as published and shown in the lines of each unit; a part that is the same for all weighs 0. Where figures count as they are, score the parts by proportional."),
                Arrays.stream(WeightMethod.values()).map(WeightMethod::entry).toList());
    }

    private static TableWord branch(
            String word, String zh, String en, String formula, String english, String... example) {
        return bounded(TableWord.of(word, zh, en).gives(formula, english)).example(example[0], example[1]);
    }

    private static TableWord mean(
            String word, String zh, String en, String formula, String english, String... example) {
        return fromUnits(bounded(TableWord.of(word, zh, en).gives(formula, english)))
                .example(example[0], example[1]);
    }

    private static TableWord.Builder bounded(TableWord.Builder entry) {
        return entry.takes("total", "不核对", "下级权重应合计为多少", "what the weights must add up to")
                .takes("cap", "不限", "封顶", "most points")
                .takes("floor", "不限", "保底", "least points");
    }

    private static TableWord.Builder fromUnits(TableWord.Builder entry) {
        return entry.takes("weights", "下级的 weight", "entropy 或 critic：由数据定权", "entropy or critic: found in figures")
                .takes("over", "group", "按谁的数据：group 组内，city 全市", "whose figures: group or city")
                .takes("weightScale", "4", "定权的小数位数", "places of weights found")
                .takes(
                        "allEqual",
                        "unranked",
                        "数据分不出轻重时：unranked 不排名，equal 等权",
                        "where figures tell nothing: unranked or equal");
    }

    private static Section methods() {
        String reasons = String.join(
                "、",
                Arrays.stream(MissingReason.values())
                        .map(reason -> reason.word() + " " + reason.words().zh())
                        .toList());
        String english = String.join(
                ", ",
                Arrays.stream(MissingReason.values())
                        .map(reason -> reason.word() + " (" + reason.words().en() + ")")
                        .toList());
        return new Section(
                new Bilingual("计分方法", "scoring methods"),
                new Bilingual(
                        "schemes/方案.csv 的 method 列，indicator 写指标名。每种都可另写 only（只考核的分组，; 分开），以及没有数时怎么办：" + reasons
                                + "，值为 unranked（不写即此）、skip（权重由其他项分担）、zero、full 或分数。与其他单位比较的方法可另写 over（group 组内，city 全市）。",
                        "Column method of schemes/SCHEME.csv, indicator names an indicator. Every one also takes only (groups that are asked, ; between) and what follows without a value: "
                                + english
                                + "; each unranked (unsaid), skip (the others carry the weight), zero, full or points. Methods that compare with other units take over (group or city)."),
                ScoringMethods.entries());
    }

    private static Section rows() {
        return new Section(
                new Bilingual("否决与等次", "vetoes and grades"),
                new Bilingual(
                        "schemes/方案.csv 的 method 列，parent 留空。",
                        "Column method of schemes/SCHEME.csv, parent left empty."),
                ImmutableList.of(
                        TableWord.of("veto", "一票否决", "veto")
                                .gives("指标满足条件即否决", "falls where the figure satisfies the condition")
                                .takes("atLeast", "四者写一个", "达到即否决", "at or above it")
                                .takes("above", "四者写一个", "超过即否决", "above it")
                                .takes("atMost", "四者写一个", "不超过即否决", "at or below it")
                                .takes("below", "四者写一个", "低于即否决", "below it")
                                .takes("effect", "zero", "zero 计零分，unranked 不参加排名，grade 限等次", "zero, unranked or grade")
                                .takes("grade", "effect=grade 时必填", "最高等次", "the best grade left")
                                .takes(
                                        "unknown",
                                        "unranked",
                                        "没有数时：unranked 不排名，pass 不否决",
                                        "without a figure: unranked or pass")
                                .example(
                                        "atLeast=1 effect=zero unknown=pass：弄虚作假 1 起即计零分",
                                        "atLeast=1 effect=zero unknown=pass: one false report takes the score"),
                        TableWord.of("grade", "等次", "grade")
                                .gives(
                                        "从最好的一行起：按分数、按占组内排名单位的比例，或其余全部",
                                        "from the best row down: by score, by share of the ranked units of the group, or all that are left")
                                .takes("atLeast", "不限", "最低得分；与 share 同写时为下限", "least score; beside share its floor")
                                .takes(
                                        "share",
                                        "不按比例",
                                        "占单位数的比例，如 20%，接在上一等次之后；按指标取时为占全部单位的比例；被否决或规则压到下面等次的单位仍占所评等次的名额，不递补",
                                        "share of the units after those of better grades; with an indicator, of all units; a unit that a veto or rule holds down still uses up the place it reached")
                                .takes(
                                        "among",
                                        "upper:100%",
                                        "indicator 写有指标的等次，从排名的哪一部分里按该指标取：upper:50% 前一半，lower:50% 后一半；没有该数的不取",
                                        "a grade with an indicator takes its units by it from a part of the ranking: upper:50% the first half, lower:50% the last; who has no such figure is not taken")
                                .takes("direction", "higher", "按指标取时 higher 高者先，lower 低者先", "which end is taken first")
                                .example(
                                        "12 个单位，A 20%、B 40%、C 35%、D 5%：2、5、4、1 个",
                                        "12 units, A 20%, B 40%, C 35%, D 5%: 2, 5, 4, 1")));
    }

    private static Section settings() {
        return new Section(
                new Bilingual("方案的设置", "settings of a scheme"),
                new Bilingual("policy.yaml 的 schemes: 之下，每个方案各自。", "Below schemes: of policy.yaml, for each scheme."),
                ImmutableList.of(TableWord.of("schemes", "方案", "scheme")
                        .gives("zh、en 是名称，其余可不写", "zh and en are its name; all others may be left out")
                        .takes(
                                "grouping",
                                "by-group",
                                "by-group 组内排名，together 一起排名，both 组内和全市都排（按同一得分）",
                                "by-group, together, or both by one score")
                        .takes(
                                "byGroup",
                                "各组用同一方案",
                                "各组各用各的方案，如 区=districts;县（市）=counties；这样的方案没有 csv 文件",
                                "the scheme of each group, such as 区=districts;县（市）=counties; such a scheme has no csv file")
                        .takes("groups", "不限", "应有的分组，; 分开", "the groups there are, ; between")
                        .takes(
                                "yardstick",
                                "ranked",
                                "ranked 与参加排名、未被否决的单位比较，all 与全部单位比较",
                                "ranked: units not ranked or vetoed are no yardstick; all: everyone is")
                        .takes(
                                "ties",
                                "min",
                                "并列：min 1224、max 1334、dense 1223、average、ordinal",
                                "equal scores: min, max, dense, average, ordinal")
                        .takes(
                                "tieBreakers",
                                "无",
                                "同分先比的指标，; 分开，:lower 低者在前",
                                "indicators compared first, ; between, :lower where less is better")
                        .takes("lines", "rounded", "rounded 各项先舍入再相加，exact 先相加再舍入", "rounded or exact")
                        .takes("lineScale", "2", "各项小数位数", "places of lines")
                        .takes("scoreScale", "2", "总分小数位数", "places of the score")
                        .takes("rounding", "half-up", "舍入方式", "how the rest is dropped")
                        .takes(
                                "order",
                                "round-then-rank",
                                "round-then-rank 按公布的分排名，rank-then-round 按未舍入的分",
                                "which score ranks")
                        .takes("cap", "不限", "总分封顶", "most points of the whole")
                        .takes("floor", "不限", "总分保底", "least points of the whole")
                        .takes(
                                "grades",
                                "无",
                                "按最低得分评等，如 优秀:90;良好:80；按比例见 grade 行",
                                "grades by least score; for shares see rows of grades")
                        .takes(
                                "gradeRounding",
                                "half-up",
                                "比例不足整数个单位时的舍入",
                                "how a share that is no whole number of units is rounded")
                        .takes(
                                "gradeTies",
                                "better",
                                "并列跨等次时：better 都进上一等次，worse 都归下一等次",
                                "equal units on a cut: better or worse")
                        .takes(
                                "totalOf",
                                "不合计",
                                "合计的名称，如 许昌市：各列相加后再算指标",
                                "name of the whole whose figures are added up")
                        .takes(
                                "totals",
                                "各考核项的指标",
                                "合计哪些指标，; 分开；比率、增幅按合计数算",
                                "which indicators are added up, ; between; rates and growths are those of the sums")
                        .example(
                                "grouping: by-group，ties: min，lineScale: 2",
                                "grouping: by-group, ties: min, lineScale: 2")));
    }
}
