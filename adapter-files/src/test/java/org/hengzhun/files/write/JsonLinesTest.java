package org.hengzhun.files.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class JsonLinesTest {

    private final StringWriter out = new StringWriter();
    private final JsonLines lines = new JsonLines(out);

    @Test
    void everyObjectHasALineAndNothingElseIsBetween() throws IOException {
        lines.add(json -> json.writeNumberField("row", 1));
        lines.add(json -> {});
        lines.add(json -> json.writeStringField("name", "水泥\n厂"));

        assertThat(out).hasToString("{\"row\":1}\n{}\n{\"name\":\"水泥\\n厂\"}\n");
    }

    @Test
    void aLineMayBeLongerThanAnyBuffer() throws IOException {
        String remark = "长".repeat(100_000);
        lines.add(json -> json.writeStringField("note", remark));
        lines.add(json -> json.writeNumberField("row", 2));

        assertThat(out).hasToString("{\"note\":\"" + remark + "\"}\n{\"row\":2}\n");
    }

    @Test
    void aLineThatFailsLeavesNothingBehindAndTheNextIsWhole() throws IOException {
        lines.add(json -> json.writeNumberField("row", 1));
        assertThatThrownBy(() -> lines.add(json -> {
                    json.writeStringField("note", "长".repeat(100_000));
                    json.writeArrayFieldStart("findings");
                    throw new IllegalStateException("broken");
                }))
                .hasMessage("broken");
        lines.add(json -> json.writeNumberField("row", 3));

        assertThat(out).hasToString("{\"row\":1}\n{\"row\":3}\n");
    }
}
