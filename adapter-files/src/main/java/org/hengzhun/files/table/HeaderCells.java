package org.hengzhun.files.table;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hengzhun.core.field.Field;
import org.hengzhun.core.field.Kind;
import org.hengzhun.core.field.Unit;
import org.hengzhun.core.reading.HeaderText;
import org.hengzhun.files.sheet.SheetRow;
import org.jspecify.annotations.Nullable;

/** The levels of a header above each column, and what they say together. */
final class HeaderCells {

    /** Words below a header that say no more than the header does. */
    private static final ImmutableSet<String> NEUTRAL =
            ImmutableSet.of("合计", "总计", "总数", "总额", "总量", "数量", "个数", "金额", "数额", "数值", "数", "值", "额", "小计", "累计数");

    /** Words above a header that make it another one: a part of it, an earlier or planned one, a rate of change. */
    private static final Pattern SHIFTING = Pattern.compile(
            "其中|上年|去年|上期|上月|同期|同比|环比|增速|增长|增幅|计划|目标|任务|预计|预期|拟|未|非|无|不|以上|以下|占比|比重|排名|名次|得分|累计|当月|本月|新增|较|减|原");

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private static final Pattern FIGURES = Pattern.compile("[-+.,%0-9]+");

    private static final Pattern LAST_BRACKETS = Pattern.compile("[（(【\\[][^（）()【】\\[\\]]*[）)】\\]]$");

    private static final Pattern BRACKETED_UNIT = Pattern.compile(".*[（(【\\[]([^（）()【】\\[\\]]+)[）)】\\]]$");

    private final List<SheetRow> levels;
    private final ColumnNames names;

    HeaderCells(List<SheetRow> levels, ColumnNames names) {
        this.levels = levels;
        this.names = names;
    }

    int width() {
        return levels.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    }

    /** The texts above a column from the top, a merged group's above each of its columns; blank levels are left out. */
    List<String> above(int column) {
        List<String> texts = new ArrayList<>();
        for (int level = 0; level < levels.size(); level++) {
            String own = text(level, column);
            String text = own.isEmpty() && !below(level, column).isEmpty() ? group(level, column) : own;
            if (!text.isEmpty()) {
                texts.add(text);
            }
        }
        return texts;
    }

    private String text(int level, int column) {
        return clean(levels.get(level).cell(column).text());
    }

    /** Without line breaks and spaces, which people put into headers for their looks. */
    private static String clean(String header) {
        return SPACES.matcher(header).replaceAll("");
    }

    /** What the levels below say, joined. */
    private String below(int level, int column) {
        StringBuilder all = new StringBuilder();
        for (int lower = level + 1; lower < levels.size(); lower++) {
            all.append(text(lower, column));
        }
        return all.toString();
    }

    /** The group to the left that reaches over this column: one with levels of its own below it. */
    private String group(int level, int column) {
        int left = column - 1;
        while (left >= 0 && text(level, left).isEmpty() && !below(level, left).isEmpty()) {
            left--;
        }
        return left >= 0 && !below(level, left).isEmpty() ? text(level, left) : "";
    }

    /** What the levels above a column are called together. */
    String shown(int column) {
        return above(column).stream().distinct().collect(Collectors.joining("/"));
    }

    /** The field the levels name together, or null. */
    HeaderText.@Nullable Known known(int column) {
        List<String> texts = above(column);
        if (texts.isEmpty()) {
            return null;
        }
        String leaf = texts.get(texts.size() - 1);
        if (texts.size() == 1) {
            return named(leaf);
        }
        String top = String.join("", texts.subList(0, texts.size() - 1));
        HeaderText.Known whole = named(top + leaf);
        return whole != null ? whole : inParts(top, leaf);
    }

    private HeaderText.@Nullable Known inParts(String top, String leaf) {
        String bare = bare(leaf);
        String unit = leaf.substring(bare.length());
        if (bare.isEmpty() || NEUTRAL.contains(bare)) {
            HeaderText.Known plain = named(top + unit);
            return plain != null ? plain : orElse(named(top + "数" + unit), named(top + "额" + unit));
        }
        HeaderText.Known alone = SHIFTING.matcher(top).find() ? null : named(leaf);
        return alone == null || alone.unit() != null ? alone : withUnitOf(top, alone);
    }

