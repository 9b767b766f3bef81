package org.hengzhun.bench.peer;

import java.util.ArrayList;
import java.util.List;
import org.hengzhun.core.fact.Project;

/** An engine that is given facts in a session, which is opened either for each project or once for all of them. */
final class Sessions implements Judge<List<String>> {

    private final List<PlainProject> projects;
    private final Session session;
    private final int atOnce;

    /** One session of an engine from its opening to its end. */
    interface Session {
        void run(List<PlainProject> projects, Said said);
    }

    private Sessions(List<Project> projects, Session session, int atOnce) {
        this.projects = PlainProject.of(projects);
        this.session = session;
        this.atOnce = atOnce;
    }

    static Sessions forEach(List<Project> projects, Session session) {
        return new Sessions(projects, session, 1);
    }

    static Sessions forAll(List<Project> projects, Session session) {
        return new Sessions(projects, session, projects.size());
    }

    @Override
    public List<List<String>> judge() {
        List<List<String>> judged = new ArrayList<>(projects.size());
        for (int first = 0; first < projects.size(); first += atOnce) {
            Said said = new Said(first, atOnce);
            session.run(projects.subList(first, first + atOnce), said);
            judged.addAll(said.all());
        }
        return judged;
    }

    @Override
    public List<String> fired(List<String> result) {
        return result;
    }
}
