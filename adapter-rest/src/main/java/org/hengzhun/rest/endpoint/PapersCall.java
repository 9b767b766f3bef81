package org.hengzhun.rest.endpoint;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hengzhun.files.form.Forms;
import org.hengzhun.files.form.OnPaper;
import org.hengzhun.files.report.NamedPaper;
import org.hengzhun.files.write.OutputForm;
import org.hengzhun.files.write.PlainJson;
import org.hengzhun.rest.reply.Reply;

/** Lists the papers of offices: of which result, what people call them, in which forms. */
final class PapersCall implements Endpoint {

    @Override
    public void answer(Context context) throws IOException {
        new QueryParameters(context, Set.of()).language();
        List<Map<String, Object>> papers = new ArrayList<>();
        add(papers, "screening", Forms.screeningPapers(Optional.empty(), Optional.empty()));
        add(papers, "routing", Forms.routingPapers(Optional.empty()));
        add(papers, "ranking", Forms.rankingPapers(Optional.empty()));
        add(papers, "duties", Forms.dutyPapers(Optional.empty()));
        Reply.json(context, out -> PlainJson.write(out, Map.of("papers", papers)));
    }

    private static void add(List<Map<String, Object>> all, String of, OnPaper<?> papers) {
        for (NamedPaper paper : papers.papers()) {
            Map<String, Object> members = new LinkedHashMap<>();
            members.put("of", of);
            members.put("paper", paper.word());
            members.put("label_zh", paper.called().zh());
            members.put("label_en", paper.called().en());
            members.put(
                    "forms",
                    papers.written(paper).forms().stream()
                            .map(OutputForm::mediaType)
                            .toList());
            all.add(members);
        }
    }
}
