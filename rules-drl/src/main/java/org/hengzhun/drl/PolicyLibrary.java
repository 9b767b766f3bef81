package org.hengzhun.drl;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Iterables;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.hengzhun.core.duty.DutyFinder;
import org.hengzhun.core.explanation.Explainer;
import org.hengzhun.core.ranking.Assessor;
import org.hengzhun.core.routing.Router;
import org.hengzhun.core.screening.Screener;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.Problem;
import org.hengzhun.core.words.RefusedException;
import org.hengzhun.drl.answer.PolicyAssessor;
import org.hengzhun.drl.answer.PolicyDuties;
import org.hengzhun.drl.answer.PolicyExplainer;
import org.hengzhun.drl.answer.PolicyRouter;
import org.hengzhun.drl.answer.PolicyScreener;
import org.hengzhun.drl.cases.CaseFiles;
import org.hengzhun.drl.cases.CaseRun;
import org.hengzhun.drl.cases.PolicyCase;
import org.hengzhun.drl.engine.Engine;
import org.hengzhun.drl.engine.ModelCache;
import org.hengzhun.drl.engine.ModelStore;
import org.hengzhun.drl.pack.PackCheck;
import org.hengzhun.drl.pack.PackFiles;
import org.hengzhun.drl.pack.PackReader;
import org.hengzhun.drl.pack.PolicyPack;
import org.hengzhun.drl.pack.Rulebook;
import org.hengzhun.drl.pack.ShippedPacks;
import org.hengzhun.drl.pack.Task;

/**
 * The policies at hand: those shipped with the library and those of folders added to it. Immutable; {@link #with} and
 * {@link #keepingModelsIn} give a new one, so that a bad pack never takes the place of a good one. Safe for any number
 * of threads.
 */
public final class PolicyLibrary {

    private final ImmutableSortedMap<String, PackFiles> packs;
    private final ModelStore models;
    private final Map<String, PackCheck> checks = new ConcurrentHashMap<>();
    private final Map<String, Screener> screeners = new ConcurrentHashMap<>();
    private final Map<String, Router> routers = new ConcurrentHashMap<>();
    private final Map<String, Assessor> assessors = new ConcurrentHashMap<>();
    private final Map<String, DutyFinder> dutyFinders = new ConcurrentHashMap<>();

    private PolicyLibrary(ImmutableSortedMap<String, PackFiles> packs, ModelStore models) {
        this.packs = packs;
        this.models = models;
    }

    /** The packs that come with the library. */
    public static PolicyLibrary shipped() {
        return new PolicyLibrary(ShippedPacks.all(), ModelStore.unkept());
    }

    /** The same policies, with what has to be compiled kept in the cache. */
    public PolicyLibrary keepingModelsIn(ModelCache cache) {
        return new PolicyLibrary(packs, ModelStore.keptIn(cache));
    }

    /**
     * These policies and those of the folder: a pack, or a folder of packs. A pack with the id of another replaces it.
     *
     * @throws BrokenPackException when a pack of the folder is wrong, or makes one wrong that extends it
     * @throws UncheckedIOException when the folder cannot be read
     */
    public PolicyLibrary with(Path folder) {
        ImmutableList<PackCheck> found = read(folder);
        ImmutableList<Problem> problems = problems(found);
        if (problems.stream().anyMatch(Problem::isError)) {
            throw new BrokenPackException(problems);
        }
        Map<String, PackFiles> all = new HashMap<>(packs);
        found.forEach(
                check -> check.pack().ifPresent(pack -> all.put(pack.manifest().id(), pack.files())));
        Reading reading = new Reading(all, new HashMap<>());
        ImmutableList<Problem> after = problems(all.keySet().stream()
                .map(id -> reading.check(id, new HashSet<>()))
                .toList());
        if (after.stream().anyMatch(Problem::isError)) {
            throw new BrokenPackException(after);
        }
        return new PolicyLibrary(ImmutableSortedMap.copyOf(all), models);
    }

    /**
     * Reads and checks the packs of a folder and their cases against these policies, compiling and running nothing.
     *
     * @throws UncheckedIOException when the folder cannot be read
     * @throws RefusedException when it holds no pack
     */
    public ImmutableList<PackCheck> check(Path folder) {
        return read(folder).stream().map(PolicyLibrary::withCases).collect(ImmutableList.toImmutableList());
    }

    private static PackCheck withCases(PackCheck check) {
        ImmutableList<Problem> ofCases =
                check.pack().map(pack -> CaseFiles.of(pack).problems()).orElse(ImmutableList.of());
        return new PackCheck(
                check.pack().filter(pack -> ofCases.stream().noneMatch(Problem::isError)),
                ImmutableList.sortedCopyOf(Iterables.concat(check.problems(), ofCases)));
    }

