package org.hengzhun.cli.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.hengzhun.core.field.Computed;
import org.hengzhun.core.field.Field;
import org.hengzhun.core.field.FieldDictionary;
import org.hengzhun.core.field.Kind;
import org.hengzhun.core.field.Property;
import org.hengzhun.core.field.Unit;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.Language;
import org.hengzhun.files.write.DisplayWidth;
import org.hengzhun.files.write.TextTable;

/** The field dictionary as lists for people. */
final class FieldList {

    private static final int WIDEST_CELL = 60;

    private final FieldDictionary dictionary;
    private final Language language;

    FieldList(FieldDictionary dictionary, Language language) {
        this.dictionary = dictionary;
        this.language = language;
    }

    /** The header of an empty table; a number says its unit. */
    List<String> headers() {
        return dictionary.fields().stream().map(this::header).toList();
    }

    private String header(Field<?> field) {
        Unit unit = field.unit();
        String name = say(field.label(), field.name());
        return unit == null || unit == Unit.RATIO
                ? name
                : name + say("（" + unit.symbol() + "）", "(" + unit.code() + ")");
    }

    /** A table of all properties, its header first. */
    List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                say("字段名", "name"),
                say("中文名", "label"),
                say("也可写作", "aliases"),
                say("类型", "kind"),
                say("单位", "unit"),
                say("可填的值", "choices"),
                say("含义", "meaning"),
                say("只供规则读取", "computed")));
        for (Property property : dictionary.properties()) {
            rows.add(List.of(
                    property.name(),
                    property.label(),
                    String.join(";", aliases(property)),
                    kind(property),
                    unit(property),
                    choices(property),
                    meaning(property).in(language),
                    property instanceof Computed ? say("是", "yes") : say("否", "no")));
        }
        return rows;
    }

    /** For people: a line a property, and under it what it means. */
    List<String> lines() {
        TextTable table = new TextTable(DisplayWidth.NARROW, WIDEST_CELL)
                .row(say("字段名", "name"), say("中文名", "label"), say("类型", "kind"), say("单位", "unit"));
        dictionary
                .properties()
                .forEach(property -> table.row(property.name(), property.label(), kind(property), unit(property)));
        List<String> rows = table.lines();
        List<String> lines = new ArrayList<>(rows.subList(0, 2));
        int row = 2;
        for (Property property : dictionary.properties()) {
            lines.add(rows.get(row++));
            lines.add("    " + meaning(property).in(language));
            addDetail(lines, say("也可写作：", "also written: "), String.join(say("、", ", "), aliases(property)));
            addDetail(lines, say("可填：", "values: "), choices(property));
            addDetail(
                    lines,
                    "",
                    property instanceof Computed
                            ? say("（计算字段：只供规则读取，项目表里不填）", "(computed: rules read it, nobody fills it in)")
                            : "");
        }
        return lines;
    }

    private static void addDetail(List<String> lines, String what, String detail) {
        if (!detail.isEmpty()) {
            lines.add("    " + what + detail);
        }
    }

    private static List<String> aliases(Property property) {
        return property instanceof Field<?> field ? field.aliases() : List.of();
    }

    private static Bilingual meaning(Property property) {
        return property instanceof Field<?> field ? field.meaning() : ((Computed) property).meaning();
    }

    private String kind(Property property) {
        String many = property.many() ? say("，可多个", ", several") : "";
        return property.kind().words().in(language) + many;
    }

    private String unit(Property property) {
        Unit unit = property.unit();
        return unit == null || unit == Unit.RATIO ? "" : say(unit.symbol(), unit.code());
    }

    private String choices(Property property) {
        if (property.kind() == Kind.TRUTH) {
            return say("是、否；不知道留空", "true, false; empty when unknown");
        }
        return property.choices().stream()
                .map(choice -> say(choice.label() + " " + choice.name(), choice.name()))
                .collect(Collectors.joining(say("、", ", ")));
    }

    private String say(String zh, String en) {
        return language == Language.ZH ? zh : en;
    }
}
