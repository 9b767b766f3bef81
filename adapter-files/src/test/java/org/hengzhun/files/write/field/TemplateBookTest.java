package org.hengzhun.files.write.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.hengzhun.core.fact.CountyPeriod;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.field.Field;
import org.hengzhun.core.words.Language;
import org.hengzhun.files.read.CountyReader;
import org.hengzhun.files.read.CountyTable;
import org.hengzhun.files.read.InputOptions;
import org.hengzhun.files.read.ProjectReader;
import org.hengzhun.files.read.Row;
import org.hengzhun.files.read.Sources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A template that is filled in is read, and its example is nobody's project. */
class TemplateBookTest {

    @TempDir
    Path folder;

    private static XSSFWorkbook template(List<? extends Field<?>> fields, Language language) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TemplateBook.of(out, language).write(TemplateColumns.of(fields), Sources.NONE);
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }

    private Path filled(XSSFWorkbook book, String... cells) throws IOException {
        XSSFRow row = book.getSheetAt(0).createRow(2);
        IntStream.range(0, cells.length)
                .forEach(column -> row.createCell(column).setCellValue(cells[column]));
        Path file = folder.resolve("t.xlsx");
        try (book;
                OutputStream out = Files.newOutputStream(file)) {
            book.write(out);
        }
        return file;
    }

    private static List<Row<Project>> rows(Path file) throws IOException {
        List<Row<Project>> rows = new ArrayList<>();
        try (ProjectReader reader = ProjectReader.open(file, InputOptions.DEFAULT)) {
            reader.forEachRemaining(rows::add);
        }
        return rows;
    }

    @ParameterizedTest
    @EnumSource
    void aFilledTemplateOfProjectsIsReadWithoutItsExample(Language language) throws IOException {
        List<Row<Project>> rows = rows(filled(template(Project.DICTIONARY.fields(), language), "T-1", "新厂"));

        assertThat(rows)
                .singleElement()
                .isInstanceOfSatisfying(
                        Row.Accepted.class,
                        row -> assertThat(row.value())
                                .isEqualTo(Project.of("T-1").with(Project.NAME, "新厂")));
    }

    @Test
    void anExampleThatIsMadeAProjectIsOneThatCanBeRead() throws IOException {
        XSSFWorkbook book = template(Project.DICTIONARY.fields(), Language.ZH);
        book.getSheetAt(0).getRow(1).createCell(0).setCellValue("T-1");

        assertThat(rows(filled(book))).singleElement().isInstanceOf(Row.Accepted.class);
    }

    @Test
    void aFilledTemplateOfCountiesIsReadWithoutItsExample() throws IOException {
        CountyTable table = CountyReader.read(
                filled(template(CountyPeriod.dictionary().fields(), Language.ZH), "禹州市", "县区", "2022Q3"),
                InputOptions.DEFAULT,
                CountyPeriod.dictionary());

        assertThat(table.sources().refused()).isEmpty();
        assertThat(table.units()).extracting(CountyPeriod::unit).containsExactly("禹州市");
    }

    @Test
    void choicesArePickedCodesStayTextsAndHelpIsAComment() throws IOException {
        XSSFSheet sheet = template(Project.DICTIONARY.fields(), Language.ZH).getSheetAt(0);
        int industry = index("industryCode");
        int stage = index("stage");

        assertThat(sheet.getRow(0).getCell(index("totalInvestment")).getStringCellValue())
                .isEqualTo("总投资（元）");
        assertThat(sheet.getColumnStyle(industry).getDataFormatString()).isEqualTo("@");
        assertThat(sheet.getRow(0).getCell(stage).getCellComment().getString().getString())
                .isNotEmpty();
        assertThat(sheet.getDataValidations())
                .anySatisfy(list -> assertThat(
                                list.getRegions().getCellRangeAddress(0).getFirstColumn())
                        .isEqualTo(stage));
        assertThat(sheet.getWorkbook().isSheetHidden(1)).isTrue();
    }

    private static int index(String field) {
        List<? extends Field<?>> fields = Project.DICTIONARY.fields();
        return IntStream.range(0, fields.size())
                .filter(column -> fields.get(column).name().equals(field))
                .findFirst()
                .orElseThrow();
    }
}
