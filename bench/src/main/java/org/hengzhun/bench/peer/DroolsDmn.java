package org.hengzhun.bench.peer;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.fact.ReviewResult;
import org.kie.api.io.Resource;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

/**
 * Drools DMN 10 with {@code plain.dmn}: a decision table over decisions in FEEL, interpreted as by default. Contexts are filled
 * from maps made before anything is timed.
 */
final class DroolsDmn implements Judge<DMNResult> {

    private static final String RULES = "plain.dmn";
    private static final String DECISION = "rules";

    private final DMNRuntime runtime;
    private final DMNModel model;
    private final List<Map<String, Object>> projects = new ArrayList<>();

    DroolsDmn(List<Project> projects) {
        Resource text = ResourceFactory.newReaderResource(new StringReader(Texts.of(RULES)), "UTF-8");
        text.setSourcePath(RULES);
        this.runtime = DMNRuntimeBuilder.fromDefaults()
                .buildConfiguration()
                .fromResources(List.of(text))
                .getOrElseThrow(e -> new IllegalStateException(RULES, e));
        this.model = runtime.getModels().get(0);
        if (model.hasErrors()) {
            throw new IllegalStateException(RULES + ": " + model.getMessages());
        }
        PlainProject.of(projects).forEach(project -> this.projects.add(members(project)));
    }

    @Override
    public List<DMNResult> judge() {
        List<DMNResult> judged = new ArrayList<>(projects.size());
        for (Map<String, Object> project : projects) {
            DMNContext context = runtime.newContext();
            project.forEach(context::set);
            judged.add(runtime.evaluateAll(model, context));
        }
        return judged;
    }

    @Override
    public List<String> fired(DMNResult result) {
        if (result.hasErrors()) {
            throw new IllegalStateException(RULES + ": " + result.getMessages());
        }
        List<String> fired = new ArrayList<>();
        if (result.getDecisionResultByName(DECISION).getResult() instanceof List<?> rules) {
            rules.forEach(rule -> fired.add((String) rule));
        }
        return fired;
    }

    private static Map<String, Object> members(PlainProject p) {
        Map<String, Object> members = new HashMap<>();
        ReviewResult result = p.getReviewResult();
        members.put("stage", p.getStage().name());
        members.put("industryDivision", p.getIndustryDivision());
        members.put("industryClass", p.getIndustryClass());
        members.put("outsideCatalogue", p.isOutsideCatalogue());
        members.put("energy", p.getEnergy());
        members.put("investment", p.getInvestment());
        members.put("land", p.getLand());
        members.put("reviewResult", result == null ? ReviewResult.NONE.name() : result.name());
        members.put(
                "reviewGrounds", p.getReviewGrounds().stream().map(Enum::name).toList());
        members.put("sintering", p.isSintering());
        members.put("longProcess", p.isLongProcess());
        members.put("compliant", p.isCompliant());
        members.put("requirementsMet", p.isRequirementsMet());
        members.put("approvedIllegally", p.isApprovedIllegally());
        members.put("highEmission", p.isHighEmission());
        members.put("highRisk", p.isHighRisk());
        members.put("fitsPosition", p.isFitsPosition());
        return members;
    }
}
