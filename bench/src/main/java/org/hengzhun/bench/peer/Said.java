package org.hengzhun.bench.peer;

import java.util.ArrayList;
import java.util.List;

/** What the rules of a peer said of a run of projects: the right side of each of its rules writes here. */
public final class Said {

    private final int first;
    private final List<List<String>> rules;

    /** For so many projects from this place on. */
    Said(int first, int count) {
        this.first = first;
        this.rules = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            rules.add(new ArrayList<>());
        }
    }

    /** The rule fires for the project. */
    public void say(PlainProject project, String rule) {
        rules.get(project.getPlace() - first).add(rule);
    }

    /** The ids of each project. */
    List<List<String>> all() {
        return rules;
    }
}
