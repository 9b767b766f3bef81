package org.hengzhun.core.fact;

import com.google.common.collect.ImmutableSet;
import java.util.Set;
import java.util.function.Predicate;
import org.hengzhun.core.field.Computed;
import org.hengzhun.core.field.Fact;
import org.hengzhun.core.field.Field;
import org.hengzhun.core.field.FieldDictionary;
import org.hengzhun.core.field.Kind;
import org.hengzhun.core.words.Bilingual;

/**
 * Where the joint review of a project stands (会审). A blank result means that no review was held, for a review is an event:
 * until its result is entered it has not passed. So none of the three is ever unknown. Grounds found without a word on the
 * result mean that the project did not pass.
 */
final class JointReview {

    private JointReview() {}

    static void addTo(FieldDictionary.Builder dictionary) {
        add(dictionary, "reviewPassed", "会审已通过", "会审结论为通过", "the joint review passed it", JointReview::passed);
        add(
                dictionary,
                "reviewFailed",
                "会审未通过",
                "会审结论为不通过，或已查明问题而没有填通过",
                "the joint review did not pass it, or found grounds and no result says that it passed",
                JointReview::failed);
        add(
                dictionary,
                "reviewPending",
                "尚待会审",
                "会审结论为未审或没有填",
                "no joint review has ended yet; a blank result counts as none held",
                fact -> !passed(fact) && !failed(fact));
    }

    private static boolean passed(Fact fact) {
        return fact.get(Project.REVIEW_RESULT) == ReviewResult.PASSED;
    }

    private static boolean failed(Fact fact) {
        Set<ReviewGround> grounds = fact.get(Project.REVIEW_GROUNDS);
        return fact.get(Project.REVIEW_RESULT) == ReviewResult.FAILED
                || !passed(fact) && grounds != null && !grounds.isEmpty();
    }

    private static void add(
            FieldDictionary.Builder dictionary,
            String name,
            String label,
            String zh,
            String en,
            Predicate<Fact> holds) {
        dictionary.compute(new Computed(
                name,
                label,
                Kind.TRUTH,
                null,
                new Bilingual(zh, en),
                ImmutableSet.of(Project.REVIEW_RESULT, Project.REVIEW_GROUNDS),
                holds::test,
                JointReview::given,
                fact -> ImmutableSet.of()));
    }

    private static ImmutableSet<Field<?>> given(Fact fact) {
        if (!fact.knows(Project.REVIEW_GROUNDS)) {
            return fact.knows(Project.REVIEW_RESULT) ? ImmutableSet.of(Project.REVIEW_RESULT) : ImmutableSet.of();
        }
        return fact.knows(Project.REVIEW_RESULT)
                ? ImmutableSet.of(Project.REVIEW_RESULT, Project.REVIEW_GROUNDS)
                : ImmutableSet.of(Project.REVIEW_GROUNDS);
    }
}
