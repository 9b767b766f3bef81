package org.hengzhun.rest.endpoint;

import com.google.common.collect.ImmutableList;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.field.FieldDictionary;
import org.hengzhun.core.question.Questioner;
import org.hengzhun.core.words.Language;
import org.hengzhun.drl.watch.PolicySnapshot;
import org.hengzhun.files.form.Forms;
import org.hengzhun.files.read.Judging;
import org.hengzhun.rest.reply.Reply;

/** All endpoints of the library. */
public final class Routes {

    private Routes() {}

    /** The endpoints over a service. */
    public static ImmutableList<Route> of(Service service) {
        PolicyCalls policies = new PolicyCalls(service);
        DutiesCall duties = new DutiesCall(service);
        return ImmutableList.of(
                new Route(HandlerType.POST, "/v1/screen", screen(service)),
                new Route(HandlerType.POST, "/v1/next", next(service)),
                new Route(HandlerType.POST, "/v1/explain", new ExplainCall(service)),
                new Route(HandlerType.POST, "/v1/route", route(service)),
                new Route(HandlerType.GET, "/v1/duties", duties::due),
                new Route(HandlerType.POST, "/v1/duties", duties::done),
                new Route(HandlerType.POST, "/v1/duties/projects", duties::ofProjects),
                new Route(HandlerType.POST, "/v1/rank", new RankCall(service)),
                new Route(HandlerType.POST, "/v1/robustness", new RobustnessCall(service)),
                new Route(HandlerType.GET, "/v1/policies", policies::all),
                new Route(HandlerType.GET, "/v1/policies/{id}", policies::one),
                new Route(HandlerType.GET, "/v1/policies/{id}/rules", policies.part("rules")),
                new Route(HandlerType.GET, "/v1/policies/{id}/parameters", policies.part("parameters")),
                new Route(HandlerType.GET, "/v1/policies/{id}/clauses", policies.part("clauses")),
                new Route(HandlerType.GET, "/v1/policies/{id}/coverage", policies::coverage),
                new Route(HandlerType.GET, "/v1/policies/{id}/cases", policies::cases),
                new Route(HandlerType.GET, "/v1/fields", context -> fields(context, service)));
    }

    private static Endpoint screen(Service service) {
        return new ProjectCall<>(
                service,
                (asked, serving, asOf, patience) ->
                        Judging.by(ServedPolicies.screener(asked, serving).within(patience), asOf),
                service.decisions()::decided,
                (asked, serving, patience) -> Forms.screenings());
    }

    private static Endpoint next(Service service) {
        return new ProjectCall<>(
                service,
                (asked, serving, asOf, patience) ->
                        Judging.by(ServedPolicies.screener(asked, serving).within(patience), asOf),
                service.decisions()::decided,
                (asked, serving, patience) -> {
                    Questioner questioner =
                            ServedPolicies.questioner(asked, serving).within(patience);
                    return Forms.screenings(Optional.of(questioner::next));
                });
    }

    private static Endpoint route(Service service) {
        return new ProjectCall<>(
                service,
                (asked, serving, asOf, patience) ->
                        Judging.by(ServedPolicies.router(asked, serving).within(patience), asOf),
                (policy, routing) -> {},
                (asked, serving, patience) -> Forms.routings());
    }

    private static void fields(Context context, Service service) throws IOException {
        QueryParameters asked = new QueryParameters(context, Set.of("policy"));
        Language language = asked.language();
        PolicySnapshot serving = service.policies().now();
        FieldDictionary fields =
                asked.text("policy").isPresent() ? ServedPolicies.projects(asked, serving) : Project.DICTIONARY;
        context.header(Reply.POLICY_REVISION, serving.revision());
        Reply.result(context, Forms.fields(), fields, language);
    }
}
