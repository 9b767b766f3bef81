package org.hengzhun.rest.job;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Jobs that wait: one of each caller in turn, and of one caller in their order. For one thread at a time. */
final class FairQueue {

    private final Map<String, Deque<Job>> turns = new LinkedHashMap<>();

    void add(Job job) {
        turns.computeIfAbsent(job.order().owner(), any -> new ArrayDeque<>()).add(job);
    }

    /** The next one; its caller's turn comes again after all others'. */
    Optional<Job> next() {
        Iterator<Map.Entry<String, Deque<Job>>> first = turns.entrySet().iterator();
        if (!first.hasNext()) {
            return Optional.empty();
        }
        Map.Entry<String, Deque<Job>> turn = first.next();
        first.remove();
        Job job = turn.getValue().remove();
        if (!turn.getValue().isEmpty()) {
            turns.put(turn.getKey(), turn.getValue());
        }
        return Optional.of(job);
    }

    void remove(Job job) {
        turns.computeIfPresent(job.order().owner(), (owner, jobs) -> {
            jobs.remove(job);
            return jobs.isEmpty() ? null : jobs;
        });
    }

    int size() {
        return turns.values().stream().mapToInt(Deque::size).sum();
    }

    int sizeOf(String owner) {
        return turns.getOrDefault(owner, new ArrayDeque<>()).size();
    }
}
