package org.hengzhun.files.write.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.hengzhun.core.words.Language;
import org.hengzhun.drl.revision.RowRevision;
import org.hengzhun.drl.revision.TableRevision;

/** What edited tables change in a policy, for people. */
public final class RevisionText {

    private static final int LONGEST = 200;

    private RevisionText() {}

    /** Table by table, row by row; then what does not count, what is wrong, and whether it was written. */
    public static List<String> lines(RevisedPolicy revised, Language language) {
        List<String> lines = new ArrayList<>();
        revised.revision().tables().forEach(table -> lines.addAll(table(table, language)));
        revised.notes().forEach(note -> lines.add(language.say("注意：", "note: ") + note.in(language)));
        revised.problems().forEach(problem -> lines.add(problem.in(language)));
        lines.add(outcome(revised, language));
        return lines;
    }

    private static List<String> table(TableRevision table, Language language) {
        List<String> lines = new ArrayList<>();
        lines.add(language.say(
                "%s（%s）：%d 处"
                        .formatted(table.title(), table.file(), table.rows().size()),
                "%s: %d".formatted(table.file(), table.rows().size())));
        table.rows().forEach(row -> lines.add("  " + row(row, language)));
        return lines;
    }

    private static String row(RowRevision row, Language language) {
        String head = language.say("%s 第%d行 %s：", "%s row %d %s: ")
                .formatted(row.kind().words().in(language), row.row(), row.key());
        return head
                + row.cells().stream()
                        .map(cell -> cell(row.kind(), cell, language))
                        .collect(Collectors.joining(language.say("；", "; ")));
    }

    private static String cell(RowRevision.Kind kind, RowRevision.Cell cell, Language language) {
        String name = language.say(cell.header(), cell.column());
        return switch (kind) {
            case ADDED -> name + " " + cut(cell.after(), language);
            case REMOVED -> name + " " + cut(cell.before(), language);
            case CHANGED -> "%s %s → %s".formatted(name, cut(cell.before(), language), cut(cell.after(), language));
        };
    }

    private static String cut(String text, Language language) {
        String line = text.replaceAll("\\s*[\\r\\n]+\\s*", " ");
        String said = line.isEmpty() ? language.say("（空）", "(empty)") : line;
        return said.length() <= LONGEST ? said : said.substring(0, LONGEST) + "…";
    }

    private static String outcome(RevisedPolicy revised, Language language) {
        if (revised.isRefused()) {
            return language.say(
                    "有错误，什么都没有写；请在工作簿里改好再带回。",
                    "There are errors and nothing was written; fix the workbook and import it again.");
        }
        if (revised.revision().changesNothing()) {
            return language.say("没有不同，什么都不用写。", "No difference; there is nothing to write.");
        }
        return revised.written()
                ? language.say("已写。", "Written.")
                : language.say(
                        "还没有写；看过没有问题，加 --write 再运行一次。",
                        "Nothing was written yet; if this is right, run again with --write.");
    }
}
