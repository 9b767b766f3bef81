package org.hengzhun.drl.logic;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.IntBinaryOperator;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.fact.Stage;
import org.hengzhun.core.patience.Patience;
import org.hengzhun.core.screening.Outcome;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.drl.cell.Cells;
import org.hengzhun.drl.cell.Diagrams;
import org.hengzhun.drl.cell.Truths;
import org.hengzhun.drl.pack.PolicyPack;
import org.hengzhun.drl.rule.Operator;
import org.hengzhun.drl.rule.Rule;
import org.hengzhun.drl.rule.RuleAction;

/**
 * What one policy says of projects, held against what another says, decided over every cell of both: the verdict as a whole, each
 * outcome, notion, duty and destination, and each clause they share. Projects of which one of the two is undecided are no
 * difference.
 *
 * @param first the policy compared with
 * @param second the policy judged
 * @param lines the verdict first, then by kind and name
 */
public record PolicyComparison(PolicyPack first, PolicyPack second, LocalDate day, ImmutableList<Line> lines) {

    /** What a line is about. */
    public enum Kind {
        VERDICT("结论", "verdict"),
        OUTCOME("处理意见", "outcome"),
        NOTION("认定", "notion"),
        DUTY("义务", "duty"),
        DESTINATION("归口", "destination"),
        CLAUSE("条款", "clause");

        private final Bilingual words;

        Kind(String zh, String en) {
            this.words = new Bilingual(zh, en);
        }

        public Bilingual words() {
            return words;
        }
    }

    /**
     * One thing both may say.
     *
     * @param name stable
     * @param words what people call it
     * @param relation how the second stands to the first
     * @param stricter a project of which only the second says so, or says worse
     * @param looser a project of which only the first says so, or says worse
     */
    public record Line(
            Kind kind,
            String name,
            Bilingual words,
            Relation relation,
            Optional<Project> stricter,
            Optional<Project> looser) {}

    /** The line on the verdicts. */
    public Line verdict() {
        return lines.get(0);
    }

    /** Whether every line is {@link Relation#EQUIVALENT}. */
    public boolean equivalent() {
        return lines.stream().allMatch(line -> line.relation() == Relation.EQUIVALENT);
    }

    /**
     * Compares two policies as they are in force on the day.
     *
     * @throws org.hengzhun.core.words.RefusedException when they tell apart too many situations to decide it
     */
    public static PolicyComparison of(PolicyPack first, PolicyPack second, LocalDate day, Patience patience) {
        Cells cells = Cells.of(List.of(first, second), day, patience);
        return new Comparing(cells, new Said(new Truths(first, day, cells)), new Said(new Truths(second, day, cells)))
                .all(first, second, day);
    }

    /** A thing said, by what tells it from others: two policies may call it differently. */
    private record Key(Kind kind, String name) {}

    /** Where a policy says each thing; of a project that was terminated nothing is found, and it is granted nothing. */
    private static final class Said {

        private final Diagrams diagrams;
        private final Map<Key, Integer> truths = new LinkedHashMap<>();
        private final Map<Key, Bilingual> words = new HashMap<>();
        private final Map<Key, Outcome> outcomes = new HashMap<>();

        Said(Truths truths) {
            this.diagrams = truths.cells().diagrams();
            int place = truths.cells().place(Project.STAGE);
            int going = place < 0
                    ? Diagrams.always(Truths.TRUE)
                    : truths.cells().leaf(Project.STAGE, Operator.NOT_EQUAL, Stage.TERMINATED.name());
            truths.rules()
                    .forEach((rule, truth) -> add(
                            truths,
                            rule,
                            rule.action() instanceof RuleAction.Finds || rule.action() instanceof RuleAction.Grants
                                    ? diagrams.apply(Truths.AND, truth, going)
                                    : truth));
        }

        private void add(Truths truths, Rule rule, int truth) {
            if (rule.action() instanceof RuleAction.Assigns assigns) {
                for (ImmutableList<Integer> rows : truths.evaluation().tuples(rule)) {
                    String destination = truths.evaluation()
                            .entry(rule, assigns.join(), rows)
                            .name();
                    Bilingual role = assigns.role().words();
                    put(
                            new Key(Kind.DESTINATION, assigns.role().name() + " " + destination),
                            new Bilingual(role.zh() + " " + destination, role.en() + " " + destination),
                            truths.truth(rule, rows));
                }
            } else {
                Key key = new Key(kind(rule.action()), rule.action().code());
                if (rule.action() instanceof RuleAction.Finds finds) {
                    outcomes.put(key, finds.outcome());
                }
                put(key, words(rule.action()), truth);
            }
            String clause = rule.citation().clause();
            Bilingual said = rule.action().words();
            put(
                    new Key(Kind.CLAUSE, clause + " " + rule.action().code()),
                    new Bilingual(clause + " " + said.zh(), clause + " " + said.en()),
                    truth);
        }

