package org.hengzhun.rest.endpoint;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.Language;
import org.hengzhun.core.words.Nearest;
import org.hengzhun.core.words.RefusedException;
import org.hengzhun.files.read.WrittenDay;
import org.hengzhun.rest.reply.Addressee;
import org.hengzhun.rest.reply.Audience;
import org.hengzhun.rest.reply.Fault;
import org.hengzhun.rest.reply.FaultKind;
import org.hengzhun.rest.reply.RefusedRequest;
import org.hengzhun.rest.reply.ServerFaults;

/** The parameters of one request. What an endpoint does not know is refused, so that a slip of the pen is not lost. */
public final class QueryParameters {

    private static final int LONGEST = 200;

    /** A list of columns has many lines; more than this no address holds in Chinese. */
    private static final int LONGEST_LIST = 1_000;

    /** What every endpoint takes. */
    private static final ImmutableSet<String> OF_ALL = ImmutableSet.of("lang", Audience.PARAMETER);

    private final Context context;

    /**
     * Reads the parameters.
     *
     * @param names what the endpoint takes beside {@code lang} and {@code audience}, and beside {@code policyHash} where it takes a policy
     * @throws RefusedRequest when another is given, or one twice
     */
    QueryParameters(Context context, Set<String> names) {
        this(context, names, Set.of());
    }

    /** The same, where others may stand beside them. */
    QueryParameters(Context context, Set<String> names, Set<String> beside) {
        this.context = context;
        Set<String> known = Sets.union(
                beside,
                names.contains(ServedPolicies.POLICY) ? Sets.union(names, Set.of(ServedPolicies.POLICY_HASH)) : names);
        for (Map.Entry<String, List<String>> given : decoded(context).entrySet()) {
            String name = given.getKey();
            if (!known.contains(name) && !OF_ALL.contains(name)) {
                throw unknown(name, known);
            }
            if (given.getValue().isEmpty()) {
                throw undecodable();
            }
            if (given.getValue().size() > 1) {
                throw wrong(name, "只能写一次", "it may be given only once");
            }
            int longest = name.equals(TableParameters.COLUMNS) || name.equals(TwoPolicies.SET) ? LONGEST_LIST : LONGEST;
            if (given.getValue().get(0).length() > longest) {
                throw wrong(name, "最多 %d 个字".formatted(longest), "it has at most %d characters".formatted(longest));
            }
        }
    }

    /** The one parameter with the name, whatever others there are; nothing where it is not given once. */
    static Optional<String> only(Context context, String name) {
        List<String> given = decoded(context).getOrDefault(name, List.of());
        return given.size() == 1 ? Optional.of(given.get(0)) : Optional.empty();
    }

    private static Map<String, List<String>> decoded(Context context) {
        try {
            return context.queryParamMap();
        } catch (RuntimeException wronglyEscaped) {
            throw undecodable();
        }
    }

    private static RefusedRequest undecodable() {
        return new RefusedRequest(Fault.of(
                FaultKind.WRONG_REQUEST,
                "地址里的 % 转义不对；参数要按 UTF-8 转义",
                "the address is escaped wrongly; escape parameters in UTF-8 with %"));
    }

    private RefusedRequest unknown(String name, Set<String> known) {
        if (Addressee.of(context.queryString()).audience() == Audience.PAGE) {
            // Who sits before the page wrote no parameter: the page is older or newer than the server.
            return new RefusedRequest(ServerFaults.fault(FaultKind.NOT_FOUND.status()));
        }
        String near = Nearest.to(name, Sets.union(known, OF_ALL).stream()).orElse("");
        String names = String.join(" ", known.stream().sorted().toList());
        return new RefusedRequest(Fault.ofParameter(
                name,
                "",
                new Bilingual(
                        "没有这个参数%s可用：lang audience %s".formatted(near.isEmpty() ? "；" : "，是不是 " + near + "？", names),
                        "there is no such parameter%s; the parameters are lang audience %s"
                                .formatted(near.isEmpty() ? "" : ", did you mean " + near, names))));
    }

    /** The text of a parameter, if it is given and not empty. */
    Optional<String> text(String name) {
        return Optional.ofNullable(context.queryParam(name)).filter(text -> !text.isEmpty());
    }

    /** The text of a parameter that must be given. */
    String needed(String name, String zh, String en) {
        return text(name).orElseThrow(() -> wrong(name, "必须写明：" + zh, "it must be given: " + en));
    }

    /** The day a parameter names, or the one that stands for none. */
    LocalDate day(String name, LocalDate otherwise) {
        Optional<String> text = text(name);
        try {
            return text.map(WrittenDay::of).orElse(otherwise);
        } catch (DateTimeParseException wrong) {
            throw wrong(name, "不是日期；请写成 2022-09-30 的形式", "it is not a date; write it like 2022-09-30");
        }
    }

    /** The day a parameter names that must be given. */
    LocalDate neededDay(String name, String zh, String en) {
        needed(name, zh, en);
        return day(name, LocalDate.MIN);
    }

    /** Whether a parameter says yes. */
    boolean yes(String name) {
        String text = text(name).orElse("false");
        if (!text.equals("true") && !text.equals("false")) {
            throw wrong(name, "应为 true 或 false", "it must be true or false");
        }
        return text.equals("true");
    }

    /** A whole number from {@code least} to {@code most}. */
    long whole(String name, long otherwise, long least, long most) {
        String text = text(name).orElse(null);
        if (text == null) {
            return otherwise;
        }
        try {
            long number = Long.parseLong(text);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException noNumber) {
            // Told below, in the same words as a number out of its range.
        }
        throw wrong(
                name,
                "应为 %d 到 %d 的整数".formatted(least, most),
                "it must be a whole number from %d to %d".formatted(least, most));
    }

    /** The refusal of a parameter. */
    RefusedRequest wrong(String name, String zh, String en) {
        String value = text(name).orElse("");
        return new RefusedRequest(Fault.ofParameter(name, value, new Bilingual(zh, en)));
    }

    /** What the choice gives; where it refuses, the parameter is to blame. */
    <T> T chosen(String name, Supplier<T> choice) {
        try {
            return choice.get();
        } catch (RefusedException refused) {
            throw wrong(name, refused.words().zh(), refused.words().en());
        }
    }

    /** Who reads the answer. */
    Audience audience() {
        String word = text(Audience.PARAMETER).orElse(Audience.PROGRAM.word());
        return Arrays.stream(Audience.values())
                .filter(audience -> audience.word().equals(word))
                .findFirst()
                .orElseThrow(() -> wrong(Audience.PARAMETER, "应为 program 或 page", "it must be program or page"));
    }

    /** Whom the answer is for. */
    Addressee addressee() {
        return new Addressee(language(), audience());
    }

    Language language() {
        String lang = text("lang").orElse("zh");
        if (!lang.equals("zh") && !lang.equals("en")) {
            throw wrong("lang", "应为 zh 或 en", "it must be zh or en");
        }
        return lang.equals("en") ? Language.EN : Language.ZH;
    }
}
