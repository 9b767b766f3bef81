package org.hengzhun.drl.pack;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hengzhun.core.field.Kind;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.drl.dialect.BrokenNames;
import org.hengzhun.drl.dialect.ProblemCollector;
import org.hengzhun.drl.rule.TableColumn;

/**
 * The tables of a pack with the columns each may have. A pack that is wrong has them too, for that is when they are edited; of what
 * cannot be read there is less.
 */
public final class PackTables {

    private static final String TABLES = "tables/";
    private static final String ENDING = ".csv";
    private static final String SCHEMES = "schemes/";

    private final PackFiles files;
    private final ImmutableMap<String, TableSpec> specs;
    private final ImmutableMap<String, SchemeSpec> schemes;
    private final ColumnChoices choices;

    private PackTables(PackFiles files, Optional<Manifest> manifest, Optional<PolicyPack> base) {
        this.files = files;
        this.specs = ImmutableMap.<String, TableSpec>builder()
                .putAll(base.map(PolicyPack::tables).orElse(ImmutableMap.of()))
                .putAll(manifest.map(Manifest::tables).orElse(ImmutableMap.of()))
                .buildKeepingLast();
        this.schemes = manifest.map(Manifest::schemes).orElse(ImmutableMap.of());
        this.choices = new ColumnChoices(
                Stream.concat(
                                names(PackSheets.CLAUSES, ClauseReader.FILE).stream(),
                                base.map(pack -> pack.clauses().keySet().stream())
                                        .orElse(Stream.empty()))
                        .distinct()
                        .sorted()
                        .collect(ImmutableList.toImmutableList()),
                specs.keySet().asList(),
                manifest.map(known -> known.documents().keySet().asList()).orElse(ImmutableList.of()),
                names(PackSheets.INDICATORS, SchemeReader.INDICATORS));
    }

    /**
     * The tables of these files: figures, lists, duties, schemes, indicators, clauses. That of parameters is among them though the
     * pack has none yet, for a pack that extends another begins with it.
     *
     * @param base the pack it extends, where that can be read
     */
    public static ImmutableList<PackTable> of(PackFiles files, Optional<PolicyPack> base) {
        ProblemCollector ignored = new ProblemCollector(files.name());
        Optional<Manifest> manifest = files.bytes(ManifestReader.FILE)
                .flatMap(bytes -> PackDecoder.decode(bytes, ignored))
                .flatMap(text -> new ManifestReader(new BrokenNames(), ignored).read(text));
        return new PackTables(files, manifest, base).all();
    }

    private ImmutableList<PackTable> all() {
        ImmutableList.Builder<PackTable> tables = ImmutableList.builder();
        tables.add(table(ParameterReader.FILE, "参数", List.of("key", "from")));
        under(TABLES).forEach(file -> tables.add(entries(file)));
        if (files.has(DutyReader.FILE)) {
            tables.add(table(DutyReader.FILE, "义务", List.of("name", "from")));
        }
        under(SCHEMES).forEach(file -> tables.add(table(file, "方案 " + scheme(file), List.of("name"))));
        if (files.has(SchemeReader.INDICATORS)) {
            tables.add(table(SchemeReader.INDICATORS, "指标", List.of("name")));
        }
        if (files.has(ClauseReader.FILE)) {
            tables.add(table(ClauseReader.FILE, "条款", List.of("clause")));
        }
        return tables.build();
    }

    private ImmutableList<String> under(String folder) {
        return files.contents().keySet().stream()
                .filter(file ->
                        file.startsWith(folder) && file.endsWith(ENDING) && file.indexOf('/', folder.length()) < 0)
                .collect(ImmutableList.toImmutableList());
    }

    private static String stem(String file) {
        return file.substring(file.indexOf('/') + 1, file.length() - ENDING.length());
    }

    private String scheme(String file) {
        return Optional.ofNullable(schemes.get(stem(file)))
                .map(SchemeSpec::label)
                .map(Bilingual::zh)
                .orElse(stem(file));
    }

