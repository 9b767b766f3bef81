package org.hengzhun.files.read;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hengzhun.core.duty.Duty;
import org.hengzhun.core.duty.DutyColumns;
import org.hengzhun.core.duty.DutyRecord;
import org.hengzhun.core.duty.KnownDuties;
import org.hengzhun.core.duty.UnreadRecord;
import org.hengzhun.core.field.Field;
import org.hengzhun.core.period.Period;
import org.hengzhun.core.reading.FieldReader;
import org.hengzhun.core.words.Bilingual;
import org.jspecify.annotations.Nullable;

/** Makes records of what was done; a row without a day says that nothing was and makes none. */
final class DutyRecordAssembly implements Assembly<Optional<DutyRecord>> {

    private static final int MOST = 1_000_000;

    private static final FieldReader READER = FieldReader.of(DutyColumns.DICTIONARY);
    private static final Field<?> DUTY = column("duty");
    private static final Field<?> WHOM = column("whom");
    private static final Field<?> PERIOD = column("period");
    private static final Field<?> DONE_ON = column("doneOn");
    private static final Field<?> COUNT = column("count");

    private final KnownDuties duties;
    private final Map<String, Integer> seen = new HashMap<>();
    private final Map<Integer, UnreadRecord> unread = new LinkedHashMap<>();
    private final List<Bilingual> notes = new ArrayList<>();
    private final RecordsOfAll ofAll = new RecordsOfAll(WHOM, COUNT);

    DutyRecordAssembly(Collection<Duty> known) {
        this.duties = new KnownDuties(known);
    }

    private static Field<?> column(String name) {
        return DutyColumns.DICTIONARY.field(name).orElseThrow();
    }

    @Override
    public FieldReader reader() {
        return READER;
    }

    @Override
    public Bilingual noun() {
        return new Bilingual("完成记录", "record");
    }

    @Override
    public String plural() {
        return "records";
    }

    @Override
    public Set<String> keys() {
        return ImmutableSet.of(DUTY.name());
    }

    @Override
    public Row<Optional<DutyRecord>> finish(RowDraft row) {
        Set<Duty> versions = versions(row);
        String whom = row.text(WHOM);
        Period period = period(row, versions);
        refuse(row, WHOM, KnownDuties.wrongWhom(versions, whom));
        Object doneOn = row.value(DONE_ON);
        ImmutableList<String> all = RecordsOfAll.named(versions, whom, period, doneOn);
        int count = all.isEmpty() ? count(row) : ofAll.ofEach(row, all, count(row));
        if (doneOn == null && row.value(COUNT) != null && count > 0) {
            row.refuse(
                    DONE_ON,
                    new Bilingual(
                            "写了数量却没有完成日期；请补上日期，还没有完成就把数量留空。",
                            "There is a count but no day: add the day, or leave the count empty when it is not done."));
        }
        if (!row.isSound()) {
            unread.put(row.row(), new UnreadRecord(duty(row, versions), whom, period));
            return row.refused();
        }
        Integer first = seen.putIfAbsent(everything(row), row.row());
        if (first != null && doneOn != null) {
            notes.add(copied(row.row(), first));
            return row.accepted(Optional.empty());
        }
        if (doneOn != null && !all.isEmpty() && count > 0) {
            ofAll.add(row, all);
        }
        return row.accepted(
                doneOn instanceof LocalDate day
                        ? Optional.of(new DutyRecord(versions.iterator().next().name(), whom, period, day, count))
                        : Optional.empty());
    }

    private Optional<String> duty(RowDraft row, Set<Duty> versions) {
        return versions.isEmpty()
                ? duties.probably(row.text(DUTY))
                : Optional.of(versions.iterator().next().name());
    }

    private static String everything(RowDraft row) {
        return DutyColumns.DICTIONARY.fields().stream().map(row::text).collect(Collectors.joining("\n"));
    }

    private static Bilingual copied(int row, int first) {
        return new Bilingual(
                "完成记录第 %d 行与第 %d 行完全相同，只计一次；若确是两件事，请合成一行并写明数量。".formatted(row, first),
                "Row %d of the records is a copy of row %d and counts once; if there were two, write one row with the count."
                        .formatted(row, first));
    }

    /** What was refused; of rows that never came to be records nothing can be told. */
    ImmutableList<UnreadRecord> unread(List<Refusal> refusals) {
        Map<Integer, UnreadRecord> all = new TreeMap<>(unread);
        refusals.forEach(refusal -> all.putIfAbsent(refusal.row(), UnreadRecord.OF_ANYTHING));
        return ImmutableList.copyOf(all.values());
    }

    /** What the reader must know of the rows that count. */
    ImmutableList<Bilingual> notes() {
        return ImmutableList.<Bilingual>builder()
                .addAll(notes)
                .addAll(ofAll.notes())
                .build();
    }

    /** All versions of the one duty the row names, or none after refusing the row. */
    private Set<Duty> versions(RowDraft row) {
        String written = row.text(DUTY);
        Set<Duty> versions = duties.named(written);
        Optional<Bilingual> wrong = duties.wrongName(written).or(() -> KnownDuties.wrongKind(versions));
        refuse(row, DUTY, wrong);
        return wrong.isPresent() ? ImmutableSet.of() : versions;
    }

    private static @Nullable Period period(RowDraft row, Set<Duty> versions) {
        String written = row.text(PERIOD);
        if (written.isBlank()) {
            return null;
        }
        refuse(row, PERIOD, KnownDuties.wrongPeriod(versions, written));
        return Period.written(written).orElse(null);
    }

    private static void refuse(RowDraft row, Field<?> column, Optional<Bilingual> wrong) {
        wrong.ifPresent(words -> row.refuse(column, words));
    }

    private static int count(RowDraft row) {
        if (!(row.value(COUNT) instanceof BigDecimal written)) {
            return 1;
        }
        boolean whole = written.signum() >= 0
                && written.compareTo(BigDecimal.valueOf(MOST)) <= 0
                && written.stripTrailingZeros().scale() <= 0;
        if (!whole) {
            row.refuse(
                    COUNT,
                    new Bilingual(
                            "应为从 0 起的整数；请改正，完成一个的可以留空。",
                            "It must be a whole number from 0 on; correct it, or leave it empty for one."));
        }
        return whole ? written.intValueExact() : 1;
    }
}
