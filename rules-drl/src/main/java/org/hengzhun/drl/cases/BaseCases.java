package org.hengzhun.drl.cases;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.Problem;
import org.hengzhun.drl.pack.PolicyPack;
import org.hengzhun.drl.pack.Without;

/** Cases of the pack that a pack extends which demand a rule that it switches off: what they show holds there, and here no more. */
final class BaseCases {

    private BaseCases() {}

    /** A warning for each such rule, where policy.yaml switches it off. */
    static ImmutableList<Problem> of(PolicyPack pack) {
        if (pack.manifest().without().isEmpty()) {
            return ImmutableList.of();
        }
        List<PolicyCase> theirs =
                pack.base().map(base -> CaseFiles.of(base).cases()).orElse(ImmutableList.of());
        ImmutableList.Builder<Problem> problems = ImmutableList.builder();
        for (Without one : pack.manifest().without().values()) {
            List<PolicyCase> demanding = theirs.stream()
                    .filter(written -> demanded(written.situation()).contains(one.rule()))
                    .toList();
            if (!demanding.isEmpty()) {
                problems.add(problem(pack, one, demanding));
            }
        }
        return problems.build();
    }

    private static ImmutableSet<String> demanded(Situation situation) {
        return situation instanceof Situation.OfProject of
                ? ImmutableSet.<String>builder()
                        .addAll(of.expect().fires())
                        .addAll(of.expect().undecided().keySet())
                        .build()
                : ImmutableSet.of();
    }

    private static Problem problem(PolicyPack pack, Without one, List<PolicyCase> demanding) {
        PolicyCase first = demanding.get(0);
        String base = pack.base().orElseThrow().manifest().id();
        return Problem.warning(
                pack.files().name() + "/policy.yaml",
                one.line(),
                0,
                "case-of-base",
                new Bilingual(
                        "%s 有 %d 个案例要靠规则 %s，例如 %s 第 %d 行“%s”；本包停用它以后这些案例在这里不再成立，请在本包写一个案例说明现在怎样判"
                                .formatted(
                                        base,
                                        demanding.size(),
                                        one.rule(),
                                        first.file(),
                                        first.line(),
                                        first.sentence()),
                        "%d cases of %s rest on the rule %s, such as line %d of %s; they do not hold here without it: write a case of your own that says what holds now"
                                .formatted(demanding.size(), base, one.rule(), first.line(), first.file())));
    }
}
