package org.hengzhun;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hengzhun.core.explanation.Explanation;
import org.hengzhun.core.fact.CountyPeriod;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.field.Field;
import org.hengzhun.core.field.FieldDictionary;
import org.hengzhun.core.policy.PolicyStamp;
import org.hengzhun.core.question.NextQuestion;
import org.hengzhun.core.ranking.RankingReport;
import org.hengzhun.core.ranking.Robustness;
import org.hengzhun.core.ranking.RobustnessPlan;
import org.hengzhun.core.routing.Router;
import org.hengzhun.core.routing.Routing;
import org.hengzhun.core.screening.Screener;
import org.hengzhun.core.screening.Screening;
import org.hengzhun.drl.answer.PolicyAnswers;
import org.hengzhun.drl.pack.PolicyPack;
import org.hengzhun.drl.pack.Task;
import org.hengzhun.files.form.Forms;
import org.hengzhun.files.write.explanation.ExplanationReport;
import org.hengzhun.files.write.ranking.RobustnessReport;

/**
 * One policy (政策), ready to answer. The day is always an argument: parameters and rules in force on it decide. What the policy says
 * nothing of is a {@link org.hengzhun.drl.refusal.NotAnsweredException} and never a pass. Immutable; for any number of threads. The first
 * question of its kind to an edited policy waits until that is compiled.
 */
public final class Policy {

    private final PolicyAnswers answers;

    Policy(PolicyAnswers answers) {
        this.answers = answers;
    }

    private PolicyPack pack() {
        return answers.pack();
    }

    /** Id, title, document number and hash. */
    public PolicyStamp stamp() {
        return pack().stamp();
    }

    /** What it answers. */
    public Set<Question> questions() {
        Set<Question> questions = EnumSet.noneOf(Question.class);
        addIf(pack().rulebook(Task.SCREENING).answers(), Question.SCREENING, questions);
        addIf(pack().rulebook(Task.ROUTING).answers(), Question.ROUTING, questions);
        addIf(pack().rulebook(Task.DUTIES).answers(), Question.PROJECT_DUTIES, questions);
        addIf(!pack().duties().isEmpty(), Question.CALENDAR, questions);
        addIf(!schemes().isEmpty(), Question.RANKING, questions);
        return Set.copyOf(questions);
    }

    private static void addIf(boolean answered, Question question, Set<Question> questions) {
        if (answered) {
            questions.add(question);
        }
    }

    /** The ids of its schemes of evaluation (考核方案). */
    public Set<String> schemes() {
        return pack().schemes().keySet();
    }

    /** What projects may have: the fields everybody knows, and those that this policy declares. */
    public FieldDictionary fields() {
        return pack().projects();
    }

    /** What the figures of a county may be: the columns everybody knows, and those that the indicators of this policy read. */
    public FieldDictionary columns() {
        return pack().columns();
    }

    /**
     * A project as {@link Facts#project(Map)} reads it, which may have the fields that this policy declares, too.
     *
     * @throws org.hengzhun.core.words.FlawedInputException with everything that is wrong
     */
    public Project project(Map<String, ?> members) {
        return Project.of(members, answers.pack().projects());
    }

    /**
     * The same from a record, by its components, or from a bean, by its getters.
     *
     * @throws org.hengzhun.core.words.FlawedInputException with everything that is wrong
     * @throws IllegalArgumentException when the object has neither components nor getters that can be read
     */
    public Project project(Object recordOrBean) {
        return Project.of(ObjectMembers.of(recordOrBean), answers.pack().projects());
    }

    /**
     * Whether the project may go ahead (准入筛查).
     *
     * @throws org.hengzhun.drl.refusal.NotAnsweredException when the policy has no screening rules
     */
    public Answer<Screening> screen(Project project, LocalDate asOf) {
        Screening screening = answers.screener().screen(project, asOf);
        return answer(screening, asOf, JsonText.ofEach(Forms.screenings(), stamp(), asOf, List.of(screening)));
    }

    /** The same for many projects, in their order; cheaper than one by one. */
    public Answer<List<Screening>> screenAll(List<Project> projects, LocalDate asOf) {
        Screener screener = answers.screener();
        List<Screening> screenings = screener.screenAll(projects, asOf);
        return answer(screenings, asOf, JsonText.ofEach(Forms.screenings(), stamp(), asOf, screenings));
    }

