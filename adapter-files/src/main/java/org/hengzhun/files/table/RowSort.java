package org.hengzhun.files.table;

import com.google.common.base.CharMatcher;
import java.util.List;
import java.util.regex.Pattern;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.files.sheet.SheetCell;
import org.hengzhun.files.sheet.SheetRow;

/** What a row of a table is when it is no data (合计、分组行、注). */
public enum RowSort {
    TITLE("标题或表头以上的说明", "a title or a line above the header"),
    HEADER("又一次表头", "the header once more"),
    NUMBERS("列号", "the numbers of the columns"),
    TOTAL("合计、小计、平均或市直部门等", "a total, an average or the city's own departments"),
    GROUP("分组行", "the heading of a group"),
    NOTE("注、说明或签署", "a note or a signature"),
    HIDDEN("隐藏的行", "a hidden row");

    private static final Pattern TOTALS = Pattern.compile(
            "(?:.{0,20}(?:合计|小计|总计|共计|汇总|平均值?|平均数|均值)|总数|累计|全[省市县区州]|[本全]页|[省市县区州]直(?:部门|单位|机关)?)(?:数|值|水平)?(?:[（(].*[）)])?[:：]?");

    /** Each way to call a total has one of these in it; all but few texts have none, and need no search for the whole. */
    private static final CharMatcher OF_TOTALS = CharMatcher.anyOf("计总均全页直");

    private static final Pattern NOTES = Pattern.compile(
            "(?:附?注|备注|说明|[填编]?[表报制]?说明|(?:数据|资料)来源|(?:数据)?(?:统计)?截[至止].*|[填制编]表.{0,3}|填报.{0,3}|审核.{0,2}|复核.{0,2}|审批.{0,2}"
                    + "|(?:单位|部门|分管|主管|主要)?(?:负责|领导).{0,3}|经办.{0,2}|联系.{0,2}|报[送出]?(?:日期|时间|单位)|(?:单位)?[（(]?盖章[）)]?|日期)[0-9一二三四五六七八九十]*(?:[:：].*|[（(]盖?章?[）)].*)?");

    private static final Pattern STARRED = Pattern.compile("[※★☆*＊].*");

    private static final Pattern IN_CHINESE_ORDER =
            Pattern.compile("[（(]?[一二三四五六七八九十]{1,3}(?:[）)]|[、.．：:])\\s*\\S.*|第[一二三四五六七八九十]{1,3}[批类部].*");

    private static final Pattern IN_ORDER = Pattern.compile("[（(]?[0-9]{1,2}[）)、.．]\\s*\\p{IsHan}.*");

    private static final Pattern DAY =
            Pattern.compile("(?:填报|制表)?(?:日期|时间)?[:：]?[0-9]{4}[-/.年][0-9]{1,2}[-/.月](?:[0-9]{1,2}日?)?");

    private static final Pattern CAPTION = Pattern.compile(".{1,10}[:：].*|[（(].*[:：].*[）)]");

    private static final CharMatcher SPACES = CharMatcher.anyOf(" \t\n\u000B\f\r");

    /** Longer texts alone in a row are sentences. */
    private static final int SENTENCE = 40;

    private final Bilingual words;

    RowSort(String zh, String en) {
        this.words = new Bilingual(zh, en);
    }

    /** What rows of this sort are. */
    public Bilingual words() {
        return words;
    }

    /** Whether nothing but one cell of the row says anything. */
    static boolean standsAlone(SheetRow row) {
        int said = 0;
        for (SheetCell cell : row.cells()) {
            said += cell.text().isEmpty() ? 0 : 1;
            if (said > 1) {
                return false;
            }
        }
        return said == 1;
    }

    /** Whether a row is a title or says of the table who made it, when and in what units: no level of a header. */
    static boolean isCaption(SheetRow row) {
        return standsAlone(row)
                || row.cells().stream()
                        .map(cell -> compact(cell.text()))
                        .allMatch(
                                text -> text.isEmpty() || CAPTION.matcher(text).matches() || isAside(text));
    }

    static boolean isTotal(String text) {
        return OF_TOTALS.matchesAnyOf(text) && TOTALS.matcher(compact(text)).matches();
    }

    static boolean isNote(String text) {
        String compact = compact(text);
        return NOTES.matcher(compact).matches() || STARRED.matcher(compact).matches();
    }

    /** Whether a text that stands alone in its row is no data. */
    static boolean isAside(String text) {
        String compact = compact(text);
        return isNote(text)
                || compact.length() > SENTENCE
                || DAY.matcher(compact).matches()
                || IN_ORDER.matcher(compact).matches();
    }

    static boolean isGroup(String text) {
        return IN_CHINESE_ORDER.matcher(compact(text)).matches();
    }

    /** Whether the cells count the columns: 1, 2, 3 … or 甲, 乙, 1, 2 … */
    static boolean isNumbers(List<SheetCell> cells) {
        List<String> said = cells.stream()
                .map(SheetCell::text)
                .filter(text -> !text.isEmpty())
                .toList();
        int next = 0;
        int counted = 0;
        for (String text : said) {
            String bare = text.replaceAll("[（()）]", "");
            if (counted == 0 && bare.matches("[甲乙丙丁戊]")) {
                continue;
            }
            if (!bare.matches("[0-9]{1,3}")
                    || (counted > 0 && Integer.parseInt(bare) != next)
                    || (counted == 0 && Integer.parseInt(bare) > 2)) {
                return false;
            }
            next = Integer.parseInt(bare) + 1;
            counted++;
        }
        return counted >= 3;
    }

    private static String compact(String text) {
        return SPACES.removeFrom(text);
    }
}
