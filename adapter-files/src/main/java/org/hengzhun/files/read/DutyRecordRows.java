package org.hengzhun.files.read;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hengzhun.core.duty.Bearer;
import org.hengzhun.core.duty.Duty;
import org.hengzhun.core.duty.DutyColumns;
import org.hengzhun.core.duty.DutyRecord;
import org.hengzhun.core.duty.Period;
import org.hengzhun.core.field.FieldDictionary;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.Nearest;
import org.jspecify.annotations.Nullable;

/** Gathers what one table says was done. Mutable, for one thread. */
final class DutyRecordRows extends TableRows {

    private static final int MOST = 1_000_000;

    /** Every version of a duty by its name and both its labels, as headers are compared. */
    private final SetMultimap<String, Duty> duties = LinkedHashMultimap.create();

    private final List<DutyRecord> records = new ArrayList<>();

    DutyRecordRows(String file, Collection<Duty> known) {
        super(file, DutyColumns.DICTIONARY);
        known.forEach(duty -> {
            duties.put(FieldDictionary.normal(duty.name()), duty);
            duties.put(FieldDictionary.normal(duty.label().zh()), duty);
            duties.put(FieldDictionary.normal(duty.label().en()), duty);
        });
    }

    ImmutableList<DutyRecord> records() {
        return ImmutableList.copyOf(records);
    }

    @Override
    void keep(Draft row) {
        Set<Duty> versions = versions(row);
        String whom = row.text("whom");
        Period period = period(row, versions);
        int count = count(row);
        if (!versions.isEmpty()) {
            checkWhom(row, whom, versions);
        }
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
    private Set<Duty> versions(Draft row) {
        String written = row.text("duty");
        Set<Duty> named = duties.get(FieldDictionary.normal(written));
        if (written.isBlank()) {
            row.refuse("duty", new Bilingual("没有写是哪项义务；请补上。", "The duty is missing; add it."));
            return Set.of();
        }
        if (named.isEmpty()) {
            row.refuse("duty", unknown(written));
            return Set.of();
        }
        List<String> names = named.stream().map(Duty::name).distinct().toList();
        if (names.size() > 1) {
            String all = String.join("、", names);
            row.refuse(
                    "duty",
                    new Bilingual(
                            "有几项义务都叫这个名字；请写编号：%s。".formatted(all),
                            "Several duties have this label; write one of the names %s.".formatted(all)));
            return Set.of();
        }
        if (named.iterator().next().ofProject()) {
            row.refuse(
                    "duty",
                    new Bilingual(
                            "这项义务按项目的字段判断，不看完成记录；请填项目表。",
                            "This duty is judged by the fields of projects, not by records; fill in the table of projects."));
            return Set.of();
        }
        return named;
    }

    private Bilingual unknown(String written) {
        Optional<String> near = Nearest.to(FieldDictionary.normal(written), duties.keySet().stream())
                .flatMap(key -> duties.get(key).stream().findFirst())
                .map(duty -> duty.label().zh() + " " + duty.name());
        return new Bilingual(
                near.map("这个政策没有这项义务；是不是“%s”？"::formatted).orElse("这个政策没有这项义务；用 duties 命令看有哪些。"),
                near.map("The policy has no such duty; did you mean \"%s\"?"::formatted)
                        .orElse("The policy has no such duty; the command duties lists them."));
    }

    private @Nullable Period period(Draft row, Set<Duty> versions) {
        String written = row.text("period");
        if (written.isBlank()) {
            return null;
        }
        Optional<Period> period = Period.written(written);
        if (period.isEmpty()) {
            row.refuse(
                    "period",
                    new Bilingual(
                            "不是期次；写成 2020、2020H1、2020Q2、2020-03/04、2020-04、2020-W14 或 2020-04-25。",
                            "This is no period; write 2020, 2020H1, 2020Q2, 2020-03/04, 2020-04, 2020-W14 or 2020-04-25."));
            return null;
        }
        if (!versions.isEmpty()
                && versions.stream().noneMatch(duty -> duty.schedule().fits(period.get()))) {
            Bilingual schedule = versions.iterator().next().schedule().words();
            row.refuse(
                    "period",
                    new Bilingual(
                            "这项义务是%s，期次对不上；请写它的一期或其中的一天。".formatted(schedule.zh()),
                            "The duty is owed %s, which this does not fit; name one of its periods or a day in it."
                                    .formatted(schedule.en())));
        }
        return period.get();
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

    private static void checkWhom(Draft row, String whom, Set<Duty> versions) {
        List<String> bearers = versions.stream()
                .flatMap(duty -> duty.bearers().stream())
                .map(Bearer::name)
                .distinct()
                .toList();
        if (!bearers.isEmpty() && !bearers.contains(whom)) {
            String near = Nearest.to(whom, bearers.stream())
                    .map("是不是“%s”？"::formatted)
                    .orElse("应为：" + bearers.stream().collect(Collectors.joining("、")) + "。");
            row.refuse(
                    "whom",
                    new Bilingual(
                            "这项义务没有这个对象；" + near,
                            "This is none of those who owe the duty: %s.".formatted(String.join(", ", bearers))));
        }
    }
}
