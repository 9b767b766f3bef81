package org.hengzhun.bench.peer;

import java.util.ArrayList;
import java.util.List;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.screening.Screening;

/** Hengzhun with the full result, each project in a call of its own, as a city system embeds it. */
final class HengzhunSingle implements Judge<Screening> {

    private final Hengzhun hengzhun = new Hengzhun();
    private final List<Project> projects;

    HengzhunSingle(List<Project> projects) {
        this.projects = projects;
    }

    @Override
    public List<Screening> judge() {
        List<Screening> screenings = new ArrayList<>(projects.size());
        for (Project project : projects) {
            screenings.add(hengzhun.screen(project));
        }
        return screenings;
    }

    @Override
    public List<String> fired(Screening result) {
        return Hengzhun.fired(result);
    }
}
