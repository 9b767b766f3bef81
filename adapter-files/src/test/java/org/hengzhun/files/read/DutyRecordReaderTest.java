package org.hengzhun.files.read;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.hengzhun.core.duty.Bearer;
import org.hengzhun.core.duty.Duty;
import org.hengzhun.core.duty.DutyRecord;
import org.hengzhun.core.duty.ScheduleText;
import org.hengzhun.core.duty.UnreadRecord;
import org.hengzhun.core.policy.Citation;
import org.hengzhun.core.policy.Provenance;
import org.hengzhun.core.policy.Validity;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.Language;
import org.junit.jupiter.api.Test;

/** Tables of what was done, read by the same rows as projects. */
class DutyRecordReaderTest {

    private static DutyRecordTable read(String name, String text) {
        return DutyRecordReader.read(
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                name,
                InputOptions.DEFAULT,
                ImmutableList.of());
    }

    @Test
    void aBrokenLineIsRefusedAndTheNextGoesOn() {
        DutyRecordTable table = read("d.ndjson", "{\"duty\":\n{\"duty\":\"没有的事\"}\n");
        assertThat(table.records()).isEmpty();
        assertThat(table.refusals()).extracting(Refusal::row).containsExactly(1, 2);
        assertThat(table.summary().rows()).isEqualTo(2);
    }

    @Test
    void allThatIsWrongWithARowIsToldAtItsPlace() {
        DutyRecordTable table = read("d.csv", "义务,对象,数量,完成日期\n没有的事,甲,半,\n没有的事,甲,2,\n");
        assertThat(table.refusals())
                .extracting(Refusal::row, Refusal::column, Refusal::columnLetter)
                .contains(
                        org.assertj.core.groups.Tuple.tuple(2, "duty", "A"),
                        org.assertj.core.groups.Tuple.tuple(2, "count", "C"),
                        org.assertj.core.groups.Tuple.tuple(3, "doneOn", "D"));
    }

    private static final Duty MONTHLY = new Duty(
            "monthlyReport",
            Bilingual.same("报送工作开展情况"),
            "各组",
            "",
            ScheduleText.read("monthly:25", null),
            1,
            ImmutableList.of(),
            Validity.ALWAYS,
            Validity.ALWAYS,
            false,
            new Citation("T-1", "试〔2020〕1号", "一"),
            Provenance.PARAPHRASE,
            ImmutableList.of());

    private static DutyRecordTable monthly(String text) {
        return DutyRecordReader.read(
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                "d.csv",
                InputOptions.DEFAULT,
                ImmutableList.of(MONTHLY));
    }

    @Test
    void aRefusedRowIsKeptAsFarAsItCanBeTold() {
        DutyRecordTable table = monthly("""
                义务,对象,期次,完成时间,数量
                报送工作开展情况,各组,4月,2020-04-24,1
                报送工作开展情况（月报）,各组,2020-05,2020-05-24,1
                报送工作开展情况,各组,2020-06,2020-06-24,1
                """);
        assertThat(table.records()).hasSize(1);
        assertThat(table.done().unread())
                .hasSize(2)
                .allSatisfy(unread -> assertThat(unread.duty()).contains("monthlyReport"));
        assertThat(table.done().unread().get(0).period()).isNull();
        assertThat(table.done().unread().get(1).period()).isNotNull();
    }

    @Test
    void aTableThatIsNotReadAtAllMayHaveBeenOfAnything() {
        DutyRecordTable table = monthly("完成时间,完成日期\n2020-04-24,2020-04-24\n");
        assertThat(table.done().unread()).contains(UnreadRecord.OF_ANYTHING);
    }

    @Test
    void aLineThatIsThereTwiceCountsOnceAndIsSaid() {
        DutyRecordTable table = monthly("""
                义务,期次,完成日期
                报送工作开展情况,2020-04,2020-04-24
                报送工作开展情况,2020-04,2020-04-24
                报送工作开展情况,2020-04,2020-04-25
                """);
        assertThat(table.records()).hasSize(2);
        assertThat(table.done().notes())
                .singleElement()
                .satisfies(note -> assertThat(note.zh()).contains("第 3 行与第 2 行完全相同，只计一次"));
    }

    private static final Duty OF_GROUPS = new Duty(
            "monthlyReport",
            Bilingual.same("报送工作开展情况"),
            "各招商小组牵头单位",
            "",
            ScheduleText.read("monthly:25", null),
            1,
            ImmutableList.of(new Bearer("招商一组", "一组", Validity.ALWAYS), new Bearer("招商二组", "二组", Validity.ALWAYS)),
            Validity.ALWAYS,
            Validity.ALWAYS,
            false,
            new Citation("T-1", "试〔2020〕1号", "一"),
            Provenance.PARAPHRASE,
            ImmutableList.of());

    private static DutyRecordTable ofGroups(String rows) {
        return DutyRecordReader.read(
                new ByteArrayInputStream(("义务,对象,期次,完成日期,数量\n" + rows).getBytes(StandardCharsets.UTF_8)),
                "d.csv",
                InputOptions.DEFAULT,
                ImmutableList.of(OF_GROUPS));
    }

    @Test
    void allWhoOweADutyNamedAtOnceEachDidItAndThatIsSaid() {
        DutyRecordTable table = ofGroups("报送工作开展情况,各组,2020-04,2020-04-24,2\n报送工作开展情况,各组,2020-05,2020-05-24,\n");
        assertThat(table.refusals()).isEmpty();
        assertThat(table.records()).extracting(DutyRecord::whom).containsExactly("各组", "各组");
        assertThat(table.records()).extracting(DutyRecord::count).containsExactly(1, 1);
        assertThat(table.done().notes())
                .extracting(Bilingual::zh)
                .containsExactly("完成记录第 2、3 行的“各组”按每个都完成了计，共 2 个：招商一组、招商二组；若不是每个都完成，请一个对象写一行。");
    }

    @Test
    void aCountThatIsNotOneForEachDoesNotTellWhoDidIt() {
        DutyRecordTable table = ofGroups("报送工作开展情况,各组,2020-04,2020-04-24,1\n报送工作开展情况,各组,2020-05,2020-05-24,0\n");
        assertThat(table.refusals())
                .singleElement()
                .satisfies(refusal -> assertThat(refusal.in(Language.ZH))
                        .isEqualTo("d.csv 第2行 E列「数量」写的是「1」：" + "“各组”有 2 个，数量写 1 看不出是哪些完成的；每个都完成了一个请把数量留空，否则一个对象写一行。"));
        assertThat(table.done().unread()).extracting(UnreadRecord::whom).containsExactly("各组");
        assertThat(table.records()).extracting(DutyRecord::count).containsExactly(0);
        assertThat(table.done().notes()).isEmpty();
    }
}
