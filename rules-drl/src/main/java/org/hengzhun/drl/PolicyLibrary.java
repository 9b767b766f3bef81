package org.hengzhun.drl;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Iterables;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.hengzhun.core.duty.DutyFinder;
import org.hengzhun.core.explanation.Explainer;
import org.hengzhun.core.patience.Patience;
import org.hengzhun.core.question.Questioner;
import org.hengzhun.core.ranking.Assessor;
import org.hengzhun.core.routing.Router;
import org.hengzhun.core.screening.Screener;
import org.hengzhun.core.words.Problem;
import org.hengzhun.core.words.RefusedException;
import org.hengzhun.drl.answer.PolicyAnswers;
import org.hengzhun.drl.archive.Trust;
import org.hengzhun.drl.cases.CaseFiles;
import org.hengzhun.drl.cases.CaseRun;
import org.hengzhun.drl.cases.PolicyCase;
import org.hengzhun.drl.engine.ModelCache;
import org.hengzhun.drl.engine.ModelStore;
import org.hengzhun.drl.layout.PackLayout;
import org.hengzhun.drl.pack.NeighbourPacks;
import org.hengzhun.drl.pack.PackCheck;
import org.hengzhun.drl.pack.PackExport;
import org.hengzhun.drl.pack.PackFiles;
import org.hengzhun.drl.pack.PackFolder;
import org.hengzhun.drl.pack.PackOrder;
import org.hengzhun.drl.pack.PolicyPack;
import org.hengzhun.drl.pack.Setting;
import org.hengzhun.drl.pack.ShippedPacks;
import org.hengzhun.drl.pack.Supposition;
import org.hengzhun.drl.refusal.BrokenPackException;
import org.hengzhun.drl.refusal.UnknownPolicyException;
import org.hengzhun.drl.revision.EditablePack;
import org.hengzhun.drl.suggest.CaseSuggestion;

/**
 * The policies at hand: those shipped with the library and those of folders added to it. Immutable; {@link #with} and
 * {@link #keepingModelsIn} give a new one, so that a bad pack never takes the place of a good one. Safe for any number
 * of threads.
 */
public final class PolicyLibrary {

    private final ImmutableSortedMap<String, PackFiles> packs;
    private final ImmutableSortedMap<String, Path> added;
    private final ModelStore models;
    private final PackOrder order;
    private final Trust trust;
    private final Map<String, PolicyAnswers> answers = new ConcurrentHashMap<>();

    /** The packs of the order, which may have read some of them already. */
    private PolicyLibrary(
            ImmutableSortedMap<String, PackFiles> packs,
            ImmutableSortedMap<String, Path> added,
            PackOrder order,
            ModelStore models,
            Trust trust) {
        this.packs = packs;
        this.added = added;
        this.order = order;
        this.models = models;
        this.trust = trust;
    }

    /** The packs that come with the library. */
    public static PolicyLibrary shipped() {
        ImmutableSortedMap<String, PackFiles> packs = ShippedPacks.all();
        return new PolicyLibrary(
                packs, ImmutableSortedMap.of(), new PackOrder(packs), ModelStore.unkept(), Trust.inAnybody());
    }

    /** The same policies, with what has to be compiled kept in the cache. */
    public PolicyLibrary keepingModelsIn(ModelCache cache) {
        return new PolicyLibrary(packs, added, order, ModelStore.keptIn(cache), trust);
    }

    /** The same policies; what is read from now on is refused unless it is signed by somebody of this trust. */
    public PolicyLibrary trusting(Trust other) {
        return new PolicyLibrary(packs, added, order, models, other);
    }

    /**
     * These policies and those of the folder: a pack, or a folder of packs, or either as a zip. A pack with the id of another
     * replaces it.
     *
     * @throws BrokenPackException when a pack of the folder is wrong, or makes one wrong that extends it
     * @throws UncheckedIOException when the folder cannot be read
     */
    public PolicyLibrary with(Path folder) {
        return checked(folder).taken();
    }

