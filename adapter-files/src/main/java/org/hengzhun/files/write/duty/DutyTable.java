package org.hengzhun.files.write.duty;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.hengzhun.core.duty.DutyLine;
import org.hengzhun.core.duty.Occurrence;
import org.hengzhun.files.write.DisplayWidth;
import org.hengzhun.files.write.TextLayout;
import org.hengzhun.files.write.TextTable;

/**
 * A table of duties; those who stand alike with one duty share a line. Where their names do not fit, the table counts them and
 * they are named in full below it, so that nobody who has not done it goes unnamed.
 */
final class DutyTable {

    /** Columns of names that the table has room for. */
    private static final int WIDEST_NAMES = 44;

    private final DutyText text;
    private final TextLayout layout;

    DutyTable(DutyText text, TextLayout layout) {
        this.text = text;
        this.layout = layout;
    }

    List<String> lines(List<DutyLine> duties, ProjectNames called) {
        boolean counted =
                duties.stream().anyMatch(line -> !text.progress(line.status()).isEmpty());
        TextTable table = new TextTable(layout)
                .words(
                        text.language().say("到期日", "due"),
                        text.language().say("义务", "duty"),
                        text.language().say("对象", "owed by"))
                .columns(text.language().say("期次", "period"))
                .words(text.language().say("状态", "state"));
        if (counted) {
            table.columns(text.language().say("完成", "done"));
        }
        table.words(text.language().say("条款", "clause"));
        List<String> below = new ArrayList<>();
        for (List<DutyLine> alike : alike(duties)) {
            String names = alike.stream()
                    .map(called::of)
                    .collect(Collectors.joining(text.language().say("、", ", ")));
            boolean fits = DisplayWidth.NARROW.of(names) <= WIDEST_NAMES;
            table.row(cells(alike.get(0), fits ? names : count(alike.size()), counted));
            if (!fits) {
                below.add("  " + full(alike.get(0)) + text.language().say("：", ": ") + names);
            }
        }
        return ImmutableList.<String>builder()
                .addAll(table.lines())
                .addAll(below)
                .build();
    }

    private String[] cells(DutyLine line, String whom, boolean counted) {
        Occurrence occurrence = line.occurrence();
        List<String> cells = new ArrayList<>(List.of(
                text.due(occurrence),
                occurrence.duty().label().in(text.language()),
                whom,
                text.period(occurrence),
                text.state(line)));
        if (counted) {
            cells.add(text.progress(line.status()));
        }
        cells.add(occurrence.duty().citation().clause()
                + (line.local() ? text.language().say("（含本地参数）", " (local)") : ""));
        return cells.toArray(String[]::new);
    }

    private String count(int names) {
        return text.language().say("%d 个，见表下".formatted(names), "%d, see below".formatted(names));
    }

    private String full(DutyLine line) {
        String period = text.period(line.occurrence());
        return line.occurrence().duty().label().in(text.language())
                + (period.isEmpty() ? "" : " " + period)
                + text.language().say("，", ", ")
                + text.state(line);
    }

    /** Lines that differ in nothing but whom. */
    private static List<List<DutyLine>> alike(List<DutyLine> duties) {
        Map<List<Object>, List<DutyLine>> groups = new LinkedHashMap<>();
        for (DutyLine one : duties) {
            List<Object> key = ImmutableList.of(
                    one.occurrence().duty().name(),
                    Objects.toString(one.occurrence().period()),
                    Objects.toString(one.occurrence().due()),
                    one.status().state(),
                    one.status().done(),
                    one.local());
            groups.computeIfAbsent(key, any -> new ArrayList<>()).add(one);
        }
        return List.copyOf(groups.values());
    }
}
