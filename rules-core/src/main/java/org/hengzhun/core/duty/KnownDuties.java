package org.hengzhun.core.duty;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hengzhun.core.field.FieldDictionary;
import org.hengzhun.core.period.Period;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.Nearest;
import org.hengzhun.core.words.VisibleText;

/** The duties of one policy as people name them: by name or label. Says what is wrong with what is told of them. */
public final class KnownDuties {

    /** Every version of a duty by its name and both its labels, as headers are compared. */
    private final SetMultimap<String, Duty> duties = LinkedHashMultimap.create();

    public KnownDuties(Collection<Duty> known) {
        known.forEach(duty -> {
            duties.put(FieldDictionary.normal(duty.name()), duty);
            duties.put(FieldDictionary.normal(duty.label().zh()), duty);
            duties.put(FieldDictionary.normal(duty.label().en()), duty);
        });
    }

    /** All versions of the one duty that is named so; none where {@link #wrongName} complains. */
    public Set<Duty> named(String written) {
        return wrongName(written).isEmpty() ? found(written) : ImmutableSet.of();
    }

    private ImmutableSet<Duty> found(String written) {
        return ImmutableSet.copyOf(duties.get(FieldDictionary.normal(written)));
    }

    /** The one duty a name that was refused probably means. */
    public Optional<String> probably(String written) {
        return Nearest.to(FieldDictionary.normal(written), duties.keySet().stream())
                .flatMap(key -> duties.get(key).stream().findFirst())
                .map(Duty::name);
    }

    /** What is wrong with a name, if anything. */
    public Optional<Bilingual> wrongName(String written) {
        if (written.isBlank()) {
            return Optional.of(new Bilingual("没有写是哪项义务；请补上。", "The duty is missing; add it."));
        }
        List<String> names = found(written).stream().map(Duty::name).distinct().toList();
        if (names.isEmpty()) {
            return Optional.of(unknown(written));
        }
        return names.size() == 1
                ? Optional.empty()
                : Optional.of(new Bilingual(
                        "有几项义务都叫这个名字；请写编号：%s。".formatted(String.join("、", names)),
                        "Several duties have this label; write one of the names %s."
                                .formatted(String.join("、", names))));
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

    /** What is wrong with a record of something done for the versions of a duty, if its kind is. */
    public static Optional<Bilingual> wrongKind(Set<Duty> versions) {
        return versions.stream().noneMatch(Duty::ofProject)
                ? Optional.empty()
                : Optional.of(
                        new Bilingual(
                                "这项义务按项目的字段判断，不看完成记录；请填项目表。",
                                "This duty is judged by the fields of projects, not by records; fill in the table of projects."));
    }

    /** What is wrong with the period something was done for, as it is written, if anything. */
    public static Optional<Bilingual> wrongPeriod(Set<Duty> versions, String written) {
        Optional<Period> period = Period.written(written);
        if (period.isEmpty()) {
            return Optional.of(new Bilingual(
                    "不是期次；写成 2020、2020H1、2020Q2、2020-03/04、2020-04、2020-W14 或 2020-04-25。",
                    "This is not a period; write 2020, 2020H1, 2020Q2, 2020-03/04, 2020-04, 2020-W14 or 2020-04-25."));
        }
        if (versions.isEmpty()
                || versions.stream().anyMatch(duty -> duty.schedule().fits(period.get()))) {
            return Optional.empty();
        }
        Bilingual schedule = versions.iterator().next().schedule().words();
        return Optional.of(new Bilingual(
                "这项义务是%s，期次对不上；请写它的一期或其中的一天。".formatted(schedule.zh()),
                "The duty is owed %s, which this does not fit; name one of its periods or a day in it."
                        .formatted(schedule.en())));
    }

    /** What is wrong with who is said to have done it, if anything. All of them may be named at once: 各组, 各县区. */
    public static Optional<Bilingual> wrongWhom(Set<Duty> versions, String whom) {
        Set<String> bearers = bearers(versions);
        boolean called = versions.stream().anyMatch(duty -> duty.isBy(whom));
        if (bearers.isEmpty() || called) {
            return Optional.empty();
        }
        if (Collective.isNamed(whom)) {
            return Optional.of(new Bilingual(
                    "看不出“%s”是不是这项义务的全部对象；请一个对象写一行：%s。".formatted(VisibleText.cut(whom), String.join("、", bearers)),
                    "Nobody can tell whether \"%s\" are all who owe the duty; write a row for each: %s."
                            .formatted(VisibleText.cut(whom), String.join(", ", bearers))));
        }
        String near = Nearest.to(whom, bearers.stream())
                .map("是不是“%s”？"::formatted)
                .orElse("应为：" + bearers.stream().collect(Collectors.joining("、")) + "。");
        return Optional.of(new Bilingual(
                "这项义务没有这个对象；" + near,
                "This is none of those who owe the duty: %s.".formatted(String.join(", ", bearers))));
    }

    /** Those whom somebody names together who says 各组 or 各县区, by name; none where one is named, or nobody. */
    public static List<String> together(Set<Duty> versions, String whom, LocalDate day) {
        boolean all = versions.stream().anyMatch(duty -> Collective.means(duty, whom));
        return all ? Collective.on(day, versions) : ImmutableList.of();
    }

    /** Those who each owe the duty, in any of its versions. */
    public static Set<String> bearers(Set<Duty> versions) {
        return versions.stream()
                .flatMap(duty -> duty.bearers().stream())
                .map(Bearer::name)
                .collect(ImmutableSet.toImmutableSet());
    }
}
