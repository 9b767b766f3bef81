package org.hengzhun.drl.cell;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.field.Property;
import org.hengzhun.drl.pack.PolicyPack;

/** Tells which projects are one to every rule of some packs on a day. Immutable. */
public final class Alike {

    private final Cuts cuts;
    private final ImmutableList<Property> read;

    /** The packs with whatever rules and figures they are asked about. */
    public Alike(List<PolicyPack> packs, LocalDate day) {
        this.cuts = Cuts.of(packs, Judged.PROJECT, day);
        this.read = ImmutableList.copyOf(cuts.read());
    }

    /** What the rules can know of the project; projects with equal keys are judged alike by every pack. */
    public ImmutableList<Object> key(Project project) {
        ImmutableList.Builder<Object> key = ImmutableList.builderWithExpectedSize(read.size() + 1);
        key.add(String.valueOf(Project.STAGE.valueIn(project)));
        for (Property property : read) {
            Object value = property.valueIn(project);
            key.add(value == null ? property.missingInputs(project) : cuts.region(property, value));
        }
        return key.build();
    }
}
