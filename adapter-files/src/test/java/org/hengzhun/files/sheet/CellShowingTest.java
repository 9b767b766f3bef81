package org.hengzhun.files.sheet;

import static org.hengzhun.files.sheet.Sheets.cell;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.hengzhun.files.sheet.WorkbookFile.Cell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What one cell says, by what is stored and how it is shown. */
class CellShowingTest {

    @ParameterizedTest(name = "{0} as {1}: {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "44834|yyyy/m/d;@|2022-09-30",
                "44834|[$-804]yyyy\"年\"m\"月\"d\"日\";@|2022-09-30",
                "44834|[DBNum1][$-804]yyyy年m月d日|2022-09-30",
                "44834|[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy|2022-09-30",
                "44834|14|2022-09-30",
                "44834|31|2022-09-30",
                "44834|30|2022-09-30",
                "44834.587188|22|2022-09-30 14:05:33",
                "44834.587188|yyyy-mm-dd|2022-09-30",
                "44834.587188|yyyy-mm-dd 上午/下午h:mm|2022-09-30 14:05:33",
                "44834|yyyy-mm-dd hh:mm:ss|2022-09-30",
                "44834.9999999|yyyy-mm-dd hh:mm:ss.000|2022-10-01",
                "1|yyyy-mm-dd|1900-01-01",
                "59|yyyy-mm-dd|1900-02-28",
                "61|yyyy-mm-dd|1900-03-01",
                "0.5|h:mm|12:00:00",
                "44834|General|44834",
                "5|0\"亿元\"|5亿元",
                "5.25|#,##0.00\"万元\"|5.25万元",
                "5|\"¥\"#,##0.00|5",
                "5|$#,##0.00|$5",
                "5|\"P\"000|P005",
                "-7|0000|-0007",
                "0.06234|0.0%|6.234%",
                "6.2|0.0\"%\"|6.2%",
                "0|_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * \"-\"??_ ;_ @_ |0",
                "0|_ * #,##0_ ;_ * -#,##0_ ;_ * \"-\"_ ;_ @_ |0",
                "-5|#,##0;(#,##0)|-5",
                "0.5|# ?/?|0.5",
                "1234567|0.00E+00|1234567",
                "12345678901234567e-2|0|123456789012346",
                "10000.000000000002|0|10000",
                "9999.999999999998|0|10000",
                "1E-7|General|0.0000001",
                "6.2E4|General|62000",
                "44834|G/通用格式|44834",
                "1|[=1]\"是\";[=0]\"否\"|是",
                "0|[=1]\"是\";[=0]\"否\"|否",
                "1500|[>=1000]0\"大\";0\"小\"|1500大",
            })
    void aNumberIsShownAsItsFormatHasIt(String stored, String format, String shown) throws IOException {
        SheetCell cell = cell(Cell.number(stored, format));
        assertEquals(shown, cell.text());
        assertNull(cell.trouble(), () -> String.valueOf(cell.trouble()));
    }

    @ParameterizedTest(name = "{0} as {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "44834|27|哪一天",
                "44834|17|哪一天",
                "44834|mmm-yy|哪一天",
                "44834|yyyy|哪一天",
                "44834.5|h:mm|只显示时间",
                "60|yyyy-mm-dd|没有这样的日期",
                "-1|yyyy-mm-dd|没有这样的日期",
                "2958466|yyyy-mm-dd|没有这样的日期",
                "0.5|yyyy-mm-dd hh:mm|没有这样的日期",
                "411002199003071234|0|丢位",
                "1e300|General|丢位",
                "NaN|General|不是数",
                "1e9999|General|不是数",
            })
    void whatANumberDoesNotSayIsSaid(String stored, String format, String trouble) throws IOException {
        SheetCell cell = cell(Cell.number(stored, format));
        assertTrue(Objects.requireNonNull(cell.trouble()).zh().contains(trouble), cell::toString);
    }

    @ParameterizedTest(name = "{0} as {1}: {2}, noted")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "50000|0!.0,|50000",
                "50000|0!.0,\"万\"|50000",
                "50000|#,##0,|50000",
                "41100|000-000|41100",
                "44834|m\"月\"d\"日\"|2022-09-30",
                "44834|58|2022-09-30",
                "44834|aaaa|2022-09-30",
                "5|;;;|5",
                "0|0;-0;;@|0",
            })
    void whatAFormatHidesIsTakenAndNoted(String stored, String format, String shown) throws IOException {
        SheetCell cell = cell(Cell.number(stored, format));
        assertEquals(shown, cell.text());
        assertNotNull(cell.note());
        assertNull(cell.trouble());
    }

    @Test
    void truthsErrorsAndDatesHaveTypesOfTheirOwn() throws IOException {
        assertEquals("TRUE", cell(true).text());
        assertEquals("FALSE", cell(false).text());
        SheetCell error = cell(Cell.raw("e", "<~f>1/0</~f><~v>#DIV/0!</~v>"));
        assertTrue(Objects.requireNonNull(error.trouble()).zh().contains("公式出错（#DIV/0!）"));
        assertEquals(
                "2022-09-30",
                cell(Cell.raw("d", "<~v>2022-09-30T00:00:00</~v>")).text());
        assertEquals(
                "2022-09-30 14:05:33",
                cell(Cell.raw("d", "<~v>2022-09-30T14:05:33.000Z</~v>").in("yyyy-mm-dd hh:mm"))
                        .text());
        assertNotNull(cell(Cell.raw("d", "<~v>2022-02-30</~v>")).trouble());
    }

    @Test
    void aFormulaSaysItsStoredValueOrThatThereIsNone() throws IOException {
        assertEquals("5", cell(Cell.raw("n", "<~f>2+3</~f><~v>5</~v>")).text());
        assertEquals("P4", cell(Cell.raw("str", "<~f>A1</~f><~v>P4</~v>")).text());
        assertNull(cell(Cell.raw("str", "<~f>A1</~f><~v></~v>")).trouble(), "an empty text is a value");
        assertNotNull(cell(Cell.raw("n", "<~f>2+3</~f><~v/>")).trouble());
        assertNotNull(cell(Cell.raw("n", "<~f t=\"shared\" si=\"0\"/>")).trouble());
    }

    @Test
    void aZeroOfAFormulaIsNoValueWhereTheWorkbookAsksToBeCalculated() throws IOException {
        Cell zero = Cell.raw("n", "<~f>2+3</~f><~v>0</~v>");
        assertEquals("0", cell(zero).text());
        assertNull(cell(zero).trouble());
        assertNotNull(cell(new WorkbookFile().uncalculated(), zero).trouble());
    }

    @Test
    void textsAreJoinedWithoutHowTheyArePronouncedAndWithWhatXmlCannotHold() throws IOException {
        String inside = "<~is><~r><~t>许</~t></~r><~r><~rPr><~b/></~rPr><~t>昌_x000D_\n_x005F_x000D_</~t></~r>"
                + "<~rPh sb=\"0\" eb=\"1\"><~t>xuchang</~t></~rPh></~is>";
        assertEquals("许昌\n_x000D_", cell(Cell.raw("inlineStr", inside)).text());
    }

    @Test
    void whatACellSaidBeforeDoesNotCount() throws IOException {
        assertEquals(
                "60000",
                cell(Cell.raw("n", "<~v>60000</~v><~is><~t>50000</~t></~is>")).text());
    }

    @Test
    void ticksOfSymbolFontsAreRead() throws IOException {
        assertEquals("√", cell(Cell.text("P", "Wingdings 2", false)).text());
        assertEquals("□", cell(Cell.text("£", "Wingdings 2", false)).text());
        assertEquals("√", cell(Cell.text("ü", "Wingdings", false)).text());
        assertEquals("×", cell(Cell.text("\uF0FB", "Wingdings", false)).text());
        assertEquals("√", cell(Cell.text("a", "Webdings", false)).text());
        assertEquals("√是", cell(Cell.text("R是", "wingdings 2", false)).text());
        String runs = "<~is><~r><~rPr><~rFont val=\"Wingdings 2\"/></~rPr><~t>R</~t></~r><~r><~t>是 No</~t></~r></~is>";
        assertEquals("√是 No", cell(Cell.raw("inlineStr", runs)).text());
    }

    /** As programs write a cell whose Chinese has another font than its Latin. */
    @Test
    void spacesBetweenRunsOfFontsStay() throws IOException {
        String runs = "<~is><~r><~rPr><~rFont val=\"Arial\"/></~rPr><~t xml:space=\"preserve\">GB/T 4754 </~t></~r>"
                + "<~r><~t xml:space=\"preserve\">电子 </~t></~r></~is>";

        assertEquals("GB/T 4754 电子", cell(Cell.raw("inlineStr", runs)).text());
    }

    @Test
    void otherSignsOfSymbolFontsAreNamed() throws IOException {
        SheetCell sun = cell(Cell.text("R", "Wingdings", false));
        assertTrue(Objects.requireNonNull(sun.trouble()).zh().contains("Wingdings"));
        assertEquals("R", sun.text());
    }

    @Test
    void struckCellsAreNotedAndStruckRowsFlagged() throws IOException {
        List<SheetRow> rows = Sheets.rows(new WorkbookFile()
                .sheet("a")
                .row(Cell.text("一", "宋体", true), "二")
                .row(Cell.text("一", "宋体", true), null, Cell.text("二", "宋体", true))
                .row(Cell.raw("inlineStr", "<~is><~r><~t>5</~t></~r><~r><~rPr><~strike/></~rPr><~t>6</~t></~r></~is>"))
                .file());
        assertEquals(
                List.of(false, true, false), rows.stream().map(SheetRow::struck).toList());
        assertNotNull(rows.get(0).cell(0).note());
        assertNull(rows.get(0).cell(1).note());
        assertNull(rows.get(1).cell(0).note());
        assertEquals("56", rows.get(2).cell(0).text());
        assertNotNull(rows.get(2).cell(0).note());
    }
}
