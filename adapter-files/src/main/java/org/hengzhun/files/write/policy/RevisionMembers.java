package org.hengzhun.files.write.policy;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.drl.revision.RowRevision;
import org.hengzhun.drl.revision.TableRevision;

/** What edited tables change in a policy as plain values, by the names JSON gives them. */
public final class RevisionMembers {

    private RevisionMembers() {}

    public static Map<String, Object> of(RevisedPolicy revised) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("policy", revised.id());
        members.put("written", revised.written());
        members.put(
                "tables",
                revised.revision().tables().stream().map(RevisionMembers::table).toList());
        members.put(
                "notes", revised.notes().stream().map(RevisionMembers::words).toList());
        members.put("problems", ProblemMembers.of(revised.problems()));
        return members;
    }

    private static Map<String, Object> table(TableRevision table) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("file", table.file());
        members.put("rows", table.rows().stream().map(RevisionMembers::row).toList());
        return members;
    }

    private static Map<String, Object> row(RowRevision row) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("change", row.kind().name().toLowerCase(Locale.ROOT));
        members.put("row", row.row());
        members.put("key", row.key());
        members.put("cells", row.cells().stream().map(RevisionMembers::cell).toList());
        return members;
    }

    private static Map<String, Object> cell(RowRevision.Cell cell) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("column", cell.column());
        members.put("before", cell.before());
        members.put("after", cell.after());
        return members;
    }

    private static Map<String, Object> words(Bilingual note) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("zh", note.zh());
        members.put("en", note.en());
        return members;
    }
}
