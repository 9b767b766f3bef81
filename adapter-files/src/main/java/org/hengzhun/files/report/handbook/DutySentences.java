package org.hengzhun.files.report.handbook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hengzhun.core.duty.Duty;
import org.hengzhun.core.duty.ProjectTerm;
import org.hengzhun.core.duty.Schedule;
import org.hengzhun.core.policy.Validity;
import org.hengzhun.drl.pack.DutySource;
import org.hengzhun.drl.pack.PolicyPack;
import org.hengzhun.files.report.ReadAloud;

/** The duties of a policy in words: what, who, to whom, by when, and what shows it done. Immutable. */
final class DutySentences {

    private final PolicyPack pack;
    private final LocalDate day;
    private final ReadAloud aloud;
    private final FigureSentences figures;

    DutySentences(PolicyOnPaper policy, ReadAloud aloud, FigureSentences figures) {
        this.pack = policy.pack();
        this.day = policy.asOf();
        this.aloud = aloud;
        this.figures = figures;
    }

    /** The duties that the clause sets, one after the other. */
    List<String> ofClause(String clause) {
        return pack.duties().values().stream()
                .filter(duty -> duty.clause().id().equals(clause))
                .map(this::sentence)
                .toList();
    }

    private String sentence(DutySource source) {
        List<String> parts = new ArrayList<>();
        parts.add(aloud.say("责任单位", "owed by ") + aloud.brackets(owner(source)));
        if (!source.recipient().isEmpty()) {
            parts.add(aloud.say("报", "to ") + aloud.brackets(source.recipient()));
        }
        figured(source).ifPresent(duty -> parts.add(term(duty)));
        if (source.afterEnd()) {
            parts.add(aloud.say("终止后仍须履行", "owed after the end too"));
        }
        boolean asDocument = source.runs().equals(new Validity(pack.manifest().effective(), null));
        String days = asDocument ? "" : figures.during(source.runs());
        return aloud.brackets(source.label().in(aloud.language()))
                + days
                + aloud.say("：", ": ")
                + parts.stream().collect(aloud.chained())
                + aloud.say(
                        "（" + figures.source(source.provenance()) + "）。",
                        " (" + figures.source(source.provenance()) + ").");
    }

    private String owner(DutySource source) {
        var table = pack.tables().get(source.per());
        String each =
                table == null ? "" : aloud.say("《" + table.label() + "》所列各单位", "each of the table " + source.per());
        return source.owner().isEmpty() || each.isEmpty()
                ? source.owner() + each
                : source.owner() + aloud.say("；", "; ") + each;
    }

    /** With the figures of the day, else with those it first had. */
    private Optional<Duty> figured(DutySource source) {
        return pack.duty(source.name(), day)
                .or(() -> pack.allDuties().stream()
                        .filter(duty -> duty.name().equals(source.name()))
                        .findFirst());
    }

    private String term(Duty duty) {
        if (duty.schedule() instanceof Schedule.OfProject project) {
            return projectTerm(project.term(), duty);
        }
        String count = duty.count() == 1
                ? ""
                : aloud.say("，每期%d次".formatted(duty.count()), ", %d times".formatted(duty.count()));
        return aloud.say("时限", "due ") + duty.schedule().words().in(aloud.language()) + count;
    }

    private String projectTerm(ProjectTerm term, Duty duty) {
        String met = term.met().stream().map(this::milestone).collect(aloud.listed());
        String shown = aloud.say("按项目，填“" + met + "”算完成", "for each project; shown done by " + met);
        if (term.by() != null) {
            return shown + aloud.say("，按", ", due on ") + aloud.label(term.by().name()) + aloud.say("到期", "");
        }
        if (term.since() == null || term.within() == null) {
            return shown;
        }
        String within = duty.readings().stream()
                .map(reading -> aloud.figure(reading.value(), reading.unit(), ""))
                .collect(aloud.listed());
        return shown
                + aloud.say("，自", ", due within ")
                + aloud.say(
                        aloud.label(term.since().name()) + "起" + within + "内",
                        within + " of " + aloud.label(term.since().name()));
    }

    private String milestone(ProjectTerm.Milestone one) {
        String label = aloud.label(one.field().name());
        return one.told() == null
                ? label
                : label
                        + aloud.say("（空着时看“%s”）", " (%s while it is empty)")
                                .formatted(aloud.label(one.told().name()));
    }

    /** What people call the duty. */
    String called(String name) {
        return Optional.ofNullable(pack.duties().get(name))
                .map(duty ->
                        aloud.say("“", "\"") + aloud.brackets(duty.label().in(aloud.language())) + aloud.say("”", "\""))
                .orElse(name);
    }
}
