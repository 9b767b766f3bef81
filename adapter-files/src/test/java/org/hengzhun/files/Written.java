package org.hengzhun.files;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.hengzhun.core.words.Language;
import org.hengzhun.files.form.WrittenAs;
import org.hengzhun.files.read.Sources;
import org.hengzhun.files.write.Destination;
import org.hengzhun.files.write.OutputForm;
import org.hengzhun.files.write.ReportWriter;
import org.hengzhun.files.write.ResultWriter;
import org.hengzhun.files.write.TextLayout;

/** One result in one form, as its reader gets it. */
public final class Written {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Written() {}

    /** The result in a form that is a text, as wide as its lines. */
    public static <R> String in(
            OutputForm form, WrittenAs<ReportWriter<R>> forms, Language language, R result, Sources sources) {
        StringWriter out = new StringWriter();
        try {
            forms.writer(form, Destination.of(out).laidOut(TextLayout.WIDE), language)
                    .write(result, sources);
        } catch (IOException neverOfAText) {
            throw new UncheckedIOException(neverOfAText);
        }
        return out.toString();
    }

    /**
     * Whatever writes results one by one.
     *
     * @param <W> what writes them
     */
    public interface Run<W> {
        void with(W writer) throws IOException;
    }

    /** Results that are written one by one, in a form that is a text. */
    public static <W extends ResultWriter<?>> String results(
            OutputForm form, WrittenAs<W> forms, Language language, Run<W> run) {
        StringWriter out = new StringWriter();
        try (W writer = forms.writer(form, Destination.of(out).laidOut(TextLayout.WIDE), language)) {
            run.with(writer);
        } catch (IOException neverOfAText) {
            throw new UncheckedIOException(neverOfAText);
        }
        return out.toString();
    }

    /** The same as a workbook. */
    public static <W extends ResultWriter<?>> XSSFWorkbook book(WrittenAs<W> forms, Language language, Run<W> run) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (W writer = forms.writer(OutputForm.XLSX, Destination.of(out), language)) {
            run.with(writer);
        } catch (IOException neverOfMemory) {
            throw new UncheckedIOException(neverOfMemory);
        }
        return book(out.toByteArray());
    }

    /** The same of a result that names no inputs. */
    public static <R> String in(OutputForm form, WrittenAs<ReportWriter<R>> forms, Language language, R result) {
        return in(form, forms, language, result, Sources.NONE);
    }

    /** The same for people. */
    public static <R> String text(WrittenAs<ReportWriter<R>> forms, Language language, R result) {
        return in(OutputForm.TEXT, forms, language, result);
    }

    /** The same for programs, read. */
    public static <R> JsonNode json(WrittenAs<ReportWriter<R>> forms, Language language, R result) {
        return json(in(OutputForm.JSON, forms, language, result));
    }

    /** What a document of JSON says. */
    public static JsonNode json(String document) {
        try {
            return JSON.readTree(document);
        } catch (IOException broken) {
            throw new UncheckedIOException(document, broken);
        }
    }

    /** The texts of an array of JSON. */
    public static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(one -> texts.add(one.asText()));
        return texts;
    }

    /** The rows of a table for spreadsheets, each a line; the mark in front of it must be there and is left out. */
    public static <R> List<String> csv(WrittenAs<ReportWriter<R>> forms, Language language, R result) {
        String table = in(OutputForm.CSV, forms, language, result);
        if (!table.startsWith("\uFEFF")) {
            throw new AssertionError("Spreadsheets would take this for another charset: " + table);
        }
        return table.substring(1).lines().toList();
    }

    /** A workbook as a spreadsheet shows it; {@link #sheets} makes a text of it. */
    public static <R> XSSFWorkbook book(
            WrittenAs<ReportWriter<R>> forms, Language language, R result, Sources sources) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            forms.writer(OutputForm.XLSX, Destination.of(out), language).write(result, sources);
        } catch (IOException neverOfMemory) {
            throw new UncheckedIOException(neverOfMemory);
        }
        return book(out.toByteArray());
    }

    /** The workbook of these bytes. */
    public static XSSFWorkbook book(byte[] bytes) {
        try {
            return new XSSFWorkbook(new ByteArrayInputStream(bytes));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Sheet by sheet what each row shows, cells with a bar between; what is hidden from readers is left out. */
    public static String sheets(XSSFWorkbook book) {
        StringBuilder text = new StringBuilder();
        for (int place = 0; place < book.getNumberOfSheets(); place++) {
            if (!book.isSheetHidden(place)) {
                text.append('[').append(book.getSheetName(place)).append("]\n");
                rows(book.getSheetAt(place)).forEach(row -> text.append(row).append('\n'));
            }
        }
        return text.toString();
    }

    /** What each row of a sheet shows, cells with a bar between. */
    public static List<String> rows(Sheet sheet) {
        DataFormatter shown = new DataFormatter();
        List<String> rows = new ArrayList<>();
        for (Row row : sheet) {
            rows.add(IntStream.range(0, sheet.getRow(sheet.getFirstRowNum()).getLastCellNum())
                    .mapToObj(column -> shown.formatCellValue(row.getCell(column)))
                    .collect(Collectors.joining(" | ")));
        }
        return rows;
    }
}
