package org.hengzhun.files.sheet;

import org.hengzhun.core.words.Bilingual;

/** A workbook that cannot be opened, or not read on, with the sentence for its owner. */
public final class UnreadableWorkbookException extends BrokenSheetException {

    UnreadableWorkbookException(Bilingual problem) {
        super(0, problem);
    }

    /** The file is a workbook, but not as spreadsheets write it. */
    static UnreadableWorkbookException damaged(String where) {
        return new UnreadableWorkbookException(new Bilingual(
                "工作簿已损坏（%s）；请用 Excel 或 WPS 打开并另存为 .xlsx，或重新取得文件。".formatted(where),
                "The workbook is damaged (%s); open it in Excel or WPS and save it as .xlsx, or get the file again."
                        .formatted(where)));
    }

    /** The file would cost more memory or time than a table of people ever does. */
    static UnreadableWorkbookException tooLarge(String what) {
        return new UnreadableWorkbookException(new Bilingual(
                "工作簿超出可读的限度（%s）；请只留下需要的表，另存为新的 .xlsx。".formatted(what),
                "The workbook is beyond what is read (%s); keep only the table that is needed and save it as a new .xlsx."
                        .formatted(what)));
    }
}
