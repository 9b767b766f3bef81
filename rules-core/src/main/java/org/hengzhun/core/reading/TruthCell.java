package org.hengzhun.core.reading;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hengzhun.core.field.Field;
import org.hengzhun.core.field.Unit;
import org.hengzhun.core.words.VisibleText;
import org.jspecify.annotations.Nullable;

/**
 * Reads yes and no: 是 and 否, ticks and crosses, the answers its field declares, and its label affirmed or denied, as 未通过节能审查.
 * A lone x is refused: in some forms it ticks a box, in others it strikes one out.
 */
final class TruthCell implements Cell {

    private static final ImmutableSet<String> YES =
            ImmutableSet.of("是", "是的", "true", "y", "yes", "1", "√", "✓", "✔", "☑", "✅");
    private static final ImmutableSet<String> NO =
            ImmutableSet.of("否", "不是", "false", "n", "no", "0", "×", "✗", "✘", "✕", "✖", "❌");

    /** Without a word beside it nobody can tell whether such a mark chooses or strikes out. */
    private static final ImmutableSet<String> EITHER = ImmutableSet.of("x", "☒", "■", "●", "◆", "▲", "❎");

    private static final ImmutableSet<String> UNTICKED = ImmutableSet.of("□", "☐", "○", "◇", "〇");

    private static final String BOX = "([☑√✓✔✅■☒●□☐○])";
    private static final Pattern BOX_FIRST = Pattern.compile(BOX + "是[/、,;]?" + BOX + "否");
    private static final Pattern BOX_LAST = Pattern.compile("是" + BOX + "[/、,;]?否" + BOX);

    private final ImmutableMap<String, Boolean> answers;
    private final String example;
    private final boolean answeredByNone;

    TruthCell(Field<?> field) {
        Map<String, Boolean> words = new HashMap<>();
        Stream.concat(Stream.of(field.label()), field.aliases().stream())
                .map(label -> label.startsWith("是否") ? label.substring(2) : label)
                .forEach(label -> affirmed(label, words));
        field.answers().forEach((word, truth) -> words.put(normal(word), truth));
        YES.forEach(word -> words.put(word, true));
        NO.forEach(word -> words.put(word, false));
        this.answers = ImmutableMap.copyOf(words);
        this.example = String.join("、", field.answers().keySet());
        this.answeredByNone = answers.containsKey("无");
    }

    /** The label says yes; with a word of denial in front of it, it says no. */
    private static void affirmed(String label, Map<String, Boolean> words) {
        String normal = normal(label);
        Stream.of("", "是", "属于").forEach(yes -> words.put(yes + normal, true));
        Stream.of("不", "未", "非", "没有", "不是", "不属于").forEach(no -> words.put(no + normal, false));
        if (normal.startsWith("已")) {
            words.put("未" + normal.substring(1), false);
        }
        if (normal.startsWith("有")) {
            words.put("无" + normal.substring(1), false);
            words.put("没有" + normal.substring(1), false);
        }
    }

    @Override
    public Reading read(String text, @Nullable Unit unit) {
        String word = normal(text);
        Boolean truth = answers.get(word);
        if (truth != null) {
            return new Reading.Known(truth);
        }
        if (!answeredByNone && (word.equals("无") || word.equals("没有") || word.equals("none"))) {
            return Reading.unknown(
                    "“无”没有说是还是否，按未填处理；请填 是 或 否。",
                    "\"无\" says neither yes nor no and is taken as empty; write yes or no.");
        }
        return ticked(word).orElseGet(() -> refused(text, word));
    }

    private static String normal(String text) {
        return CellText.compact(text).toLowerCase(Locale.ROOT).replace("\uFE0F", "");
    }

    /** A form with both answers printed and a box for each. */
    private static Optional<Reading> ticked(String word) {
        Matcher first = BOX_FIRST.matcher(word);
        Matcher last = BOX_LAST.matcher(word);
        Matcher boxes = first.matches() ? first : last;
        if (boxes == last && !last.matches()) {
            return Optional.empty();
        }
        boolean yes = !UNTICKED.contains(boxes.group(1));
        boolean no = !UNTICKED.contains(boxes.group(2));
        if (yes == no) {
            return Optional.empty();
        }
        return Optional.of(new Reading.Known(yes));
    }

    private Reading refused(String text, String word) {
        String shown = VisibleText.cut(text);
        if (UNTICKED.contains(word)) {
            return Reading.bad(
                    "“%s”是没有勾选的空框，看不出是还是否；请填 是 或 否，不知道就留空。".formatted(shown),
                    "\"%s\" is an empty box and says neither; write yes or no (是/否), or leave it empty."
                            .formatted(shown));
        }
        if (EITHER.contains(word)) {
            return Reading.bad(
                    "“%s”有的表里表示选中，有的表里表示划去；请填 是 或 否，不知道就留空。".formatted(shown),
                    "\"%s\" chooses in some forms and strikes out in others; write yes or no (是/否), or leave it empty."
                            .formatted(shown));
        }
        String also = example.isEmpty() ? "" : "（也可写：%s）".formatted(example);
        return Reading.bad(
                "应填 是 或 否%s；不知道就留空。".formatted(also),
                "It must be yes or no (是/否, true/false, Y/N); leave it empty when unknown.");
    }
}
