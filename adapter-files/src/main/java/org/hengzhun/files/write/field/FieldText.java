package org.hengzhun.files.write.field;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.hengzhun.core.field.Computed;
import org.hengzhun.core.field.Field;
import org.hengzhun.core.field.FieldDictionary;
import org.hengzhun.core.field.Kind;
import org.hengzhun.core.field.Property;
import org.hengzhun.core.field.Unit;
import org.hengzhun.core.words.Language;
import org.hengzhun.files.write.TextLayout;
import org.hengzhun.files.write.TextTable;

/** The field dictionary as lists for people. */
public final class FieldText {

    private final FieldDictionary dictionary;
    private final Language language;

    private FieldText(FieldDictionary dictionary, Language language) {
        this.dictionary = dictionary;
        this.language = language;
    }

    /** The header of an empty table, to be filled in; a number says its unit. */
    public static List<List<String>> template(TemplateColumns columns, Language language) {
        return List.of(
                columns.fields().stream().map(field -> header(field, language)).toList());
    }

    /** For spreadsheets: a row a property, the header first. */
    public static List<List<String>> rows(FieldDictionary dictionary, Language language) {
        return new FieldText(dictionary, language).rows();
    }

    /** For people: a line a property, and under it what it means. */
    public static List<String> lines(FieldDictionary dictionary, Language language, TextLayout layout) {
        return new FieldText(dictionary, language).lines(layout);
    }

    /** The header of a field in a table that is to be filled in. */
    static String header(Field<?> field, Language language) {
        Unit unit = field.unit();
        String name = language.say(field.label(), field.name());
        return unit == null || unit == Unit.RATIO
                ? name
                : name + language.say("（" + unit.symbol() + "）", "(" + unit.code() + ")");
    }

    private List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                language.say("字段名", "name"),
                language.say("中文名", "label"),
                language.say("也可写作", "aliases"),
                language.say("类型", "kind"),
                language.say("单位", "unit"),
                language.say("可填的值", "choices"),
                language.say("含义", "meaning"),
                language.say("只供规则读取", "computed")));
        for (Property property : dictionary.properties()) {
            rows.add(List.of(
                    property.name(),
                    property.label(),
                    String.join(";", aliases(property)),
                    kind(property),
                    unit(property),
                    choices(property),
                    property.meaning().in(language),
                    property instanceof Computed ? language.say("是", "yes") : language.say("否", "no")));
        }
        return rows;
    }

    private List<String> lines(TextLayout layout) {
        TextTable table = new TextTable(layout)
                .columns(language.say("字段名", "name"))
                .words(language.say("中文名", "label"), language.say("类型", "kind"), language.say("单位", "unit"));
        dictionary
                .properties()
                .forEach(property -> table.row(property.name(), property.label(), kind(property), unit(property)));
        List<List<String>> rows = table.groups();
        List<String> lines = new ArrayList<>(rows.get(0));
        int row = 1;
        for (Property property : dictionary.properties()) {
            lines.addAll(rows.get(row++));
            lines.add("    " + property.meaning().in(language));
            addDetail(
                    lines,
                    language.say("也可写作：", "also written: "),
                    String.join(language.say("、", ", "), aliases(property)));
            addDetail(lines, language.say("可填：", "values: "), choices(property));
            addDetail(
                    lines,
                    "",
                    property instanceof Computed
                            ? language.say("（计算字段：只供规则读取，项目表里不填）", "(computed for rules to read; do not fill it in)")
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

    private String kind(Property property) {
        String many = property.many() ? language.say("，可多个", ", several") : "";
        return property.kind().words().in(language) + many;
    }

    private String unit(Property property) {
        Unit unit = property.unit();
        return unit == null || unit == Unit.RATIO ? "" : language.say(unit.symbol(), unit.code());
    }

    private String choices(Property property) {
        if (property.kind() == Kind.TRUTH) {
            return language.say("是、否；不知道留空", "true, false; empty when unknown");
        }
        return property.choices().stream()
                .map(choice -> language.say(choice.label() + " " + choice.name(), choice.name()))
                .collect(Collectors.joining(language.say("、", ", ")));
    }
}
