package org.hengzhun.rest.endpoint;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.javalin.http.HandlerType;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.hengzhun.core.question.Questioner;
import org.hengzhun.core.screening.Screening;
import org.hengzhun.files.form.Forms;
import org.hengzhun.files.form.WrittenAs;
import org.hengzhun.files.read.Judging;
import org.hengzhun.files.write.ResultWriter;
import org.hengzhun.files.write.screening.NextQuestions;

/** All endpoints of the library. */
public final class Routes {

    private Routes() {}

    /** The endpoints over a service. */
    public static ImmutableList<Route> of(Service service) {
        PolicyCalls policies = new PolicyCalls(service);
        DutiesCall duties = new DutiesCall(service);
        LogicCalls logic = new LogicCalls(service);
        TableCalls tables = new TableCalls(service);
        return ImmutableList.of(
                new Route(HandlerType.POST, "/v1/projects", new ReadCall(service)),
                new Route(HandlerType.POST, "/v1/screen", screen(service)),
                new Route(HandlerType.POST, "/v1/next", next(service)),
                new Route(HandlerType.POST, "/v1/explain", new ExplainCall(service)),
                new Route(HandlerType.POST, "/v1/route", route(service)),
                new Route(HandlerType.GET, "/v1/duties", duties::due),
                new Route(HandlerType.POST, "/v1/duties", duties::done),
                new Route(HandlerType.POST, "/v1/duties/projects", duties.ofProjects()),
                new Route(HandlerType.POST, "/v1/rank", new RankCall(service)),
                new Route(HandlerType.POST, "/v1/robustness", new RobustnessCall(service)),
                new Route(HandlerType.GET, "/v1/policies", policies::all),
                new Route(HandlerType.GET, "/v1/policies/{id}", policies::one),
                new Route(HandlerType.GET, "/v1/policies/{id}/rules", policies.part("rules")),
                new Route(HandlerType.GET, "/v1/policies/{id}/parameters", policies.part("parameters")),
                new Route(HandlerType.GET, "/v1/policies/{id}/clauses", policies.part("clauses")),
                new Route(HandlerType.GET, "/v1/policies/{id}/coverage", policies::coverage),
                new Route(HandlerType.GET, "/v1/policies/{id}/cases", policies::cases),
                new Route(HandlerType.GET, "/v1/policies/{id}/timeline", policies::timeline),
                new Route(HandlerType.GET, "/v1/policies/{id}/handbook", policies::handbook),
                new Route(HandlerType.GET, "/v1/policies/{id}/check", logic::check),
                new Route(HandlerType.GET, "/v1/compare", logic::compare),
                new Route(HandlerType.POST, "/v1/diff", new DifferenceCall(service)),
                new Route(HandlerType.POST, "/v1/diff/figure", new FigureCall(service)),
                new Route(HandlerType.POST, "/v1/diff/ranking", new RankingDifferenceCall(service)),
                new Route(HandlerType.GET, "/v1/papers", new PapersCall()),
                new Route(HandlerType.GET, "/v1/fields", tables::fields),
                new Route(HandlerType.GET, "/v1/template", tables::template));
    }

    /** The calls that can be made as jobs, by their names: what comes after /v1/ in their addresses. */
    static ImmutableMap<String, JobCall> jobs(Service service) {
        return ImmutableMap.of(
                "screen",
                screen(service),
                "next",
                next(service),
                "route",
                route(service),
                "duties/projects",
                new DutiesCall(service).ofProjects(),
                "rank",
                new RankCall(service));
    }

    private static JobCall screen(Service service) {
        return ProjectCall.withPapers(
                service,
                (asked, serving, asOf, patience) ->
                        Judging.by(ServedPolicies.screener(asked, serving).within(patience), asOf),
                Routes.decided(service),
                (asked, serving, patience) -> screenings(asked, Optional.empty()));
    }

    private static JobCall next(Service service) {
        return ProjectCall.withPapers(
                service,
                (asked, serving, asOf, patience) ->
                        Judging.by(ServedPolicies.screener(asked, serving).within(patience), asOf),
                Routes.decided(service),
                (asked, serving, patience) -> {
                    Questioner questioner =
                            ServedPolicies.questioner(asked, serving).within(patience);
                    return screenings(asked, Optional.of(questioner::next));
                });
    }

    private static WrittenAs<ResultWriter<Screening>> screenings(QueryParameters asked, Optional<NextQuestions> next) {
        Optional<String> office = PaperParameters.office(asked);
        return PaperParameters.chosen(
                asked,
                Forms.screeningPapers(next, office),
                () -> Forms.screenings(next, office, /* own= */ Optional.empty()));
    }

    private static JobCall route(Service service) {
        return ProjectCall.withPapers(
                service,
                (asked, serving, asOf, patience) ->
                        Judging.by(ServedPolicies.router(asked, serving).within(patience), asOf),
                (judging, routing) -> {},
                (asked, serving, patience) -> {
                    Optional<String> office = PaperParameters.office(asked);
                    return PaperParameters.chosen(
                            asked,
                            Forms.routingPapers(office),
                            () -> Forms.routings(office, /* own= */ Optional.empty()));
                });
    }

    private static BiConsumer<Judging<Screening>, Screening> decided(Service service) {
        return (judging, screening) -> service.decisions().decided(judging.policy(), judging.asOf(), screening);
    }
}
