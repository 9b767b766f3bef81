package org.hengzhun.drl.dialect;

import java.util.regex.Pattern;
import org.hengzhun.core.words.Bilingual;

/** What to say of a text that is no date: that it is written otherwise, or that the calendar has no such day. */
public final class NotADay {

    private static final Pattern SHAPE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private NotADay() {}

    public static Bilingual words(String written) {
        return SHAPE.matcher(written).matches()
                ? new Bilingual(
                        "“%s”不是日期：日历上没有这一天，请核对月和日，写成 2022-09-30 的形式".formatted(written),
                        "%s is not a date: there is no such day, check month and day".formatted(written))
                : new Bilingual(
                        "“%s”不是日期，请写成 2022-09-30 的形式".formatted(written),
                        "%s is not a date; write it as 2022-09-30".formatted(written));
    }
}
