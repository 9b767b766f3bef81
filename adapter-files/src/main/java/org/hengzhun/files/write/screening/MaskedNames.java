package org.hengzhun.files.write.screening;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.util.Map;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.field.Field;
import org.hengzhun.core.result.Amount;
import org.hengzhun.core.result.Reason;
import org.hengzhun.core.screening.Finding;
import org.hengzhun.core.screening.Screening;

/**
 * A result without the names in it: those of the project and of its investor, and what somebody wrote in free words, are told only
 * to be there. The id stays, by which the owner of the project finds it. A policy whose rules read a name judges what is masked
 * otherwise.
 */
public final class MaskedNames {

    /** Stands for a name. */
    static final String MASK = "***";

    private static final ImmutableList<Field<String>> NAMES =
            ImmutableList.of(Project.NAME, Project.INVESTOR, Project.NOTE, Project.SOURCE);

    private static final ImmutableSet<String> KEYS =
            NAMES.stream().map(Field::name).collect(ImmutableSet.toImmutableSet());

    private MaskedNames() {}

    /** The result with every name masked. */
    public static Screening of(Screening screening) {
        Project project = screening.project();
        for (Field<String> name : NAMES) {
            project = project.get(name) == null ? project : project.with(name, MASK);
        }
        return new Screening(
                project,
                screening.asOf(),
                screening.verdict(),
                screening.isFinal(),
                screening.findings().stream().map(MaskedNames::finding).toList(),
                screening.undecided(),
                screening.missing(),
                screening.askFirst(),
                screening.amounts().stream().map(MaskedNames::amount).toList(),
                screening.openAmounts(),
                screening.judgedBy(),
                screening.judgements(),
                screening.warnings());
    }

    private static Finding finding(Finding finding) {
        return new Finding(finding.outcome(), finding.own(), reason(finding.reason()));
    }

    private static Amount amount(Amount amount) {
        return new Amount(
                amount.name(), amount.words(), amount.unit(), amount.parts(), amount.limits(), reason(amount.reason()));
    }

    private static Reason reason(Reason reason) {
        Map<String, Object> facts =
                Maps.transformEntries(reason.facts(), (key, value) -> KEYS.contains(key) ? MASK : value);
        return new Reason(
                reason.rule(),
                reason.title(),
                reason.citation(),
                reason.entries(),
                facts,
                reason.parameters(),
                reason.derivations());
    }
}
