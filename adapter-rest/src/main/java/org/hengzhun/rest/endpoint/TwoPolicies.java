package org.hengzhun.rest.endpoint;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.hengzhun.drl.BoundedWork;
import org.hengzhun.drl.answer.PolicyAnswers;
import org.hengzhun.drl.pack.PolicyPack;
import org.hengzhun.drl.pack.Setting;
import org.hengzhun.drl.pack.Supposition;
import org.hengzhun.drl.watch.PolicySnapshot;

/**
 * Two policies that a request holds against each other: the one it names and another, or the one it names and what that would be
 * with some of its figures set otherwise.
 */
record TwoPolicies(PolicyAnswers before, PolicyAnswers after, boolean supposed) {

    static final String OTHER = "other";

    static final String OTHER_HASH = "otherHash";

    static final String SET = "set";

    /** What may be supposed at once: more is another policy. */
    private static final int MOST_SETTINGS = 20;

    private static final ImmutableSet<String> NAMES =
            ImmutableSet.of(ServedPolicies.POLICY, OTHER, OTHER_HASH, SET, "asOf");

    /** These names of parameters and the ones of two policies. */
    static ImmutableSet<String> and(Set<String> others) {
        return ImmutableSet.<String>builder().addAll(others).addAll(NAMES).build();
    }

    /**
     * Those of the request.
     *
     * @throws org.hengzhun.rest.reply.RefusedRequest when it names one of them only, or one that there is not
     */
    static TwoPolicies of(QueryParameters asked, PolicySnapshot serving, Service service, LocalDate day) {
        PolicyAnswers before = ServedPolicies.answers(asked, serving);
        if (asked.text(OTHER).isPresent() == asked.text(SET).isPresent()) {
            throw asked.wrong(
                    OTHER,
                    "与哪个政策比较：写%s（编号），或写%s（参数=值，每行一个），只写一个"
                            .formatted(
                                    asked.audience().calls(OTHER).zh(),
                                    asked.audience().calls(SET).zh()),
                    "compare with what: write %s by its id, or %s, NAME=VALUE one a line; write one of them"
                            .formatted(
                                    asked.audience().calls(OTHER).en(),
                                    asked.audience().calls(SET).en()));
        }
        if (asked.text(OTHER).isPresent()) {
            String other = ServedPolicies.other(asked, serving).manifest().id();
            return new TwoPolicies(before, serving.library().answers(other), false);
        }
        List<Setting> settings = settings(asked);
        String id = before.pack().manifest().id();
        return asked.chosen(
                SET,
                () -> new TwoPolicies(
                        before,
                        BoundedWork.of(
                                () -> serving.library().supposing(id, settings, day),
                                service.limits().budget().time()),
                        true));
    }

    /**
     * The policy the request names, with those of its figures set otherwise that the request sets; it is not compiled.
     *
     * @throws org.hengzhun.rest.reply.RefusedRequest when there is no such policy or figure, or the policy is wrong with it
     */
    static PolicyPack supposed(QueryParameters asked, PolicySnapshot serving, Service service, LocalDate day) {
        PolicyPack pack = ServedPolicies.pack(asked, serving);
        List<Setting> settings = settings(asked);
        return settings.isEmpty()
                ? pack
                : asked.chosen(
                        SET,
                        () -> BoundedWork.of(
                                () -> Supposition.of(pack, settings, day),
                                service.limits().budget().time()));
    }

    private static List<Setting> settings(QueryParameters asked) {
        List<String> lines = Splitter.on('\n')
                .trimResults()
                .omitEmptyStrings()
                .splitToList(asked.text(SET).orElse(""));
        if (lines.size() > MOST_SETTINGS) {
            throw asked.wrong(
                    SET, "最多 %d 个".formatted(MOST_SETTINGS), "there may be at most %d".formatted(MOST_SETTINGS));
        }
        return asked.chosen(SET, () -> lines.stream().map(Setting::of).toList());
    }
}
