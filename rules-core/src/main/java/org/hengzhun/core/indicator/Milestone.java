package org.hengzhun.core.indicator;

import java.time.LocalDate;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.fact.Stage;
import org.hengzhun.core.field.Field;
import org.jspecify.annotations.Nullable;

/** A point every signed project passes on its way (节点), with the date and the stage that show it. */
@SuppressWarnings("ImmutableEnumChecker") // Field holds only functions without state and is never changed
enum Milestone {
    SIGNED("signedProjects", Project.SIGNED_ON, Stage.SIGNED),
    FULFILLED("fulfilledProjects", Project.FULFILLED_ON, Stage.FULFILLED),
    STARTED("startedProjects", Project.STARTED_ON, Stage.STARTED),
    PRODUCED("producedProjects", Project.PRODUCED_ON, Stage.IN_PRODUCTION);

    private final String column;
    private final Field<LocalDate> day;
    private final Stage stage;

    Milestone(String column, Field<LocalDate> day, Stage stage) {
        this.column = column;
        this.day = day;
        this.stage = stage;
    }

    String column() {
        return column;
    }

    Field<LocalDate> day() {
        return day;
    }

    /** Whether the project had reached the point on the day of the count, or null when neither a date nor the stage tells. */
    @Nullable
    Boolean reached(Project project, ProjectLedger ledger) {
        Stage now = project.get(Project.STAGE);
        if (now == Stage.TERMINATED && this != SIGNED) {
            return false;
        }
        LocalDate reachedOn = project.get(day);
        if (reachedOn != null) {
            return !reachedOn.isAfter(ledger.asOf());
        }
        if (now == null) {
            return null;
        }
        if (now.compareTo(stage) < 0) {
            return false;
        }
        return ledger.told().isAfter(ledger.asOf()) ? null : true;
    }
}
