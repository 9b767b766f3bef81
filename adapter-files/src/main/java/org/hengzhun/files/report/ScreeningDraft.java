package org.hengzhun.files.report;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Stream;
import org.hengzhun.core.result.Reason;
import org.hengzhun.core.screening.Finding;
import org.hengzhun.core.screening.Screening;
import org.hengzhun.core.words.Bilingual;

/** Why a paper on projects must not be sent out as it is. Immutable. */
final class ScreeningDraft {

    private final ReadAloud aloud;
    private final ProjectSentences words;
    private final Drafting drafting;

    ScreeningDraft(ReadAloud aloud) {
        this.aloud = aloud;
        this.words = new ProjectSentences(aloud);
        this.drafting = new Drafting(aloud);
    }

    /**
     * The reasons.
     *
     * @param told the results the paper tells
     * @param asks whether the paper itself asks for what is missing, which is no reason against sending it
     */
    ImmutableList<String> reasons(ScreeningRun run, List<Screening> told, boolean asks) {
        ImmutableList.Builder<String> reasons = ImmutableList.builder();
        resting(told, Reason::restsOnAssumed, "所依据的标准是假设的", "rests on supposed figures", reasons);
        resting(
                told,
                Reason::restsOnLocal,
                "所依据的标准由本市确定，文件没有规定",
                "rests on figures set by the city and by no document",
                reasons);
        List<Screening> open = told.stream().filter(one -> !one.isFinal()).toList();
        if (!asks && !open.isEmpty()) {
            reasons.add(aloud.say("结论未定，还缺信息：", "Not final, for lack of information: ")
                    + names(open)
                    + aloud.say("。", "."));
        }
        told.stream()
                .flatMap(screening -> screening.warnings().stream())
                .distinct()
                .map(warning -> warning(warning, told))
                .forEach(reasons::add);
        reasons.addAll(drafting.refused(run.refused()));
        return reasons.build();
    }

    private String warning(Bilingual warning, List<Screening> told) {
        List<Screening> warned =
                told.stream().filter(one -> one.warnings().contains(warning)).toList();
        String of = warned.size() == told.size() ? "" : names(warned) + aloud.say("：", ": ");
        return of + aloud.brackets(warning.in(aloud.language()));
    }

    private interface Rests {
        boolean on(Reason reason);
    }

    private void resting(
            List<Screening> told, Rests rests, String zh, String en, ImmutableList.Builder<String> reasons) {
        List<Screening> some = told.stream()
                .filter(one -> one.findings().stream().map(Finding::reason).anyMatch(rests::on))
                .toList();
        if (!some.isEmpty()) {
            reasons.add(names(some) + aloud.say("，" + zh + "。", ": " + en + "."));
        }
    }

    /** The first few, and how many there are. */
    private String names(List<Screening> some) {
        int few = 5;
        Stream<String> first = some.stream().limit(few).map(one -> words.who(one.project()));
        String all = first.collect(aloud.listed());
        return some.size() <= few
                ? all
                : all + aloud.say("等 %d 个项目".formatted(some.size()), " and others, %d projects".formatted(some.size()));
    }
}
