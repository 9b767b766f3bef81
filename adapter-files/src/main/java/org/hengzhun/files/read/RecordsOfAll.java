package org.hengzhun.files.read;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.hengzhun.core.duty.Duty;
import org.hengzhun.core.duty.KnownDuties;
import org.hengzhun.core.field.Field;
import org.hengzhun.core.period.Period;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.VisibleText;
import org.jspecify.annotations.Nullable;

/** Records that name all who owe a duty at once (各组、各县区): how many each of them did, and what is to be said of it. For one thread. */
final class RecordsOfAll {

    /** Rows that are named one by one. */
    private static final int MOST_NAMED = 20;

    private final Field<?> whomColumn;
    private final Field<?> countColumn;
    private final SetMultimap<Named, Integer> rows = LinkedHashMultimap.create();

    /** Who was named, and who that is. */
    private record Named(String written, ImmutableList<String> all) {}

    RecordsOfAll(Field<?> whomColumn, Field<?> countColumn) {
        this.whomColumn = whomColumn;
        this.countColumn = countColumn;
    }

    /** Whom the row names together, as of the period it is for or else of the day; nobody where it names one. */
    static ImmutableList<String> named(
            Set<Duty> versions, String whom, @Nullable Period period, @Nullable Object doneOn) {
        LocalDate day = period != null ? period.first() : doneOn instanceof LocalDate on ? on : null;
        return day == null ? ImmutableList.of() : ImmutableList.copyOf(KnownDuties.together(versions, whom, day));
    }

    /** How many each did: one where no count is given or one for each, none for 0. Any other count may be of some of them only. */
    int ofEach(RowDraft row, ImmutableList<String> all, int count) {
        boolean told = row.value(countColumn) != null;
        if (told && count != 0 && count != all.size()) {
            row.refuse(
                    countColumn,
                    new Bilingual(
                            "“%s”有 %d 个，数量写 %d 看不出是哪些完成的；每个都完成了一个请把数量留空，否则一个对象写一行。"
                                    .formatted(written(row), all.size(), count),
                            "\"%s\" are %d, and a count of %d does not tell which of them did it; leave it empty when each did one, or write a row for each."
                                    .formatted(written(row), all.size(), count)));
        }
        return told && count == 0 ? 0 : 1;
    }

    private String written(RowDraft row) {
        return VisibleText.cut(row.text(whomColumn));
    }

    /** Takes note of a row that counts. */
    void add(RowDraft row, ImmutableList<String> all) {
        rows.put(new Named(written(row), all), row.row());
    }

    /** What the reader must know of them. */
    ImmutableList<Bilingual> notes() {
        return rows.asMap().entrySet().stream()
                .map(entry -> words(entry.getKey(), entry.getValue()))
                .collect(ImmutableList.toImmutableList());
    }

    private static Bilingual words(Named named, Collection<Integer> rows) {
        String some = rows.stream().limit(MOST_NAMED).map(String::valueOf).collect(Collectors.joining("、"));
        boolean more = rows.size() > MOST_NAMED;
        return new Bilingual(
                "完成记录第 %s 行%s的“%s”按每个都完成了计，共 %d 个：%s；若不是每个都完成，请一个对象写一行。"
                        .formatted(
                                some,
                                more ? "等 %d 行".formatted(rows.size()) : "",
                                named.written,
                                named.all.size(),
                                String.join("、", named.all)),
                "\"%s\" in row %s of the records%s counts as done by each of these %d: %s; write a row for each if not all did it."
                        .formatted(
                                named.written,
                                some.replace("、", ", "),
                                more ? " and so on, %d rows".formatted(rows.size()) : "",
                                named.all.size(),
                                String.join(", ", named.all)));
    }
}
