package org.hengzhun.drl;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSetMultimap;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hengzhun.core.words.Problem;
import org.hengzhun.core.words.RefusedException;
import org.hengzhun.drl.pack.NeighbourPacks;
import org.hengzhun.drl.pack.PackCheck;
import org.hengzhun.drl.pack.PackFiles;
import org.hengzhun.drl.pack.PackFolder;
import org.hengzhun.drl.pack.PackOrder;
import org.hengzhun.drl.pack.PolicyPack;
import org.hengzhun.drl.refusal.BrokenPackException;
import org.hengzhun.drl.revision.NameKind;
import org.hengzhun.drl.revision.RenamedPack;
import org.hengzhun.drl.revision.Renaming;
import org.hengzhun.drl.revision.RevisedFolder;
import org.hengzhun.drl.rule.TableColumn;

/** Gives a name of the policy of a folder another, there and in the policies beside it that extend it. Immutable. */
public final class PolicyRenaming {

    private final Map<String, PackFiles> shipped;
    private final String id;
    private final ImmutableMap<String, Path> folders;
    private final ImmutableMap<String, PackFiles> own;

    private PolicyRenaming(
            Map<String, PackFiles> shipped,
            String id,
            ImmutableMap<String, Path> folders,
            ImmutableMap<String, PackFiles> own) {
        this.shipped = shipped;
        this.id = id;
        this.folders = folders;
        this.own = own;
    }

    /**
     * The policy of the folder and those beside it.
     *
     * @param packs all others at hand
     * @throws RefusedException when the folder holds no pack, or more than one
     */
    static PolicyRenaming of(Path folder, Map<String, PackFiles> packs) {
        Map.Entry<String, PackFiles> found = PackFolder.only(folder);
        String id = found.getKey();
        Map<String, Path> folders = new LinkedHashMap<>(Map.of(id, folder));
        folders.putAll(NeighbourPacks.folders(folder, Set.of(id)));
        Map<String, PackFiles> own = new LinkedHashMap<>(Map.of(id, found.getValue()));
        folders.forEach((beside, where) -> own.computeIfAbsent(beside, any -> PackFiles.of(where)));
        return new PolicyRenaming(packs, id, ImmutableMap.copyOf(folders), ImmutableMap.copyOf(own));
    }

    /**
     * What would change, and what would be wrong then.
     *
     * @throws RefusedException when the name cannot be changed so
     * @throws BrokenPackException when the policy is wrong before
     */
    public Renaming tried(NameKind kind, String before, String after) {
        Map<String, PackFiles> all = new HashMap<>(shipped);
        all.putAll(own);
        PackOrder order = new PackOrder(all);
        PackCheck check = order.check(id);
        PolicyPack pack = check.pack().orElseThrow(() -> new BrokenPackException(check.problems()));
        Renaming.require(kind, before, after, pack);
        Set<String> extending = order.extending(Set.of(id));
        ImmutableSetMultimap.Builder<String, String> outcomes = ImmutableSetMultimap.builder();
        outcomes.putAll(saying(pack));
        extending.forEach(other -> order.check(other).pack().ifPresent(one -> {
            Renaming.requireFree(kind, after, one);
            outcomes.putAll(saying(one));
        }));
        ImmutableSetMultimap<String, String> saying = outcomes.build();
        requireWritable(kind, before, after, extending, saying);
        ImmutableList<RenamedPack> packs = Renaming.in(kind, before, after, saying, own);
        packs.forEach(renamed -> all.put(renamed.id(), renamed.after()));
        return new Renaming(kind, before, after, packs, problems(new PackOrder(all), extending));
    }

    /** The columns whose cells name what a rule says of their row. */
    private static ImmutableSetMultimap<String, String> saying(PolicyPack pack) {
        ImmutableSetMultimap.Builder<String, String> columns = ImmutableSetMultimap.builder();
        pack.tables()
                .values()
                .forEach(table -> table.columns().stream()
                        .filter(TableColumn::says)
                        .forEach(column -> columns.put(table.name(), column.name())));
        return columns.build();
    }

    private void requireWritable(
            NameKind kind,
            String before,
            String after,
            Set<String> extending,
            ImmutableSetMultimap<String, String> saying) {
        Map<String, PackFiles> others = new HashMap<>();
        extending.stream()
                .filter(other -> !own.containsKey(other))
                .forEach(other -> others.put(other, shipped.get(other)));
        List<String> using = Renaming.in(kind, before, after, saying, others).stream()
                .map(RenamedPack::id)
                .sorted()
                .toList();
        if (!using.isEmpty()) {
            throw new RefusedException(
                    "%s 沿用它，也用到“%s”，却不在它旁边，改不了；请先用 policy export 编号 文件夹 导出到同一个文件夹里"
                            .formatted(String.join("、", using), before),
                    "%s extend it and use %s, and are not beside it, so they cannot be changed; put them into the same folder first with policy export ID FOLDER"
                            .formatted(String.join(", ", using), before));
        }
    }

    private ImmutableList<Problem> problems(PackOrder order, Set<String> extending) {
        return Stream.concat(Stream.of(id), extending.stream().sorted())
                .flatMap(one -> PolicyLibrary.withCases(order.check(one)).problems().stream())
                .filter(Problem::isError)
                .distinct()
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Writes it into the folders.
     *
     * @throws RefusedException when one is no longer as it was read; nothing is written into it then
     * @throws IOException when a file cannot be written
     */
    public void write(Renaming renaming) throws IOException {
        for (RenamedPack pack : renaming.packs()) {
            Path folder = folders.get(pack.id());
            if (folder != null) {
                RevisedFolder.write(pack.before(), pack.after(), folder);
            }
        }
    }
}