    /**
     * The packs of the folder, read once for whatever is asked of them beside these policies.
     *
     * @throws UncheckedIOException when the folder cannot be read
     * @throws RefusedException when it holds no pack
     */
    public CheckedFolder checked(Path folder) {
        PackFolder found = PackFolder.read(folder, trust);
        return new CheckedFolder(this, folder, found, new PackOrder(with(found.packs())));
    }

    /** These policies and those found in the folder, of which none is wrong; the order has read them. */
    PolicyLibrary with(PackFolder found, Path folder, PackOrder read) {
        Map<String, Path> origins = new HashMap<>(added);
        found.packs().keySet().forEach(id -> origins.put(id, folder));
        return new PolicyLibrary(with(found.packs()), ImmutableSortedMap.copyOf(origins), read, models, trust);
    }

    private ImmutableSortedMap<String, PackFiles> with(Map<String, PackFiles> others) {
        Map<String, PackFiles> all = new HashMap<>(packs);
        all.putAll(others);
        return ImmutableSortedMap.copyOf(all);
    }

    static void throwIfAnyError(List<PackCheck> checks) {
        ImmutableList<Problem> problems = problems(checks);
        if (problems.stream().anyMatch(Problem::isError)) {
            throw new BrokenPackException(problems);
        }
    }

    /**
     * Reads and checks the packs of a folder and their cases against these policies, compiling and running nothing.
     *
     * @throws UncheckedIOException when the folder cannot be read
     * @throws RefusedException when it holds no pack
     */
    public ImmutableList<PackCheck> check(Path folder) {
        return checked(folder).checks();
    }

    /**
     * The one pack of the folder, for its tables to be edited elsewhere; it may be wrong.
     *
     * @throws UncheckedIOException when the folder cannot be read
     * @throws RefusedException when it holds no pack, or more than one
     */
    public EditablePack editable(Path folder) {
        return editable(PackFolder.only(folder).getValue());
    }

    /**
     * The same of the policy with the id.
     *
     * @throws UnknownPolicyException when there is none
     */
    public EditablePack editable(String id) {
        PackFiles files = packs.get(id);
        if (files == null) {
            throw new UnknownPolicyException(id, ids());
        }
        return editable(files);
    }

    private EditablePack editable(PackFiles files) {
        return EditablePack.of(
                files,
                ShippedPacks.baseOf(files)
                        .filter(packs::containsKey)
                        .flatMap(base -> order.check(base).pack()));
    }

    /** Checks other files of a pack and their cases, before they are written to where the pack is. */
    public PackCheck check(PackFiles edited) {
        String id = ShippedPacks.idOf(edited).orElse(edited.name());
        return withCases(new PackOrder(with(Map.of(id, edited))).check(id));
    }

    /**
     * The same of the packs that extend that of the folder where it were of these files: of these policies, and of the packs beside it.
     *
     * @throws UncheckedIOException when the folder cannot be read
     */
    public ImmutableSortedMap<String, PackCheck> checkExtending(PackFiles edited, Path folder) {
        ImmutableMap<String, PackFiles> all =
                ImmutableMap.of(ShippedPacks.idOf(edited).orElse(edited.name()), edited);
        return checkExtending(all, folder, new PackOrder(with(all)));
    }

    /** The same of edited packs that the order read beside these policies. */
    ImmutableSortedMap<String, PackCheck> checkExtending(Map<String, PackFiles> edited, Path folder, PackOrder read) {
        ImmutableMap<String, PackFiles> beside = NeighbourPacks.extending(folder, edited.keySet());
        Map<String, PackFiles> all = new HashMap<>(packs);
        all.putAll(beside);
        all.putAll(edited);
        PackOrder order = beside.isEmpty() ? read : new PackOrder(all);
        ImmutableSortedMap.Builder<String, PackCheck> extending = ImmutableSortedMap.naturalOrder();
        order.extending(edited.keySet()).forEach(id -> extending.put(id, withCases(order.check(id))));
        return extending.buildOrThrow();
    }

