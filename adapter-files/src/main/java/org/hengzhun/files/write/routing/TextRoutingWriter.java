package org.hengzhun.files.write.routing;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.hengzhun.core.policy.PolicyStamp;
import org.hengzhun.core.routing.Routing;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.Language;
import org.hengzhun.files.read.InputSummary;
import org.hengzhun.files.read.Refusal;
import org.hengzhun.files.read.Source;
import org.hengzhun.files.write.ResultWriter;
import org.hengzhun.files.write.TextPage;
import org.hengzhun.files.write.TextRun;
import org.hengzhun.files.write.ValueText;

/** Writes routing results for people: a paragraph for each project as it comes. */
public final class TextRoutingWriter implements ResultWriter<Routing> {

    private final ValueText text;
    private final TextRun run;
    private final RoutingText paragraphs;
    private int placed;
    private int open;
    private int nowhere;
    private int ended;
    private int unplaced;

    /** Writes on the page. */
    public TextRoutingWriter(TextPage page, Language language) {
        this.text = new ValueText(language);
        this.run = new TextRun(page, text);
        this.paragraphs = new RoutingText(text, page.layout());
    }

    @Override
    public void begin(PolicyStamp policy, LocalDate asOf, int inputs) throws IOException {
        run.begin(policy, asOf, inputs);
    }

    @Override
    public void write(Routing routing, Source source) throws IOException {
        text.about(routing.project());
        count(routing);
        for (Bilingual warning : routing.warnings()) {
            run.warn(run.who(routing.project().id(), source), warning);
        }
        run.lines(paragraphs.paragraph(routing, run.from(source)));
        run.line("");
    }

    @Override
    public void refused(Refusal refusal) throws IOException {
        run.refused(refusal);
    }

    @Override
    public void end(List<InputSummary> inputs) throws IOException {
        run.end(counts(), inputs);
    }

    private void count(Routing routing) {
        if (routing.ended()) {
            ended++;
        } else if (!routing.places()) {
            unplaced++;
        } else if (routing.placed()) {
            placed++;
        } else if (routing.placedNowhere()) {
            nowhere++;
        } else {
            open++;
        }
    }

    private String counts() {
        int all = placed + open + nowhere + ended + unplaced;
        int judged = placed + open + nowhere;
        String zh = judged == 0 ? "" : "：有归口 %d，资料不足 %d，没有归口 %d".formatted(placed, open, nowhere);
        String en = judged == 0
                ? ""
                : ": placed %d, too little known %d, placed nowhere %d".formatted(placed, open, nowhere);
        return text.say(
                "共 %d 个项目".formatted(all) + zh + (ended == 0 ? "" : "；已终止 " + ended) + "。",
                "%d projects".formatted(all) + en + (ended == 0 ? "" : "; terminated " + ended) + ".");
    }
}
