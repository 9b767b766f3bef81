package org.hengzhun.drl.revision;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.Map;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.Problem;
import org.hengzhun.core.words.RefusedException;
import org.hengzhun.drl.pack.PackFiles;
import org.hengzhun.drl.pack.PolicyPack;

/**
 * A name of a policy that is to be another, in the policy and in those that extend it.
 *
 * @param kind what it is a name of
 * @param packs those in which it stands, the policy itself first
 * @param problems what is wrong with them then; nothing is to be written while there are any
 */
public record Renaming(
        NameKind kind, String before, String after, ImmutableList<RenamedPack> packs, ImmutableList<Problem> problems) {

    /**
     * Refuses a name that cannot take the place of the other in the pack.
     *
     * @throws RefusedException when the one is not of the pack, or the other is no name, or is one already
     */
    public static void require(NameKind kind, String before, String after, PolicyPack pack) {
        String what = kind.words().zh();
        String id = pack.manifest().id();
        if (kind.isFixed(before)) {
            throw new RefusedException(
                    "程序按“%s”这个名称读这个%s，不能改名".formatted(before, what),
                    "the program looks for the %s %s by its name; it cannot be renamed"
                            .formatted(kind.words().en(), before));
        }
        if (!kind.isDeclaredBy(pack, before)) {
            throw new RefusedException(
                    kind.isIn(pack, before)
                            ? "%s“%s”不是 %s 自己声明的；请在声明它的政策包里改名".formatted(what, before, id)
                            : "%s 没有%s“%s”；请核对名称，用 policy show 查看有哪些".formatted(id, what, before),
                    kind.isIn(pack, before)
                            ? "the %s %s is not declared by %s; rename it in the pack that declares it"
                                    .formatted(kind.words().en(), before, id)
                            : "%s has no %s %s; check the name, policy show lists them"
                                    .formatted(id, kind.words().en(), before));
        }
        if (!kind.mayBe(before, after)) {
            throw new RefusedException(
                    "“%s”不能作名称；%s".formatted(after, names(kind).zh()),
                    "%s cannot be a name: %s".formatted(after, names(kind).en()));
        }
        requireFree(kind, after, pack);
    }

    /** How a name of the kind is written. */
    private static Bilingual names(NameKind kind) {
        return switch (kind) {
            case PARAMETER ->
                new Bilingual("应以英文字母开头，只用英文字母和数字，可用 . 分段", "letters and digits, a letter first, parts joined by dots");
            case FIELD, SET ->
                new Bilingual(
                        "英文名改成英文名，以字母开头，只用英文字母和数字；中文名改成中文名，以汉字开头",
                        "letters and digits, a letter first; a Chinese name takes the place of a Chinese one");
            default -> new Bilingual("应以英文字母开头，只用英文字母和数字", "letters and digits, a letter first");
        };
    }

    /**
     * Refuses a name that the pack has already.
     *
     * @throws RefusedException when it has
     */
    public static void requireFree(NameKind kind, String after, PolicyPack pack) {
        if (kind.isIn(pack, after)) {
            throw new RefusedException(
                    "%s 已有%s“%s”；请另取名称"
                            .formatted(pack.manifest().id(), kind.words().zh(), after),
                    "%s has a %s %s already; choose another name"
                            .formatted(pack.manifest().id(), kind.words().en(), after));
        }
    }

    /**
     * The packs with the other name; those in which it does not stand are not among them.
     *
     * @param saying columns of the type {@code outcome}, by table
     */
    public static ImmutableList<RenamedPack> in(
            NameKind kind,
            String before,
            String after,
            ImmutableSetMultimap<String, String> saying,
            Map<String, PackFiles> packs) {
        NameUses uses = new NameUses(kind, before, after, saying);
        return ImmutableMap.copyOf(packs).entrySet().stream()
                .map(pack -> RenamedFiles.of(pack.getKey(), pack.getValue(), uses))
                .filter(renamed -> !renamed.places().isEmpty())
                .collect(ImmutableList.toImmutableList());
    }

    /** Whether it may be written. */
    public boolean isSound() {
        return problems.stream().noneMatch(Problem::isError);
    }
}