    /**
     * To give a name of the policy of the folder another.
     *
     * @throws UncheckedIOException when the folder cannot be read
     * @throws RefusedException when it holds no pack, or more than one
     */
    public PolicyRenaming renaming(Path folder) {
        return PolicyRenaming.of(folder, packs);
    }

    static PackCheck withCases(PackCheck check) {
        ImmutableList<Problem> ofCases = check.pack()
                .map(pack -> CaseFiles.of(pack).problems())
                .or(() -> check.draft().map(CaseFiles::problemsBeside))
                .orElse(ImmutableList.of());
        return new PackCheck(
                check.pack().filter(pack -> ofCases.stream().noneMatch(Problem::isError)),
                ImmutableList.sortedCopyOf(Iterables.concat(check.problems(), ofCases)));
    }

    /**
     * The packs of the folder, each with its rule files and tables laid out; each says what it said before.
     *
     * @return by the pack as it is, the same files laid out
     * @throws UncheckedIOException when the folder cannot be read
     * @throws RefusedException when it holds no pack
     * @throws BrokenPackException when a pack of it is wrong: what cannot be read cannot be laid out either
     */
    public ImmutableMap<PackFiles, PackFiles> laidOut(Path folder) {
        PackFolder found = PackFolder.read(folder, trust);
        PackOrder before = new PackOrder(with(found.packs()));
        throwIfAnyError(checks(found, before));
        Map<String, PackFiles> tidy = new HashMap<>();
        found.packs().forEach((id, files) -> tidy.put(id, PackLayout.of(files)));
        PackOrder after = new PackOrder(with(tidy));
        ImmutableMap.Builder<PackFiles, PackFiles> laidOut = ImmutableMap.builder();
        found.packs().forEach((id, files) -> {
            PolicyPack pack = before.check(id).pack().orElseThrow();
            if (after.check(id)
                    .pack()
                    .filter(one -> PackLayout.saySame(pack, one))
                    .isEmpty()) {
                throw new IllegalStateException("Laying out the pack %s would change what it says.".formatted(id));
            }
            laidOut.put(files, Objects.requireNonNull(tidy.get(id)));
        });
        return laidOut.buildOrThrow();
    }

    /** Cases are left out: they do not change what a pack says, and a run that only uses it need not wait for them. */
    static ImmutableList<PackCheck> checks(PackFolder found, PackOrder read) {
        return Stream.concat(found.packs().keySet().stream().map(read::check), found.twins().stream())
                .collect(ImmutableList.toImmutableList());
    }

    /** The ids of the policies, sorted. */
    public ImmutableSortedSet<String> ids() {
        return packs.keySet();
    }

    /** The folder each policy was added from, by id; the shipped ones are not in it. */
    public ImmutableSortedMap<String, Path> added() {
        return added;
    }

    /**
     * The policies that are not what they were when shipped: those added, and those that extend one of them.
     *
     * @throws BrokenPackException when one is wrong
     */
    public ImmutableSortedSet<String> changed() {
        return ids().stream()
                .filter(id -> pack(id).lineage().stream()
                        .anyMatch(one -> added.containsKey(one.manifest().id())))
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
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
        PackCheck check = order.check(id);
        return check.pack().orElseThrow(() -> new BrokenPackException(check.problems()));
    }

    /**
     * What the policy can be asked; made once and kept.
     *
     * @throws UnknownPolicyException when there is no such policy
     * @throws BrokenPackException when it is wrong
     */
    public PolicyAnswers answers(String id) {
        PolicyPack pack = pack(id);
        return answers.computeIfAbsent(id, any -> new PolicyAnswers(pack, models));
    }

