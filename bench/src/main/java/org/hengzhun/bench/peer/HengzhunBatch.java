package org.hengzhun.bench.peer;

import java.util.List;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.screening.Screening;

/** Hengzhun with the full result, all projects in one call, as a file is screened. */
final class HengzhunBatch implements Judge<Screening> {

    private final Hengzhun hengzhun = new Hengzhun();
    private final List<Project> projects;

    HengzhunBatch(List<Project> projects) {
        this.projects = projects;
    }

    @Override
    public List<Screening> judge() {
        return hengzhun.screenAll(projects);
    }

    @Override
    public List<String> fired(Screening result) {
        return Hengzhun.fired(result);
    }
}