        private static Bilingual words(RuleAction action) {
            return action instanceof RuleAction.Derives derives
                    ? derives.notion().words()
                    : action.words();
        }

        private static Kind kind(RuleAction action) {
            return action instanceof RuleAction.Derives
                    ? Kind.NOTION
                    : action instanceof RuleAction.Owes ? Kind.DUTY : Kind.OUTCOME;
        }

        private void put(Key key, Bilingual called, int truth) {
            words.putIfAbsent(key, called);
            truths.merge(key, truth, (one, other) -> diagrams.apply(Truths.OR, one, other));
        }

        int truth(Key key) {
            return truths.getOrDefault(key, Diagrams.always(Truths.FALSE));
        }

        /** Where this outcome or a more severe one is found. */
        int atLeast(Outcome outcome) {
            List<Integer> all = outcomes.entrySet().stream()
                    .filter(entry -> entry.getValue().atLeast(outcome))
                    .map(entry -> truth(entry.getKey()))
                    .toList();
            return diagrams.fold(Truths.OR, all, Diagrams.always(Truths.FALSE));
        }
    }

    private record Comparing(Cells cells, Said first, Said second) {

        @SuppressWarnings("UnnecessaryLambda") // diagrams remember what an operator gave by the operator itself
        private static final IntBinaryOperator GAINED =
                (one, other) -> one == Truths.FALSE && other == Truths.TRUE ? 1 : 0;

        PolicyComparison all(PolicyPack one, PolicyPack other, LocalDate day) {
            List<Line> lines = new ArrayList<>();
            lines.add(verdict());
            TreeSet<Key> keys = new TreeSet<>(Comparator.comparing(Key::kind).thenComparing(Key::name));
            keys.addAll(first.truths.keySet());
            keys.addAll(second.truths.keySet());
            keys.stream().filter(this::both).forEach(key -> lines.add(line(key)));
            return new PolicyComparison(one, other, day, ImmutableList.copyOf(lines));
        }

        /** A clause is compared where both have it; anything else is said or not. */
        private boolean both(Key key) {
            String clause = key.name().split(" ", 2)[0];
            return key.kind() != Kind.CLAUSE || has(first, clause) && has(second, clause);
        }

        private static boolean has(Said said, String clause) {
            return said.truths.keySet().stream()
                    .anyMatch(key -> key.kind() == Kind.CLAUSE && key.name().startsWith(clause + " "));
        }

        /** As the first policy calls it, where it says it at all. */
        private Bilingual called(Key key) {
            Bilingual own = first.words.get(key);
            return own == null ? Objects.requireNonNull(second.words.get(key)) : own;
        }

        private Line line(Key key) {
            Optional<Project> stricter = project(first.truth(key), second.truth(key));
            Optional<Project> looser = project(second.truth(key), first.truth(key));
            return new Line(
                    key.kind(),
                    key.name(),
                    called(key),
                    Relation.of(stricter.isPresent(), looser.isPresent()),
                    stricter,
                    looser);
        }

        /** Stricter where the second bars at least so much on a project where the first does not. */
        private Line verdict() {
            Optional<Project> stricter = Optional.empty();
            Optional<Project> looser = Optional.empty();
            for (Outcome outcome : Outcome.values()) {
                if (outcome.atLeast(Outcome.RETROFIT)) {
                    int one = first.atLeast(outcome);
                    int other = second.atLeast(outcome);
                    stricter = stricter.isPresent() ? stricter : project(one, other);
                    looser = looser.isPresent() ? looser : project(other, one);
                }
            }
            return new Line(
                    Kind.VERDICT,
                    "verdict",
                    new Bilingual("结论", "verdict"),
                    Relation.of(stricter.isPresent(), looser.isPresent()),
                    stricter,
                    looser);
        }

        private Optional<Project> project(int without, int with) {
            int gained = cells.diagrams().apply(GAINED, without, with);
            return cells.cell(gained, 1).map(cells::project);
        }
    }
}
