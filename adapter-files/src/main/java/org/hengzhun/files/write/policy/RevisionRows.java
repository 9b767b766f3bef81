package org.hengzhun.files.write.policy;

import java.util.ArrayList;
import java.util.List;
import org.hengzhun.core.words.Language;
import org.hengzhun.drl.revision.RowRevision;
import org.hengzhun.drl.revision.TableRevision;

/** What edited tables change in a policy, for spreadsheets: a row a cell. */
public final class RevisionRows {

    private RevisionRows() {}

    /** The header, then the cells. */
    public static List<List<String>> of(RevisedPolicy revised, Language language) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                language.say("文件", "file"),
                language.say("改动", "change"),
                language.say("行", "row"),
                language.say("哪一行", "key"),
                language.say("列", "column"),
                language.say("原来", "before"),
                language.say("现在", "after")));
        for (TableRevision table : revised.revision().tables()) {
            for (RowRevision row : table.rows()) {
                for (RowRevision.Cell cell : row.cells()) {
                    rows.add(List.of(
                            table.file(),
                            row.kind().words().in(language),
                            String.valueOf(row.row()),
                            row.key(),
                            language.say(cell.header(), cell.column()),
                            cell.before(),
                            cell.after()));
                }
            }
        }
        return rows;
    }
}
