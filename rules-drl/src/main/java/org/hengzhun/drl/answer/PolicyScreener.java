package org.hengzhun.drl.answer;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.patience.Patience;
import org.hengzhun.core.policy.PolicyStamp;
import org.hengzhun.core.screening.Screener;
import org.hengzhun.core.screening.Screening;
import org.hengzhun.drl.engine.Engine;
import org.hengzhun.drl.pack.Days;
import org.hengzhun.drl.pack.Rulebook;
import org.hengzhun.drl.result.Screenings;

/** Screens by one pack. */
public final class PolicyScreener implements Screener {

    private final Rulebook book;
    private final Engine engine;
    private final Days<Screenings> days;
    private final Patience patience;

    public PolicyScreener(Rulebook book, Engine engine) {
        this(book, engine, new Days<>(day -> new Screenings(book, day)), Patience.ENDLESS);
    }

    private PolicyScreener(Rulebook book, Engine engine, Days<Screenings> days, Patience patience) {
        this.book = book;
        this.engine = engine;
        this.days = days;
        this.patience = patience;
    }

    @Override
    public Screener within(Patience other) {
        return new PolicyScreener(book, engine, days, other);
    }

    @Override
    public PolicyStamp policy() {
        return book.pack().stamp();
    }

    @Override
    public ImmutableList<Screening> screenAll(List<Project> projects, LocalDate asOf) {
        Screenings screenings = days.on(asOf);
        ImmutableList.Builder<Screening> results = ImmutableList.builderWithExpectedSize(projects.size());
        engine.judge(book.pack().known(projects), asOf, patience).forEach(judgement -> {
            patience.check();
            results.add(screenings.of(judgement));
        });
        return results.build();
    }
}
