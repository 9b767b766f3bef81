package org.hengzhun.drl.answer;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.patience.Patience;
import org.hengzhun.core.policy.PolicyStamp;
import org.hengzhun.core.routing.Router;
import org.hengzhun.core.routing.Routing;
import org.hengzhun.drl.engine.Engine;
import org.hengzhun.drl.pack.Days;
import org.hengzhun.drl.pack.Rulebook;
import org.hengzhun.drl.result.Routings;

/** Routes by one pack. */
public final class PolicyRouter implements Router {

    private final Rulebook book;
    private final Engine engine;
    private final Days<Routings> days;
    private final Patience patience;

    public PolicyRouter(Rulebook book, Engine engine) {
        this(book, engine, new Days<>(day -> new Routings(book, day)), Patience.ENDLESS);
    }

    private PolicyRouter(Rulebook book, Engine engine, Days<Routings> days, Patience patience) {
        this.book = book;
        this.engine = engine;
        this.days = days;
        this.patience = patience;
    }

    @Override
    public Router within(Patience other) {
        return new PolicyRouter(book, engine, days, other);
    }

    @Override
    public PolicyStamp policy() {
        return book.pack().stamp();
    }

    @Override
    public ImmutableList<Routing> routeAll(List<Project> projects, LocalDate asOf) {
        Routings routings = days.on(asOf);
        return engine.judge(book.pack().known(projects), asOf, patience).stream()
                .map(routings::of)
                .collect(ImmutableList.toImmutableList());
    }
}
