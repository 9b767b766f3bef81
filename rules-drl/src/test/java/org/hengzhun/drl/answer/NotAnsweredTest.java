package org.hengzhun.drl.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.function.Function;
import org.hengzhun.drl.PolicyLibrary;
import org.hengzhun.drl.TestPack;
import org.hengzhun.drl.refusal.NotAnsweredException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a policy says nothing of is refused, with what it can be asked instead. */
class NotAnsweredTest {

    private static final PolicyLibrary SHIPPED = PolicyLibrary.shipped();

    @TempDir
    private Path folder;

    private PolicyAnswers bare() {
        return SHIPPED.with(TestPack.bare().in(folder)).answers("test");
    }

    private static void refuses(PolicyAnswers answers, Function<PolicyAnswers, Object> question, String words) {
        assertThatThrownBy(() -> question.apply(answers))
                .isInstanceOf(NotAnsweredException.class)
                .hasMessageContaining(words);
    }

    @Test
    void aPolicyNamesAllItCanBeAskedInstead() {
        refuses(
                SHIPPED.answers("jiaozuo-2020-9"),
                PolicyAnswers::screener,
                "可用的命令：route（分类归口）、duties（义务和期限）、rank（考核排名）");
        refuses(
                SHIPPED.answers("jiaozuo-2020-9"),
                PolicyAnswers::screener,
                "run route (where it goes), duties (what is owed by when), rank (rankings)");
        refuses(SHIPPED.answers("henan-two-high-2021"), PolicyAnswers::router, "没有分类或归口规则；可用的命令：screen（判定准入）");
    }

    @Test
    void aPolicyThatSaysNothingSaysSo() {
        refuses(bare(), PolicyAnswers::router, "没有分类或归口规则；它没有可运行的内容");
        refuses(bare(), PolicyAnswers::router, "there is nothing to run");
        refuses(bare(), PolicyAnswers::explainer, "没有判断项目的规则");
        refuses(bare(), PolicyAnswers::screener, "没有");
        refuses(bare(), PolicyAnswers::dutyFinder, "没有义务");
    }

    @Test
    void dutiesThatNoProjectBringsAreListedWithoutProjects() {
        PolicyAnswers answers = SHIPPED.with(TestPack.bare()
                        .with(
                                "duties.csv",
                                "name,zh,owner,to,schedule,clause,provenance\nreport,月报,某局,,monthly:25,T-1,verbatim\n")
                        .in(folder))
                .answers("test");

        refuses(answers, PolicyAnswers::dutyFinder, "没有按项目产生的义务；去掉项目文件即可列出其他义务");
        refuses(answers, PolicyAnswers::explainer, "没有判断项目的规则；可用的命令：duties（义务和期限）");
    }

    @Test
    void onlyAPolicyWithRulesHasAnythingToCompile() {
        assertThat(bare().compile()).isFalse();
        assertThat(SHIPPED.answers("henan-two-high-2021").compile()).isTrue();
    }
}
