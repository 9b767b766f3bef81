package org.hengzhun.drl.finding;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.drl.pack.Notice;
import org.hengzhun.drl.pack.PolicyPack;
import org.hengzhun.drl.pack.Rulebook;

/** What the reader of a result must know of its basis. */
final class Warnings {

    private Warnings() {}

    static ImmutableList<Bilingual> of(Rulebook book, LocalDate day) {
        PolicyPack pack = book.pack();
        ImmutableList.Builder<Bilingual> warnings = ImmutableList.builder();
        for (PolicyPack one : pack.lineage()) {
            LocalDate effective = one.manifest().effective();
            if (day.isBefore(effective)) {
                warnings.add(new Bilingual(
                        "%s 自 %s 起施行，%s 的结果只是按其内容试算".formatted(one.manifest().document(), effective, day),
                        "%s takes effect on %s; the result for %s is a trial by its content"
                                .formatted(one.manifest().document(), effective, day)));
            }
        }
        book.rules().stream()
                .filter(rule -> rule.validity().contains(day) && !pack.holds(rule, day))
                .map(rule -> new Bilingual(
                        "规则 %s 没有判：它读取的参数在 %s 没有有效值".formatted(rule.id(), day),
                        "the rule %s was not judged: a parameter it reads has no value on %s"
                                .formatted(rule.id(), day)))
                .forEach(warnings::add);
        pack.notices(day).stream().map(Notice::words).forEach(warnings::add);
        return warnings.build();
    }
}
