package org.hengzhun.files.read;

import com.google.common.collect.ImmutableList;
import java.util.stream.Collectors;
import org.hengzhun.core.field.Field;
import org.hengzhun.core.field.FieldDictionary;
import org.hengzhun.core.field.Kind;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.Language;
import org.hengzhun.files.table.Header;
import org.hengzhun.files.table.HeaderColumn;

/** Says of a table of counties that none of its columns is an indicator: which they are, and what to write instead. */
final class NoIndicator {

    private static final int MOST_NAMED = 20;

    private final Header header;
    private final FieldDictionary fields;
    private final OptionNames names;
    private final ImmutableList<HeaderColumn> unread;

    NoIndicator(Header header, FieldDictionary fields, OptionNames names) {
        this.header = header;
        this.fields = fields;
        this.names = names;
        this.unread = header.unread().collect(ImmutableList.toImmutableList());
    }

    Bilingual words() {
        boolean several = header.top() < header.bottom();
        String rowsZh = several ? "（表头第 %d 至 %d 行合起来读）".formatted(header.top(), header.bottom()) : "";
        String rowsEn = several
                ? " (rows %d to %d were read together as the header)".formatted(header.top(), header.bottom())
                : "";
        return new Bilingual(
                "没有一列是认识的指标%s%s；一行一个单位，每项指标的数字要各占一列。%s。"
                        .formatted(
                                rowsZh,
                                columns(Language.ZH, "，没有读的列：", "、"),
                                names.indicators().zh().formatted(example("，例如一行“%s”"))),
                "No column is an indicator that is known%s%s; a row is a unit, and the figures of each indicator need a column of their own. %s."
                        .formatted(
                                rowsEn,
                                columns(Language.EN, "; not read: ", ", "),
                                names.indicators().en().formatted(example(", such as \"%s\" in a line"))));
    }

    private String columns(Language language, String before, String between) {
        String named = unread.stream()
                .limit(MOST_NAMED)
                .map(column -> column.called().in(language))
                .collect(Collectors.joining(between));
        int more = unread.size() - MOST_NAMED;
        String rest =
                more > 0 ? language.say(" 等 %d 列", " and so on, %d columns").formatted(unread.size()) : "";
        return unread.isEmpty() ? "" : before + named + rest;
    }

    /** A line of a list of columns that would make an indicator of the first column. */
    private String example(String shape) {
        return unread.stream()
                .findFirst()
                .flatMap(column -> fields.fields().stream()
                        .filter(field -> field.kind() == Kind.NUMBER)
                        .map(Field::label)
                        .findFirst()
                        .map(label -> shape.formatted(column.header() + "," + label)))
                .orElse("");
    }
}
