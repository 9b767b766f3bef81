package org.hengzhun.files.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How a spreadsheet shows the number of a cell: up to four sections, for positive and negative numbers, zero and text, or
 * sections with conditions (ISO/IEC 29500-1, 18.8.30 and 18.8.31).
 */
final class NumberFormat {

    /** Codes longer than this are of no spreadsheet, which stop at 255. */
    private static final int LONGEST = 1000;

    private static final Map<Integer, String> BUILT_IN = builtIn();

    private final List<FormatSection> sections;

    private NumberFormat(List<FormatSection> sections) {
        this.sections = sections;
    }

    static NumberFormat of(String code) {
        return new NumberFormat(split(code.length() > LONGEST ? "" : code).stream()
                .map(FormatSection::of)
                .toList());
    }

    /** A format that every spreadsheet knows by number; those of dates as Chinese ones show them. */
    static NumberFormat builtIn(int id) {
        return of(BUILT_IN.getOrDefault(id, "General"));
    }

    private static Map<Integer, String> builtIn() {
        Map<Integer, String> codes = new HashMap<>(Map.of(1, "0", 2, "0.00", 3, "#,##0", 4, "#,##0.00"));
        codes.putAll(Map.of(9, "0%", 10, "0.00%", 11, "0.00E+00", 12, "# ?/?", 13, "# ??/??", 48, "##0.0E+0", 49, "@"));
        codes.putAll(Map.of(14, "yyyy/m/d", 15, "d-mmm-yy", 16, "d-mmm", 17, "mmm-yy", 22, "yyyy/m/d h:mm"));
        codes.putAll(Map.of(
                18, "h:mm", 19, "h:mm:ss", 20, "h:mm", 21, "h:mm:ss", 45, "mm:ss", 46, "[h]:mm:ss", 47, "mm:ss"));
        List.of(27, 36, 50, 52, 57).forEach(id -> codes.put(id, "yyyy年m月"));
        List.of(28, 29, 51, 53, 54, 58).forEach(id -> codes.put(id, "m月d日"));
        List.of(32, 33, 34, 35, 55, 56).forEach(id -> codes.put(id, "h时mm分"));
        codes.put(30, "m-d-yy");
        codes.put(31, "yyyy年m月d日");
        return Map.copyOf(codes);
    }

    /** The sections, parted by semicolons that are no text. */
    private static List<String> split(String code) {
        List<String> sections = new ArrayList<>();
        StringBuilder section = new StringBuilder();
        for (int i = 0; i < code.length(); i++) {
            int end = FormatSection.endOfLiteral(code, i);
            if (code.charAt(i) == ';') {
                sections.add(section.toString());
                section.setLength(0);
            } else {
                section.append(code, i, end);
                i = end - 1;
            }
        }
        sections.add(section.toString());
        return sections;
    }

    /** The section that shows this number. */
    FormatSection section(BigDecimal number) {
        if (sections.stream().anyMatch(FormatSection::hasCondition)) {
            return sections.stream()
                    .filter(section -> section.takes(number))
                    .findFirst()
                    .orElse(sections.get(sections.size() - 1));
        }
        int numeric = Math.min(3, sections.size());
        if (number.signum() < 0 && numeric > 1) {
            return sections.get(1);
        }
        return number.signum() == 0 && numeric > 2 ? sections.get(2) : sections.get(0);
    }
}
