package org.hengzhun.bench.peer;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.fact.ReviewGround;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rule;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;

/** Easy Rules 4 with the rules in Java: whether it is a two-high project is found by rules that come first. */
final class EasyRules implements Judge<List<String>> {

    private static final String PROJECT = "project";
    private static final String SAID = "said";
    private static final String TWO_HIGH = "twoHigh";

    private final DefaultRulesEngine engine = new DefaultRulesEngine();
    private final Rules rules = rules();
    private final List<PlainProject> projects;

    EasyRules(List<Project> projects) {
        this.projects = PlainProject.of(projects);
    }

    @Override
    public List<List<String>> judge() {
        List<List<String>> judged = new ArrayList<>(projects.size());
        for (PlainProject project : projects) {
            List<String> said = new ArrayList<>();
            Facts facts = new Facts();
            facts.put(PROJECT, project);
            facts.put(SAID, said);
            engine.fire(rules, facts);
            judged.add(said);
        }
        return judged;
    }

    @Override
    public List<String> fired(List<String> result) {
        return result;
    }

    private static Rules rules() {
        Rules rules = new Rules();
        registerCatalogue(rules);
        rules.register(ofTwoHigh("HN-0-1", p -> p.isPlanned() && p.isReviewPending()));
        rules.register(ofTwoHigh("HN-0-2", p -> p.isPlanned() && p.isReviewFailed()));
        rules.register(ofTwoHigh("XC2-1.4a-1", p -> p.isPlanned() && !p.isCompliant()));
        rules.register(ofTwoHigh("XC2-1.4a-2", p -> p.isPlanned() && p.isReviewFailed()));
        rules.register(ofTwoHigh("XC2-1.4a-3", p -> p.isPlanned() && p.isReviewPending()));
        rules.register(ofTwoHigh("XC2-1.4b-1", p -> p.isBuilding() && !p.isRequirementsMet()));
        rules.register(ofTwoHigh("XC2-1.4b-2", p -> p.isBuilding() && p.isApprovedIllegally()));
        rules.register(ofTwoHigh("XC2-1.4c-1", p -> p.isExisting() && p.isApprovedIllegally()));
        rules.register(ofTwoHigh("XC2-1.4d-1", p -> p.isExisting()));
        rules.register(ofTwoHigh("XC2-1.4e-1", p -> !p.isTerminated()));
        rules.register(ofTwoHigh("XC2-3.2-1", p -> p.isUnderTalks() && p.isReviewPending()));
        registerReview(rules);
        return rules;
    }

    private static void registerReview(Rules rules) {
        rules.register(rule("XC2-1.4f-1", p -> p.isProposedSigning() && p.isReviewPending()));
        rules.register(rule("XC2-1.4f-2", p -> p.isPlanned() && p.isReviewFailed()));
        rules.register(rule(
                "XC2-1.4f-3",
                p -> p.isPlanned() && p.isReviewFailed() && p.getReviewGrounds().contains(ReviewGround.HIGH_ENERGY)));
        rules.register(rule(
                "XC2-1.4f-4",
                p -> p.isPlanned() && p.isReviewFailed() && p.getReviewGrounds().contains(ReviewGround.HIGH_EMISSION)));
        rules.register(rule(
                "XC2-1.4f-5",
                p -> p.isPlanned() && p.isReviewFailed() && p.getReviewGrounds().contains(ReviewGround.HIGH_RISK)));
        rules.register(rule(
                "XC2-1.4f-6",
                p -> p.isPlanned() && p.isReviewFailed() && p.getReviewGrounds().contains(ReviewGround.OFF_POSITION)));
        rules.register(rule("XC2-1.4f-7", p -> p.isUnsigned() && p.isReviewPending() && p.isHighEmission()));
        rules.register(rule("XC2-1.4f-8", p -> p.isUnsigned() && p.isReviewPending() && p.isHighRisk()));
        rules.register(rule("XC2-1.4f-9", p -> p.isUnsigned() && p.isReviewPending() && !p.isFitsPosition()));
        rules.register(rule("XC2-1.5a-1", p -> p.isPlanned() && p.isBelowFloor()));
    }

    private static void registerCatalogue(Rules rules) {
        rules.register(twoHigh(
                "HN-1",
                p -> p.getEnergy().compareTo(Catalogue.FIRST_LOWER) >= 0
                        && Catalogue.first(p.getIndustryDivision(), p.getIndustryClass())));
        rules.register(twoHigh(
                "HN-2",
                p -> p.getEnergy().compareTo(Catalogue.SECOND_LOWER) >= 0
                        && p.getEnergy().compareTo(Catalogue.FIRST_LOWER) < 0
                        && Catalogue.second(p.getIndustryClass(), p.isSintering(), p.isLongProcess())));
    }

    private static Rule twoHigh(String id, Predicate<PlainProject> condition) {
        return new RuleBuilder()
                .name(id)
                .priority(0)
                .when(facts -> !project(facts).isOutsideCatalogue() && condition.test(project(facts)))
                .then(facts -> facts.put(TWO_HIGH, true))
                .build();
    }

    private static Rule ofTwoHigh(String id, Predicate<PlainProject> condition) {
        return new RuleBuilder()
                .name(id)
                .priority(1)
                .when(facts -> condition.test(project(facts)) && facts.get(TWO_HIGH) != null)
                .then(facts -> said(facts).add(id))
                .build();
    }

    private static Rule rule(String id, Predicate<PlainProject> condition) {
        return new RuleBuilder()
                .name(id)
                .priority(1)
                .when(facts -> condition.test(project(facts)))
                .then(facts -> said(facts).add(id))
                .build();
    }

    private static PlainProject project(Facts facts) {
        return facts.get(PROJECT);
    }

    private static List<String> said(Facts facts) {
        return facts.get(SAID);
    }
}
