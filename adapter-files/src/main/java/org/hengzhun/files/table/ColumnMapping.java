package org.hengzhun.files.table;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.Reader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hengzhun.core.field.Field;
import org.hengzhun.core.field.FieldDictionary;
import org.hengzhun.core.field.Unit;
import org.hengzhun.core.reading.HeaderText;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.RefusedException;
import org.hengzhun.files.sheet.SheetCell;
import org.hengzhun.files.sheet.SheetRow;
import org.hengzhun.files.sheet.TextSheet;
import org.jspecify.annotations.Nullable;

/**
 * What a bureau's own headers mean: a table of 表头, 字段 and 单位 (header, field, unit), a line for each. A field is named as
 * everywhere; an empty one says that the column is not to be read; an empty unit leaves it to the header. A header of several
 * rows is written as it is shown, its levels joined by {@code /}.
 */
public final class ColumnMapping {

    /** No headers of one's own. */
    public static final ColumnMapping NONE = new ColumnMapping(ImmutableMap.of());

    private final ImmutableMap<String, Target> byHeader;

    private record Target(String header, String field, String unit, int line) {}

    private ColumnMapping(Map<String, Target> byHeader) {
        this.byHeader = ImmutableMap.copyOf(byHeader);
    }

    /**
     * Reads the list.
     *
     * @throws RefusedException when a line has no header or one that came before
     * @throws IOException when it cannot be read
     */
    public static ColumnMapping read(Reader text) throws IOException {
        Map<String, Target> targets = new LinkedHashMap<>();
        try (TextSheet sheet = new TextSheet(text, ',')) {
            for (SheetRow row = sheet.next(); row != null; row = sheet.next()) {
                requireSound(row);
                if (!row.isBlank() && !isHeader(row)) {
                    Target target = new Target(said(row, 0), said(row, 1), said(row, 2), row.number());
                    Target first = targets.putIfAbsent(key(target.header), target);
                    if (target.header.isEmpty() || first != null) {
                        throw wrong(target, first);
                    }
                }
            }
        }
        return new ColumnMapping(targets);
    }

    /** A header as it is compared: the levels of a merged one may be joined by / as they are shown. */
    private static String key(String header) {
        return FieldDictionary.normal(header).replace("/", "");
    }

    private static void requireSound(SheetRow row) {
        Stream.concat(
                        Stream.ofNullable(row.trouble()),
                        row.cells().stream().map(SheetCell::trouble).flatMap(Stream::ofNullable))
                .findFirst()
                .ifPresent(trouble -> {
                    throw new RefusedException(
                            "对照表第 %d 行：%s".formatted(row.number(), trouble.zh()),
                            "line %d of the list of columns: %s".formatted(row.number(), trouble.en()));
                });
    }

    private static String said(SheetRow row, int column) {
        return row.cell(column).text();
    }

    private static boolean isHeader(SheetRow row) {
        return row.number() == 1
                && List.of("表头", "header").contains(said(row, 0).toLowerCase(java.util.Locale.ROOT));
    }

    private static RefusedException wrong(Target target, @Nullable Target first) {
        return first == null
                ? new RefusedException(
                        "对照表第 %d 行没有写表头；应为：表头,字段,单位".formatted(target.line),
                        "line %d of the list of columns has no header; write header,field,unit".formatted(target.line))
                : new RefusedException(
                        "对照表第 %d 行的“%s”在第 %d 行已经写过；请只留一行".formatted(target.line, target.header, first.line),
                        "line %d of the list of columns repeats \"%s\" of line %d; keep one"
                                .formatted(target.line, target.header, first.line));
    }

    /**
     * This list, once it is sure that every field it names is one of these.
     *
     * @throws RefusedException when one is not, or a unit does not measure it
     */
    public ColumnMapping requireKnownTo(FieldDictionary fields) {
        byHeader.values().forEach(target -> meant(target, fields));
        return this;
    }

    /**
     * What the list says of a header.
     *
     * @throws RefusedException when it names no field of this dictionary, or a unit that does not measure it
     */
    Optional<HeaderText> of(String header, FieldDictionary fields) {
        Target target = byHeader.get(key(header));
        return target == null ? Optional.empty() : Optional.of(meant(target, fields));
    }

    private static HeaderText meant(Target target, FieldDictionary fields) {
        if (target.field.isEmpty()) {
            return new HeaderText.Strange("left-out", new Bilingual("对照表写明不读。", "The list of columns leaves it out."));
        }
        Field<?> field = fields.byHeader(target.field).orElseThrow(() -> noField(target, fields));
        return new HeaderText.Known(field, target.unit.isEmpty() ? null : unit(target, field));
    }

    private static Unit unit(Target target, Field<?> field) {
        Unit kept = field.unit();
        return Optional.ofNullable(kept)
                .flatMap(known -> Unit.written(target.unit, known.dimension()))
                .orElseThrow(() -> new RefusedException(
                        "对照表第 %d 行：单位“%s”量的不是%s".formatted(target.line, target.unit, field.label())
                                + (kept == null ? "；请把单位留空" : "；请写 %s 等单位".formatted(kept.symbol())),
                        "line %d of the list of columns: the unit \"%s\" does not measure %s"
                                        .formatted(
                                                target.line,
                                                target.unit,
                                                field.words().en())
                                + (kept == null
                                        ? "; leave it empty"
                                        : "; write %s or the like".formatted(kept.code()))));
    }

    private static RefusedException noField(Target target, FieldDictionary fields) {
        Optional<Bilingual> near = fields.nearest(target.field).map(Field::words);
        return new RefusedException(
                "对照表第 %d 行：没有字段“%s”%s"
                        .formatted(
                                target.line,
                                target.field,
                                near.map(Bilingual::zh)
                                        .map("，是不是“%s”？"::formatted)
                                        .orElse("；请写已知的名称，不读的留空")),
                "line %d of the list of columns: there is no field \"%s\"%s"
                        .formatted(
                                target.line,
                                target.field,
                                near.map(Bilingual::en)
                                        .map("; did you mean %s?"::formatted)
                                        .orElse("; write a name that is known, or nothing where it is not to be"
                                                + " read")));
    }
}
