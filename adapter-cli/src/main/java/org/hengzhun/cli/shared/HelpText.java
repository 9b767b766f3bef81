package org.hengzhun.cli.shared;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hengzhun.files.write.DisplayWidth;
import org.hengzhun.files.write.TextLayout;
import picocli.CommandLine.IHelpSectionRenderer;
import picocli.CommandLine.Model.UsageMessageSpec;

/** The help of a command, laid out like every text for people: picocli takes some Chinese signs for narrow and breaks lines anywhere. */
final class HelpText {

    /** Wider than any line, so that picocli breaks none. */
    private static final int UNBROKEN = 4_000;

    /** Columns of a name beside its description; the description of a longer one begins in the same line, further right. */
    private static final int WIDEST_NAME = 26;

    /** Spaces before a description that goes on from the line before. */
    private static final int DEEP = 10;

    private HelpText() {}

    static void layOut(UsageMessageSpec usage, TextLayout layout) {
        usage.width(UNBROKEN);
        usage.adjustLineBreaksForWideCJKCharacters(false);
        Map<String, IHelpSectionRenderer> sections = new LinkedHashMap<>();
        usage.sectionMap()
                .forEach((name, section) -> sections.put(name, help -> laidOut(section.render(help), layout)));
        sections.put(UsageMessageSpec.SECTION_KEY_SYNOPSIS_HEADING, help -> "");
        sections.put(
                UsageMessageSpec.SECTION_KEY_SYNOPSIS,
                help -> laidOut(help.synopsisHeading() + help.synopsis(help.synopsisHeadingLength()), layout));
        usage.sectionMap(sections);
    }

    private static String laidOut(String section, TextLayout layout) {
        List<String> lines = section.lines().map(HelpText::indented).toList();
        int column = lines.stream()
                .mapToInt(line -> DisplayWidth.NARROW.of(line.substring(0, gap(line))))
                .filter(width -> width <= WIDEST_NAME)
                .max()
                .orElse(0);
        return lines.stream()
                .flatMap(line -> layout.lines(aligned(line, column)).stream())
                .map(line -> line.stripTrailing() + System.lineSeparator())
                .collect(Collectors.joining());
    }

    /** Two wide spaces are what a line under 例： begins with. */
    private static String indented(String line) {
        return line.startsWith("　　") ? "    " + line.substring(2) : line;
    }

    /** Where a name ends that a description follows, or 0. */
    private static int gap(String line) {
        int start = 0;
        while (start < line.length() && line.charAt(start) == ' ') {
            start++;
        }
        return Math.max(0, line.indexOf("  ", start));
    }

    private static String aligned(String line, int column) {
        int gap = gap(line);
        boolean goesOn = line.startsWith(" ".repeat(DEEP));
        if (gap == 0 && !goesOn || column == 0) {
            return line;
        }
        String name = goesOn ? "" : line.substring(0, gap);
        return DisplayWidth.NARROW.pad(name, column) + "  "
                + line.substring(goesOn ? 0 : gap).strip();
    }
}
