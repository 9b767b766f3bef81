package org.hengzhun.core.reading;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hengzhun.core.field.FieldDictionary;
import org.hengzhun.core.field.Unit;

/**
 * A header taken apart: 2.☆年综合能耗（等价值）（单位：万吨标准煤）（必填） is 年综合能耗(等价值) in 万吨标准煤 with the remark 必填.
 *
 * @param base what names the field, as headers are compared, with the brackets that may belong to it
 * @param units what stands in brackets and is a unit or a share of something, in order
 * @param remarks what stands in brackets and tells how to fill the column in
 */
record HeaderParts(String base, ImmutableList<String> units, ImmutableList<String> remarks) {

    private static final Pattern MARKS =
            Pattern.compile("[\u2460-\u2473\u24EA\u2776-\u277F\u2780-\u2793☆★✩✪*＊※#＃●○◎◆◇■□▲△▼▽†‡]");

    /** 1. or 1、 or (1) or 一、 or (一). */
    private static final Pattern NUMBER_IN_FRONT =
            Pattern.compile("^(?:\\([0-9一二三四五六七八九十]{1,3}\\)|[0-9一二三四五六七八九十]{1,3}[.、])(?=\\D)");

    private static final Pattern BRACKETS =
            Pattern.compile("\\(([^()]*)\\)|\\[([^\\[\\]]*)]|【([^【】]*)】|〔([^〔〕]*)〕|\\{([^{}]*)}");

    private static final Pattern BETWEEN = Pattern.compile("[,、;]");

    private static final Pattern UNIT_PREFIX = Pattern.compile("^(?:计量)?单位[:]?");

    private static final Pattern SHARE = Pattern.compile("%|‰|百分比|百分点|个百分点");

    private static final Pattern REMARK =
            Pattern.compile("必填项?|选填项?|可不填|可为空|单选|多选|下拉选择|下拉框|自动生成|如有|注[0-9一二三四五六七八九十]*|备注[0-9]*");

    /** What names in records are made of: such a name has no marks, numbers in front or brackets to look for. */
    private static final CharMatcher LETTERS = CharMatcher.inRange('a', 'z')
            .or(CharMatcher.inRange('A', 'Z'))
            .or(CharMatcher.inRange('0', '9'))
            .precomputed();

    /** The parts of a header. */
    static HeaderParts of(String header) {
        if (isOfLetters(header)) {
            return new HeaderParts(FieldDictionary.normal(header), ImmutableList.of(), ImmutableList.of());
        }
        String normal = withoutMarks(header);
        ImmutableList.Builder<String> units = ImmutableList.builder();
        ImmutableList.Builder<String> remarks = ImmutableList.builder();
        StringBuilder base = new StringBuilder();
        Matcher brackets = BRACKETS.matcher(normal);
        while (brackets.find()) {
            List<String> kept = new ArrayList<>();
            for (String part : BETWEEN.split(inside(brackets), -1)) {
                sort(part, units, remarks, kept);
            }
            String rest = String.join(",", kept);
            brackets.appendReplacement(base, rest.isEmpty() ? "" : Matcher.quoteReplacement("(" + rest + ")"));
        }
        brackets.appendTail(base);
        return new HeaderParts(base.toString(), units.build(), remarks.build());
    }

    /** Whether it is a name as programs give them, of letters and digits alone. */
    static boolean isOfLetters(String header) {
        return LETTERS.matchesAllOf(header);
    }

    private static String withoutMarks(String header) {
        String normal = FieldDictionary.normal(MARKS.matcher(header).replaceAll(""));
        return NUMBER_IN_FRONT.matcher(normal).replaceFirst("");
    }

    private static String inside(Matcher brackets) {
        for (int group = 1; group <= brackets.groupCount(); group++) {
            if (brackets.group(group) != null) {
                return brackets.group(group);
            }
        }
        return "";
    }

    private static void sort(
            String part,
            ImmutableList.Builder<String> units,
            ImmutableList.Builder<String> remarks,
            List<String> kept) {
        String unit = UNIT_PREFIX.matcher(part).replaceFirst("");
        if (SHARE.matcher(unit).matches() || Unit.written(unit).isPresent()) {
            units.add(unit);
        } else if (REMARK.matcher(part).matches()) {
            remarks.add(part);
        } else {
            kept.add(part);
        }
    }

    /** The base without a unit that follows it with or without a sign between, as in 总投资/万元; empty where it cannot have one. */
    Optional<HeaderParts> splitAt(int at) {
        String words = UNIT_PREFIX
                .matcher(base.substring(at).replaceFirst("^[/_:-]", ""))
                .replaceFirst("");
        return units.isEmpty() && Unit.written(words).isPresent()
                ? Optional.of(new HeaderParts(base.substring(0, at), ImmutableList.of(words), remarks))
                : Optional.empty();
    }

    /** Whether the figures are a share of something. */
    boolean isShare() {
        return units.stream().anyMatch(unit -> SHARE.matcher(unit).matches());
    }
}
