package org.hengzhun.bench.peer;

/** The fact that rules infer of a project: it is a two-high one. Public, as an engine's generated code reads it. */
public final class TwoHigh {

    private final PlainProject project;

    public TwoHigh(PlainProject project) {
        this.project = project;
    }

    public PlainProject getProject() {
        return project;
    }
}
