package org.hengzhun.drl.question;

import java.util.Objects;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.field.Field;
import org.hengzhun.drl.cell.Axis;

/** A project with an answer. */
final class Answered {

    private Answered() {}

    static Project with(Project project, Field<?> field, Axis.Band band) {
        return project.withPlain(field, Objects.requireNonNull(band.sample()));
    }
}
