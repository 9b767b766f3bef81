package org.hengzhun.drl.engine;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.hengzhun.core.field.Fact;
import org.hengzhun.core.patience.Patience;
import org.hengzhun.core.patience.PatienceLostException;
import org.hengzhun.core.result.Truth;
import org.hengzhun.drl.pack.Days;
import org.hengzhun.drl.pack.Rulebook;
import org.hengzhun.drl.pack.Shared;
import org.hengzhun.drl.rule.Judgement;
import org.hengzhun.drl.rule.Rule;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.KieSession;

/** Judges facts by one compiled rulebook. Safe for any number of threads: every chunk has a session of its own. */
public final class Engine {

    /** Facts a session; larger ones get slower for each project, smaller ones pay for more sessions. */
    private static final int CHUNK = 500;

    /** Combinations of table rows a session may try: some seconds of work that nobody can interrupt. */
    private static final double MOST_TRIED = 2_000_000;

    private static final Comparator<Sink.Firing> BY_SLOT_RULE_AND_ROWS = Comparator.comparingInt(Sink.Firing::slot)
            .thenComparingInt(Sink.Firing::rule)
            .thenComparing(Sink.Firing::rows, Comparators.lexicographical(Comparator.<Integer>naturalOrder()));

    private final Rulebook book;
    private final CompiledModel model;
    private final FactClass facts;
    private final FactEncoder reads;
    private final ImmutableMap<String, FactClass> tables;
    private final ImmutableList<NotionDefinitions> notions;
    private final int strata;
    private final Relevance relevance;
    private final int together;
    private final Days<DaySnapshot> days;
    private final Shared<Match, ImmutableListMultimap<Integer, ImmutableList<Integer>>> single =
            new Shared<>(match -> ImmutableListMultimap.of(match.rule, match.rows));

    /** One rule that holds with one choice of entries. */
    private record Match(int rule, ImmutableList<Integer> rows) {}

    private Engine(Rulebook book, FactLayout layout, CompiledModel model) {
        this.book = book;
        this.model = model;
        this.facts = new FactClass(model, "Facts", layout.factFields());
        this.tables = layout.tables().values().stream()
                .collect(ImmutableMap.toImmutableMap(
                        table -> table.name(),
                        table -> new FactClass(model, "T_" + table.name(), FactLayout.entryFields(table))));
        this.notions = book.notions().keySet().stream()
                .map(notion -> NotionDefinitions.of(notion, book.rules()))
                .collect(ImmutableList.toImmutableList());
        this.reads = FactEncoder.of(layout, book.notions().keySet().asList());
        this.strata = book.rules().stream().mapToInt(Rule::stratum).max().orElse(0) + 1;
        this.relevance = Relevance.of(book.rules(), book.notions().keySet().asList(), strata);
        this.together = (int) Math.max(1, Math.min(CHUNK, MOST_TRIED / book.tried()));
        this.days = new Days<>(day -> new DaySnapshot(book, day, layout, tables));
    }

    /** The engine of a rulebook of a sound pack; finds or makes its compiled model. */
    public static Engine of(Rulebook book, ModelStore models) {
        FactLayout layout = FactLayout.of(book.rules(), book.pack().tables());
        return new Engine(book, layout, models.model(book, () -> DrlEmitter.emit(layout, book.rules())));
    }

    /** Compiles the model of a rulebook of a sound pack where nobody has yet, and leaves it where it is kept. */
    public static void keepModel(Rulebook book, ModelStore models) {
        models.keep(book, () -> emitted(book));
    }

    /** The DRL the engine compiles for a rulebook, for those who build and test it. */
    static String emitted(Rulebook book) {
        return DrlEmitter.emit(FactLayout.of(book.rules(), book.pack().tables()), book.rules());
    }

    /** How every rule in force on the day judges each fact, in the order of the facts. */
    public List<Judgement> judge(List<? extends Fact> judged, LocalDate day) {
        return judge(judged, day, Patience.ENDLESS);
    }

