package org.hengzhun.files.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.hengzhun.core.words.Language;
import org.hengzhun.files.write.Destination;
import org.hengzhun.files.write.OutputForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class FormsTest {

    /** Every row of the table. */
    static Stream<Method> rows() {
        return Arrays.stream(Forms.class.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .filter(method -> method.getReturnType() == WrittenAs.class);
    }

    /** The row, without whatever more it may be asked to write. */
    private static WrittenAs<?> row(Method method) throws ReflectiveOperationException {
        return (WrittenAs<?>) method.invoke(
                null,
                Arrays.stream(method.getParameterTypes())
                        .map(more -> more.isEnum() ? more.getEnumConstants()[0] : Optional.empty())
                        .toArray());
    }

    @Test
    void theTableHasARowForEveryResult() {
        assertThat(rows().map(Method::getName))
                .contains("screenings", "routings", "explanations", "duties", "rankings", "robustness")
                .contains("policyList", "policy", "clauses", "cases", "problems", "fields", "template");
    }

    @ParameterizedTest
    @MethodSource("rows")
    void everyCellMakesAWriterAndEveryEmptyOneIsRefused(Method method) throws ReflectiveOperationException {
        WrittenAs<?> row = row(method);

        assertThat(row.forms()).isNotEmpty();
        for (OutputForm form : OutputForm.values()) {
            for (Language language : Language.values()) {
                if (row.forms().contains(form)) {
                    assertThat((Object) row.writer(form, Destination.of(new ByteArrayOutputStream()), language))
                            .isNotNull();
                } else {
                    assertThatThrownBy(() -> row.writer(form, Destination.of(new ByteArrayOutputStream()), language))
                            .isInstanceOf(IllegalArgumentException.class)
                            .hasMessageContaining(form.name());
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyFormIsTheFormOfSomeResult(OutputForm form) {
        assertThat(rows()).anySatisfy(method -> assertThat(row(method).forms()).contains(form));
    }

    @ParameterizedTest
    @EnumSource
    void everyFormHasAWordAndThatWordIsAnEndingUnlessItIsText(OutputForm form) {
        assertThat(OutputForm.named(form.word())).contains(form);
        assertThat(OutputForm.named(form.name())).contains(form);
        assertThat(OutputForm.byEnding("a." + (form == OutputForm.TEXT ? "txt" : form.word())))
                .contains(form);
        assertThat(OutputForm.unknownEnding("a.xyz").zh())
                .contains("a.xyz", "." + (form == OutputForm.TEXT ? "txt" : form.word()));
    }

    @Test
    void aTableHasNoRoomForAnExplanationAndOnlyDutiesAreACalendar() {
        assertThat(Forms.explanations().words(" ")).isEqualTo("text json html docx xlsx");
        assertThat(Forms.duties().words(" ")).isEqualTo("text json csv ics xlsx html docx");
    }
}
