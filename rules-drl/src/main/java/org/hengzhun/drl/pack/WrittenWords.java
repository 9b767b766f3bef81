package org.hengzhun.drl.pack;

import com.google.common.collect.ImmutableSet;
import org.hengzhun.drl.dialect.ProblemCollector;
import org.hengzhun.drl.dialect.RuleWord;
import org.hengzhun.drl.rule.RuleStage;

/** What authors wrote in the rule files of a pack, which what the rules mean no longer shows: a set stands there as its choices. */
public final class WrittenWords {

    private WrittenWords() {}

    /** Every name and quoted text in the rules, without the quotes. */
    public static ImmutableSet<String> of(PackFiles files) {
        return RuleStage.files().stream()
                .flatMap(file -> files.bytes(file).stream())
                .flatMap(bytes -> PackDecoder.decode(bytes, new ProblemCollector("")).stream())
                .flatMap(text -> RuleWord.of(text).stream())
                .filter(word -> word.kind() != RuleWord.Kind.OTHER)
                .map(RuleWord::text)
                .collect(ImmutableSet.toImmutableSet());
    }
}