    /**
     * What the policy could be asked with some of its figures set otherwise; nothing of it is kept.
     *
     * @param day on which the figures that are set are in force
     * @throws UnknownPolicyException when there is no such policy
     * @throws BrokenPackException when it is wrong
     * @throws RefusedException when it has no such figure, or is wrong with it
     */
    public PolicyAnswers supposing(String id, List<Setting> settings, LocalDate day) {
        return new PolicyAnswers(Supposition.of(pack(id), settings, day), models);
    }

    /** {@link PolicyAnswers#screener} of the policy. */
    public Screener screener(String id) {
        return answers(id).screener();
    }

    /** {@link PolicyAnswers#questioner} of the policy. */
    public Questioner questioner(String id) {
        return answers(id).questioner();
    }

    /** {@link PolicyAnswers#router} of the policy. */
    public Router router(String id) {
        return answers(id).router();
    }

    /** {@link PolicyAnswers#assessor} of the policy. */
    public Assessor assessor(String id) {
        return answers(id).assessor();
    }

    /** {@link PolicyAnswers#dutyFinder} of the policy. */
    public DutyFinder dutyFinder(String id) {
        return answers(id).dutyFinder();
    }

    /** {@link PolicyAnswers#explainer} of the policy. */
    public Explainer explainer(String id) {
        return answers(id).explainer();
    }

    /** {@link PolicyAnswers#compile} of the policy, so that nobody waits later. */
    public boolean compile(String id) {
        return answers(id).compile();
    }

    /** {@link PolicyAnswers#keepModels} of the policy, so that whoever uses it next does not wait. */
    public boolean keepModels(String id) {
        return answers(id).keepModels();
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

    /**
     * Cases that would try each rule of the policy in force on the day, with what comes now; those it has are left out.
     *
     * @throws RefusedException when its rules tell apart too many situations
     */
    public CaseSuggestion suggestedCases(String id, LocalDate day) {
        return CaseSuggestion.of(answers(id), cases(id), day, Patience.UNTIL_INTERRUPTED);
    }

    /** Runs the {@link #cases} of the policy. */
    public CaseRun test(String id) {
        return CaseRun.of(answers(id), cases(id));
    }

    /**
     * Runs the {@link #cases} of the policy, which must not take the place of another unless all of them hold.
     *
     * @throws UnknownPolicyException when there is no such policy
     * @throws BrokenPackException when a case fails, or the policy is wrong
     */
    public void requireCases(String id) {
        String pack = pack(id).files().name();
        ImmutableList<Problem> failed = test(id).problems().stream()
                .map(one -> Problem.error(pack + "/" + one.file(), one.line(), one.column(), one.code(), one.message()))
                .collect(ImmutableList.toImmutableList());
        if (!failed.isEmpty()) {
            throw new BrokenPackException(failed);
        }
    }

    /**
     * Writes the files of the policy into the folder, for somebody to change.
     *
     * @throws UncheckedIOException when a file cannot be written
     * @throws RefusedException when the folder holds anything already, or a file would leave it
     */
    public void export(String id, Path folder) {
        PackExport.write(pack(id).files(), folder);
    }

    /**
     * The policy as the bytes of one zip, with those it extends unless they are shipped. The same policy gives the same bytes.
     *
     * @throws UnknownPolicyException when there is none
     * @throws BrokenPackException when it is wrong
     */
    public byte[] zip(String id) {
        return PackExport.zip(pack(id).lineage().stream()
                .filter(one -> one.manifest().id().equals(id)
                        || added.containsKey(one.manifest().id()))
                .collect(ImmutableMap.toImmutableMap(one -> one.manifest().id(), PolicyPack::files)));
    }

    private static ImmutableList<Problem> problems(List<PackCheck> checks) {
        List<Problem> problems = new ArrayList<>();
        checks.forEach(check -> problems.addAll(check.problems()));
        return ImmutableList.sortedCopyOf(problems);
    }
}
