package org.hengzhun.drl.question;

import java.util.Objects;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.field.Field;
import org.hengzhun.drl.cell.Axis;

/** A project with an answer. */
final class Answered {

    private Answered() {}

    static <T> Project with(Project project, Field<T> field, Axis.Band band) {
        return project.with(field, field.fromPlain(Objects.requireNonNull(band.sample())));
    }
}
