package org.hengzhun.files.roundtrip;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hengzhun.core.reading.CellText;
import org.hengzhun.core.words.Language;
import org.hengzhun.drl.pack.PackColumn;
import org.hengzhun.drl.revision.EditablePack;
import org.hengzhun.drl.revision.EditableTable;
import org.hengzhun.drl.revision.EditedTable;
import org.hengzhun.files.book.Book;
import org.hengzhun.files.book.BookColumn;
import org.hengzhun.files.book.BookSheet;
import org.hengzhun.files.book.BookText;
import org.hengzhun.files.book.SheetNames;
import org.hengzhun.files.write.ReportWriter;

/**
 * The tables of a pack as a workbook to edit: a sheet a table, texts that stay texts, help as comments, lists to pick from. It is in
 * Chinese, whatever the language of the program: {@link EditedBook} reads it by its headers.
 */
public final class PackWorkbook {

    static final String ABOUT = "说明";
    static final String ID = "政策编号";
    static final String HASH = "政策校验码";

    private PackWorkbook() {}

    /** Writes to the output, which stays open. */
    public static ReportWriter<PackToEdit> of(OutputStream out) {
        return (handed, sources) -> write(handed.pack(), out);
    }

    private static void write(EditablePack pack, OutputStream out) throws IOException {
        try (Book book = new Book(Language.ZH)) {
            about(pack, book);
            sheets(pack).forEach((name, table) -> sheet(name, table, book));
            book.write(out);
        }
    }

    /** The tables by the names their sheets have. */
    static ImmutableMap<String, EditableTable> sheets(EditablePack pack) {
        SheetNames names = new SheetNames();
        names.next(ABOUT);
        ImmutableMap.Builder<String, EditableTable> sheets = ImmutableMap.builder();
        pack.tables().forEach(table -> sheets.put(names.next(table.table().title()), table));
        return sheets.buildOrThrow();
    }

    /** How a text of a pack looks in a cell, as it is read again. */
    static String shown(String text) {
        String visible = CellText.trim(BookText.visible(text));
        return visible.substring(0, Math.min(visible.length(), EditedTable.LONGEST_CELL));
    }

    private static void sheet(String name, EditableTable table, Book book) {
        BookSheet sheet = book.sheet(
                name,
                table.columns().stream()
                        .map(column -> BookColumn.typed(column.header()))
                        .toList());
        for (int place = 0; place < table.columns().size(); place++) {
            PackColumn column = table.columns().get(place);
            sheet.remark(place, column.help());
            sheet.toFillIn(place, /* asText= */ true, column.choices());
        }
        table.rows().forEach(sheet::row);
    }

    private static void about(EditablePack pack, Book book) {
        List<List<String>> rows = new ArrayList<>();
        Map<String, String> lines = new LinkedHashMap<>();
        lines.put("这是什么", "政策包 %s 的各张表，供修改；规则、案例和 policy.yaml 不在这里".formatted(pack.id()));
        lines.put(ID, pack.id());
        lines.put(HASH, pack.hash());
        lines.put("怎样带回", "hengzhun policy import 本文件.xlsx 政策包的文件夹：先列出改了什么、有什么问题，一个字也不写；加 --write 才写");
        lines.put("怎样修改", "改单元格、加行、删行都可以；鼠标停在表头上看这一列填什么；有下拉的可以挑选，也可以自己写");
        lines.put("改标准", "参数换新标准时不要改旧行的值：旧行写上失效日，另加一行同名的，写上生效日");
        lines.put("日期", "写 2022-09-30，也可写 2022/9/30 或用日期格式的单元格；生效日当天有效，失效日当天已失效");
        lines.put("数和编号", "各列都设为文本，1-2、0012 这样的编号不会变成日期或数；数里不写千分位逗号，单位写在单位一列");
        lines.put("说明行", "以 # 开头的行是说明，写回时原样保留，在这里改它没有用");
        lines.put("不要改", "表头和工作表的名称；另加的工作表、另加的列不会带回");
        lines.forEach((what, words) -> rows.add(List.of(what, words)));
        sheets(pack)
                .forEach((name, table) -> rows.add(List.of(
                        "工作表“%s”".formatted(name),
                        table.table().file() + "　" + table.table().help())));
        book.sheet(ABOUT, List.of(BookColumn.typed("事项"), BookColumn.typed("内容")), rows);
    }
}
