package org.hengzhun.core.reading;

import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.regex.Pattern;
import org.hengzhun.core.field.Field;
import org.hengzhun.core.field.Kind;
import org.hengzhun.core.words.VisibleText;
import org.jspecify.annotations.Nullable;

/** What people and programs write into a cell that has no value (占位符). */
enum Placeholder {
    /** A mark that can be nothing else, in any kind of field: —, /, N/A. */
    SIGN,
    /** A word that says that the value is not known: 待定, 暂无. */
    WORD,
    /** 无: that there is none, where a field may hold several values; of anything else it says nothing sure. */
    NONE,
    /** What a spreadsheet shows where a formula failed: #N/A. */
    ERROR;

    /** No placeholder is longer; longer texts are not looked at. */
    private static final int LONGEST = 12;

    /** What {@link #SIGNS} begin with: all but few texts are told from them by their first sign. */
    static final String BEGINNINGS = "-‐‑‒–—―−ー─━_~/\\|.…·?n(";

    static final Pattern SIGNS =
            Pattern.compile("[-‐‑‒–—―−ー─━_~]+|[/\\\\|]+|[.…·]+|[?]+|n[./]?a[.]?|null|nil|\\(null\\)|n\\\\a");

    private static final Pattern ERRORS =
            Pattern.compile("#(?:n/a|ref!|value!|div/0!|name[?]|null!|num!|spill!|calc!|n/d|#+)");

    private static final ImmutableSet<String> WORDS = ImmutableSet.of(
            "未知", "不详", "待定", "暂无", "待补", "待补充", "待填", "待填写", "待填报", "待核", "待核实", "待核定", "待确定", "待确认", "待明确", "待提供",
            "待报", "待测算", "待评估", "未定", "未确定", "尚未确定", "未明确", "尚未明确", "未填", "未填写", "未填报", "未提供", "未报", "未报送", "未统计", "暂缺",
            "暂不清楚", "暂未确定", "缺", "缺失", "空", "空白", "无数据", "无资料", "暂无数据", "暂无资料", "尚无", "尚无数据", "不清楚", "不明", "不明确", "不知道",
            "不确定", "不适用", "unknown", "tbd", "tba", "pending", "missing");

    private static final ImmutableSet<String> NONES = ImmutableSet.of("无", "没有", "none");

    /** What the text says of the field when it is one of these, or null when the text itself is to be read. */
    static @Nullable Reading reading(Field<?> field, String text) {
        Placeholder one = of(text);
        if (one == null || isChoice(field, text)) {
            return null;
        }
        return switch (one) {
            case SIGN -> Reading.UNKNOWN;
            case WORD -> field.verbatim() || field.answers().containsKey(text) ? null : Reading.UNKNOWN;
            case NONE -> none(field);
            case ERROR ->
                Reading.bad(
                        "“%s”是表格公式出错的样子，不是值；请改正公式，或写上值，不知道就留空。".formatted(VisibleText.cut(text)),
                        "\"%s\" is what a spreadsheet shows where a formula failed; correct the formula, write the value, or leave the cell empty."
                                .formatted(VisibleText.cut(text)));
        };
    }

    /** Whether a choice of the field is called so: NONE of the review is a result, and none of a list is not. */
    private static boolean isChoice(Field<?> field, String text) {
        return !field.many()
                && field.choices().stream()
                        .anyMatch(choice ->
                                choice.name().equals(text) || choice.label().equals(text));
    }

    private static @Nullable Reading none(Field<?> field) {
        if (field.many()) {
            return new Reading.Known(ImmutableSet.of());
        }
        // A text may say 无 and mean it: no package agreement, no region. A truth has answers of its own.
        boolean word = field.type() == String.class && field.kind() == Kind.TEXT && !field.key();
        return word || field.kind() == Kind.TRUTH ? null : Reading.UNKNOWN;
    }

    private static @Nullable Placeholder of(String text) {
        if (text.length() > LONGEST) {
            return null;
        }
        String word = CellText.compact(text).toLowerCase(Locale.ROOT);
        if (NONES.contains(word)) {
            return NONE;
        }
        if (WORDS.contains(word)) {
            return WORD;
        }
        if (word.startsWith("#")) {
            return ERRORS.matcher(word).matches() ? ERROR : null;
        }
        boolean maySign = !word.isEmpty() && BEGINNINGS.indexOf(word.charAt(0)) >= 0;
        return maySign && SIGNS.matcher(word).matches() ? SIGN : null;
    }
}