    /** Cases are left out: they do not change what a pack says, and a run that only uses it need not wait for them. */
    private ImmutableList<PackCheck> read(Path folder) {
        Map<String, PackFiles> found = new LinkedHashMap<>();
        List<PackCheck> doubled = new ArrayList<>();
        for (Path one : packFolders(folder)) {
            PackFiles files = PackFiles.of(one);
            String id = ShippedPacks.idOf(files).orElse(one.toString());
            PackFiles twin = found.putIfAbsent(id, files);
            if (twin != null) {
                doubled.add(new PackCheck(Optional.empty(), ImmutableList.of(doubled(id, files, twin))));
            }
        }
        Map<String, PackFiles> all = new HashMap<>(packs);
        all.putAll(found);
        Reading reading = new Reading(all, new HashMap<>());
        return Stream.concat(found.keySet().stream().map(id -> reading.check(id, new HashSet<>())), doubled.stream())
                .collect(ImmutableList.toImmutableList());
    }

    private static Problem doubled(String id, PackFiles files, PackFiles twin) {
        return Problem.error(
                files.name() + "/policy.yaml",
                0,
                0,
                "doubled-pack",
                new Bilingual(
                        "id（%s）与文件夹 %s 里的政策包相同，只能留一个".formatted(id, twin.name()),
                        "the id (%s) is also that of the pack in %s; keep one".formatted(id, twin.name())));
    }

