package org.hengzhun.drl.pack;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.drl.dialect.ProblemCollector;

/**
 * An amount as policy.yaml declares it, before the names in it are looked up.
 *
 * @param said what each key says, in order
 * @param line the line of its name
 * @param lines the line of each key
 */
public record DeclaredAmount(
        String name,
        Bilingual label,
        ImmutableListMultimap<String, String> said,
        int line,
        ImmutableMap<String, Integer> lines) {

    /** Complains of what stands under the key. */
    void complain(ProblemCollector complaints, String key, String zh, String en) {
        complaints.error(
                lines.getOrDefault(key, line),
                0,
                "amount",
                "金额 %s：%s".formatted(name, zh),
                "the amount %s: %s".formatted(name, en));
    }

    /** The first thing a key says, or an empty text. */
    String first(String key) {
        return said.get(key).stream().findFirst().orElse("");
    }
}
