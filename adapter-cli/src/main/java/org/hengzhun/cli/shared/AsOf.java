package org.hengzhun.cli.shared;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.hengzhun.files.read.WrittenDay;
import org.jspecify.annotations.Nullable;

/** The day an option such as {@code --as-of} names. */
public final class AsOf {

    private AsOf() {}

    /**
     * The day written, or today where none is.
     *
     * @throws WrongUsage when what is written is no day
     */
    public static LocalDate day(@Nullable String written, CliContext around) {
        if (written == null) {
            return around.today().get();
        }
        return written("--as-of", written);
    }

    /**
     * The day written behind the option.
     *
     * @throws WrongUsage when what is written is no day
     */
    public static LocalDate written(String option, String written) {
        try {
            return WrittenDay.of(written);
        } catch (DateTimeParseException wrong) {
            throw new WrongUsage(
                    "%s（%s）不是日期；请写成 2022-09-30 的形式".formatted(option, written),
                    "%s (%s) is not a date; write it like 2022-09-30".formatted(option, written));
        }
    }
}
