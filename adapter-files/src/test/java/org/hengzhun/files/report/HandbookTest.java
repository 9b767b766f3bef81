package org.hengzhun.files.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hengzhun.core.words.Language;
import org.hengzhun.drl.PolicyLibrary;
import org.hengzhun.files.paper.Block;
import org.hengzhun.files.paper.Paper;
import org.hengzhun.files.report.handbook.Handbook;
import org.hengzhun.files.report.handbook.PolicyOnPaper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HandbookTest {

    private static final PolicyLibrary LIBRARY = PolicyLibrary.shipped();

    private static Paper handbook(String id, LocalDate day, Language language) {
        return Handbook.of(
                new PolicyOnPaper(LIBRARY.pack(id), LIBRARY.cases(id), day, Optional.of("许昌市商务局")), language);
    }

    private static Paper xuchang() {
        return handbook("xuchang-2022-sw70", LocalDate.of(2022, 9, 30), Language.ZH);
    }

    static Stream<String> policies() {
        return LIBRARY.ids().stream();
    }

    /** The headings of the clauses with the boxes below each. */
    private static List<Block.Form> forms(Paper paper) {
        return paper.parts().get(0).blocks().stream()
                .filter(Block.Form.class::isInstance)
                .map(Block.Form.class::cast)
                .toList();
    }

    private static String box(Paper paper, String demand, String label) {
        return forms(paper).stream()
                .filter(form -> String.join("", form.boxes().get(0).lines()).contains(demand))
                .flatMap(form -> form.boxes().stream())
                .filter(box -> box.label().equals(label))
                .map(box -> String.join("\n", box.lines()))
                .findFirst()
                .orElse("");
    }

    @ParameterizedTest
    @MethodSource("policies")
    void everyClauseOfTheDocumentHasItsBoxes(String id) {
        Paper paper = handbook(id, LocalDate.of(2022, 9, 30), Language.ZH);
        long clauses = LIBRARY.pack(id).clauses().values().stream()
                .filter(clause -> LIBRARY.pack(id).base().stream()
                        .noneMatch(base -> base.clauses().containsKey(clause.id())))
                .count();

        assertThat(forms(paper)).hasSize((int) clauses + 2);
        assertThat(Papers.text(paper)).contains("审核意见", "许昌市商务局", "法制审核机构");
    }

    @ParameterizedTest
    @MethodSource("policies")
    void noKeyNoFileAndNoEnglishNameIsReadAloud(String id) {
        Paper paper = handbook(id, LocalDate.of(2022, 9, 30), Language.ZH);
        Paper read = new Paper(
                Language.ZH,
                paper.name(),
                paper.parts().subList(0, paper.parts().size() - 1),
                paper.reasonsForDraft(),
                List.of());

        assertThat(Papers.text(read)).doesNotContainPattern("[a-z]\\.(drl|csv|yaml)|参数 [a-z]|\\$[a-z]");
    }

    @Test
    void anExampleNamesFieldsOfThePolicysOwnInItsWords() {
        PolicyLibrary library = LIBRARY.with(Path.of("..", "examples", "policies", "own-words"));
        Paper paper = Handbook.of(
                new PolicyOnPaper(
                        library.pack("own-words"),
                        library.cases("own-words"),
                        LocalDate.of(2026, 9, 30),
                        Optional.empty()),
                Language.ZH);

        assertThat(Papers.text(paper)).contains("涉密为是", "安全风险等级为高风险");
    }

    @Test
    void aSchemeCanBeSignedFromItsClausesIndicatorsAndSettings() {
        Paper paper = handbook("xinxiang-2020-42", LocalDate.of(2021, 1, 10), Language.ZH);
        String text = Papers.text(paper);

        assertThat(box(paper, "季度", "考核") + text)
                .contains("一票否决：弄虚作假数；达到即否决：1个；计零分；没有数时：不否决")
                .contains("“履约率”的算法：比率。分子：履约项目数；分母：签约项目数")
                .contains("附录", "指标", "公布为：百分数");
        assertThat(text.replaceAll("\\s+", " ")).contains("得分并列的名次 同名次，其后跳过（1、2、2、4）", "没有写，照通例", "四舍五入", "组内排名");
    }

    @Test
    void fieldsOfItsOwnAreListedWithHowTheyAreComputed() {
        PolicyLibrary library = LIBRARY.with(Path.of("..", "examples", "policies", "own-words"));
        Paper paper = Handbook.of(
                new PolicyOnPaper(
                        library.pack("own-words"),
                        library.cases("own-words"),
                        LocalDate.of(2026, 9, 30),
                        Optional.empty()),
                Language.ZH);

        assertThat(Papers.text(paper).replaceAll("\\s", "")).contains("计算字段", "÷", "选项的集合");
    }

    @Test
    void aRuleIsASentenceWithItsFigure() {
        assertThat(box(xuchang(), "二分之一", "规则")).isEqualTo("投资额大、带动能力强的重大战略性项目：总投资≥5亿元，且带动性强为是的，认定为重大战略性项目。");
    }

    @Test
    void aDutyNamesWhoOwesItAndByWhen() {
        assertThat(box(xuchang(), "周例会", "义务")).contains("招商引资周例会：责任单位市委、市政府；时限每周（原文）。");
        assertThat(box(xuchang(), "全生命周期", "义务")).contains("起365天内");
    }

    @Test
    void aCaseSaysWhatIsGivenAndWhatFollows() {
        assertThat(box(xuchang(), "二分之一", "例"))
                .contains("命中：投资8亿元、带动能力强，是重大战略性项目。截至2022年9月30日，给定：总投资为8亿元、带动性强为是。")
                .contains("结果：适用“投资额大、带动能力强的重大战略性项目”。")
                .contains("缺信息：", "待定，缺带动性强");
    }

    @Test
    void aClauseThatIsNoRuleSaysWhyBesideItAndInTheList() {
        assertThat(box(xuchang(), "专题研究利用外资", "不作规则")).startsWith("背景：已经开过的一次会议");
        assertThat(Papers.text(xuchang())).contains("三、没有编成规则的条款");
    }

    @Test
    void figuresAreListedByTheirDays() {
        Paper paper = handbook("energy-review", LocalDate.of(2025, 10, 1), Language.ZH);
        Block.Grid figures = (Block.Grid) paper.parts().get(1).blocks().get(0);

        assertThat(figures.rows())
                .anySatisfy(row ->
                        assertThat(row).contains("500万千瓦时", "2023年6月1日起，2025年9月1日前", "国家发展改革委令2023年第2号不单独进行节能审查的情形"));
    }

    @Test
    void figuresOfTheCityMakeItADraft() {
        assertThat(xuchang().reasonsForDraft())
                .contains("“工业用地供后核查”所用的数值（365天）由本市确定，文件没有规定。")
                .contains("施行日期由本市确定，文件没有写明。")
                .anyMatch(reason -> reason.matches("此外还有\\d+处同样的情形。"));
    }

    @Test
    void whatRestsOnDocumentsAloneIsNoDraft() {
        assertThat(handbook("henan-two-high-2021", LocalDate.of(2022, 9, 30), Language.ZH)
                        .isDraft())
                .isFalse();
    }

    @Test
    void itIsWrittenInEnglishToo() {
        assertThat(Papers.text(handbook("energy-review", LocalDate.of(2025, 10, 1), Language.EN)))
                .contains("Handbook of rules", "Why no rule", "Appendix 1: Figures over time", "given: ", "when");
    }
}
