package org.hengzhun.rest.reply;

import java.util.regex.Pattern;
import org.hengzhun.core.words.Language;
import org.jspecify.annotations.Nullable;

/** Whom an answer is for: in which language it is said, and in whose words. */
public record Addressee(Language language, Audience audience) {

    private static final Pattern ENGLISH = parameter("lang", "en");

    private static final Pattern AT_PAGE = parameter(Audience.PARAMETER, Audience.PAGE.word());

    private static Pattern parameter(String name, String value) {
        return Pattern.compile("(^|&)%s=%s(&|$)".formatted(name, value));
    }

    /** Whom failures are told to, whether or not the query can be decoded: in Chinese and to a program unless it says otherwise. */
    public static Addressee of(@Nullable String query) {
        return new Addressee(
                asks(query, ENGLISH) ? Language.EN : Language.ZH,
                asks(query, AT_PAGE) ? Audience.PAGE : Audience.PROGRAM);
    }

    private static boolean asks(@Nullable String query, Pattern what) {
        return query != null && what.matcher(query).find();
    }
}
