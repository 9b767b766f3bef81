package org.hengzhun.files.report.handbook;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hengzhun.core.field.Decimals;
import org.hengzhun.core.indicator.MissingReason;
import org.hengzhun.core.indicator.TableWord;
import org.hengzhun.core.words.Language;
import org.hengzhun.drl.pack.SchemeSource;

/** What arguments and settings of schemes say, for readers who know none of their keys. Immutable. */
final class SchemeWords {

    /** What values mean that every table may write. */
    private static final ImmutableMap<String, String> VALUES = ImmutableMap.<String, String>builder()
            .put("true", "是")
            .put("false", "否")
            .put("half-up", "四舍五入")
            .put("half-even", "四舍六入五成双")
            .put("half-down", "五舍六入")
            .put("up", "进位")
            .put("ceiling", "向上取整")
            .put("down", "舍去")
            .put("floor", "向下取整")
            .put("average", "取平均名次")
            .put("ordinal", "不并列，按单位名称")
            .put("top", "按最好计")
            .put("middle", "按中间计")
            .put("bottom", "按最差计")
            .put("undefined", "不计")
            .buildOrThrow();

    private static final ImmutableMap<String, String> CONSEQUENCES = ImmutableMap.of(
            "unranked", "不参加排名",
            "skip", "不计这一项，权重由其他项分担",
            "zero", "计零分",
            "full", "计满分");

    /** Arguments that every method takes, which no entry explains. */
    private static final ImmutableMap<String, String> COMMON = ImmutableMap.of(
            "only", "只考核的分组",
            "over", "group 与组内单位比，city 与全市单位比",
            "show", "公布为：percent 百分数，points 百分点，plain 定位小数，natural 原数",
            "scale", "小数位数",
            "rounding", "舍入方式");

    private final Language language;
    private final FigureSentences figures;

    SchemeWords(Language language, FigureSentences figures) {
        this.language = language;
        this.figures = figures;
    }

    /** Texts of the scheme with figures in place of parameters and, for readers of Chinese, names in place of keys. */
    Map<String, String> filled(SchemeSource scheme, Map<String, String> texts) {
        Map<String, String> filled = Maps.transformValues(texts, figures::filled);
        return language == Language.ZH ? scheme.inChinese(filled) : filled;
    }

    /**
     * An argument as a phrase: 达到即否决：1个; 计零分.
     *
     * @param word the kind or method that takes it, where it is known
     * @param value what the row says, with figures in place of parameters
     */
    String argument(Optional<TableWord> word, String key, String value) {
        Optional<MissingReason> reason = Arrays.stream(MissingReason.values())
                .filter(one -> one.word().equals(key))
                .findFirst();
        if (language == Language.EN) {
            return reason.map(one -> one.words().en()).orElseGet(() -> meaning(word, key)) + ": " + value;
        }
        return reason.map(one -> one.words().zh() + "：" + CONSEQUENCES.getOrDefault(value, value + "分"))
                .orElseGet(() -> said(meaning(word, key), key.equals("share") ? percent(value) : value));
    }

    private static String percent(String share) {
        return share.matches("[0-9.]+") ? Decimals.percent(new BigDecimal(share)) : share;
    }

    private String meaning(Optional<TableWord> word, String key) {
        return word.stream()
                .flatMap(one -> one.arguments().stream())
                .filter(one -> one.name().equals(key))
                .map(one -> one.meaning().in(language))
                .findFirst()
                .orElseGet(() -> language == Language.ZH ? COMMON.getOrDefault(key, key) : key);
    }

    /** A value beside what it means: of a choice what is chosen, of anything else the value. */
    String said(String meaning, String value) {
        Matcher chosen = Pattern.compile(
                        "(?:^|[，、；：])" + Pattern.quote(value) + " (.+?)(?=[，、；][a-z][a-z-]*(?: |$|，|、)|$)")
                .matcher(meaning);
        if (chosen.find()) {
            int colon = meaning.indexOf('：');
            boolean headed = colon >= 0 && colon <= chosen.start();
            return (headed ? meaning.substring(0, colon + 1) : "") + chosen.group(1);
        }
        return head(meaning) + "：" + VALUES.getOrDefault(value, value);
    }

    /** The meaning without the choices and examples after it. */
    private static String head(String meaning) {
        return meaning.replaceFirst("；.*|：数、列或指标.*|[：，](?:[a-z]|如 ).*", "").replaceFirst("应合计为多少$", "合计");
    }
}
