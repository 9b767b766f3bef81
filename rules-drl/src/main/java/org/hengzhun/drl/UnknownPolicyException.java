package org.hengzhun.drl;

import com.google.common.collect.ImmutableSortedSet;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.HengzhunException;
import org.hengzhun.core.words.Nearest;

/** No pack of the library has this id. */
public final class UnknownPolicyException extends HengzhunException {

    private static final long serialVersionUID = 1L;

    UnknownPolicyException(String id, ImmutableSortedSet<String> known) {
        this(unknown(id, known));
    }

    private static Bilingual unknown(String id, ImmutableSortedSet<String> known) {
        String near = Nearest.to(id, known.stream()).map(n -> "，是不是 " + n + "？").orElse("");
        return new Bilingual(
                "没有政策 %s%s 现有：%s".formatted(id, near, String.join("、", known)),
                "no policy %s; there are %s".formatted(id, String.join(", ", known)));
    }

    private UnknownPolicyException(Bilingual words) {
        super(words);
    }

    /** The policy is there, but has nothing to screen by. */
    static UnknownPolicyException rankingOnly(String id) {
        return new UnknownPolicyException(new Bilingual(
                "政策 %s 没有筛查规则，不能判定项目；它的考核方案用 rank 运行".formatted(id),
                "the policy %s has no screening rules and judges no project; run its schemes with rank".formatted(id)));
    }

    /** The policy is there, but has nothing to route by. */
    static UnknownPolicyException noRouting(String id) {
        return new UnknownPolicyException(new Bilingual(
                "政策 %s 没有分类或归口规则（classification.drl、routing.drl）".formatted(id),
                "the policy %s has no rules that classify or route".formatted(id)));
    }

    /** The policy is there, but says nothing of what single projects owe. */
    static UnknownPolicyException noProjectDuties(String id) {
        return new UnknownPolicyException(new Bilingual(
                "政策 %s 没有按项目产生的义务（duties.drl）；去掉项目文件即可列出其他义务".formatted(id),
                "the policy %s has no duties over projects (duties.drl); leave the file out to list the others"
                        .formatted(id)));
    }
}
