package org.hengzhun.drl.pack;

import com.google.common.collect.ImmutableMap;
import org.hengzhun.core.words.Bilingual;

/**
 * What policy.yaml says of a scheme; its rows stand in {@code schemes/ID.csv}.
 *
 * @param settings such as {@code ties: min}; see {@link org.hengzhun.core.score.SchemeRow}
 * @param lines the line of each setting
 * @param line the line it stands on
 */
public record SchemeSpec(
        String id,
        Bilingual label,
        ImmutableMap<String, String> settings,
        ImmutableMap<String, Integer> lines,
        int line) {

    /** Where a setting is written, or the scheme where it is not. */
    int lineOf(String setting) {
        return lines.getOrDefault(setting, line);
    }
}
