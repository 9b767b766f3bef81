package org.hengzhun.files.report;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hengzhun.core.screening.Screening;
import org.hengzhun.core.words.Language;
import org.hengzhun.files.paper.Block;
import org.hengzhun.files.paper.Block.Column;
import org.hengzhun.files.paper.Paper;

/** The letter that asks a county for what is missing (补充材料函): which project, what, why, from whom. A letter a county. Immutable. */
public final class SupplementLetters {

    private final ReadAloud aloud;
    private final ProjectSentences words;
    private final Drafting drafting;

    private SupplementLetters(Language language) {
        this.aloud = new ReadAloud(language);
        this.words = new ProjectSentences(aloud);
        this.drafting = new Drafting(aloud);
    }

    /** The letters to all counties of the run with a project whose verdict is not final; no part where there are none. */
    public static Paper of(ScreeningRun run, Language language) {
        return new SupplementLetters(language).paper(run);
    }

    private Paper paper(ScreeningRun run) {
        run.any().ifPresent(aloud::about);
        List<Screening> told = run.projects().stream()
                .map(ScreeningRun.Judged::screening)
                .filter(one -> !one.missing().isEmpty())
                .toList();
        Map<String, List<Screening>> counties = told.stream()
                .collect(Collectors.groupingBy(
                        one -> words.county(one.project()), LinkedHashMap::new, Collectors.toList()));
        return new Paper(
                aloud.language(),
                aloud.say("补充材料函", "Letters for supplements"),
                counties.entrySet().stream()
                        .map(county -> letter(county.getKey(), county.getValue(), run))
                        .toList(),
                new ScreeningDraft(aloud).reasons(run, told, /* asks= */ true),
                drafting.smallPrint(run.policy(), run.asOf(), run.inputs()));
    }

    private Paper.Part letter(String county, List<Screening> projects, ScreeningRun run) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Addressee(county));
        blocks.add(new Block.Paragraph(aloud.say(
                "依据《%s》（%s），对你单位报送的招商项目进行了审查，其中 %d 个项目材料不全，还不能作出结论。请组织有关单位和投资方补充下列材料，于　　年　　月　　日前报送。"
                        .formatted(run.policy().title(), run.policy().document(), projects.size()),
                "Under %s (%s) the projects you reported were reviewed. Of %d of them too little is known for a verdict. Please supply what is listed below by ____________."
                        .formatted(run.policy().title(), run.policy().document(), projects.size()))));
        blocks.add(grid(projects));
        List<String> later = projects.stream()
                .filter(one -> one.missing().size() > one.askFirst().size())
                .map(one -> words.who(one.project()))
                .toList();
        if (!later.isEmpty()) {
            blocks.add(new Block.Remark(aloud.say(
                    "注：%s补齐以上材料后，视情况可能还需补充，届时另行告知。".formatted(String.join("、", later)),
                    "Note: of %s more may have to be asked once this is known.".formatted(String.join(", ", later)))));
        }
        blocks.add(drafting.signature(run.office()));
        return new Paper.Part(county, aloud.say("关于补充招商项目材料的函", "Request for documents on projects"), blocks);
    }

    private Block.Grid grid(List<Screening> projects) {
        ImmutableList.Builder<List<String>> rows = ImmutableList.builder();
        int number = 0;
        for (Screening project : projects) {
            for (String field : project.askFirst()) {
                number++;
                rows.add(List.of(
                        String.valueOf(number),
                        words.who(project.project()),
                        aloud.label(field),
                        words.why(project, field),
                        aloud.values()
                                .fields()
                                .field(field)
                                .orElseThrow()
                                .respondent()
                                .words()
                                .in(aloud.language())));
            }
        }
        return new Block.Grid(
                "",
                List.of(
                        Column.signs(aloud.say("序号", "No."), 2),
                        Column.words(aloud.say("项目", "Project"), 6),
                        Column.words(aloud.say("需补充", "Missing"), 5),
                        Column.words(aloud.say("原因", "Why"), 12),
                        Column.words(aloud.say("由谁提供", "From whom"), 4)),
                rows.build(),
                /* searchable= */ false);
    }
}
