package org.hengzhun.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.HashSet;
import java.util.Set;
import org.hengzhun.bench.peer.Judge;
import org.hengzhun.bench.peer.Peer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What may be compared at all: everybody judges the same projects by the same rules and finds the same. */
@Tag("smoke")
class PeersTest {

    private static final int COUNT = 2_000;

    @ParameterizedTest
    @EnumSource
    void everyPeerFindsOfEveryProjectWhatTheHandWrittenRulesFind(Peer peer) {
        assertThatCode(() -> Agreement.of(peer, Candidates.complete(COUNT, 42))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @EnumSource(names = {"HENGZHUN_SINGLE", "HENGZHUN_BATCH"})
    void ofProjectsWithGapsHengzhunFindsWhatTheHandWrittenRulesFindAndLeavesTheSameOpen(Peer peer) {
        assertThatCode(() -> Agreement.of(peer, Candidates.patchy(COUNT, 42))).doesNotThrowAnyException();
    }

    @Test
    void amongTheProjectsEveryRuleFiresForOneAndNoneIsLeftOpen() {
        Set<String> fired = fired(Peer.HAND_WRITTEN.over(Candidates.complete(COUNT, 42)));
        assertThat(fired).hasSize(21).noneMatch(rule -> rule.endsWith("?"));
    }

    private static <R> Set<String> fired(Judge<R> judge) {
        Set<String> fired = new HashSet<>();
        judge.judge().forEach(result -> fired.addAll(judge.fired(result)));
        return fired;
    }
}
