package org.hengzhun.files.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.hengzhun.core.words.Language;
import org.hengzhun.files.Samples;
import org.hengzhun.files.paper.Paper;
import org.hengzhun.files.read.Sources;
import org.junit.jupiter.api.Test;

class DutyNoticesTest {

    private static Paper notices(LocalDate asOf, Language language) {
        return DutyNotices.of(Samples.jiaozuoDuties(asOf), Sources.NONE, Optional.of("焦作市招商办"), language);
    }

    @Test
    void whoeverOwesSomethingGetsANoticeOfHisOwn() {
        Paper paper = notices(LocalDate.of(2020, 9, 30), Language.ZH);

        assertThat(paper.parts()).extracting(Paper.Part::name).contains("招商一组", "招商七组");
        assertThat(Papers.text(paper))
                .contains("招商引资工作督办单")
                .contains("招商一组：")
                .contains("截至2020年9月30日，你单位有6项工作超期未完成")
                .contains("一、超期未完成的事项")
                .contains("2020年4月25日", "焦政办〔2020〕9号三（三）")
                .contains("办理情况", "焦作市招商办")
                .doesNotContain("JZ-3.3b");
    }

    @Test
    void whereNothingIsOverdueOrDueThereIsNoNotice() {
        assertThat(notices(LocalDate.of(2019, 1, 1), Language.ZH).parts()).isEmpty();
    }

    @Test
    void theNoticeIsWrittenInEnglishToo() {
        assertThat(Papers.text(notices(LocalDate.of(2020, 9, 30), Language.EN)))
                .contains("Notice of duties", "1. Overdue", "duties are overdue");
    }
}
