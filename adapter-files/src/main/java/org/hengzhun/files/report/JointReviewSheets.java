package org.hengzhun.files.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.field.Field;
import org.hengzhun.core.field.Kind;
import org.hengzhun.core.field.Respondent;
import org.hengzhun.core.result.OpenRule;
import org.hengzhun.core.screening.Screening;
import org.hengzhun.core.screening.Verdict;
import org.hengzhun.core.words.Language;
import org.hengzhun.files.paper.Block;
import org.hengzhun.files.paper.Block.Box;
import org.hengzhun.files.paper.Paper;

/**
 * The sheet that goes round the bodies of a joint review (会审单): each project that must be reviewed together, with the questions of
 * each body, boxes for the answers and room for its signature. The bodies are those of 许商务〔2022〕70号 一(四): the bureaus of
 * commerce, of development and reform, of ecology and environment, of natural resources; others where a rule asks them. Each is
 * asked what that section has the review find out, and whatever a rule still waits for. Immutable.
 */
public final class JointReviewSheets {

    private static final ImmutableList<Respondent> BODIES = ImmutableList.of(
            Respondent.COMMERCE, Respondent.DEVELOPMENT_REFORM, Respondent.ECOLOGY, Respondent.NATURAL_RESOURCES);

    /** Planning and its EIA, energy, emissions, risk, the industrial position of the place. Source: 许商务〔2022〕70号 一(四). */
    private static final ImmutableSet<String> OF_THE_REVIEW = Stream.of(
                    Project.PLANNING_EIA_COMPLIANT,
                    Project.ENERGY_REVIEWED,
                    Project.HIGH_EMISSION,
                    Project.HIGH_RISK,
                    Project.FITS_INDUSTRIAL_POSITION)
            .map(Field::name)
            .collect(ImmutableSet.toImmutableSet());

    private final ReadAloud aloud;
    private final ProjectSentences words;
    private final Drafting drafting;

    private JointReviewSheets(Language language) {
        this.aloud = new ReadAloud(language);
        this.words = new ProjectSentences(aloud);
        this.drafting = new Drafting(aloud);
    }

    /** The sheets of the projects of the run that must be reviewed together; no part where there are none. */
    public static Paper of(ScreeningRun run, Language language) {
        return new JointReviewSheets(language).paper(run);
    }

    private Paper paper(ScreeningRun run) {
        run.any().ifPresent(aloud::about);
        List<Screening> told = run.projects().stream()
                .map(ScreeningRun.Judged::screening)
                .filter(one -> one.verdict() == Verdict.JOINT_REVIEW)
                .toList();
        return new Paper(
                aloud.language(),
                aloud.say("会审单", "Joint review sheets"),
                told.stream().map(one -> sheet(one, run)).toList(),
                new ScreeningDraft(aloud).reasons(run, told, /* asks= */ true),
                drafting.smallPrint(run.policy(), run.asOf(), run.inputs()));
    }

    private Paper.Part sheet(Screening screening, ScreeningRun run) {
        return new Paper.Part(
                words.who(screening.project()),
                aloud.say("招商项目会审单", "Joint review of a project"),
                List.of(
                        new Block.Paragraph(aloud.say(
                                "依据《%s》（%s），下列项目须会审，请各部门填写意见后签字盖章。"
                                        .formatted(
                                                run.policy().title(),
                                                run.policy().document()),
                                "Under %s (%s) this project must be reviewed jointly; each body is asked to answer and to sign."
                                        .formatted(
                                                run.policy().title(),
                                                run.policy().document()))),
                        new Block.Form(boxes(screening))));
    }

    private ImmutableList<Box> boxes(Screening screening) {
        ImmutableList.Builder<Box> boxes = ImmutableList.builder();
        boxes.add(new Box(aloud.say("项目", "Project"), List.of(words.who(screening.project())), 0));
        boxes.add(new Box(aloud.say("基本情况", "What is known"), List.of(words.basics(screening.project())), 0));
        boxes.add(new Box(aloud.say("会审原因", "Why it is reviewed"), words.demands(screening), 0));
        Set<String> read = read(screening);
        bodies(read)
                .forEach(body -> boxes.add(new Box(
                        body.words().in(aloud.language()), opinion(questions(screening.project(), body, read)), 1)));
        List<String> together = questions(screening.project(), Respondent.JOINT_REVIEW, read);
        boxes.add(new Box(aloud.say("会审结论", "Result"), result(together), 1));
        return boxes.build();
    }

    /** What the review finds out, and every given field that bears on what is said of the project or may still be. */
    private static Set<String> read(Screening screening) {
        Stream<String> open =
                screening.undecided().stream().map(OpenRule::missing).flatMap(List::stream);
        Stream<String> found =
                screening.findings().stream().flatMap(finding -> finding.reason().facts().keySet().stream());
        return Stream.of(OF_THE_REVIEW.stream(), open, found)
                .flatMap(names -> names)
                .collect(ImmutableSet.toImmutableSet());
    }

    /** The four, and others a rule asks. */
    private List<Respondent> bodies(Set<String> read) {
        Stream<Respondent> asked = read.stream()
                .flatMap(name -> aloud.values().fields().field(name).stream())
                .map(Field::respondent)
                .filter(one -> one.decides() && one != Respondent.JOINT_REVIEW);
        return Stream.concat(BODIES.stream(), asked).distinct().toList();
    }

    private List<String> questions(Project project, Respondent body, Set<String> read) {
        return project.dictionary().fields().stream()
                .filter(field -> field.respondent() == body && read.contains(field.name()))
                .filter(field -> field != Project.REVIEW_RESULT)
                .map(field -> question(project, field))
                .toList();
    }

    private String question(Project project, Field<?> field) {
        String label = aloud.label(field.name());
        String told = aloud.value(project, field)
                .map(value -> aloud.say(
                        "（报送材料填的是“" + value + "”，请核对）", " (reported as \"%s\", please check)".formatted(value)))
                .orElse("");
        return label + aloud.say("：", ": ") + answers(field) + told;
    }

    private String answers(Field<?> field) {
        if (field.kind() == Kind.TRUTH) {
            return aloud.say("□是　□否", "□ yes  □ no");
        }
        if (!field.choices().isEmpty()) {
            return field.choices().stream()
                    .map(choice -> "□" + field.called(choice.name()).in(aloud.language()))
                    .collect(Collectors.joining(aloud.say("　", "  ")));
        }
        return "________________";
    }

    private List<String> opinion(List<String> questions) {
        List<String> lines = new ArrayList<>(questions);
        lines.add(aloud.say("意见：□同意　□不同意　□补充材料后再审", "Opinion: □ agreed  □ not agreed  □ more documents wanted"));
        lines.add(aloud.say("签字（盖章）：　　　　　　　　　　年　　月　　日", "Signature, seal: ____________ Date: ____________"));
        return lines;
    }

    private List<String> result(List<String> together) {
        List<String> lines = new ArrayList<>(together);
        lines.add(answers(Project.REVIEW_RESULT));
        lines.add(aloud.say("会审日期：　　　　年　　月　　日", "Reviewed on: ____________"));
        return lines;
    }
}
