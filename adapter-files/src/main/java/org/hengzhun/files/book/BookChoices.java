package org.hengzhun.files.book;

import java.util.List;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/** Lists from which cells are filled in (下拉列表). */
final class BookChoices {

    /** Rows in which a list is offered, more than anybody types. */
    static final int LAST_ROW = 5_000;

    private BookChoices() {}

    /** Offers the choices in the cells; whatever else somebody writes is asked about, not forbidden. */
    static void set(SXSSFSheet sheet, CellRangeAddress cells, List<String> choices, Book book) {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        DataValidation list = helper.createValidation(
                helper.createFormulaListConstraint(book.choices(choices)),
                new CellRangeAddressList(
                        cells.getFirstRow(), cells.getLastRow(), cells.getFirstColumn(), cells.getLastColumn()));
        list.setEmptyCellAllowed(true);
        list.setShowErrorBox(true);
        list.setErrorStyle(DataValidation.ErrorStyle.WARNING);
        sheet.addValidationData(list);
    }
}
