package org.hengzhun.core.reading;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hengzhun.core.field.Field;
import org.hengzhun.core.field.FieldDictionary;
import org.hengzhun.core.field.Kind;
import org.hengzhun.core.field.Unit;
import org.jspecify.annotations.Nullable;

/**
 * Finds the field a header names, and the unit it may give. A header costs a few dozen looks into a table however it is written:
 * it is taken apart once, and a unit without brackets is looked for at its end only.
 */
final class HeaderMatch {

    /** Longest header worth comparing with the known ones. */
    private static final int LONGEST = 100;

    /** Longest unit that may follow a header without brackets: 单位:万元人民币 with a sign before it. */
    private static final int LONGEST_UNIT = 14;

    private static final Pattern LAST_BRACKET = Pattern.compile("(.+)\\(([^()]*)\\)");

    /** 是否属于X says X; 有无X says 有X. */
    private static final Pattern WHETHER = Pattern.compile("(?:是否|是不是)(?:属于|为|是|已经|已|有)?(.+)");

    private static final Pattern WITH_OR_WITHOUT = Pattern.compile("(?:有无|有没有|是否有)(.+)");

    /** What in brackets only says how the cells of a kind are filled in. */
    private static final Map<Kind, Pattern> HOW = Map.of(
            Kind.TRUTH, Pattern.compile("是[/或,]?否|有[/或,]?无|y/n|√[/或,]?×|是[/或,]?否[/或,]?未知"),
            Kind.DATE, Pattern.compile("年[/.-]?月[/.-]?日?|y{2,4}.*|格式.*|精确到日"),
            Kind.INDUSTRY, Pattern.compile("[四4]位(?:数|码|代码)?|小类|gb/?t?4754.*|国民经济行业分类.*|填代码|代码"),
            Kind.NUMBER, Pattern.compile("(?:折合?)?人民币"));

    private HeaderMatch() {}

    static HeaderText of(String header, FieldDictionary fields, boolean guess) {
        if (header.length() > LONGEST) {
            return HeaderHint.none(header, fields);
        }
        Optional<Field<?>> plain = fields.byHeader(header);
        if (plain.isPresent()) {
            return new HeaderText.Known(plain.get(), null, fields.isLesser(header));
        }
        HeaderParts parts = HeaderParts.of(header);
        HeaderText found = found(parts, fields);
        return found != null ? found : guess ? HeaderHint.of(header, parts, fields) : HeaderHint.none(header, fields);
    }

    private static @Nullable HeaderText found(HeaderParts parts, FieldDictionary fields) {
        Field<?> field = field(parts.base(), fields);
        if (field != null) {
            return measured(field, parts, fields);
        }
        HeaderText wrongUnit = null;
        int shortest = Math.max(1, parts.base().length() - LONGEST_UNIT);
        for (int at = parts.base().length() - 1; at >= shortest && parts.units().isEmpty(); at--) {
            HeaderText split = split(parts, at, fields);
            if (split instanceof HeaderText.Known) {
                return split;
            }
            wrongUnit = wrongUnit == null ? split : wrongUnit;
        }
        return wrongUnit;
    }

    private static @Nullable HeaderText split(HeaderParts parts, int at, FieldDictionary fields) {
        Field<?> field = fields.byNormalHeader(parts.base().substring(0, at)).orElse(null);
        return field == null
                ? null
                : parts.splitAt(at)
                        .map(behind -> measured(field, behind, fields))
                        .orElse(null);
    }

    /** The field in the unit that is given, if both go together. */
    private static @Nullable HeaderText measured(Field<?> field, HeaderParts parts, FieldDictionary fields) {
        boolean lesser = fields.isLesser(parts.base());
        if (parts.units().isEmpty()) {
            return new HeaderText.Known(field, null, lesser);
        }
        Unit kept = field.unit();
        if (field.kind() != Kind.NUMBER || kept == null || parts.units().size() > 1) {
            return null;
        }
        String words = parts.units().get(0);
        Unit unit = Unit.written(words, kept.dimension()).orElse(null);
        if (unit != null) {
            return new HeaderText.Known(field, unit, lesser);
        }
        return parts.isShare() ? null : HeaderHint.wrongUnit(field, words, kept);
    }

    private static @Nullable Field<?> field(String base, FieldDictionary fields) {
        Optional<Field<?>> plain = fields.byNormalHeader(base);
        // A name of letters asks no question and has no brackets.
        return plain.isPresent() || HeaderParts.isOfLetters(base)
                ? plain.orElse(null)
                : whether(base, fields).or(() -> toldHow(base, fields)).orElse(null);
    }

    private static Optional<Field<?>> whether(String base, FieldDictionary fields) {
        return Stream.of(inFull(WITH_OR_WITHOUT, base, "有"), inFull(WHETHER, base, ""))
                .filter(Objects::nonNull)
                .flatMap(rest -> Stream.of(rest, rest.replaceFirst("项目$", ""), rest + "项目", "已" + rest, rest + "内"))
                .map(fields::byHeader)
                .flatMap(Optional::stream)
                .filter(field -> field.kind() == Kind.TRUTH)
                .findFirst();
    }

    private static @Nullable String inFull(Pattern question, String base, String front) {
        Matcher matcher = question.matcher(base);
        return matcher.matches() ? front + matcher.group(1) : null;
    }

    private static Optional<Field<?>> toldHow(String base, FieldDictionary fields) {
        Matcher bracket = LAST_BRACKET.matcher(base);
        if (!bracket.matches()) {
            return Optional.empty();
        }
        return fields.byHeader(bracket.group(1))
                .or(() -> whether(bracket.group(1), fields))
                .filter(field -> HOW.containsKey(field.kind())
                        && HOW.get(field.kind()).matcher(bracket.group(2)).matches())
                .filter(field -> field.kind() != Kind.NUMBER || field.unit() == Unit.YUAN);
    }
}
