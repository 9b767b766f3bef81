package org.hengzhun.files.write.policy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hengzhun.core.duty.DutyColumns;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.field.FieldDictionary;
import org.hengzhun.core.words.RefusedException;
import org.hengzhun.core.words.VisibleText;
import org.hengzhun.drl.pack.PolicyPack;
import org.hengzhun.files.write.field.TemplateColumns;

/** What a table that somebody fills in is of. */
public enum TableOf {
    /** Projects (项目). */
    PROJECTS,
    /** Counties (县区) that a policy ranks. */
    COUNTIES,
    /** What was done of duties (完成记录). */
    RECORDS;

    /**
     * The one users call so.
     *
     * @throws RefusedException when there is none
     */
    public static TableOf named(String word) {
        return Arrays.stream(values())
                .filter(one -> one.word().equals(word.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new RefusedException(
                        "应为 projects、counties 或 records，不是 %s".formatted(VisibleText.cut(word)),
                        "it must be projects, counties or records and not %s".formatted(VisibleText.cut(word))));
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * What it may have, whatever a scheme reads of it.
     *
     * @param policy by which it is judged; projects and records may do without
     * @throws RefusedException when counties are of no policy
     */
    public FieldDictionary fields(Optional<PolicyPack> policy) {
        return switch (this) {
            case PROJECTS -> policy.map(PolicyPack::projects).orElse(Project.DICTIONARY);
            case RECORDS -> DutyColumns.DICTIONARY;
            case COUNTIES -> ranking(policy).columns();
        };
    }

    /**
     * An empty one.
     *
     * @param scheme of counties: what it reads; of none what all schemes of the policy read
     * @param day on which the scheme is as it is
     * @throws RefusedException when counties are of no policy
     * @throws org.hengzhun.drl.refusal.UnknownSchemeException when the policy has no such scheme
     */
    public TemplateColumns template(Optional<PolicyPack> policy, Optional<String> scheme, LocalDate day) {
        FieldDictionary fields = fields(policy);
        if (this != COUNTIES) {
            return TemplateColumns.of(fields.fields());
        }
        PolicyPack pack = ranking(policy);
        Set<String> read = new HashSet<>(List.of("unit", "group", "period"));
        scheme.map(List::of)
                .orElseGet(() -> List.copyOf(pack.schemes().keySet()))
                .forEach(id -> read.addAll(pack.schemeNamed(id, day).columns()));
        return TemplateColumns.of(fields.fields().stream()
                .filter(field -> read.contains(field.name()))
                .toList());
    }

    private static PolicyPack ranking(Optional<PolicyPack> policy) {
        return policy.orElseThrow(() -> new RefusedException(
                "县区表要写明政策：每个政策的考核方案读的列不同",
                "a table of counties needs a policy: the schemes of each policy read columns of their own"));
    }
}
