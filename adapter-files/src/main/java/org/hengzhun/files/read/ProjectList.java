package org.hengzhun.files.read;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import org.hengzhun.core.fact.Project;

/** All projects of some inputs, in their order. */
public record ProjectList(ImmutableList<Project> projects, Sources sources) {

    /** No input. */
    public static final ProjectList NONE = new ProjectList(ImmutableList.of(), Sources.NONE);

    /** Reads one input to its end and closes it. */
    public static ProjectList read(ProjectReader reader) throws IOException {
        ImmutableList.Builder<Project> projects = ImmutableList.builder();
        ImmutableList.Builder<Source> places = ImmutableList.builder();
        Refusals refusals = new Refusals(reader.name());
        try (reader) {
            while (reader.hasNext()) {
                Row<Project> row = reader.next();
                if (row instanceof Row.Accepted<Project> accepted) {
                    projects.add(accepted.value());
                    places.add(Source.of(reader.name(), accepted));
                } else if (row instanceof Row.Refused<Project> refused) {
                    refusals.add(refused.refusals());
                }
            }
            return new ProjectList(
                    projects.build(), new Sources(ImmutableList.of(reader.summary()), refusals.all(), places.build()));
        }
    }

    /** These and then the others. */
    public ProjectList and(ProjectList others) {
        return new ProjectList(
                ImmutableList.<Project>builder()
                        .addAll(projects)
                        .addAll(others.projects)
                        .build(),
                sources.and(others.sources));
    }
}
