package org.hengzhun.core.plausibility;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.words.Bilingual;

/** What can hardly be true of one project, each with the figures and the names of their fields. */
public final class Doubts {

    private Doubts() {}

    /** The doubts of the project as of a day; usually none. */
    public static ImmutableList<Bilingual> of(Project project, LocalDate day) {
        return Stream.of(EnergyDoubts.of(project), AmountDoubts.of(project), DateDoubts.of(project, day))
                .flatMap(doubts -> doubts)
                .collect(ImmutableList.toImmutableList());
    }
}
