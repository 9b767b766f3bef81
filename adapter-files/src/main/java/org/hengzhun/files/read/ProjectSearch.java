package org.hengzhun.files.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.Nearest;

/** Looks for one project by its id, and remembers enough to say why it was not found. */
public final class ProjectSearch {

    /** Ids compared with the one asked for; a slip of the pen is looked for in no longer table. */
    private static final int MOST_IDS = 10_000;

    /** Refused rows that are told; the project may be one of them. */
    private static final int MOST_REFUSALS = 20;

    private final String id;
    private final List<String> ids = new ArrayList<>();
    private final List<Refusal> refusals = new ArrayList<>();

    public ProjectSearch(String id) {
        this.id = id;
    }

    /**
     * A project and the input it stands in.
     *
     * @param row see {@link Row#row}
     * @param input hashed to its end, so that a result can be traced to its bytes
     */
    public record Found(Project project, int row, InputSummary input) {

        /** The project, the rest of whose input is read for its hash. */
        public static Found of(Row.Accepted<Project> found, ProjectReader rows) {
            rows.forEachRemaining(row -> {});
            return new Found(found.value(), found.row(), rows.summary());
        }
    }

    /** The project, if it is there. Closes the reader. */
    public Optional<Found> in(ProjectReader rows) throws IOException {
        try (rows) {
            while (rows.hasNext()) {
                Row<Project> row = rows.next();
                if (row instanceof Row.Accepted<Project> accepted) {
                    if (accepted.value().id().equals(id)) {
                        return Optional.of(Found.of(accepted, rows));
                    }
                    remember(accepted.value());
                } else if (refusals.size() < MOST_REFUSALS) {
                    refusals.addAll(((Row.Refused<Project>) row).refusals());
                }
            }
            return Optional.empty();
        }
    }

    private void remember(Project project) {
        if (ids.size() < MOST_IDS) {
            ids.add(project.id());
        }
    }

    /** Rows that were refused on the way. */
    public List<Refusal> refusals() {
        return refusals;
    }

    /**
     * What to tell whoever asked for a project that is not there.
     *
     * @param where what he calls the input: its file, or what he sent
     */
    public Bilingual notFound(Bilingual where) {
        Optional<String> near = Nearest.to(id, ids.stream());
        String zh = near.map("；是不是 %s？"::formatted).orElse("；请核对项目编号");
        String en = near.map("; did you mean %s?"::formatted).orElse("; check the id");
        boolean some = !refusals.isEmpty();
        return new Bilingual(
                "%s 里没有编号为 %s 的项目%s%s".formatted(where.zh(), id, zh, some ? "（它也可能在上面被拒的行里）" : ""),
                "%s has no project with the id %s%s%s"
                        .formatted(where.en(), id, en, some ? " (it may be among the rows refused above)" : ""));
    }
}
