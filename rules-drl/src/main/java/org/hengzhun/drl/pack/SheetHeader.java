package org.hengzhun.drl.pack;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hengzhun.core.words.DidYouMean;
import org.hengzhun.core.words.Nearest;
import org.hengzhun.drl.dialect.ProblemCollector;

/**
 * The first row of a table of a pack.
 *
 * @param names the cells as they are written
 * @param columns the column each place holds, by 0-based place
 * @param missing required columns it lacks, complained of once
 * @param lastRequired the required column farthest to the right, or empty
 * @param chinese what the columns are called in Chinese, in brackets
 * @param readable whether the rows can be cut into cells at all
 */
record SheetHeader(
        ImmutableList<String> names,
        ImmutableMap<Integer, String> columns,
        ImmutableSet<String> missing,
        String lastRequired,
        ImmutableMap<String, String> chinese,
        boolean readable) {

    /** Of a table without rows. */
    static final SheetHeader NONE = new SheetHeader(
            ImmutableList.of(), ImmutableMap.of(), ImmutableSet.of(), "", ImmutableMap.of(), /* readable= */ true);

    /** Other separators that programs write, with what people call them. */
    private static final ImmutableMap<Character, String> SEPARATORS =
            ImmutableMap.of(';', "分号", '\t', "制表符（Tab）", '，', "中文逗号", '；', "中文分号", '|', "竖线");

    /**
     * The columns a table may have.
     *
     * @param chinese what else each may be called, with the column meant
     */
    record Columns(ImmutableList<String> required, ImmutableList<String> all, ImmutableMap<String, String> chinese) {

        /**
         * The columns of a table.
         *
         * @param own required columns that its sheet does not know
         * @param labels names of its own columns, which come before the usual ones
         */
        static Columns of(Sheet sheet, ImmutableList<String> own, Map<String, String> labels) {
            Map<String, String> chinese = new LinkedHashMap<>(sheet.chinese());
            chinese.putAll(labels);
            ImmutableList<String> required = joined(sheet.required(), own);
            return new Columns(required, joined(required, sheet.optional()), ImmutableMap.copyOf(chinese));
        }

        private static ImmutableList<String> joined(ImmutableList<String> first, ImmutableList<String> second) {
            return ImmutableList.<String>builder().addAll(first).addAll(second).build();
        }

        /** The first Chinese name of each column, in brackets. */
        ImmutableMap<String, String> inBrackets() {
            Map<String, String> names = new LinkedHashMap<>();
            chinese.forEach((name, column) -> names.putIfAbsent(column, "（" + name + "）"));
            return ImmutableMap.copyOf(names);
        }

        Optional<String> meant(String written) {
            return all.contains(written) ? Optional.of(written) : Optional.ofNullable(chinese.get(written));
        }

        /** The name, English or Chinese, that is most like the one written. */
        Optional<String> nearest(String written) {
            return Nearest.to(written, Stream.concat(all.stream(), chinese.keySet().stream()));
        }
    }

    /** What the header calls the column. */
    String called(String column) {
        return columns.entrySet().stream()
                .filter(one -> one.getValue().equals(column))
                .findFirst()
                .map(one -> names.get(one.getKey()))
                .map(name -> name.equals(column) ? name + chinese.getOrDefault(column, "") : name)
                .orElse(column);
    }

    boolean whole() {
        return readable && missing.isEmpty();
    }

    int size() {
        return names.size();
    }

    boolean lacks(String column) {
        return missing.contains(column);
    }

    static SheetHeader read(List<String> cells, Columns known, ProblemCollector complaints) {
        ImmutableList<String> names = cells.stream().map(String::strip).collect(ImmutableList.toImmutableList());
        Optional<Character> separator = otherSeparator(names, known);
        if (separator.isPresent()) {
            complainOfSeparator(separator.get(), complaints);
            return new SheetHeader(
                    names, ImmutableMap.of(), ImmutableSet.of(), "", ImmutableMap.of(), /* readable= */ false);
        }
        Map<Integer, String> columns = new LinkedHashMap<>();
        Set<String> misspelt = new HashSet<>();
        for (int place = 0; place < names.size(); place++) {
            String name = names.get(place);
            Optional<String> meant = known.meant(name);
            if (meant.filter(columns::containsValue).isPresent()) {
                complaints.error(
                        1,
                        place + 1,
                        "doubled-column",
                        "列“%s”出现两次".formatted(name),
                        "the column %s appears twice".formatted(name));
            } else if (meant.isPresent()) {
                columns.put(place, meant.get());
            } else {
                Optional<String> near = known.nearest(name);
                near.flatMap(known::meant).ifPresent(misspelt::add);
                complainUnknown(name, place, near, known, complaints);
            }
        }
        ImmutableSet<String> missing = known.required().stream()
                .filter(name -> !columns.containsValue(name))
                .collect(ImmutableSet.toImmutableSet());
        // A misspelt column is told once: as misspelt.
        missing.stream()
                .filter(name -> !misspelt.contains(name))
                .forEach(name -> complainMissing(name, known.inBrackets().getOrDefault(name, ""), names, complaints));
        String last =
                columns.values().stream().filter(known.required()::contains).reduce("", (earlier, later) -> later);
        return new SheetHeader(
                names, ImmutableMap.copyOf(columns), missing, last, known.inBrackets(), /* readable= */ true);
    }

    /** The separator by which a header of one cell falls into columns that are known. */
    private static Optional<Character> otherSeparator(List<String> names, Columns known) {
        if (names.size() != 1) {
            return Optional.empty();
        }
        return SEPARATORS.keySet().stream()
                .filter(sign -> Splitter.on(sign)
                                .trimResults()
                                .splitToStream(names.get(0))
                                .filter(name -> known.meant(name).isPresent())
                                .count()
                        > 1)
                .findFirst();
    }

    private static void complainOfSeparator(char separator, ProblemCollector complaints) {
        String zh = SEPARATORS.getOrDefault(separator, "");
        complaints.error(
                1,
                0,
                "separator",
                "各列之间是%s，应为英文逗号；请在 Excel 或 WPS 中另存为“CSV UTF-8（逗号分隔）”，或把分隔符替换为 ,".formatted(zh),
                "the columns are separated by %s and must be by commas; save it as CSV UTF-8 (comma delimited), or replace the separators by ,"
                        .formatted(separator == '\t' ? "tabs" : separator));
    }

    private static void complainUnknown(
            String name, int place, Optional<String> near, Columns known, ProblemCollector complaints) {
        DidYouMean meant = DidYouMean.of(name, near)
                .or("；可用：" + String.join("、", known.all()), "; the columns are " + String.join(", ", known.all()));
        complaints.error(
                1,
                place + 1,
                "unknown-column",
                "不认识列“%s”%s".formatted(name, meant.zh()),
                "unknown column %s%s".formatted(name, meant.en()));
    }

    private static void complainMissing(String name, String chinese, List<String> names, ProblemCollector complaints) {
        complaints.error(
                1,
                0,
                "missing-column",
                "缺少列“%s”%s；这张表的表头是 %s，请在表头补上，并在每一行填写".formatted(name, chinese, String.join("、", names)),
                "the column %s is missing; the header is %s: add it there and fill it in on every row"
                        .formatted(name, String.join(", ", names)));
    }
}
