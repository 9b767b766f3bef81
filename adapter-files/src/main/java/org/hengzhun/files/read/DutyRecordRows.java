package org.hengzhun.files.read;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hengzhun.core.duty.Duty;
import org.hengzhun.core.duty.DutyColumns;
import org.hengzhun.core.duty.DutyRecord;
import org.hengzhun.core.duty.KnownDuties;
import org.hengzhun.core.period.Period;
import org.hengzhun.core.words.Bilingual;
import org.jspecify.annotations.Nullable;

/** Gathers what one table says was done. Mutable, for one thread. */
final class DutyRecordRows extends TableRows {

    private static final int MOST = 1_000_000;

    private final KnownDuties duties;
    private final List<DutyRecord> records = new ArrayList<>();

    DutyRecordRows(String file, Collection<Duty> known) {
        super(file, DutyColumns.DICTIONARY);
        this.duties = new KnownDuties(known);
    }

    ImmutableList<DutyRecord> records() {
        return ImmutableList.copyOf(records);
    }

    @Override
    void keep(Draft row) {
        ImmutableSet<Duty> versions = versions(row);
        String whom = row.text("whom");
        Period period = period(row, versions);
        int count = count(row);
        refuse(row, "whom", KnownDuties.wrongWhom(versions, whom));
        Object doneOn = row.value("doneOn");
        if (doneOn == null && row.value("count") != null && count > 0) {
            row.refuse(
                    "doneOn",
                    new Bilingual(
                            "写了数量却没有完成日期；请补上日期，还没有完成就把数量留空。",
                            "There is a count but no day: add the day, or leave the count empty when it is not done."));
        }
        if (row.isSound() && doneOn instanceof LocalDate day) {
            records.add(new DutyRecord(versions.iterator().next().name(), whom, period, day, count));
        }
    }

    /** All versions of the one duty the row names, or none after refusing the row. */
    private ImmutableSet<Duty> versions(Draft row) {
        String written = row.text("duty");
        ImmutableSet<Duty> versions = duties.named(written);
        Optional<Bilingual> wrong = duties.wrongName(written).or(() -> KnownDuties.wrongKind(versions));
        refuse(row, "duty", wrong);
        return wrong.isPresent() ? ImmutableSet.of() : versions;
    }

    private static @Nullable Period period(Draft row, ImmutableSet<Duty> versions) {
        String written = row.text("period");
        if (written.isBlank()) {
            return null;
        }
        refuse(row, "period", KnownDuties.wrongPeriod(versions, written));
        return Period.written(written).orElse(null);
    }

    private static void refuse(Draft row, String column, Optional<Bilingual> wrong) {
        wrong.ifPresent(words -> row.refuse(column, words));
    }

    private static int count(Draft row) {
        if (!(row.value("count") instanceof BigDecimal written)) {
            return 1;
        }
        boolean whole = written.signum() >= 0
                && written.compareTo(BigDecimal.valueOf(MOST)) <= 0
                && written.stripTrailingZeros().scale() <= 0;
        if (!whole) {
            row.refuse("count", new Bilingual("应为从 0 起的整数。", "It must be a whole number from 0 on."));
        }
        return whole ? written.intValueExact() : 1;
    }
}