    /**
     * What to ask of the project next (下一问), nothing where the verdict is final. The JSON is that of {@link #screen} with the
     * member {@code next}.
     *
     * @throws org.hengzhun.drl.refusal.NotAnsweredException when the policy has no screening rules
     */
    public Answer<Optional<NextQuestion>> next(Project project, LocalDate asOf) {
        return next(project, Set.of(), asOf);
    }

    /**
     * The same where nobody knows some fields.
     *
     * @param unknown fields that are not asked for
     */
    public Answer<Optional<NextQuestion>> next(Project project, Set<Field<?>> unknown, LocalDate asOf) {
        Screening screening = answers.screener().screen(project, asOf);
        Optional<NextQuestion> next = answers.questioner().next(screening, unknown);
        return answer(
                next,
                asOf,
                JsonText.ofEach(Forms.screenings(Optional.of(same -> next)), stamp(), asOf, List.of(screening)));
    }

    /**
     * What to ask next of a project that was screened by this policy, nothing where the verdict is final.
     *
     * @throws org.hengzhun.drl.refusal.NotAnsweredException when the policy has no screening rules
     */
    public Optional<NextQuestion> next(Screening screened) {
        return answers.questioner().next(screened);
    }

    /**
     * Where the project goes and what it counts as (分类归口).
     *
     * @throws org.hengzhun.drl.refusal.NotAnsweredException when the policy has no rules that classify or route
     */
    public Answer<Routing> route(Project project, LocalDate asOf) {
        Routing routing = answers.router().route(project, asOf);
        return answer(routing, asOf, JsonText.ofEach(Forms.routings(), stamp(), asOf, List.of(routing)));
    }

    /** The same for many projects, in their order; cheaper than one by one. */
    public Answer<List<Routing>> routeAll(List<Project> projects, LocalDate asOf) {
        Router router = answers.router();
        List<Routing> routings = router.routeAll(projects, asOf);
        return answer(routings, asOf, JsonText.ofEach(Forms.routings(), stamp(), asOf, routings));
    }

    /**
     * All the policy says of the project, rule by rule and condition by condition (逐条说明).
     *
     * @throws org.hengzhun.drl.refusal.NotAnsweredException when none of its rules is about projects
     */
    public Answer<Explanation> explain(Project project, LocalDate asOf) {
        Explanation explanation = answers.explainer().explain(project, asOf);
        return answer(
                explanation, asOf, JsonText.of(Forms.explanations(), new ExplanationReport(stamp(), explanation)));
    }

    /** Asks what falls due from one day to another, both included (义务日历); say more, then ask for the state as of a day. */
    public DutyQuestion duties(LocalDate from, LocalDate to) {
        return new DutyQuestion(answers, from, to);
    }

    /**
     * The figures of a county in a period, by the columns that this policy's indicators read.
     *
     * @param members English names, Chinese labels or other headers to texts or exact numbers
     * @throws org.hengzhun.core.words.FlawedInputException with everything that is wrong with them
     */
    public CountyPeriod county(Map<String, ?> members) {
        return CountyPeriod.of(members, pack().columns());
    }

    /**
     * How counties stand in one period, by a scheme (考核排名).
     *
     * @throws org.hengzhun.drl.refusal.UnknownSchemeException when the policy has no such scheme; it says which there are
     * @throws org.hengzhun.core.words.FlawedInputException when their figures cannot be ranked, with all reasons
     */
    public Answer<RankingReport> rank(String scheme, List<CountyPeriod> counties, LocalDate asOf) {
        return rank(scheme, counties, List.of(), asOf);
    }

    /**
     * The same with the change against an earlier period.
     *
     * @param before the figures of that period
     */
    public Answer<RankingReport> rank(
            String scheme, List<CountyPeriod> counties, List<CountyPeriod> before, LocalDate asOf) {
        RankingReport report = RankingReport.of(answers.assessor(), scheme, asOf, counties, before);
        return answer(report, asOf, JsonText.of(Forms.rankings(), report));
    }

    /** How far each place moves under small changes of the weights (稳健性), by a plan with its seed. */
    public Answer<Robustness> robustness(
            String scheme, List<CountyPeriod> counties, RobustnessPlan plan, LocalDate asOf) {
        Robustness robustness = answers.assessor().robustness(scheme, counties, asOf, plan);
        RobustnessReport report = new RobustnessReport(
                stamp(), asOf, robustness, answers.assessor().warnings(asOf));
        return answer(robustness, asOf, JsonText.of(Forms.robustness(), report));
    }

    private <R> Answer<R> answer(R result, LocalDate asOf, JsonText json) {
        return new Answer<>(result, stamp(), asOf, json);
    }
}
