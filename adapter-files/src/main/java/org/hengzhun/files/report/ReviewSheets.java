package org.hengzhun.files.report;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.hengzhun.core.screening.Screening;
import org.hengzhun.core.words.Language;
import org.hengzhun.files.paper.Block;
import org.hengzhun.files.paper.Block.Box;
import org.hengzhun.files.paper.Paper;

/** The sheet on which a project is reviewed (审查意见表): a project a page, with room for those who decide. Immutable. */
public final class ReviewSheets {

    private static final int ROOM = 3;

    private final ReadAloud aloud;
    private final ProjectSentences words;
    private final Drafting drafting;

    private ReviewSheets(Language language) {
        this.aloud = new ReadAloud(language);
        this.words = new ProjectSentences(aloud);
        this.drafting = new Drafting(aloud);
    }

    /** The sheets of all projects of the run. */
    public static Paper of(ScreeningRun run, Language language) {
        return new ReviewSheets(language).paper(run);
    }

    private Paper paper(ScreeningRun run) {
        run.any().ifPresent(aloud::about);
        List<Screening> told =
                run.projects().stream().map(ScreeningRun.Judged::screening).toList();
        return new Paper(
                aloud.language(),
                aloud.say("审查意见表", "Review sheets"),
                told.stream().map(one -> sheet(one, run)).toList(),
                new ScreeningDraft(aloud).reasons(run, told, /* asks= */ true),
                drafting.smallPrint(run.policy(), run.asOf(), run.inputs()));
    }

    private Paper.Part sheet(Screening screening, ScreeningRun run) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(aloud.say(
                "依据《%s》（%s），按%s的情况审查如下："
                        .formatted(run.policy().title(), run.policy().document(), aloud.day(run.asOf())),
                "Reviewed under %s (%s) as of %s:"
                        .formatted(run.policy().title(), run.policy().document(), aloud.day(run.asOf())))));
        blocks.add(new Block.Form(boxes(screening)));
        words.warnings(screening).forEach(warning -> blocks.add(new Block.Remark(aloud.say("注：", "Note: ") + warning)));
        return new Paper.Part(
                words.who(screening.project()), aloud.say("招商项目审查意见表", "Review sheet of a project"), blocks);
    }

    private ImmutableList<Box> boxes(Screening screening) {
        ImmutableList.Builder<Box> boxes = ImmutableList.builder();
        boxes.add(filled(aloud.say("项目", "Project"), List.of(words.who(screening.project()))));
        boxes.add(filled(aloud.say("基本情况", "What is known"), List.of(words.basics(screening.project()))));
        boxes.add(filled(aloud.say("初审结论", "Verdict"), List.of(words.verdict(screening))));
        add(boxes, aloud.say("处理意见和依据", "Demands and basis"), words.demands(screening));
        add(boxes, aloud.say("金额", "Amounts"), words.amounts(screening));
        add(boxes, aloud.say("认定和标准", "Held and measured"), words.grounds(screening));
        add(boxes, aloud.say("待补充", "Missing"), words.wanted(screening));
        add(boxes, aloud.say("需人工判断", "For people to judge"), words.judgements(screening));
        boxes.add(room(aloud.say("承办人意见", "Handled by")));
        boxes.add(room(aloud.say("审核意见", "Checked by")));
        boxes.add(room(aloud.say("审批意见", "Approved by")));
        return boxes.build();
    }

    private static void add(ImmutableList.Builder<Box> boxes, String label, List<String> lines) {
        if (!lines.isEmpty()) {
            boxes.add(filled(label, lines));
        }
    }

    private static Box filled(String label, List<String> lines) {
        return new Box(label, lines, 0);
    }

    private Box room(String label) {
        return new Box(label, List.of(), ROOM);
    }
}
