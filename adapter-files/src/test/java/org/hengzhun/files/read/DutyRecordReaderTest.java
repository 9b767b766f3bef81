package org.hengzhun.files.read;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
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
}
