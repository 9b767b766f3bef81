package org.hengzhun.core.difference;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import org.hengzhun.core.fact.County;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.screening.Screening;
import org.hengzhun.core.screening.Verdict;

/** Counts the projects that flip, by what they flip to and by county. Mutable, for one thread. */
public final class FlipCounts {

    /** Counties that are counted apart; names come from inputs, and a million of them are no counties. */
    private static final int COUNTIES = 5_000;

    /**
     * From one verdict to another.
     *
     * @param fromFinal whether the old verdict was final
     * @param toFinal whether the new one is
     */
    public record Turn(Verdict from, boolean fromFinal, Verdict to, boolean toFinal) implements Comparable<Turn> {

        private static final Comparator<Turn> ORDER = Comparator.comparing(Turn::to)
                .thenComparing(Turn::from)
                .thenComparing(Turn::toFinal, Comparator.reverseOrder())
                .thenComparing(Turn::fromFinal, Comparator.reverseOrder());

        static Turn of(Screening before, Screening after) {
            return new Turn(before.verdict(), before.isFinal(), after.verdict(), after.isFinal());
        }

        @Override
        public int compareTo(Turn other) {
            return ORDER.compare(this, other);
        }
    }

    private final TreeMap<Turn, Integer> turns = new TreeMap<>();
    private final TreeMap<String, TreeMap<Turn, Integer>> counties = new TreeMap<>();
    private int projects;
    private int flips;
    private int otherwise;

    /** Takes note of a project. */
    public void add(ProjectDifference difference) {
        projects++;
        if (difference.flips()) {
            flips++;
            Turn turn = Turn.of(difference.before(), difference.after());
            turns.merge(turn, 1, Integer::sum);
            county(difference.project()).merge(turn, 1, Integer::sum);
        } else if (!difference.came().isEmpty() || !difference.went().isEmpty()) {
            otherwise++;
        }
    }

    private Map<Turn, Integer> county(Project project) {
        String name = name(project);
        boolean apart = counties.size() < COUNTIES || counties.containsKey(name);
        return counties.computeIfAbsent(apart ? name : "", any -> new TreeMap<>());
    }

    /** The name of the county that takes on the project; empty where nobody gave one. */
    public static String name(Project project) {
        County county = project.get(Project.COUNTY);
        return county == null ? "" : county.name();
    }

    /** How many projects were judged. */
    public int projects() {
        return projects;
    }

    /** How many of them flip. */
    public int flips() {
        return flips;
    }

    /** How many keep their verdict and get other findings. */
    public int otherwise() {
        return otherwise;
    }

    /** How many flip from what to what, the most severe new verdict first. */
    public ImmutableSortedMap<Turn, Integer> turns() {
        return ImmutableSortedMap.copyOf(turns);
    }

    /** The same by county; an empty name where nobody gave one, and beyond 5,000 counties. */
    public ImmutableSortedMap<String, ImmutableSortedMap<Turn, Integer>> counties() {
        ImmutableSortedMap.Builder<String, ImmutableSortedMap<Turn, Integer>> all = ImmutableSortedMap.naturalOrder();
        counties.forEach((county, counts) -> all.put(county, ImmutableSortedMap.copyOf(counts)));
        return all.buildOrThrow();
    }

    /** How many projects the counts of one county come to. */
    public static int sum(Map<Turn, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
