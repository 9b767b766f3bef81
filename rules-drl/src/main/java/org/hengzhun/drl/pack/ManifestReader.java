package org.hengzhun.drl.pack;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Streams;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.field.Kind;
import org.hengzhun.core.field.Unit;
import org.hengzhun.core.policy.Provenance;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.drl.dialect.BrokenNames;
import org.hengzhun.drl.dialect.ProblemCollector;
import org.hengzhun.drl.dialect.Vocabulary;
import org.hengzhun.drl.rule.Notion;
import org.hengzhun.drl.rule.RuleStage;
import org.hengzhun.drl.rule.TableColumn;
import org.hengzhun.drl.rule.ValueType;
import org.jspecify.annotations.Nullable;

/** Reads {@code policy.yaml}. */
final class ManifestReader {

    static final String FILE = "policy.yaml";
    static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");
    /** Columns of one table. */
    static final int MOST_COLUMNS = 200;

    /** The type of a column whose cells name what a rule says of their rows. */
    private static final String OUTCOME = "outcome";

    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9]{0,63}");

    /** Words that DRL, as Java, keeps for itself: an editor for DRL could not read a rule that names a column so. */
    private static final ImmutableSet<String> RESERVED = ImmutableSet.of(
            "abstract",
            "assert",
            "boolean",
            "break",
            "byte",
            "case",
            "catch",
            "char",
            "class",
            "const",
            "continue",
            "default",
            "do",
            "double",
            "else",
            "enum",
            "extends",
            "false",
            "final",
            "finally",
            "float",
            "for",
            "goto",
            "if",
            "implements",
            "import",
            "instanceof",
            "int",
            "interface",
            "long",
            "native",
            "new",
            "null",
            "package",
            "private",
            "protected",
            "public",
            "return",
            "short",
            "static",
            "strictfp",
            "super",
            "switch",
            "synchronized",
            "this",
            "throw",
            "throws",
            "transient",
            "true",
            "try",
            "void",
            "volatile",
            "while",
            "rule",
            "query",
            "when",
            "then",
            "end",
            "not",
            "in",
            "or",
            "and",
            "exists",
            "forall",
            "from",
            "eval",
            "matches",
            "contains",
            "memberOf",
            "excludes",
            "soundslike");

    private final BrokenNames broken;
    private final ProblemCollector complaints;

    /** @param broken takes up the names whose declaration is wrong */
    ManifestReader(BrokenNames broken, ProblemCollector complaints) {
        this.broken = broken;
        this.complaints = complaints;
    }

    Optional<Manifest> read(String text) {
        return Yaml.parse(text, complaints).map(this::manifest);
    }

    private Manifest manifest(Yaml yaml) {
        if (mayHoldNames(yaml)) {
            broken.addAll(BrokenNames.Kind.FIELD);
            broken.addAll(BrokenNames.Kind.SET);
            broken.addAll(BrokenNames.Kind.NOTION);
            broken.addAll(BrokenNames.Kind.TABLE);
            broken.addAll(BrokenNames.Kind.OUTCOME);
            broken.addAll(BrokenNames.Kind.FINDING);
            broken.addAll(BrokenNames.Kind.AMOUNT);
            yaml.allow(
                    ManifestKeys.TOP,
                    "。它下面的名称这次没有读，用到它们的地方也没有查，改好后请再检查一次",
                    ". The names below it were not read and what uses them was not checked: check again once it is fixed");
        } else {
            yaml.allow(ManifestKeys.TOP);
        }
        String id = yaml.required("id");
        if (!id.isEmpty() && !ID.matcher(id).matches()) {
            complaints.error(
                    yaml.line("id"),
                    0,
                    "id",
                    "id（%s）只能用小写字母、数字和连字符，例如 jiaozuo-2026-9".formatted(id),
                    "the id (%s) may hold lower-case letters, digits and hyphens only".formatted(id));
        }
        LocalDate effective = yaml.day("effective").orElse(LocalDate.MIN);
        if (effective.equals(LocalDate.MIN)) {
            yaml.required("effective");
        }
        if (yaml.text("milderThanBase").isPresent() && yaml.text("extends").isEmpty()) {
            complaints.error(
                    yaml.line("milderThanBase"),
                    0,
                    "milder-than-base",
                    "milderThanBase 只对沿用别的政策包的政策有意义；请写 extends，或删去这一行",
                    "milderThanBase means something only where the pack extends another; write extends, or delete the"
                            + " line");
        }
        return new Manifest(
                id,
                yaml.required("title"),
                yaml.required("document"),
                yaml.text("issuer").orElse(""),
                yaml.text("jurisdiction").orElse(""),
                yaml.day("issued").orElse(null),
                effective,
                effectiveProvenance(yaml),
                yaml.texts("note"),
                DocumentsReader.read(yaml),
                yaml.text("extends"),
                yaml.text("extends").isPresent() ? yaml.line("extends") : 0,
                yaml.text("milderThanBase"),
                new OwnFieldReader(broken, complaints, this::named).read(yaml),
                WithoutReader.read(yaml),
                new OwnFigureReader(broken, complaints, this::named).read(yaml),
                sets(yaml),
                notions(yaml),
                tables(yaml),
                schemes(yaml),
                new FindingsReader(broken, complaints).read(yaml, this::named),
                yaml.has(FindingsReader.KEY) ? yaml.line(FindingsReader.KEY) : 0,
                new AmountReader(broken, complaints, this::named).read(yaml),
                outcomes(yaml),
                notices(yaml));
    }

    /** Whether a key nobody knows holds keys of its own: it may be meant for those that declare names. */
    private static boolean mayHoldNames(Yaml yaml) {
        return Streams.stream(yaml.keys())
                .anyMatch(key -> !ManifestKeys.TOP.names().contains(key) && yaml.mapped(key));
    }

    /** How far the day it takes effect can be traced; a document that does not date itself leaves it to the city. */
    private static Provenance effectiveProvenance(Yaml yaml) {
        String key = "effectiveProvenance";
        Optional<String> word = yaml.text(key);
        Optional<Provenance> provenance = word.flatMap(Provenance::written);
        if (word.isPresent() && provenance.isEmpty()) {
            yaml.complain(
                    key,
                    "provenance",
                    "%s（%s）应为 verbatim、paraphrase、mapping 或 local".formatted(key, word.get()),
                    "%s (%s) must be verbatim, paraphrase, mapping or local".formatted(key, word.get()));
        }
        return provenance.orElse(Provenance.VERBATIM);
    }

    private ImmutableMap<String, Notion> notions(Yaml yaml) {
        Map<String, Notion> notions = new LinkedHashMap<>();
        labels(yaml, "notions")
                .forEach((name, words) -> add(notions, yaml, "notions", new Notion(name, words, /* tag= */ false)));
        labels(yaml, "tags")
                .forEach((name, words) -> add(notions, yaml, "tags", new Notion(name, words, /* tag= */ true)));
        return ImmutableMap.copyOf(notions);
    }

    private void add(Map<String, Notion> notions, Yaml yaml, String list, Notion notion) {
        int line = yaml.mapping(list).map(named -> named.line(notion.name())).orElse(0);
        if (taken(notion.name(), line)) {
            broken.add(BrokenNames.Kind.NOTION, notion.name(), line);
        } else if (notions.putIfAbsent(notion.name(), notion) != null) {
            complaints.error(
                    line,
                    0,
                    "name",
                    "名称（%s）已在 notions 里声明".formatted(notion.name()),
                    "the name (%s) is already in notions".formatted(notion.name()));
        }
    }

    private ImmutableList<DeclaredSet> sets(Yaml yaml) {
        ImmutableList.Builder<DeclaredSet> sets = ImmutableList.builder();
        yaml.mapping("sets")
                .ifPresent(all -> all.keys().forEach(name -> {
                    int before = complaints.count();
                    all.mapping(name).ifPresent(set -> {
                        set.allow(ManifestKeys.SET);
                        DeclaredSet read = new DeclaredSet(
                                name, words(set), set.required("field"), set.texts("of"), all.line(name));
                        if (read.members().isEmpty()) {
                            set.complain(
                                    "of",
                                    "set",
                                    "集合要在 of 里写明有哪些选项，例如 of: [谋划, 意向]",
                                    "name its choices in of, such as of: [PLANNED, INTENT]");
                        }
                        if (named(name, all.line(name)) && complaints.count() == before) {
                            sets.add(read);
                        }
                    });
                    if (complaints.count() > before) {
                        broken.add(BrokenNames.Kind.SET, name, all.line(name));
                    }
                }));
        return sets.build();
    }

    private ImmutableMap<String, Bilingual> outcomes(Yaml yaml) {
        return labels(yaml, "outcomes");
    }

    /** Names with what people call them. */
    private ImmutableMap<String, Bilingual> labels(Yaml yaml, String list) {
        ImmutableMap.Builder<String, Bilingual> labels = ImmutableMap.builder();
        BrokenNames.Kind kind = list.equals("outcomes") ? BrokenNames.Kind.OUTCOME : BrokenNames.Kind.NOTION;
        int start = complaints.count();
        yaml.mapping(list).ifPresent(named -> {
            for (String name : named.keys()) {
                int before = complaints.count();
                named.mapping(name).ifPresent(label -> {
                    label.allow(ManifestKeys.LABEL);
                    Bilingual words = words(label);
                    if (named(name, named.line(name))) {
                        labels.put(name, words);
                    }
                });
                if (complaints.count() > before) {
                    broken.add(kind, name, named.line(name));
                }
            }
        });
        if (complaints.count() > start && labels.buildKeepingLast().isEmpty()) {
            broken.addAll(kind);
        }
        return labels.buildKeepingLast();
    }

    private boolean named(String name, int line) {
        boolean sound = NAME.matcher(name).matches();
        if (!sound) {
            complaints.error(
                    line,
                    0,
                    "name",
                    "名称（%s）应由英文字母和数字组成；中文名写在 zh 或 label 里".formatted(name),
                    "the name (%s) must be letters and digits".formatted(name));
        } else if (RESERVED.contains(name)) {
            complaints.error(
                    line,
                    0,
                    "name",
                    "名称（%s）是 DRL 的保留字，请换一个，例如 %sName".formatted(name, name),
                    "the name (%s) is a reserved word of DRL; choose another, such as %sName".formatted(name, name));
            return false;
        }
        return sound;
    }

    private boolean taken(String name, int line) {
        boolean taken = Project.DICTIONARY.named(name).isPresent();
        if (taken) {
            complaints.error(
                    line,
                    0,
                    "name",
                    "名称（%s）与项目字段重名".formatted(name),
                    "the name (%s) is a field of the project".formatted(name));
        }
        return taken;
    }

    private static Bilingual words(Yaml yaml) {
        String zh = yaml.required("zh");
        return zh.isEmpty()
                ? Bilingual.same("?")
                : new Bilingual(zh, yaml.text("en").orElse(zh));
    }

    private ImmutableMap<String, TableSpec> tables(Yaml yaml) {
        ImmutableMap.Builder<String, TableSpec> tables = ImmutableMap.builder();
        int start = complaints.count();
        Optional<Yaml> declared = yaml.mapping("tables");
        if (complaints.count() > start) {
            broken.addAll(BrokenNames.Kind.TABLE);
        }
        declared.ifPresent(named -> {
            for (String name : named.keys()) {
                int before = complaints.count();
                named.mapping(name).ifPresent(table -> {
                    table.allow(ManifestKeys.TABLE);
                    if (named(name, named.line(name)) && !isFact(name, named.line(name))) {
                        tables.put(name, new TableSpec(name, table.required("label"), columns(table)));
                    }
                });
                if (complaints.count() > before) {
                    broken.add(BrokenNames.Kind.TABLE, name, named.line(name));
                }
            }
        });
        return tables.buildKeepingLast();
    }

    private boolean isFact(String name, int line) {
        boolean fact = name.equals(Vocabulary.PARAMETER)
                || Arrays.stream(RuleStage.values())
                        .anyMatch(stage -> stage.fact().equals(name));
        if (fact) {
            complaints.error(
                    line,
                    0,
                    "name",
                    "表名（%s）与规则里的事实重名，请换一个".formatted(name),
                    "the table name (%s) is that of a fact; choose another".formatted(name));
        }
        return fact;
    }

    private ImmutableList<TableColumn> columns(Yaml table) {
        ImmutableList.Builder<TableColumn> columns = ImmutableList.builder();
        Optional<Yaml> named = table.mapping("columns");
        if (named.isEmpty()) {
            return ImmutableList.of();
        }
        int position = 0;
        if (Iterables.size(named.get().keys()) > MOST_COLUMNS) {
            complaints.error(
                    named.get().line(),
                    0,
                    "too-many-columns",
                    "表有 %d 列，最多 %d 列".formatted(Iterables.size(named.get().keys()), MOST_COLUMNS),
                    "the table has %d columns; %d are the most"
                            .formatted(Iterables.size(named.get().keys()), MOST_COLUMNS));
            return ImmutableList.of();
        }
        for (String name : named.get().keys()) {
            Optional<Yaml> column = named.get().mapping(name);
            if (column.isPresent() && named(name, named.get().line(name))) {
                column.get().allow(ManifestKeys.COLUMN);
                columns.add(new TableColumn(
                        name,
                        column.get().required("label"),
                        type(column.get()),
                        position++,
                        says(column.get()),
                        optional(column.get())));
            }
        }
        ImmutableList<TableColumn> all = columns.build();
        if (all.stream().filter(TableColumn::says).count() > 1) {
            complaints.error(
                    named.get().line(),
                    0,
                    "outcome-columns",
                    "一张表只能有一列 type: outcome；请把另一列改成 text，或分成两张表",
                    "a table has one column of the type outcome; make the other a text, or two tables of it");
        }
        return all;
    }

    /** Whether its cells name what a rule says of their rows. */
    private static boolean says(Yaml column) {
        return column.text("type").orElse("").equalsIgnoreCase(OUTCOME);
    }

    private boolean optional(Yaml column) {
        String written = column.text("optional").orElse("false");
        if (!written.equals("true") && !written.equals("false")) {
            complaints.error(
                    column.line("optional"), 0, "truth", "optional 只能写 true 或 false", "optional is true or false");
        }
        boolean optional = written.equals("true");
        if (optional && !column.text("type").orElse("text").equals("text")) {
            complaints.error(
                    column.line("optional"), 0, "type", "只有文字列可以留空（optional）", "only a text column may be optional");
        }
        return optional;
    }

    private ValueType type(Yaml column) {
        Unit unit = unit(column);
        String type = column.required("type").toLowerCase(Locale.ROOT);
        Kind kind = switch (type) {
            case "number" -> Kind.NUMBER;
            case "industry" -> Kind.INDUSTRY;
            case "date" -> Kind.DATE;
            case "text", OUTCOME, "" -> Kind.TEXT;
            default -> {
                complaints.error(
                        column.line("type"),
                        0,
                        "type",
                        "type（%s）应为 text 文字、industry 行业代码、number 数、date 日期 或 outcome 这一行说什么".formatted(type),
                        "the type (%s) must be text, industry, number, date or outcome".formatted(type));
                yield Kind.TEXT;
            }
        };
        if (kind == Kind.NUMBER && unit == null && column.text("unit").isEmpty()) {
            complaints.error(
                    column.line(),
                    0,
                    "unit",
                    "数值列要写 unit（单位），可用：%s".formatted(UnitNames.bases()),
                    "a number column needs a unit, one of %s".formatted(UnitNames.bases()));
        }
        return ValueType.of(kind, unit);
    }

    private @Nullable Unit unit(Yaml column) {
        Optional<String> written = column.text("unit");
        Optional<Unit> unit = written.flatMap(Unit::written);
        if (written.isPresent() && unit.isEmpty()) {
            complaints.error(
                    column.line("unit"),
                    0,
                    "unit",
                    "不认识单位“%s”%s；表的列用基本单位：%s"
                            .formatted(
                                    written.get(),
                                    UnitNames.meant(written.get()).zh(),
                                    UnitNames.bases()),
                    "unknown unit %s%s; columns of tables use one of %s"
                            .formatted(
                                    written.get(),
                                    UnitNames.meant(written.get()).en(),
                                    UnitNames.bases()));
        }
        Unit base = unit.map(found -> Unit.base(found.dimension())).orElse(null);
        if (unit.isPresent() && unit.get() != base) {
            complaints.error(
                    column.line("unit"),
                    0,
                    "unit",
                    "表中的列请用基本单位 %s"
                            .formatted(unit.map(Unit::dimension)
                                    .map(Unit::base)
                                    .map(Unit::symbol)
                                    .orElse("")),
                    "columns of tables use the base unit");
        }
        return base;
    }

    private ImmutableMap<String, SchemeSpec> schemes(Yaml yaml) {
        ImmutableMap.Builder<String, SchemeSpec> schemes = ImmutableMap.builder();
        yaml.mapping("schemes").ifPresent(named -> {
            for (String id : named.keys()) {
                named.mapping(id).ifPresent(scheme -> schemes.put(id, scheme(id, scheme, scheme.line())));
            }
        });
        return schemes.buildKeepingLast();
    }

    private SchemeSpec scheme(String id, Yaml scheme, int line) {
        if (!ID.matcher(id).matches()) {
            complaints.error(
                    line,
                    0,
                    "name",
                    "方案编号（%s）只能用小写字母、数字和连字符".formatted(id),
                    "the id of the scheme (%s) may hold lower-case letters, digits and hyphens only".formatted(id));
        }
        ImmutableMap.Builder<String, String> settings = ImmutableMap.builder();
        ImmutableMap.Builder<String, Integer> lines = ImmutableMap.builder();
        for (String key : scheme.keys()) {
            if (!key.equals("zh") && !key.equals("en")) {
                scheme.text(key).ifPresent(text -> settings.put(key, text));
                lines.put(key, scheme.line(key));
            }
        }
        return new SchemeSpec(id, words(scheme), settings.buildKeepingLast(), lines.buildKeepingLast(), line);
    }

    private ImmutableList<Notice> notices(Yaml yaml) {
        ImmutableList.Builder<Notice> notices = ImmutableList.builder();
        for (Yaml notice : yaml.list("notices")) {
            notice.allow(ManifestKeys.NOTICE);
            notice.day("from")
                    .ifPresent(from ->
                            notices.add(new Notice(from, notice.day("until").orElse(null), words(notice))));
        }
        return notices.build();
    }
}
