package org.hengzhun.bench.peer;

import org.evrete.KnowledgeService;
import org.evrete.api.Knowledge;
import org.evrete.api.RhsContext;
import org.evrete.api.builders.RuleSetBuilder;
import org.hengzhun.core.fact.ReviewGround;

/** The rules for Evrete 4, with conditions as it compiles them, so that rules share what they ask alike. */
final class EvreteRules {

    /** Where a session keeps what its rules say. */
    static final String SAID = "said";

    private EvreteRules() {}

    static Knowledge compile(KnowledgeService service) {
        RuleSetBuilder<Knowledge> rules = service.newKnowledge()
                .addImport(ReviewGround.class)
                .addImport(Catalogue.class)
                .builder();
        addCatalogue(rules);
        ofTwoHigh(rules, "HN-0-1", "$p.planned", "$p.reviewPending");
        ofTwoHigh(rules, "HN-0-2", "$p.planned", "$p.reviewFailed");
        ofTwoHigh(rules, "XC2-1.4a-1", "$p.planned", "!$p.compliant");
        ofTwoHigh(rules, "XC2-1.4a-2", "$p.planned", "$p.reviewFailed");
        ofTwoHigh(rules, "XC2-1.4a-3", "$p.planned", "$p.reviewPending");
        ofTwoHigh(rules, "XC2-1.4b-1", "$p.building", "!$p.requirementsMet");
        ofTwoHigh(rules, "XC2-1.4b-2", "$p.building", "$p.approvedIllegally");
        ofTwoHigh(rules, "XC2-1.4c-1", "$p.existing", "$p.approvedIllegally");
        ofTwoHigh(rules, "XC2-1.4d-1", "$p.existing");
        ofTwoHigh(rules, "XC2-1.4e-1", "!$p.terminated");
        ofTwoHigh(rules, "XC2-3.2-1", "$p.underTalks", "$p.reviewPending");
        addReview(rules);
        return rules.build();
    }

    private static void addReview(RuleSetBuilder<Knowledge> rules) {
        rule(rules, "XC2-1.4f-1", "$p.proposedSigning", "$p.reviewPending");
        rule(rules, "XC2-1.4f-2", "$p.planned", "$p.reviewFailed");
        rule(
                rules,
                "XC2-1.4f-3",
                "$p.planned",
                "$p.reviewFailed",
                "$p.reviewGrounds.contains(ReviewGround.HIGH_ENERGY)");
        rule(
                rules,
                "XC2-1.4f-4",
                "$p.planned",
                "$p.reviewFailed",
                "$p.reviewGrounds.contains(ReviewGround.HIGH_EMISSION)");
        rule(rules, "XC2-1.4f-5", "$p.planned", "$p.reviewFailed", "$p.reviewGrounds.contains(ReviewGround.HIGH_RISK)");
        rule(
                rules,
                "XC2-1.4f-6",
                "$p.planned",
                "$p.reviewFailed",
                "$p.reviewGrounds.contains(ReviewGround.OFF_POSITION)");
        rule(rules, "XC2-1.4f-7", "$p.unsigned", "$p.reviewPending", "$p.highEmission");
        rule(rules, "XC2-1.4f-8", "$p.unsigned", "$p.reviewPending", "$p.highRisk");
        rule(rules, "XC2-1.4f-9", "$p.unsigned", "$p.reviewPending", "!$p.fitsPosition");
        rule(rules, "XC2-1.5a-1", "$p.planned", "$p.belowFloor");
    }

    private static void addCatalogue(RuleSetBuilder<Knowledge> rules) {
        rules.newRule("HN-1")
                .forEach("$p", PlainProject.class)
                .where("!$p.outsideCatalogue")
                .where("$p.energy.compareTo(Catalogue.FIRST_LOWER) >= 0")
                .where("Catalogue.first($p.industryDivision, $p.industryClass)")
                .execute(found -> found.insert(new TwoHigh(found.get(PlainProject.class, "$p"))));
        rules.newRule("HN-2")
                .forEach("$p", PlainProject.class)
                .where("!$p.outsideCatalogue")
                .where("$p.energy.compareTo(Catalogue.SECOND_LOWER) >= 0")
                .where("$p.energy.compareTo(Catalogue.FIRST_LOWER) < 0")
                .where("Catalogue.second($p.industryClass, $p.sintering, $p.longProcess)")
                .execute(found -> found.insert(new TwoHigh(found.get(PlainProject.class, "$p"))));
    }

    private static void rule(RuleSetBuilder<Knowledge> rules, String id, String... conditions) {
        rules.newRule(id).forEach("$p", PlainProject.class).where(conditions).execute(found -> say(found, id));
    }

    private static void ofTwoHigh(RuleSetBuilder<Knowledge> rules, String id, String... conditions) {
        rules.newRule(id)
                .forEach("$p", PlainProject.class, "$t", TwoHigh.class)
                .where("$t.project == $p")
                .where(conditions)
                .execute(found -> say(found, id));
    }

    private static void say(RhsContext found, String id) {
        Said said = found.getRuntime().get(SAID);
        said.say(found.get(PlainProject.class, "$p"), id);
    }
}
