package org.hengzhun.spring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What an editor offers of the settings is what there is. */
class MetadataTest {

    private static final Pattern NAME = Pattern.compile("\"name\": \"(hengzhun\\.policies\\.[a-z-]+)\"");

    @Test
    void everySettingIsDescribedAndNoOther() throws IOException {
        try (InputStream file =
                PolicyProperties.class.getResourceAsStream("/META-INF/spring-configuration-metadata.json")) {
            assertThat(file).isNotNull();
            String written = new String(file.readAllBytes(), StandardCharsets.UTF_8);

            assertThat(NAME.matcher(written).results().map(MatchResult::group))
                    .containsExactlyElementsOf(Arrays.stream(PolicyProperties.class.getRecordComponents())
                            .map(RecordComponent::getName)
                            .map(name -> "\"name\": \"" + PolicyProperties.PREFIX + "." + name + "\"")
                            .toList());
        }
    }
}
