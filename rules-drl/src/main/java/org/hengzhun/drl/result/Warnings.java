package org.hengzhun.drl.result;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.drl.pack.PolicyPack;
import org.hengzhun.drl.pack.Rulebook;

/** What the reader of a result must know of its basis. */
final class Warnings {

    private Warnings() {}

    static ImmutableList<Bilingual> of(Rulebook book, LocalDate day) {
        PolicyPack pack = book.pack();
        ImmutableList.Builder<Bilingual> warnings = ImmutableList.builder();
        warnings.addAll(pack.warnings(day));
        book.rules().stream()
                .filter(rule -> rule.validity().contains(day) && !pack.holds(rule, day))
                .map(rule -> new Bilingual(
                        "规则 %s 没有判：它读取的参数在 %s 没有有效值".formatted(rule.id(), day),
                        "the rule %s was not judged: a parameter it reads has no value on %s"
                                .formatted(rule.id(), day)))
                .forEach(warnings::add);
        return warnings.build();
    }
}
