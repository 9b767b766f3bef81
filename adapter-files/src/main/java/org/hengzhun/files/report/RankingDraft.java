package org.hengzhun.files.report;

import com.google.common.collect.ImmutableList;
import org.hengzhun.core.policy.ParameterReading;
import org.hengzhun.core.ranking.Assessment;
import org.hengzhun.core.ranking.RankingReport;
import org.hengzhun.files.read.Sources;
import org.hengzhun.files.write.ranking.RankingText;

/** Why a paper on a ranking must not be sent out as it is. Immutable. */
final class RankingDraft {

    private final ReadAloud aloud;
    private final Drafting drafting;

    RankingDraft(ReadAloud aloud) {
        this.aloud = aloud;
        this.drafting = new Drafting(aloud);
    }

    ImmutableList<String> reasons(RankingReport report, Sources sources) {
        ImmutableList.Builder<String> reasons = ImmutableList.builder();
        if (!report.localItems().isEmpty()) {
            reasons.add(aloud.say("考核项的权重或方法文件没有规定，由本市确定：", "Items whose weight or method no document sets: ")
                    + report.localItems().stream()
                            .map(item -> item.label().in(aloud.language()))
                            .distinct()
                            .collect(aloud.listed())
                    + aloud.say("。", "."));
        }
        report.localParameters().forEach(reading -> reasons.add(local(reading, report)));
        report.undecided().forEach(open -> reasons.add(undecided(open, report)));
        report.warnings(aloud.language()).forEach(warning -> reasons.add(aloud.brackets(warning)));
        reasons.addAll(drafting.refused(sources.refused()));
        return reasons.build();
    }

    private String local(ParameterReading reading, RankingReport report) {
        String items = report.scheme().leaves().stream()
                .filter(leaf -> leaf.basis().readings().contains(reading))
                .map(leaf -> leaf.label().in(aloud.language()))
                .distinct()
                .collect(aloud.listed());
        String value = reading.value() instanceof String columns
                ? new RankingText(aloud.language()).columns(columns, report.scheme())
                : aloud.figure(reading.value(), reading.unit(), "");
        return aloud.say(
                "“%s”所用的标准（%s）由本市确定，文件没有规定。".formatted(items, value),
                "The figure (%s) behind %s is set by the city and by no document.".formatted(value, items));
    }

    private String undecided(Assessment.OpenRuleOfUnit open, RankingReport report) {
        String missing = open.rule().missing().stream()
                .map(name -> report.scheme().figureLabel(name).in(aloud.language()))
                .collect(aloud.listed());
        return aloud.say(
                "%s是否“%s”还不能定，缺%s（%s）。"
                        .formatted(
                                open.unit(),
                                open.rule().words().zh(),
                                missing,
                                aloud.basis(open.rule().citation())),
                "Whether \"%s\" applies to %s is open, for lack of %s (%s)."
                        .formatted(
                                open.rule().words().en(),
                                open.unit(),
                                missing,
                                aloud.basis(open.rule().citation())));
    }
}
