package org.hengzhun.core.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hengzhun.core.reading.Cells.note;
import static org.hengzhun.core.reading.Cells.refused;
import static org.hengzhun.core.reading.Cells.value;

import com.google.common.collect.ImmutableSet;
import org.hengzhun.core.words.Bilingual;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One or several of the words a field knows. */
class ChoiceCellTest {

    @ParameterizedTest
    @ValueSource(strings = {"拟签约", "PROPOSED_SIGNING", "proposed_signing", " 拟签约 "})
    void choicesAreReadByEitherName(String cell) {
        assertThat(value("阶段", cell)).isEqualTo("PROPOSED_SIGNING");
    }

    @Test
    void choicesAreReadByAlias() {
        assertThat(value("阶段", "洽谈")).isEqualTo("NEGOTIATING");
    }

    @Test
    void anUnknownChoiceNamesTheNearestAndAll() {
        Bilingual problem = refused("阶段", "拟签");
        assertThat(problem.zh()).contains("是不是“拟签约”", "谋划、意向、在谈");
        assertThat(problem.en()).contains("PROPOSED_SIGNING");
    }

    @ParameterizedTest
    @ValueSource(strings = {"土地;能耗", "土地；能耗", "土地、能耗", "LAND|ENERGY", "土地，能耗", "土地, 能源"})
    void manyChoicesAreSplit(String cell) {
        assertThat(value("要素制约", cell)).isEqualTo(ImmutableSet.of("LAND", "ENERGY"));
    }

    @Test
    void everyStrangeOneOfManyChoicesIsNamed() {
        assertThat(refused("要素制约", "土地;水;人").zh()).contains("“水”", "“人”");
    }

    @ParameterizedTest
    @CsvSource({
        "民营,PRIVATE",
        "民企,PRIVATE",
        "国企,STATE_OWNED",
        "国内500强,CHINA_500",
        "龙头企业,INDUSTRY_LEADER",
        "世界500强,GLOBAL_500"
    })
    void kindsOfInvestorsAreReadAsPeopleWriteThem(String cell, String kind) {
        assertThat(value("投资方类型", cell)).isEqualTo(ImmutableSet.of(kind));
    }

    @ParameterizedTest
    @ValueSource(strings = {"迁建", "X建"})
    void noChoiceIsSuggestedWhereSeveralAreAsNear(String cell) {
        assertThat(refused("建设性质", cell).zh()).doesNotContain("是不是").contains("可填：新建");
    }

    @Test
    void aSpellingThatLeavesSomethingOpenIsReadAndTold() {
        assertThat(value("建设性质", "新建项目")).isEqualTo("NEW");
        assertThat(note("建设性质", "新建项目")).isNull();
        assertThat(value("建设性质", "改扩建")).isEqualTo("EXPANSION");
        assertThat(note("建设性质", "改扩建")).extracting(Bilingual::zh).asString().startsWith("“改扩建”按扩建读");
    }

    @ParameterizedTest
    @CsvSource({
        "建成投产,IN_PRODUCTION",
        "已建成投产,IN_PRODUCTION",
        "开工建设,STARTED",
        "正在建设,UNDER_CONSTRUCTION",
        "正式签约,SIGNED",
        "洽谈阶段,NEGOTIATING"
    })
    void stagesAreReadAsPeopleWriteThem(String cell, String stage) {
        assertThat(value("阶段", cell)).isEqualTo(stage);
    }

    /** A hint that is followed must not make a project that stands still one that works. */
    @ParameterizedTest
    @CsvSource({
        "阶段,待签约",
        "阶段,未签约",
        "阶段,停工",
        "阶段,竣工",
        "阶段,复工",
        "阶段,缓建",
        "阶段,未投产",
        "阶段,已停产",
        "建设性质,迁建",
        "建设性质,复建",
        "投资方类型,外企",
        "投资方类型,非上市公司",
        "供地方式,转让"
    })
    void noChoiceOfAnotherMeaningIsSuggested(String header, String cell) {
        assertThat(refused(header, cell).zh()).contains("“" + cell + "”", "可填：").doesNotContain("是不是");
        assertThat(refused(header, cell).en()).doesNotContain("did you mean");
    }

    @ParameterizedTest
    @ValueSource(strings = {"世界500强和上市公司", "世界500强、上市公司", "世界500强/上市公司", "世界500强\n上市公司", "世界五百强及上市企业"})
    void choicesThatASentenceJoinsAreSplit(String cell) {
        assertThat(value("投资方类型", cell)).isEqualTo(ImmutableSet.of("GLOBAL_500", "LISTED"));
    }

    @Test
    void whatIsJoinedToNoChoiceIsRefusedWithTheSeparator() {
        assertThat(refused("投资方类型", "世界500强和外企").zh()).contains("“世界500强和外企”", "多个用分号（；）隔开");
    }

    @Test
    void severalWhereOneBelongsAreToldAsSuch() {
        assertThat(refused("建设性质", "新建、扩建").zh()).contains("只能填一个", "新建、扩建");
        assertThat(refused("建设性质", "新建/扩建").en()).contains("keep one");
    }
}
