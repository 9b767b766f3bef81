package org.hengzhun.core.duty;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.hengzhun.core.words.Bilingual;

/** What the reader of a calendar must know of the records it rests on. */
final class DoneWords {

    /** So many records are named one by one. */
    private static final int NAMED = 10;

    private DoneWords() {}

    static List<Bilingual> of(DoneRecords done, LocalDate day) {
        ImmutableList.Builder<Bilingual> words = ImmutableList.builder();
        words.addAll(done.notes());
        if (!done.unread().isEmpty()) {
            int count = done.unread().size();
            words.add(new Bilingual(
                    "有 %d 条完成记录被拒收；可能由它们完成的事项标为“存疑”，没有算作超期。请改正被拒收的行后重来。".formatted(count),
                    "%d records were refused; what they may have been of is marked unclear and not counted as overdue. Fix the refused rows and run again."
                            .formatted(count)));
        }
        List<DutyRecord> later = done.records().stream()
                .filter(record -> record.doneOn().isAfter(day))
                .toList();
        if (!later.isEmpty()) {
            words.add(new Bilingual(
                    "有 %d 条完成记录的日期晚于截至日 %s，没有计入：%s；请核对年份。".formatted(later.size(), day, named(later)),
                    "%d records are dated after %s and were not counted: %s; check the year."
                            .formatted(later.size(), day, named(later))));
        }
        return words.build();
    }

    private static String named(List<DutyRecord> records) {
        String all = records.stream()
                .limit(NAMED)
                .map(record -> record.duty()
                        + (record.period() == null ? "" : " " + record.period().label()) + " " + record.doneOn())
                .collect(Collectors.joining(", "));
        return records.size() > NAMED ? all + " …" : all;
    }
}
