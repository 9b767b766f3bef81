package org.hengzhun.bench;

import java.util.ArrayList;
import java.util.List;
import org.hengzhun.bench.peer.Judge;
import org.hengzhun.bench.peer.Peer;
import org.hengzhun.core.fact.Project;

/** Nobody is timed who gives another answer than the rules written by hand. */
final class Agreement {

    private Agreement() {}

    /**
     * The peer over these projects, judging each of them as the yardstick does.
     *
     * @throws IllegalStateException naming the first project that it judges otherwise
     */
    static Judge<?> of(Peer peer, List<Project> projects) {
        List<List<String>> expected = answers(Peer.HAND_WRITTEN.over(projects));
        Judge<?> judge = peer.over(projects);
        List<List<String>> given = answers(judge);
        if (given.size() != expected.size()) {
            throw new IllegalStateException(
                    "%s gives %d results for %d projects".formatted(peer, given.size(), expected.size()));
        }
        for (int i = 0; i < expected.size(); i++) {
            if (!given.get(i).equals(expected.get(i))) {
                throw new IllegalStateException("%s finds %s where the yardstick finds %s of %s"
                        .formatted(peer, given.get(i), expected.get(i), projects.get(i)));
            }
        }
        return judge;
    }

    private static <R> List<List<String>> answers(Judge<R> judge) {
        List<List<String>> answers = new ArrayList<>();
        for (R result : judge.judge()) {
            answers.add(judge.fired(result).stream().sorted().toList());
        }
        return answers;
    }
}
