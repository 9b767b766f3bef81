package org.hengzhun.drl.dialect;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.field.Field;
import org.hengzhun.core.field.Kind;
import org.hengzhun.core.reading.FieldReader;
import org.hengzhun.core.reading.Reading;

/** A date as authors write it in the files of a pack: 2022-09-30, or as in the tables of everybody else, 2022/9/30 or 2022年9月30日. */
public final class AuthoredDay {

    private static final FieldReader FIELDS = FieldReader.of(Project.DICTIONARY);

    /** Any field that holds a date: how people write one hangs on nothing else. */
    private static final Field<?> DAY = Project.DICTIONARY.fields().stream()
            .filter(field -> field.kind() == Kind.DATE)
            .findFirst()
            .orElseThrow();

    private AuthoredDay() {}

    /** The date; nothing where the text is none. */
    public static Optional<LocalDate> of(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException otherwise) {
            return FIELDS.text(DAY, text, null) instanceof Reading.Known known && known.value() instanceof LocalDate day
                    ? Optional.of(day)
                    : Optional.empty();
        }
    }
}
