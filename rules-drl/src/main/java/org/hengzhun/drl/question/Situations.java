package org.hengzhun.drl.question;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.field.Field;
import org.hengzhun.core.patience.Patience;
import org.hengzhun.core.screening.Screening;
import org.hengzhun.core.words.RefusedException;
import org.hengzhun.drl.cell.Axis;
import org.hengzhun.drl.cell.Cells;
import org.hengzhun.drl.cell.Truths;
import org.hengzhun.drl.pack.Rulebook;

/**
 * The situations that projects can be in, of all or of one project, with the ways on from them. Mutable in what it remembers, for one
 * thread.
 */
record Situations(Cells cells, Ways ways) {

    /** Nodes of diagrams beyond which it is given up; all projects of the larger of the shipped packs take 40 thousand. */
    private static final int MOST = 60_000;

    /** Those of all projects; nothing where there are too many. */
    static Optional<Situations> all(Rulebook book, LocalDate day, Patience patience) {
        try {
            return Optional.of(of(Cells.of(book, day, MOST, patience), book, day));
        } catch (RefusedException tooMany) {
            return Optional.empty();
        }
    }

    /** Those that one project can still come to; nothing where there are too many. */
    static Optional<Situations> of(Screening screening, Rulebook book, LocalDate day, Patience patience) {
        Project project = screening.project();
        try {
            return Optional.of(of(Cells.around(project, vague(screening), book, day, MOST, patience), book, day));
        } catch (RefusedException tooMany) {
            return Optional.empty();
        }
    }

    private static Situations of(Cells cells, Rulebook book, LocalDate day) {
        return new Situations(cells, new Ways(new Standings(new Truths(book, day, cells)), cells));
    }

    /** Missing fields that it knows, but not well enough, such as an industry code of two digits. */
    static Set<Field<?>> vague(Screening screening) {
        return screening.missing().stream()
                .map(name -> screening.project().dictionary().field(name).orElseThrow())
                .filter(screening.project()::knows)
                .collect(Collectors.toSet());
    }

    /** The axis of each missing field, bit by bit. */
    long axes(List<String> fields) {
        long axes = 0;
        for (String name : fields) {
            int place = cells.place(cells.projects().field(name).orElseThrow());
            axes |= place < 0 ? 0 : 1L << place;
        }
        return axes;
    }

    Axis axis(int place) {
        return cells.axes().get(place);
    }
}
