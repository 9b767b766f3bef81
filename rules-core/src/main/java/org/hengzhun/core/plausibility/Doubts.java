package org.hengzhun.core.plausibility;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.words.Bilingual;
import org.jspecify.annotations.Nullable;

/** What can hardly be true of one project, each with the figures and the names of their fields. */
public final class Doubts {

    private Doubts() {}

    /** The doubts of the project as of a day; usually none. */
    public static ImmutableList<Bilingual> of(Project project, LocalDate day) {
        List<Bilingual> doubts = new ArrayList<>(0);
        EnergyDoubts.addTo(doubts, project);
        AmountDoubts.addTo(doubts, project);
        DateDoubts.addTo(doubts, project, day);
        return ImmutableList.copyOf(doubts);
    }

    /** Every project comes by here, hence no streams. */
    static void add(List<Bilingual> doubts, @Nullable Bilingual doubt) {
        if (doubt != null) {
            doubts.add(doubt);
        }
    }
}
