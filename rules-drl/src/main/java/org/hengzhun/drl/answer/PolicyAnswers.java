package org.hengzhun.drl.answer;

import com.google.common.base.Suppliers;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.hengzhun.core.duty.DutyFinder;
import org.hengzhun.core.explanation.Explainer;
import org.hengzhun.core.question.Questioner;
import org.hengzhun.core.ranking.Assessor;
import org.hengzhun.core.routing.Router;
import org.hengzhun.core.screening.Screener;
import org.hengzhun.drl.engine.Engine;
import org.hengzhun.drl.engine.ModelStore;
import org.hengzhun.drl.pack.PolicyPack;
import org.hengzhun.drl.pack.Rulebook;
import org.hengzhun.drl.pack.Task;
import org.hengzhun.drl.question.PolicyQuestions;
import org.hengzhun.drl.refusal.NotAnsweredException;

/**
 * Everything one pack can be asked. What answers a question is made when it is first asked, and kept. For any number of threads.
 */
public final class PolicyAnswers {

    private final PolicyPack pack;
    private final ModelStore models;
    private final Map<Task, Engine> engines = new ConcurrentHashMap<>();
    private final Supplier<Screener> screener = Suppliers.memoize(this::newScreener);
    private final Supplier<Questioner> questioner = Suppliers.memoize(this::newQuestioner);
    private final Supplier<Router> router = Suppliers.memoize(this::newRouter);
    private final Supplier<Assessor> assessor = Suppliers.memoize(this::newAssessor);
    private final Supplier<DutyFinder> dutyFinder = Suppliers.memoize(this::newDutyFinder);
    private final Supplier<Explainer> explainer = Suppliers.memoize(this::newExplainer);

    /**
     * The answers of a sound pack.
     *
     * @param models finds the models of its rules, compiling those that nobody has yet
     */
    public PolicyAnswers(PolicyPack pack, ModelStore models) {
        this.pack = pack;
        this.models = models;
    }

    public PolicyPack pack() {
        return pack;
    }

    /**
     * Screens by the pack.
     *
     * @throws NotAnsweredException when it has no screening rules
     */
    public Screener screener() {
        return screener.get();
    }

    private Screener newScreener() {
        Rulebook book = answering(Task.SCREENING).orElseThrow(() -> NotAnswered.noScreening(pack));
        return new PolicyScreener(book, engine(book));
    }

    /**
     * Finds what to ask next by the pack.
     *
     * @throws NotAnsweredException when it has no screening rules
     */
    public Questioner questioner() {
        return questioner.get();
    }

    private Questioner newQuestioner() {
        return new PolicyQuestions(pack.rulebook(Task.SCREENING), screener());
    }

    /**
     * Routes by the pack.
     *
     * @throws NotAnsweredException when it has no rules that classify or route
     */
    public Router router() {
        return router.get();
    }

    private Router newRouter() {
        Rulebook book = answering(Task.ROUTING).orElseThrow(() -> NotAnswered.noRouting(pack));
        return new PolicyRouter(book, engine(book));
    }

    /** Assesses by the pack, with its rules on bonus, penalty, veto and outcomes if it has any. */
    public Assessor assessor() {
        return assessor.get();
    }

    private Assessor newAssessor() {
        return new PolicyAssessor(pack, this::engine);
    }

    /**
     * Finds the duties of projects by the pack.
     *
     * @throws NotAnsweredException when it has no rules on the duties of projects
     */
    public DutyFinder dutyFinder() {
        return dutyFinder.get();
    }

    private DutyFinder newDutyFinder() {
        Rulebook book = answering(Task.DUTIES).orElseThrow(() -> NotAnswered.noProjectDuties(pack));
        return new PolicyDuties(book, engine(book));
    }

    /**
     * Explains all the pack says of projects, whatever of screening, routing and duties it has.
     *
     * @throws NotAnsweredException when none of its rules is about projects
     */
    public Explainer explainer() {
        return explainer.get();
    }

    private Explainer newExplainer() {
        Optional<Screener> screening = answering(Task.SCREENING).map(book -> screener());
        Optional<Router> routing = answering(Task.ROUTING).map(book -> router());
        Optional<DutyFinder> duties = answering(Task.DUTIES).map(book -> dutyFinder());
        if (screening.isEmpty() && routing.isEmpty() && duties.isEmpty()) {
            throw NotAnswered.noProjects(pack);
        }
        return new PolicyExplainer(pack, screening, screening.map(any -> questioner()), routing, duties);
    }

    /** Makes the engine of every task that rules of the pack answer, so that no question waits for it; false where it has no rules. */
    public boolean compile() {
        answering().forEach(this::engine);
        return !answering().isEmpty();
    }

    /** Compiles the models of the same engines, which takes most of the time, and makes none of them; false where it has no rules. */
    public boolean keepModels() {
        answering().forEach(book -> Engine.keepModel(book, models));
        return !answering().isEmpty();
    }

    private List<Rulebook> answering() {
        return Arrays.stream(Task.values())
                .flatMap(task -> answering(task).stream())
                .toList();
    }

    /** The engine of a rulebook of the pack, made once. */
    public Engine engine(Rulebook book) {
        return engines.computeIfAbsent(book.task(), task -> Engine.of(book, models));
    }

    private Optional<Rulebook> answering(Task task) {
        return Optional.of(pack.rulebook(task)).filter(Rulebook::answers);
    }
}