    private static HeaderText.@Nullable Known orElse(HeaderText.@Nullable Known one, HeaderText.@Nullable Known other) {
        return one == null ? other : one;
    }

    /** The unit of a group, 投资情况（亿元）, counts for the figures below it. */
    private static HeaderText.Known withUnitOf(String top, HeaderText.Known below) {
        Field<?> field = below.field();
        Unit kept = field.unit();
        var brackets = BRACKETED_UNIT.matcher(top);
        if (field.kind() != Kind.NUMBER || kept == null || !brackets.matches()) {
            return below;
        }
        return Unit.written(brackets.group(1), kept.dimension())
                .map(unit -> new HeaderText.Known(field, unit))
                .orElse(below);
    }

    private HeaderText.@Nullable Known named(String header) {
        return names.plainly(header) instanceof HeaderText.Known known ? known : null;
    }

    /** Where the table ends: at an empty column behind which fields of before come again, in a second table, or at the width. */
    int end() {
        Set<Field<?>> before = new HashSet<>();
        int empty = width();
        for (int column = 0; column < width(); column++) {
            HeaderText.Known known = known(column);
            if (above(column).isEmpty()) {
                empty = empty == width() && !before.isEmpty() ? column : empty;
            } else if (known != null && empty < column && before.contains(known.field())) {
                return empty;
            } else if (known != null && empty == width()) {
                before.add(known.field());
            }
        }
        return width();
    }

    /** How many different fields the header names. */
    long score() {
        return IntStream.range(0, width())
                .mapToObj(this::known)
                .filter(Objects::nonNull)
                .map(HeaderText.Known::field)
                .distinct()
                .count();
    }

    /** Whether a row can only be a lower level of this header: it says nothing but units and parts of what stands above. */
    boolean goesOnIn(SheetRow next) {
        List<SheetRow> longer = new ArrayList<>(levels);
        longer.add(next);
        HeaderCells both = new HeaderCells(longer, names);
        if (both.isWordsBelow(next, this)) {
            return true;
        }
        boolean any = false;
        for (int column = 0; column < next.cells().size(); column++) {
            String text = clean(next.cell(column).text());
            if (!text.isEmpty() && !isLower(text, column) && !both.isPartOfGroup(column)) {
                return false;
            }
            any |= !text.isEmpty();
        }
        return any;
    }

    /** Whether the lowest level is words alone, some in columns that only a group reaches, and says nothing of whom a row of data is. */
    private boolean isWordsBelow(SheetRow lowest, HeaderCells above) {
        boolean named = false;
        boolean grouped = false;
        for (int column = 0; column < width(); column++) {
            String text = clean(lowest.cell(column).text());
            HeaderText.Known known = above.known(column);
            boolean whom = known != null && known.field().kind() != Kind.NUMBER;
            if (whom ? !text.isEmpty() : FIGURES.matcher(text).matches()) {
                return false;
            }
            named |= whom;
            grouped |= !text.isEmpty() && above.above(column).isEmpty();
        }
        return named && grouped;
    }

    private boolean isLower(String text, int column) {
        String bare = bare(text);
        HeaderText.Known above = known(column);
        boolean figures = above == null || above.field().kind() == Kind.NUMBER;
        return figures
                && (bare.isEmpty()
                        || NEUTRAL.contains(bare)
                        || text.startsWith("其中")
                        || Unit.written(text).isPresent());
    }

    /** Whether the lowest level of a column is words under a group that reaches over it from the left. */
    private boolean isPartOfGroup(int column) {
        int lowest = levels.size() - 1;
        boolean grouped = levels.subList(0, lowest).stream()
                .allMatch(row -> clean(row.cell(column).text()).isEmpty());
        return grouped
                && above(column).size() > 1
                && !FIGURES.matcher(text(lowest, column)).matches();
    }

    private static String bare(String text) {
        return LAST_BRACKETS.matcher(text).replaceFirst("");
    }
}