    /** The same for somebody of this patience, which is looked at between sessions and at every firing. */
    public List<Judgement> judge(List<? extends Fact> judged, LocalDate day, Patience patience) {
        DaySnapshot inForce = days.on(day);
        List<Judgement> judgements = new ArrayList<>(judged.size());
        for (int from = 0; from < judged.size(); from += together) {
            patience.check();
            List<? extends Fact> chunk = judged.subList(from, Math.min(from + together, judged.size()));
            judgements.addAll(judgeChunk(chunk, inForce, patience));
        }
        return judgements;
    }

    private List<Judgement> judgeChunk(List<? extends Fact> judged, DaySnapshot inForce, Patience patience) {
        Sink sink = new Sink(book.rules().size(), judged.size(), patience);
        Truth[][] settled = new Truth[judged.size()][notions.size()];
        for (Truth[] truths : settled) {
            Arrays.fill(truths, Truth.UNKNOWN);
        }
        @Nullable Object[][] values = new Object[judged.size()][];
        for (int slot = 0; slot < judged.size(); slot++) {
            values[slot] = reads.of(judged.get(slot), slot, inForce, facts.fields());
        }
        KieSession session = model.newSession();
        try {
            session.setGlobal("sink", sink);
            inForce.insertEntriesFor(values, session::insert);
            for (int stratum = 0; stratum < strata; stratum++) {
                for (int slot = 0; slot < judged.size(); slot++) {
                    if (relevance.concerns(stratum, settled[slot])) {
                        session.insert(facts.make(reads.inStratum(stratum, settled[slot], values[slot])));
                    }
                }
                fire(session);
                settle(stratum, sink, inForce, settled);
            }
        } finally {
            session.dispose();
        }
        return judgements(judged, sink, inForce, settled);
    }

    /** Drools wraps what a rule throws. */
    private static void fire(KieSession session) {
        try {
            session.fireAllRules();
        } catch (RuntimeException thrown) {
            if (thrown.getCause() instanceof PatienceLostException lost) {
                throw lost;
            }
            throw thrown;
        }
    }

    /** Fixes the notions whose last definition belongs to this stratum. */
    private void settle(int stratum, Sink sink, DaySnapshot inForce, Truth[][] settled) {
        for (int notion = 0; notion < notions.size(); notion++) {
            if (notions.get(notion).stratum() == stratum) {
                for (int slot = 0; slot < settled.length; slot++) {
                    settled[slot][notion] = notions.get(notion).truth(sink, slot, inForce);
                }
            }
        }
    }

    private List<Judgement> judgements(List<? extends Fact> judged, Sink sink, DaySnapshot inForce, Truth[][] settled) {
        List<Sink.Firing> matched = sink.matched();
        matched.removeIf(firing -> !inForce.holds(firing.rule()));
        matched.sort(BY_SLOT_RULE_AND_ROWS);
        int next = 0;
        List<Judgement> judgements = new ArrayList<>(judged.size());
        for (int slot = 0; slot < judged.size(); slot++) {
            int first = next;
            while (next < matched.size() && matched.get(next).slot() == slot) {
                next++;
            }
            judgements.add(new Judgement(
                    judged.get(slot),
                    truths(sink, slot, inForce),
                    ImmutableList.copyOf(settled[slot]),
                    matches(matched.subList(first, next))));
        }
        return judgements;
    }

    /** By rule; most facts match one entry or none. */
    private ImmutableListMultimap<Integer, ImmutableList<Integer>> matches(List<Sink.Firing> matched) {
        if (matched.isEmpty()) {
            return ImmutableListMultimap.of();
        }
        if (matched.size() == 1) {
            return single.of(new Match(matched.get(0).rule(), matched.get(0).rows()));
        }
        ImmutableListMultimap.Builder<Integer, ImmutableList<Integer>> matches = ImmutableListMultimap.builder();
        for (Sink.Firing firing : matched) {
            matches.put(firing.rule(), firing.rows());
        }
        return matches.build();
    }

    private ImmutableList<Truth> truths(Sink sink, int slot, DaySnapshot inForce) {
        int rules = book.rules().size();
        ImmutableList.Builder<Truth> truths = ImmutableList.builderWithExpectedSize(rules);
        for (int number = 0; number < rules; number++) {
            truths.add(inForce.holds(number) ? sink.truth(number, slot) : Truth.FALSE);
        }
        return truths.build();
    }
}
