package org.hengzhun.core.plausibility;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.fact.Stage;
import org.hengzhun.core.field.Field;
import org.hengzhun.core.words.Bilingual;
import org.jspecify.annotations.Nullable;

/** What can hardly be true of the days of a project: later than the day of judgement, out of order, or ahead of its stage. */
final class DateDoubts {

    /** The days on which something happened; planned days are not among them. */
    private static final ImmutableList<Field<LocalDate>> HAPPENED = ImmutableList.of(
            Project.KNOWN_ON,
            Project.REPORTED_ON,
            Project.ENTERED_IN_DATABASE_ON,
            Project.INTENT_ON,
            Project.SIGNED_ON,
            Project.FULFILLED_ON,
            Project.STARTED_ON,
            Project.PRODUCED_ON,
            Project.LAND_SUPPLIED_ON,
            Project.LAND_INSPECTED_ON,
            Project.LAND_TAKEN_BACK_ON,
            Project.FEASIBILITY_REPORTED_ON,
            Project.ENERGY_REVIEWED_ON,
            Project.ENERGY_ACCEPTED_ON,
            Project.TRIAL_RUN_ON,
            Project.REVIEWED_ON,
            Project.LEADER_STUDIED_ON);

    /** The steps of a project in their order, each with the first stage in which it is done. */
    private static final ImmutableList<Step> STEPS = ImmutableList.of(
            new Step(Project.INTENT_ON, Stage.INTENT),
            new Step(Project.SIGNED_ON, Stage.SIGNED),
            new Step(Project.STARTED_ON, Stage.STARTED),
            new Step(Project.PRODUCED_ON, Stage.IN_PRODUCTION));

    private record Step(Field<LocalDate> day, Stage stage) {}

    private DateDoubts() {}

    static void addTo(List<Bilingual> doubts, Project project, LocalDate asOf) {
        for (Field<LocalDate> field : HAPPENED) {
            Doubts.add(doubts, later(project, field, asOf));
        }
        for (int at = 1; at < STEPS.size(); at++) {
            Doubts.add(doubts, reversed(project, at));
        }
        Doubts.add(doubts, reversed(project, Project.SIGNED_ON, Project.FULFILLED_ON));
        for (Step step : STEPS) {
            Doubts.add(doubts, ahead(project, step, asOf));
        }
    }

    private static @Nullable Bilingual later(Project project, Field<LocalDate> field, LocalDate asOf) {
        LocalDate day = project.get(field);
        return day == null || !day.isAfter(asOf)
                ? null
                : DoubtWords.about(
                        project,
                        field,
                        "晚于判定日期 %s，请核对".formatted(asOf),
                        " comes after the day of judgement, %s; please check".formatted(asOf));
    }

    /** The step against the nearest one before it whose day is known. */
    private static @Nullable Bilingual reversed(Project project, int at) {
        for (int before = at - 1; before >= 0; before--) {
            if (project.knows(STEPS.get(before).day)) {
                return reversed(project, STEPS.get(before).day, STEPS.get(at).day);
            }
        }
        return null;
    }

    private static @Nullable Bilingual reversed(Project project, Field<LocalDate> first, Field<LocalDate> second) {
        LocalDate earlier = project.get(first);
        LocalDate later = project.get(second);
        return earlier == null || later == null || !later.isBefore(earlier)
                ? null
                : DoubtWords.between(project, second, "早于", "comes before", first);
    }

    /** A project that has been signed is no longer being planned. */
    private static @Nullable Bilingual ahead(Project project, Step step, LocalDate asOf) {
        Stage stage = project.get(Project.STAGE);
        LocalDate day = project.get(step.day);
        if (stage == null || day == null || day.isAfter(asOf) || stage.compareTo(step.stage) >= 0) {
            return null;
        }
        Bilingual shown = DoubtWords.shown(project, step.day);
        return new Bilingual(
                "%s已过，“%s”却还是“%s”，请核对".formatted(shown.zh(), Project.STAGE.label(), stage.label()),
                "%s has passed, yet %s is still %s; please check"
                        .formatted(shown.en(), Project.STAGE.words().en(), stage.name()));
    }
}
