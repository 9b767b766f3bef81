package org.hengzhun.core.result;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import org.hengzhun.core.field.Fact;
import org.hengzhun.core.field.Field;
import org.hengzhun.core.policy.Citation;
import org.hengzhun.core.policy.ParameterReading;
import org.hengzhun.core.policy.Provenance;

/**
 * Why something is said (理由): the fired rule and everything it read.
 *
 * @param rule id of the rule
 * @param title what the rule says, in Chinese
 * @param entries names of the table entries it matched, in the order of the tables' ids
 * @param facts the given fields read, directly or through derivations, by English name in dictionary order
 * @param parameters the parameters and table figures read, directly or through derivations
 * @param derivations the derived notions the rule read as true and the rules that made them so
 */
public record Reason(
        String rule,
        String title,
        Citation citation,
        List<String> entries,
        Map<String, Object> facts,
        List<ParameterReading> parameters,
        List<Derivation> derivations) {

    public Reason {
        entries = ImmutableList.copyOf(entries);
        facts = facts instanceof FactsRead ? facts : ImmutableMap.copyOf(facts);
        parameters = ImmutableList.copyOf(parameters);
        derivations = ImmutableList.copyOf(derivations);
    }

    /**
     * The reason of a judgement on a fact, whose facts are read off it when somebody asks for them.
     *
     * @param read the given fields read, in dictionary order, all known
     */
    public static Reason of(
            String rule,
            String title,
            Citation citation,
            List<String> entries,
            Fact judged,
            List<Field<?>> read,
            List<ParameterReading> parameters,
            List<Derivation> derivations) {
        return new Reason(
                rule,
                title,
                citation,
                entries,
                new FactsRead(judged, ImmutableList.copyOf(read)),
                parameters,
                derivations);
    }

    /** Whether it rests on a figure or a table entry that no document sets. */
    public boolean restsOnLocal() {
        return restsOn(Provenance.LOCAL);
    }

    /** Whether it rests on a figure or a table entry that somebody only supposes. */
    public boolean restsOnAssumed() {
        return restsOn(Provenance.ASSUMED);
    }

    private boolean restsOn(Provenance provenance) {
        return parameters.stream().anyMatch(reading -> reading.provenance() == provenance);
    }
}