    private PackTable table(String file, String title, List<String> key) {
        Sheet sheet = PackSheets.at(file).orElseThrow();
        ImmutableList<String> own = sheet.equals(PackSheets.SCHEME) ? names(sheet, file) : ImmutableList.of();
        Set<String> headers = new HashSet<>();
        ImmutableList<PackColumn> columns = sheet.columns().stream()
                .map(column -> column(column, sheet, own, headers))
                .collect(ImmutableList.toImmutableList());
        return new PackTable(file, title, sheet.what(), columns, ImmutableList.copyOf(key));
    }

    /** The columns of the table itself stand where authors put them: between the name and the days. */
    private PackTable entries(String file) {
        Sheet sheet = PackSheets.TABLE;
        Optional<TableSpec> spec = Optional.ofNullable(specs.get(stem(file)));
        Set<String> headers = new HashSet<>();
        ImmutableList.Builder<PackColumn> columns = ImmutableList.builder();
        sheet.columns().stream()
                .limit(2)
                .forEach(column -> columns.add(column(column, sheet, ImmutableList.of(), headers)));
        spec.ifPresent(known -> known.columns().forEach(column -> columns.add(own(column, headers))));
        sheet.columns().stream()
                .skip(2)
                .forEach(column -> columns.add(column(column, sheet, ImmutableList.of(), headers)));
        String title = "表 "
                + spec.map(TableSpec::label).filter(label -> !label.isEmpty()).orElse(stem(file));
        return new PackTable(file, title, sheet.what(), columns.build(), ImmutableList.of("id"));
    }

    private PackColumn column(Sheet.Column column, Sheet sheet, ImmutableList<String> own, Set<String> headers) {
        String header = column.chinese().stream().findFirst().orElse(column.name());
        String presence = column.presence() == Sheet.Presence.FILLED ? "必填。" : "可以空着。";
        String example = column.example().isEmpty() ? "" : "\n例：" + column.example();
        return new PackColumn(
                column.name(),
                single(header, column.name(), headers),
                column.chinese(),
                column.what() + "\n" + presence + "文件里的列名：" + column.name() + example,
                choices.of(sheet, column.name(), own),
                isDay(sheet, column.name()));
    }

    private static boolean isDay(Sheet sheet, String column) {
        return column.equals("from")
                || column.equals("until")
                || column.equals("to") && !sheet.equals(PackSheets.DUTIES);
    }

    private static PackColumn own(TableColumn column, Set<String> headers) {
        String header = column.label().isEmpty() ? column.name() : column.label();
        boolean day = column.type().kind() == Kind.DATE;
        String presence = column.optional() ? "可以空着。" : "必填。";
        return new PackColumn(
                column.name(),
                single(header, column.name(), headers),
                ImmutableList.of(header),
                "policy.yaml 声明的列：" + holds(column) + "\n" + presence + "文件里的列名：" + column.name(),
                ImmutableList.of(),
                day);
    }

    private static String holds(TableColumn column) {
        return switch (column.type().kind()) {
            case NUMBER ->
                column.type().unit() == null
                        ? "数"
                        : "数，单位 " + column.type().unit().symbol();
            case DATE -> "日期，写成 2022-09-30";
            case INDUSTRY -> "行业代码，2 至 4 位数字";
            default -> "文字";
        };
    }

    private static String single(String header, String name, Set<String> headers) {
        String single = headers.contains(header) ? "%s（%s）".formatted(header, name) : header;
        headers.add(single);
        return single;
    }

    /** What the first required column of a table says, row by row. */
    private ImmutableList<String> names(Sheet sheet, String file) {
        ProblemCollector ignored = new ProblemCollector(file);
        String name = sheet.required().get(0);
        return files.bytes(file)
                .flatMap(bytes -> PackDecoder.decode(bytes, ignored))
                .map(text -> CsvSheet.read(text, sheet, ignored).rows().stream()
                        .flatMap(row -> row.text(name).stream())
                        .collect(ImmutableSet.toImmutableSet())
                        .asList())
                .orElse(ImmutableList.of());
    }
}
