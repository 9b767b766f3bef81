package org.hengzhun.rest.endpoint;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.hengzhun.core.words.Language;
import org.hengzhun.drl.pack.PolicyPack;
import org.hengzhun.drl.refusal.UnknownSchemeException;
import org.hengzhun.drl.watch.PolicySnapshot;
import org.hengzhun.files.form.Forms;
import org.hengzhun.files.write.field.TemplateColumns;
import org.hengzhun.files.write.policy.TableOf;
import org.hengzhun.rest.reply.Fault;
import org.hengzhun.rest.reply.FaultKind;
import org.hengzhun.rest.reply.RefusedRequest;
import org.hengzhun.rest.reply.Reply;

/** What tables that go into a body may have, and empty ones to fill in. */
final class TableCalls {

    private static final String OF = "of";

    private static final String SCHEME = "scheme";

    private final Service service;

    TableCalls(Service service) {
        this.service = service;
    }

    /** Every column, with unit and allowed values. */
    void fields(Context context) throws IOException {
        QueryParameters asked = new QueryParameters(context, Set.of(OF, ServedPolicies.POLICY));
        Language language = asked.language();
        PolicySnapshot serving = service.policies().now();
        TableOf of = of(asked);
        Optional<PolicyPack> pack = ServedPolicies.named(asked, serving);
        context.header(Reply.POLICY_REVISION, serving.revision());
        Reply.result(context, Forms.fields(), asked.chosen(ServedPolicies.POLICY, () -> of.fields(pack)), language);
    }

    /** A table with nothing in it but its headers. */
    void template(Context context) throws IOException {
        QueryParameters asked = new QueryParameters(context, Set.of(OF, ServedPolicies.POLICY, SCHEME));
        Language language = asked.language();
        PolicySnapshot serving = service.policies().now();
        TableOf of = of(asked);
        Optional<PolicyPack> pack = ServedPolicies.named(asked, serving);
        if (asked.text(SCHEME).isPresent() && of != TableOf.COUNTIES) {
            throw asked.wrong(SCHEME, "只用于县区表", "it is for tables of counties only");
        }
        TemplateColumns columns = columns(asked, of, pack);
        context.header(Reply.POLICY_REVISION, serving.revision());
        Reply.result(context, Forms.template(), columns, language);
    }

    private TemplateColumns columns(QueryParameters asked, TableOf of, Optional<PolicyPack> pack) {
        try {
            return asked.chosen(
                    ServedPolicies.POLICY,
                    () -> of.template(pack, asked.text(SCHEME), service.today().get()));
        } catch (UnknownSchemeException unknown) {
            throw new RefusedRequest(Fault.of(FaultKind.UNKNOWN_SCHEME, unknown.words()));
        }
    }

    private static TableOf of(QueryParameters asked) {
        return asked.chosen(OF, () -> TableOf.named(asked.text(OF).orElse("projects")));
    }
}
