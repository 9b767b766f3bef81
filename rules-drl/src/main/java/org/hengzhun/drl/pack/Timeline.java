package org.hengzhun.drl.pack;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hengzhun.core.policy.Validity;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.drl.pack.DatedChange.Effect;
import org.hengzhun.drl.pack.DatedChange.What;
import org.hengzhun.drl.rule.Phrases;
import org.jspecify.annotations.Nullable;

/** What of a policy changes when: its documents, notices, figures, table rows, rules and duties. For one thread. */
public final class Timeline {

    private final List<DatedChange> changes = new ArrayList<>();

    private Timeline() {}

    /** Every change by its day. What was always so and always will be is none. */
    public static ImmutableList<DatedChange> of(PolicyPack pack) {
        Timeline timeline = new Timeline();
        pack.lineage().forEach(one -> timeline.documents(one.manifest()));
        pack.parameters().keySet().forEach(key -> timeline.parameter(pack, key));
        pack.entries()
                .values()
                .forEach(entry -> timeline.span(
                        entry.validity(),
                        What.ROW,
                        entry.table() + "/" + entry.id(),
                        Bilingual.same(entry.name()),
                        entry.clause()));
        pack.rules()
                .forEach(rule -> timeline.span(
                        rule.validity(),
                        What.RULE,
                        rule.id(),
                        Bilingual.same(rule.title()),
                        rule.citation().clause()));
        pack.duties()
                .values()
                .forEach(duty -> timeline.span(
                        duty.runs(),
                        What.DUTY,
                        duty.name(),
                        duty.label(),
                        duty.clause().id()));
        return ImmutableList.sortedCopyOf(timeline.changes);
    }

    private void documents(Manifest manifest) {
        if (manifest.documents().isEmpty()) {
            begins(
                    manifest.effective(),
                    What.DOCUMENT,
                    manifest.id(),
                    Bilingual.same(manifest.title() + "（" + manifest.document() + "）"),
                    "");
        }
        for (SourceDocument document : manifest.documents().values()) {
            span(
                    document.validity(),
                    What.DOCUMENT,
                    document.key(),
                    Bilingual.same(document.title() + "（" + document.document() + "）"),
                    "");
        }
        for (Notice notice : manifest.notices()) {
            // A pack of suppositions has a notice that was always so.
            span(
                    new Validity(notice.from().equals(LocalDate.MIN) ? null : notice.from(), notice.until()),
                    What.NOTICE,
                    manifest.id(),
                    notice.words(),
                    "");
        }
    }

    private void span(Validity days, What what, String name, Bilingual words, String clause) {
        begins(days.from(), what, name, words, clause);
        LocalDate end = days.to();
        if (end != null) {
            changes.add(new DatedChange(end, what, Effect.ENDS, name, words, clause));
        }
    }

    private void begins(@Nullable LocalDate day, What what, String name, Bilingual words, String clause) {
        if (day != null) {
            changes.add(new DatedChange(day, what, Effect.BEGINS, name, words, clause));
        }
    }

    private void parameter(PolicyPack pack, String key) {
        ImmutableSortedSet<LocalDate> turns = pack.parameters().get(key).stream()
                .flatMap(one -> one.validity().turns())
                .collect(ImmutableSortedSet.toImmutableSortedSet(LocalDate::compareTo));
        for (LocalDate day : turns) {
            Optional<Parameter> before = pack.parameter(key, day.minusDays(1));
            Optional<Parameter> after = pack.parameter(key, day);
            after.or(() -> before)
                    .ifPresent(one -> changes.add(new DatedChange(
                            day, What.PARAMETER, effect(before, after), key, words(before, after), one.clause())));
        }
    }

    private static Effect effect(Optional<Parameter> before, Optional<Parameter> after) {
        return after.isEmpty() ? Effect.ENDS : before.isEmpty() ? Effect.BEGINS : Effect.CHANGES;
    }

    private static Bilingual words(Optional<Parameter> before, Optional<Parameter> after) {
        List<Bilingual> values = Stream.of(before, after)
                .flatMap(Optional::stream)
                .map(one -> Phrases.value(one.value(), one.type()))
                .toList();
        return new Bilingual(
                String.join(" → ", values.stream().map(Bilingual::zh).toList()),
                String.join(" → ", values.stream().map(Bilingual::en).toList()));
    }
}
