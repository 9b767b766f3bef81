package org.hengzhun.files.roundtrip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.Problem;
import org.hengzhun.core.words.RefusedException;
import org.hengzhun.drl.revision.EditablePack;
import org.hengzhun.drl.revision.EditedTable;
import org.hengzhun.drl.revision.PackRevision;
import org.hengzhun.files.Samples;
import org.hengzhun.files.Written;
import org.hengzhun.files.read.Sources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The tables of a policy as a workbook, and what of it comes back when somebody edited it. */
class EditedBookTest {

    private static final EditablePack PACK = Samples.LIBRARY.editable("henan-two-high-2021");

    @TempDir
    private Path folder;

    private static XSSFWorkbook exported(EditablePack pack) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PackWorkbook.of(out).write(new PackToEdit(pack), Sources.NONE);
        return Written.book(out.toByteArray());
    }

    private EditedBook edited(Consumer<XSSFWorkbook> how) throws IOException {
        Path file = folder.resolve("政策.xlsx");
        try (XSSFWorkbook book = exported(PACK);
                OutputStream out = Files.newOutputStream(file)) {
            how.accept(book);
            book.write(out);
        }
        return EditedBook.read(file, PACK);
    }

    private static PackRevision revision(EditedBook book) {
        return PackRevision.of(PACK, book.tables(), EditedBook.SHOWN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"henan-two-high-2021", "jiaozuo-2020-9", "energy-review"})
    void whatNobodyEditsComesBackAsItIs(String id) throws IOException {
        EditablePack pack = Samples.LIBRARY.editable(id);
        Path file = folder.resolve("p.xlsx");
        try (XSSFWorkbook book = exported(pack);
                OutputStream out = Files.newOutputStream(file)) {
            book.write(out);
        }

        EditedBook back = EditedBook.read(file, pack);

        assertThat(back.id()).contains(id);
        assertThat(back.hash()).contains(pack.hash());
        assertThat(back.notes()).isEmpty();
        assertThat(back.problems()).isEmpty();
        assertThat(back.tables()).hasSameSizeAs(pack.tables());
        assertThat(PackRevision.of(pack, back.tables(), EditedBook.SHOWN).changesNothing())
                .isTrue();
    }

    @Test
    void theWorkbookSaysWhatItIsAndHelpsWhoeverFillsItIn() throws IOException {
        try (XSSFWorkbook book = exported(PACK)) {
            Sheet parameters = book.getSheet("参数");

            assertThat(book.getSheetName(0)).isEqualTo("说明");
            assertThat(Written.rows(book.getSheetAt(0)))
                    .contains("政策编号 | henan-two-high-2021", "政策校验码 | " + PACK.hash())
                    .anyMatch(row -> row.startsWith("工作表“参数” | parameters.csv　"));
            assertThat(parameters
                            .getRow(0)
                            .getCell(2)
                            .getCellComment()
                            .getString()
                            .getString())
                    .contains("值的单位");
            assertThat(parameters.getRow(1).getCell(1).getCellStyle().getDataFormatString())
                    .isEqualTo("@");
            assertThat(parameters.getDataValidations()).hasSize(3);
        }
    }

    @Test
    void aCellARowAndARemarkOfTheUserAreToldApart() throws IOException {
        EditedBook back = edited(book -> {
            Sheet sheet = book.getSheet("参数");
            // A new cell: the library leaves in an old one what it said before.
            sheet.getRow(1).createCell(1).setCellValue("60000");
            sheet.createRow(20).createCell(0).setCellValue("# 自己记的");
            Row added = sheet.createRow(21);
            added.createCell(0).setCellValue("third.lower");
            added.createCell(1).setCellValue(3);
            sheet.createRow(22).createCell(0).setCellValue("  ");
        });

        assertThat(back.problems()).isEmpty();
        PackRevision revision = revision(back);
        assertThat(revision.tables())
                .singleElement()
                .satisfies(table -> assertThat(table.rows())
                        .extracting(row -> row.kind() + " " + row.row())
                        .containsExactly("CHANGED 2", "ADDED 22"));
        assertThat(revision.notes()).extracting(Bilingual::zh).anyMatch(note -> note.contains("第21行以 # 开头"));
    }

    @Test
    void sheetsAndColumnsOfTheUserAreNamedAndThoseHiddenAreNot() throws IOException {
        EditedBook back = edited(book -> {
            book.createSheet("我的计算").createRow(0).createCell(0).setCellValue("随便");
            book.createSheet("藏着");
            book.setSheetHidden(book.getSheetIndex("藏着"), true);
            book.getSheet("参数").getRow(0).createCell(9).setCellValue("我的列");
            book.getSheet("参数").getRow(0).createCell(10).setCellValue("值");
            book.removeSheetAt(book.getSheetIndex("条款"));
        });

        assertThat(back.notes())
                .extracting(Bilingual::zh)
                .containsExactlyInAnyOrder(
                        "工作表“参数”J列“我的列”不认识或出现两次，没有读", "工作表“参数”K列“值”不认识或出现两次，没有读", "工作表“我的计算”不是导出时就有的，没有读");
        assertThat(back.notes()).extracting(Bilingual::en).anyMatch(note -> note.startsWith("the sheet 我的计算 was not"));
        assertThat(revision(back).changesNothing()).isTrue();
    }

    @Test
    void anEmptySheetIsNoOrderToDeleteAllItsRows() throws IOException {
        EditedBook back = edited(book -> {
            Sheet sheet = book.getSheet("参数");
            for (int row = sheet.getLastRowNum(); row >= 0; row--) {
                sheet.removeRow(sheet.getRow(row));
            }
        });

        assertThat(back.notes()).extracting(Bilingual::zh).containsExactly("工作表“参数”是空的，没有读；各行都留着，要删请逐行删");
        assertThat(revision(back).changesNothing()).isTrue();
    }

    @Test
    void aFormulaInErrorAndAnIdThatBecameADateAreErrorsWithTheirCell() throws IOException {
        EditedBook back = edited(book -> {
            Sheet sheet = book.getSheet("参数");
            sheet.getRow(1).getCell(1).setCellErrorValue(FormulaError.REF.getCode());
            CellStyle day = book.createCellStyle();
            day.setDataFormat(book.createDataFormat().getFormat("m\"月\"d\"日\""));
            sheet.getRow(2).getCell(0).setCellValue(LocalDate.of(2026, 1, 2));
            sheet.getRow(2).getCell(0).setCellStyle(day);
        });

        assertThat(back.problems())
                .hasSize(2)
                .allMatch(Problem::isError)
                .extracting(problem -> problem.message().zh())
                .anyMatch(words -> words.startsWith("参数!B2 公式出错"))
                .anyMatch(words -> words.startsWith("参数!A3 这一格被表格软件变成了日期（2026-01-02）"));
        assertThat(back.problems().get(0).line()).isEqualTo(2);
        assertThat(back.problems().get(0).column()).isEqualTo(2);
    }

    @Test
    void aRealDateInAColumnOfDaysIsOne() throws IOException {
        EditedBook back = edited(book -> {
            Sheet sheet = book.getSheet("参数");
            CellStyle day = book.createCellStyle();
            day.setDataFormat(book.createDataFormat().getFormat("yyyy/m/d"));
            sheet.getRow(1).createCell(3).setCellValue(LocalDate.of(2022, 9, 1));
            sheet.getRow(1).getCell(3).setCellStyle(day);
        });

        assertThat(back.problems()).noneMatch(Problem::isError);
        assertThat(revision(back).tables())
                .singleElement()
                .satisfies(table -> assertThat(table.rows().get(0).cells())
                        .singleElement()
                        .satisfies(cell -> assertThat(cell.after()).isEqualTo("2022-09-01")));
    }

    @Test
    void whatIsMergedCountsForEveryRowOfTheMerge() throws IOException {
        EditedBook back = edited(book -> {
            Sheet sheet = book.getSheet("参数");
            sheet.getRow(1).createCell(7).setCellValue("同一说明");
            sheet.getRow(2).createCell(7).setBlank();
            sheet.addMergedRegion(new CellRangeAddress(1, 2, 7, 7));
        });

        assertThat(revision(back).tables().get(0).rows()).hasSize(2);
    }

    @Test
    void aTextLongerThanACellHoldsIsCutWhereASpreadsheetCutsIt() {
        assertThat(EditedBook.SHOWN.apply("字".repeat(EditedTable.LONGEST_CELL + 5)))
                .hasSize(EditedTable.LONGEST_CELL);
        assertThat(EditedBook.SHOWN.apply("  a\u202E ")).isEqualTo("a\\u202E");
    }

    @Test
    void aWorkbookThatDoesNotSayWhatItIsOfSaysNothing() throws IOException {
        EditedBook back = edited(book -> book.removeSheetAt(0));

        assertThat(back.id()).isEmpty();
        assertThat(back.hash()).isEmpty();
    }

    @Test
    void whatIsNoWorkbookOrADamagedOneIsRefusedWithItsName() throws IOException {
        Path text = Files.writeString(folder.resolve("a.xlsx"), "项目编号,值\n");
        Path damaged = folder.resolve("b.xlsx");
        try (XSSFWorkbook book = exported(PACK);
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            book.write(out);
            byte[] bytes = out.toByteArray();
            Files.write(damaged, Arrays.copyOf(bytes, bytes.length / 2));
        }

        for (Path file : new Path[] {text, damaged}) {
            assertThatThrownBy(() -> EditedBook.read(file, PACK))
                    .isInstanceOf(RefusedException.class)
                    .hasMessageContaining(file.getFileName().toString());
        }
    }
}
