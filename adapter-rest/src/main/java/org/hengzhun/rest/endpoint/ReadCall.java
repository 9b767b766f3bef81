package org.hengzhun.rest.endpoint;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.Set;
import org.hengzhun.core.field.FieldDictionary;
import org.hengzhun.core.words.Language;
import org.hengzhun.drl.watch.PolicySnapshot;
import org.hengzhun.files.form.Forms;
import org.hengzhun.files.read.ProjectList;
import org.hengzhun.files.read.ProjectReader;
import org.hengzhun.files.write.policy.TableOf;
import org.hengzhun.rest.reply.Fault;
import org.hengzhun.rest.reply.RefusedRequest;
import org.hengzhun.rest.reply.Reply;

/** Reads the projects of the body and judges nothing: a table as it is becomes facts that every other address takes. */
final class ReadCall implements Endpoint {

    private static final Set<String> PARAMETERS = TableParameters.and(Set.of(ServedPolicies.POLICY));

    private final Service service;

    ReadCall(Service service) {
        this.service = service;
    }

    @Override
    public void answer(Context context) throws IOException {
        QueryParameters asked = new QueryParameters(context, PARAMETERS);
        Language language = asked.language();
        PolicySnapshot serving = service.policies().now();
        FieldDictionary fields = TableOf.PROJECTS.fields(ServedPolicies.named(asked, serving));
        Body body = Body.ofProjects(context, asked, service.limits(), fields);
        ProjectList list = ProjectList.read(ProjectReader.open(
                body.whole(), Body.NAME, body.options(service.limits().budget().rows())));
        boolean whole = list.sources().refused().stream().anyMatch(refusal -> refusal.row() == 0);
        if (whole) {
            throw new RefusedRequest(
                    Fault.ofBody(/* malformed= */ true, list.sources().refused()));
        }
        Reply.result(context, Forms.projects(), list, list.sources(), language);
    }
}