    private static List<Path> packFolders(Path folder) {
        if (Files.isRegularFile(folder.resolve("policy.yaml"))) {
            return List.of(folder);
        }
        try (Stream<Path> inside = Files.list(folder)) {
            List<Path> folders = inside.filter(one -> Files.isRegularFile(one.resolve("policy.yaml")))
                    .sorted()
                    .toList();
            if (folders.isEmpty()) {
                throw new RefusedException(
                        "文件夹 %s 里没有政策包（含 policy.yaml 的文件夹）".formatted(folder),
                        "the folder %s holds no pack (a folder with policy.yaml)".formatted(folder));
            }
            return folders;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The ids of the policies, sorted. */
    public ImmutableSortedSet<String> ids() {
        return packs.keySet();
    }

    /**
     * The pack with the id.
     *
     * @throws UnknownPolicyException when there is none
     * @throws BrokenPackException when it is wrong
     */
    public PolicyPack pack(String id) {
        if (!packs.containsKey(id)) {
            throw new UnknownPolicyException(id, ids());
        }
        PackCheck check = new Reading(packs, checks).check(id, new HashSet<>());
        return check.pack().orElseThrow(() -> new BrokenPackException(check.problems()));
    }

    /**
     * A screener by the policy; made once and kept.
     *
     * @throws UnknownPolicyException when there is no such policy, or it has no screening rules, by which nobody must pass
     * @throws BrokenPackException when it is wrong
     */
    public Screener screener(String id) {
        return screeners.computeIfAbsent(id, this::newScreener);
    }

    private Screener newScreener(String id) {
        PolicyPack pack = pack(id);
        Rulebook book = pack.rulebook(Task.SCREENING);
        if (!book.answers()) {
            throw UnknownPolicyException.noScreening(pack);
        }
        return new PolicyScreener(book, engine(book));
    }

    /**
     * A router by the policy; made once and kept.
     *
     * @throws UnknownPolicyException when there is no such policy, or it has no rules that classify or route
     * @throws BrokenPackException when it is wrong
     */
    public Router router(String id) {
        return routers.computeIfAbsent(id, this::newRouter);
    }

    private Router newRouter(String id) {
        PolicyPack pack = pack(id);
        Rulebook book = pack.rulebook(Task.ROUTING);
        if (!book.answers()) {
            throw UnknownPolicyException.noRouting(pack);
        }
        return new PolicyRouter(book, engine(book));
    }

    /**
     * An assessor by the policy, with its rules on bonus, penalty, veto and outcomes if it has any; made once and kept.
     *
     * @throws UnknownPolicyException when there is no such policy
     * @throws BrokenPackException when it is wrong
     */
    public Assessor assessor(String id) {
        return assessors.computeIfAbsent(id, this::newAssessor);
    }

    private Assessor newAssessor(String id) {
        PolicyPack pack = pack(id);
        return new PolicyAssessor(pack, this::engine);
    }

    /**
     * A finder of the duties of projects by the policy; made once and kept.
     *
     * @throws UnknownPolicyException when there is no such policy, or it has no rules on the duties of projects
     * @throws BrokenPackException when it is wrong
     */
    public DutyFinder dutyFinder(String id) {
        return dutyFinders.computeIfAbsent(id, this::newDutyFinder);
    }

    private DutyFinder newDutyFinder(String id) {
        PolicyPack pack = pack(id);
        Rulebook book = pack.rulebook(Task.DUTIES);
        if (!book.answers()) {
            throw UnknownPolicyException.noProjectDuties(pack);
        }
        return new PolicyDuties(book, engine(book));
    }

    /**
     * An explainer of all the policy says of projects, whatever of screening, routing and duties it has.
     *
     * @throws UnknownPolicyException when there is no such policy, or none of its rules is about projects
     * @throws BrokenPackException when it is wrong
     */
    public Explainer explainer(String id) {
        PolicyPack pack = pack(id);
        Optional<Screener> screening = answering(pack, Task.SCREENING).map(book -> screener(id));
        Optional<Router> routing = answering(pack, Task.ROUTING).map(book -> router(id));
        Optional<DutyFinder> duties = answering(pack, Task.DUTIES).map(book -> dutyFinder(id));
        if (screening.isEmpty() && routing.isEmpty() && duties.isEmpty()) {
            throw UnknownPolicyException.noProjects(pack);
        }
        return new PolicyExplainer(pack, screening, routing, duties);
    }

    private static Optional<Rulebook> answering(PolicyPack pack, Task task) {
        return Optional.of(pack.rulebook(task)).filter(Rulebook::answers);
    }

    /** An engine of the rulebook; finds or makes its compiled model. */
    public Engine engine(Rulebook book) {
        return Engine.of(book, models);
    }

    /**
     * Finds or makes the compiled model of every task that rules of the policy answer, so that nobody waits later.
     *
     * @return whether it has any rules
     * @throws UnknownPolicyException when there is no such policy
     * @throws BrokenPackException when it is wrong
     */
    public boolean compile(String id) {
        PolicyPack pack = pack(id);
        List<Rulebook> answering = Arrays.stream(Task.values())
                .map(pack::rulebook)
                .filter(Rulebook::answers)
                .toList();
        answering.forEach(this::engine);
        return !answering.isEmpty();
    }

    /**
     * The cases of the policy itself.
     *
     * @throws UnknownPolicyException when there is no such policy
     * @throws BrokenPackException when it is wrong, or one of its case files is
     */
    public ImmutableList<PolicyCase> cases(String id) {
        CaseFiles files = CaseFiles.of(pack(id));
        if (files.problems().stream().anyMatch(Problem::isError)) {
            throw new BrokenPackException(files.problems());
        }
        return files.cases();
    }

    /** Runs the {@link #cases} of the policy. */
    public CaseRun test(String id) {
        return CaseRun.of(pack(id), cases(id), models);
    }

    /**
     * Runs the {@link #cases} of the policy, which must not take the place of another unless all of them hold.
     *
     * @throws UnknownPolicyException when there is no such policy
     * @throws BrokenPackException when a case fails, or the policy is wrong
     */
    public void requireCases(String id) {
        ImmutableList<Problem> failed = test(id).problems();
        if (!failed.isEmpty()) {
            throw new BrokenPackException(failed);
        }
    }

    /**
     * Writes the files of the policy into the folder, for somebody to change.
     *
     * @throws UncheckedIOException when a file cannot be written
     * @throws RefusedException when the folder holds anything already
     */
    public void export(String id, Path folder) {
        PolicyPack pack = pack(id);
        try {
            Files.createDirectories(folder);
            try (Stream<Path> inside = Files.list(folder)) {
                if (inside.findAny().isPresent()) {
                    throw new RefusedException(
                            "文件夹 %s 不是空的，请另选一个".formatted(folder),
                            "the folder %s is not empty; choose another".formatted(folder));
                }
            }
            for (String path : pack.files().contents().keySet()) {
                Path target = folder.resolve(path);
                Files.createDirectories(target.toAbsolutePath().getParent());
                Files.write(target, pack.files().bytes(path).orElseThrow());
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static ImmutableList<Problem> problems(List<PackCheck> checks) {
        List<Problem> problems = new ArrayList<>();
        checks.forEach(check -> problems.addAll(check.problems()));
        return ImmutableList.sortedCopyOf(problems);
    }

    /** Reads packs in the order their bases demand. */
    private record Reading(Map<String, PackFiles> packs, Map<String, PackCheck> done) {

        PackCheck check(String id, Set<String> underway) {
            PackCheck known = done.get(id);
            if (known != null) {
                return known;
            }
            underway.add(id);
            PackCheck check =
                    PackReader.read(java.util.Objects.requireNonNull(packs.get(id)), base -> base(base, underway));
            done.put(id, check);
            return check;
        }

        private Optional<PolicyPack> base(String id, Set<String> underway) {
            return packs.containsKey(id) && !underway.contains(id)
                    ? check(id, underway).pack()
                    : Optional.empty();
        }
    }
}
