package org.hengzhun.rest.endpoint;

import com.google.common.collect.ImmutableList;
import io.javalin.http.Context;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hengzhun.core.explanation.Explainer;
import org.hengzhun.core.explanation.Explanation;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.Language;
import org.hengzhun.drl.watch.PolicySnapshot;
import org.hengzhun.files.form.Forms;
import org.hengzhun.files.read.ProjectReader;
import org.hengzhun.files.read.ProjectSearch;
import org.hengzhun.files.read.Refusal;
import org.hengzhun.files.read.Row;
import org.hengzhun.files.read.Sources;
import org.hengzhun.files.read.Unjudged;
import org.hengzhun.files.write.explanation.ExplanationReport;
import org.hengzhun.rest.reply.Allowance;
import org.hengzhun.rest.reply.Fault;
import org.hengzhun.rest.reply.FaultKind;
import org.hengzhun.rest.reply.RefusedRequest;
import org.hengzhun.rest.reply.Reply;

/** Lays open how every rule judges one project of the body: the one with the id, or the first where none is named. */
final class ExplainCall implements Endpoint {

    private static final Set<String> PARAMETERS = TableParameters.and(Set.of("policy", "asOf", "id"));

    /** Where the project is looked for. */
    private static final Bilingual CONTENT = new Bilingual("内容", "the content");

    private final Service service;

    ExplainCall(Service service) {
        this.service = service;
    }

    @Override
    public void answer(Context context) throws IOException {
        QueryParameters asked = new QueryParameters(context, PARAMETERS);
        Language language = asked.language();
        LocalDate asOf = asked.day("asOf", service.today().get());
        PolicySnapshot serving = service.policies().now();
        Explainer explainer = ServedPolicies.explainer(asked, serving).within(Allowance.of(context));
        Body body = Body.ofProjects(context, asked, service.limits(), ServedPolicies.projects(asked, serving));
        ProjectReader rows = ProjectReader.open(
                body.whole(), Body.NAME, body.options(service.limits().budget().rows()));
        Optional<String> id = asked.text("id");
        ProjectSearch.Found found = id.isPresent() ? search(rows, id.get()) : first(rows);
        Explanation explanation = explanation(explainer, found.project(), asOf);
        context.header(Reply.POLICY_HASH, explainer.policy().hash());
        ExplanationReport report = new ExplanationReport(explainer.policy(), explanation);
        Reply.result(context, Forms.explanations(), report, Sources.of(found.input(), ImmutableList.of()), language);
    }

    private static Explanation explanation(Explainer explainer, Project project, LocalDate asOf) {
        try {
            return explainer.explain(project, asOf);
        } catch (RuntimeException failure) {
            throw Unjudged.words(failure)
                    .<RuntimeException>map(words -> new RefusedRequest(Fault.of(FaultKind.WRONG_CONTENT, words)))
                    .orElse(failure);
        }
    }

    private static ProjectSearch.Found search(ProjectReader rows, String id) throws IOException {
        ProjectSearch search = new ProjectSearch(id);
        return search.in(rows).orElseThrow(() -> {
            List<Refusal> refusals = search.refusals();
            return new RefusedRequest(
                    refusals.isEmpty()
                            ? Fault.ofParameter("id", id, search.notFound(CONTENT))
                            : Fault.ofBody(/* malformed= */ false, refusals));
        });
    }

    private static ProjectSearch.Found first(ProjectReader rows) throws IOException {
        try (rows) {
            if (!rows.hasNext()) {
                throw new RefusedRequest(
                        Fault.of(FaultKind.WRONG_CONTENT, "内容里没有项目", "there is no project in the content"));
            }
            Row<Project> row = rows.next();
            if (row instanceof Row.Refused<Project> refused) {
                throw new RefusedRequest(Fault.ofBody(refused.wholeInput(), refused.refusals()));
            }
            return ProjectSearch.Found.of((Row.Accepted<Project>) row, rows);
        }
    }
}
