package org.hengzhun.files.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.Problem;

/** The ids of several inputs that are judged together: counties number their projects alike, and results show ids. For one thread. */
public final class IdsOfFiles {

    private record OfFile(String file, SeenIds ids) {}

    private final List<OfFile> files = new ArrayList<>();

    /** Takes note of the input that is read from here on. */
    public void begin(String file) {
        files.add(new OfFile(file, new SeenIds()));
    }

    /** What to tell of a project whose id another input has already. */
    public Optional<Problem> doubled(Row.Accepted<Project> row) {
        OfFile now = files.get(files.size() - 1);
        String id = row.value().id();
        Optional<Problem> told = files.subList(0, files.size() - 1).stream()
                .filter(one -> one.ids.rowOf(id) != 0)
                .findFirst()
                .map(one -> Problem.warning(now.file, row.row(), 0, "id-in-another-file", words(id, one)));
        if (now.ids.rowOf(id) == 0) {
            now.ids.add(id, row.row());
        }
        return told;
    }

    private static Bilingual words(String id, OfFile other) {
        int row = other.ids.rowOf(id);
        return new Bilingual(
                "项目编号 %s 在 %s 第 %d 行也有；两处都已判定，结果里按文件的先后排列，请改成不同的编号，或删去重复的一处。".formatted(id, other.file, row),
                "The id %s is in %s, row %d, as well; both are judged and listed in the order of the files: give them different ids, or delete the one that is a duplicate."
                        .formatted(id, other.file, row));
    }
}
