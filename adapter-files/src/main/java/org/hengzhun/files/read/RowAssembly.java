package org.hengzhun.files.read;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.field.Field;
import org.hengzhun.core.field.Kind;
import org.hengzhun.core.reading.Reading;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.Problem;

/** Gathers one row cell by cell, and every problem of it, before deciding whether it is a project. */
final class RowAssembly {

    private static final Pattern THREE_DIGITS = Pattern.compile("[0-9]{3}");

    private final String file;
    private final int row;
    private final Project.Builder project = Project.builder();
    private final List<Refusal> refusals = new ArrayList<>();
    private final List<Problem> warnings = new ArrayList<>();
    private String id = "";
    private String idLetter = "";

    RowAssembly(String file, int row) {
        this.file = file;
        this.row = row;
    }

    /** Adds what a cell says; {@code written} is shown when that is refused. */
    void add(Field<?> field, String letter, String written, Reading reading) {
        if (reading instanceof Reading.Bad bad) {
            refuse(field.name(), letter, written, bad.problem());
        } else if (reading instanceof Reading.Known known) {
            set(field, letter, known.value());
            Bilingual note = known.note();
            if (note != null) {
                warn("read-as", at(letter, "%s列 ") + note.zh(), at(letter, "Column %s: ") + note.en());
            }
        }
    }

    private static String at(String letter, String words) {
        return letter.isEmpty() ? "" : words.formatted(letter);
    }

    void refuse(String column, String letter, String written, Bilingual problem) {
        refusals.add(new Refusal(file, row, column, letter, written, problem));
    }

    /** A spreadsheet that took a 4-digit code for a number leaves 3 digits, which name quite another industry. */
    void warnOfLostZero(Field<?> field, String letter, String code) {
        if (field.kind() == Kind.INDUSTRY && THREE_DIGITS.matcher(code).matches()) {
            warn(
                    "industry-three-digits",
                    "%s列 行业代码 %s 只有 3 位，按中类判定；若原为 0%s，是表格软件丢了前面的 0，请补上并把这一列设为“文本”。".formatted(letter, code, code),
                    "Column %s: the industry code %s has 3 digits and is judged as a group; if it was 0%s, the spreadsheet dropped the zero: put it back and set the column to text."
                            .formatted(letter, code, code));
        }
    }

    /** The project, or all refusals. */
    Row finish(SeenIds seen) {
        if (id.isEmpty() && refusals.isEmpty()) {
            standIn();
        }
        int first = id.isEmpty() ? 0 : seen.rowOf(id);
        if (first != 0) {
            refuse(
                    Project.ID.name(),
                    idLetter,
                    id,
                    new Bilingual(
                            "项目编号与第 %d 行重复；先出现的一行照常处理，请改正这一行的编号或删去。".formatted(first),
                            "Row %d has this id already and is processed; correct the id of this row or delete the row."
                                    .formatted(first)));
        }
        if (!refusals.isEmpty()) {
            return new Row.Refused(row, false, ImmutableList.copyOf(refusals));
        }
        // A refused row does not claim its id: the next row with it may be the corrected one.
        seen.add(id, row);
        return new Row.Accepted(row, project.build(), ImmutableList.copyOf(warnings));
    }

    private void standIn() {
        id = "#" + row;
        project.set(Project.ID, id);
        warn(
                "missing-id",
                "没有项目编号，结果中暂以 %s 代替；请补上编号。".formatted(id),
                "There is no id; results call the project %s. Give it an id.".formatted(id));
    }

    private <T> void set(Field<T> field, String letter, Object value) {
        project.set(field, field.cast(value));
        if (field == Project.ID) {
            id = value.toString();
            idLetter = letter;
        }
    }

    private void warn(String code, String zh, String en) {
        warnings.add(Problem.warning(file, row, 0, code, new Bilingual(zh, en)));
    }
}
