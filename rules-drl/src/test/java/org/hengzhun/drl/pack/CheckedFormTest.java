package org.hengzhun.drl.pack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.io.ByteSource;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the build found of a shipped pack is believed only while nothing was changed, and says what its texts say. */
class CheckedFormTest {

    private static final ImmutableSortedMap<String, PackFiles> SHIPPED = ShippedPacks.all();

    private static final String HEIR = "xuchang-2022-sw70";

    private static final String BASE = "henan-two-high-2021";

    static Stream<String> ids() {
        return SHIPPED.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void theFormOfAShippedPackSaysWhatItsTextsSay(String id) {
        PolicyPack read = fromTexts(id);
        PolicyPack believed = fromForm(id);

        assertThat(CheckedForm.written(believed).orElseThrow())
                .isEqualTo(CheckedForm.written(read).orElseThrow());
        assertThat(believed.hash()).isEqualTo(read.hash());
        assertThat(believed.manifest()).isEqualTo(read.manifest());
        assertThat(believed.clauses()).isEqualTo(read.clauses());
        assertThat(believed.tables()).isEqualTo(read.tables());
        assertThat(believed.parameters()).isEqualTo(read.parameters());
        assertThat(believed.entries()).isEqualTo(read.entries());
        assertThat(believed.duties()).isEqualTo(read.duties());
        assertThat(believed.outcomes()).isEqualTo(read.outcomes());
        assertThat(believed.places()).isEqualTo(read.places());
        // Fields of units are made anew for each pack and equal none but themselves; they are called alike.
        assertThat(believed.rules()).hasToString(read.rules().toString());
        assertThat(believed.schemes()).isEqualTo(read.schemes());
        assertThat(believed.facts().all().keySet()).isEqualTo(read.facts().all().keySet());
        assertThat(believed.projects()).isSameAs(read.projects());
    }

    @ParameterizedTest
    @MethodSource("ids")
    void theTextsOfAShippedPackHaveNoProblemThatTheFormWouldHide(String id) {
        assertThat(PackReader.read(shipped(id), CheckedFormTest::base).problems())
                .isEmpty();
    }

    @Test
    void aFormWithAnyByteChangedIsNotBelieved() {
        byte[] form = CheckedForm.written(fromTexts(BASE)).orElseThrow();
        String own = shipped(BASE).hash();

        assertThat(CheckedForm.of(form, own)).isPresent();
        for (int at = 0; at < form.length; at += 7) {
            form[at] ^= 1;
            assertThat(CheckedForm.of(form, own)).as("byte %d", at).isEmpty();
            form[at] ^= 1;
        }
    }

    @Test
    void aFormThatWasCutShortIsNotBelieved() {
        byte[] form = CheckedForm.written(fromTexts(BASE)).orElseThrow();

        for (int length : new int[] {0, 1, 31, 32, 127, 128, 129, form.length - 1}) {
            assertThat(CheckedForm.of(Arrays.copyOf(form, length), shipped(BASE).hash()))
                    .as("%d bytes", length)
                    .isEmpty();
        }
    }

    @Test
    void theFormOfOtherFilesIsNotBelieved() {
        byte[] form = CheckedForm.written(fromTexts(BASE)).orElseThrow();

        assertThat(CheckedForm.of(form, shipped(HEIR).hash())).isEmpty();
    }

    @Test
    void theFormOfAPackIsNotBelievedBesideAnotherBase() {
        CheckedForm form = CheckedForm.of(shipped(HEIR)).orElseThrow();
        PolicyPack base = fromTexts(BASE);
        PolicyPack other = PackReader.read(
                        edited(BASE, ParameterReader.FILE, "clause,", "clause ,"), CheckedFormTest::base)
                .pack()
                .orElseThrow();

        assertThat(form.base()).contains(BASE);
        assertThat(form.pack(shipped(HEIR), Optional.of(base))).isPresent();
        assertThat(form.pack(shipped(HEIR), Optional.of(other))).isEmpty();
        assertThat(form.pack(shipped(HEIR), Optional.empty())).isEmpty();
    }

    @Test
    void filesThatSomebodyGivesAreReadEvenWhereTheyAreThoseOfAShippedPack() {
        Map<String, ByteSource> copied = new HashMap<>();
        shipped(BASE).contents().forEach((path, source) -> copied.put(path, ByteSource.wrap(read(path))));
        PackFiles copy = new PackFiles(BASE, ImmutableSortedMap.copyOf(copied));

        assertThat(copy.hash()).isEqualTo(shipped(BASE).hash());
        assertThat(CheckedForm.of(copy)).isEmpty();
    }

    @Test
    void aPackBesideAnEditedBaseIsReadAgain() {
        Map<String, PackFiles> packs = new HashMap<>(SHIPPED);
        packs.put(BASE, edited(BASE, ParameterReader.FILE, "clause,", "clause ,"));

        PolicyPack heir = new PackOrder(packs).check(HEIR).pack().orElseThrow();

        assertThat(heir.hash()).isNotEqualTo(fromForm(HEIR).hash());
        assertThat(heir.rules()).hasToString(fromForm(HEIR).rules().toString());
    }

    private static PackFiles edited(String id, String path, String old, String other) {
        Map<String, ByteSource> files = new HashMap<>(shipped(id).contents());
        String text = new String(shipped(id).bytes(path).orElseThrow(), StandardCharsets.UTF_8);
        assertThat(text).contains(old);
        files.put(path, ByteSource.wrap(text.replaceFirst(old, other).getBytes(StandardCharsets.UTF_8)));
        return new PackFiles(id, ImmutableSortedMap.copyOf(files));
    }

    private static PackFiles shipped(String id) {
        return Objects.requireNonNull(SHIPPED.get(id));
    }

    private static byte[] read(String path) {
        return shipped(BASE).bytes(path).orElseThrow();
    }

    private static PolicyPack fromTexts(String id) {
        return PackReader.read(shipped(id), CheckedFormTest::base).pack().orElseThrow();
    }

    private static Optional<PolicyPack> base(String id) {
        return Optional.of(fromTexts(id));
    }

    private static PolicyPack fromForm(String id) {
        CheckedForm form = CheckedForm.of(shipped(id)).orElseThrow();
        return form.pack(shipped(id), form.base().map(CheckedFormTest::fromForm))
                .orElseThrow();
    }
}
