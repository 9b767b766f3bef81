package org.hengzhun.core.policy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProvenanceTest {

    @ParameterizedTest
    @CsvSource({
        "verbatim, VERBATIM",
        "原文, VERBATIM",
        "paraphrase, PARAPHRASE",
        "mapping, MAPPING",
        "本库对应, MAPPING",
        "local, LOCAL",
        "本地参数, LOCAL"
    })
    void aTableWritesItInEitherLanguage(String written, Provenance provenance) {
        assertThat(Provenance.written(written)).contains(provenance);
    }

    @Test
    void noTableWritesWhatIsOnlySupposed() {
        assertThat(Provenance.written("assumed")).isEmpty();
        assertThat(Provenance.written("假设")).isEmpty();
        assertThat(Provenance.written("guess")).isEmpty();
    }
}
