package org.hengzhun.drl.dialect;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import org.hengzhun.drl.rule.RuleStage;

/** Opens to docs/packs.md which verbs each kind of rule has, whatever a pack declares. */
public final class VerbWords {

    private VerbWords() {}

    public static ImmutableSet<String> of(RuleStage stage) {
        Vocabulary none = new Vocabulary(
                ImmutableMap.of(),
                ImmutableMap.of(),
                ImmutableMap.of(),
                ImmutableMap.of(),
                ImmutableMap.of(),
                ImmutableMap.of(),
                ImmutableMap.of(),
                ImmutableMap.of(),
                ImmutableMap.of(),
                ImmutableMap.of(),
                ImmutableMap.of(),
                ImmutableMap.of(),
                new BrokenNames());
        return Verb.of(stage, none).keySet();
    }

    public static ImmutableList<String> annotations() {
        return RuleHead.ANNOTATIONS;
    }

    public static ImmutableSet<String> comparisons() {
        return Conditions.COMPARISONS;
    }
}
