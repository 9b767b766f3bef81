package org.hengzhun.rest.endpoint;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.hengzhun.core.words.Language;
import org.hengzhun.files.press.HtmlPaper;
import org.hengzhun.files.write.OutputForm;
import org.hengzhun.files.write.PlainJson;
import org.hengzhun.rest.reply.AcceptedForm;
import org.hengzhun.rest.reply.FaultCatalogue;
import org.hengzhun.rest.reply.Reply;

/** What those who write a caller read: the contract laid out, and the failures they may meet. */
final class HelpCalls {

    private final ContractPaper contract;

    HelpCalls(String contract) {
        this.contract = new ContractPaper(contract);
    }

    /** Every sort of failure. */
    static void problems(Context context) throws IOException {
        Language language = new QueryParameters(context, Set.of()).language();
        OutputForm form = AcceptedForm.of(context, List.of(OutputForm.JSON, OutputForm.HTML));
        Reply.in(form, context, out -> {
            if (form == OutputForm.HTML) {
                HtmlPaper.write(FaultCatalogue.paper(language), out.text());
            } else {
                PlainJson.write(out.text(), FaultCatalogue.members(language));
            }
        });
    }

    /** Every operation. */
    void contract(Context context) throws IOException {
        Language language = new QueryParameters(context, Set.of()).language();
        Reply.in(OutputForm.HTML, context, out -> HtmlPaper.write(contract.paper(language), out.text()));
    }
}
