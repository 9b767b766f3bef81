package org.hengzhun.files.sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.hengzhun.core.words.Bilingual;

/** What kind of file somebody gave where a table is wanted, by what it holds and never by its name. */
public enum FileKind {
    /** Whatever is none of the others: a table or JSON, or nothing that can be read. */
    TEXT,
    /** .xlsx and .xlsm, or what begins like one and is damaged: {@link Workbook#open} says so. */
    WORKBOOK,
    ENCRYPTED(
            "工作簿有密码，读不了；请在 Excel 或 WPS 里输入密码打开，去掉密码后另存为 .xlsx。",
            "The workbook has a password; open it in Excel or WPS, remove the password and save it as .xlsx."),
    OLD_WORKBOOK(
            "这是旧格式的表格（Excel 97-2003 的 .xls 或 WPS 的 .et）；请用 Excel 或 WPS 打开，另存为 .xlsx。",
            "This is a spreadsheet in an old format (.xls of Excel 97-2003 or .et of WPS); open it in Excel or WPS and"
                    + " save it as .xlsx."),
    BINARY_WORKBOOK(
            "这是二进制工作簿（.xlsb）；请用 Excel 打开，另存为 .xlsx。",
            "This is a binary workbook (.xlsb); open it in Excel and save it as .xlsx."),
    OPEN_DOCUMENT(
            "这是 OpenDocument 文件（.ods 等）；请用 Excel、WPS 或 LibreOffice 打开，把其中的表格另存为 .xlsx。",
            "This is an OpenDocument file (such as .ods); open it in Excel, WPS or LibreOffice and save its table as"
                    + " .xlsx."),
    WEB_PAGE(
            "这是网页（HTML），虽然名字可能像表格；请用 Excel 或 WPS 打开，另存为 .xlsx。",
            "This is a web page (HTML), whatever its name; open it in Excel or WPS and save it as .xlsx."),
    XML_SPREADSHEET(
            "这是 XML 电子表格（2003）；请用 Excel 或 WPS 打开，另存为 .xlsx。",
            "This is an XML Spreadsheet 2003; open it in Excel or WPS and save it as .xlsx."),
    XML("这是 XML 文件，不是表格；请另存为 .xlsx 或 CSV。", "This is an XML file and not a table; save the table as .xlsx or CSV."),
    WORD(
            "这是文字文档（Word 或 WPS 文字）；请把其中的表格复制到 Excel 或 WPS 表格，另存为 .xlsx。",
            "This is a text document (Word or WPS Writer); copy its table into Excel or WPS and save it as .xlsx."),
    SLIDES(
            "这是演示文稿（PowerPoint 或 WPS 演示）；请把其中的表格复制到 Excel 或 WPS 表格，另存为 .xlsx。",
            "This is a presentation (PowerPoint or WPS); copy its table into Excel or WPS and save it as .xlsx."),
    OLD_OFFICE(
            "这是旧格式的 Office 文件，里面没有表格；请换成表格，另存为 .xlsx。",
            "This is an Office file in an old format without a sheet; take the table and save it as .xlsx."),
    PDF(
            "这是 PDF，不是表格；请向提供者要原来的 Excel 表格。",
            "This is a PDF and not a table; ask whoever gave it for the Excel table itself."),
    FIXED_LAYOUT(
            "这是版式文件（OFD 或 XPS），不是表格；请向提供者要原来的 Excel 表格。",
            "This is a fixed-layout document (OFD or XPS) and not a table; ask whoever gave it for the Excel table"
                    + " itself."),
    PICTURE(
            "这是图片，不是表格；请向提供者要原来的 Excel 表格，或照着录入。",
            "This is a picture and not a table; ask whoever gave it for the Excel table, or type it in."),
    ARCHIVE(
            "这是压缩文件（zip、gz、7z、rar 等）；请解压后给出里面的表格。",
            "This is a compressed file (zip, gz, 7z, rar or the like); unpack it and name the table inside.");

    private final Optional<Bilingual> refusal;

    FileKind() {
        this.refusal = Optional.empty();
    }

    FileKind(String zh, String en) {
        this.refusal = Optional.of(new Bilingual(zh, en));
    }

    /** What kind of file this is; reads little of it, but for old Office files, which are read to their end. */
    public static FileKind of(Path file) throws IOException {
        return FileProbe.of(file);
    }

    /** Why it is not read, and what to do instead; empty for what can be read. */
    public Optional<Bilingual> refusal() {
        return refusal;
    }
}
