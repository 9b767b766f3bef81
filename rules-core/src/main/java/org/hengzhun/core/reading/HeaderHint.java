package org.hengzhun.core.reading;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hengzhun.core.field.Computed;
import org.hengzhun.core.field.Field;
import org.hengzhun.core.field.FieldDictionary;
import org.hengzhun.core.field.Kind;
import org.hengzhun.core.field.Unit;
import org.hengzhun.core.words.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a header that cannot be read: true of a column that is passed over and of a name that is refused. A field is
 * offered only in the unit the header gives, and only where nothing else in the header says that something else is meant.
 */
final class HeaderHint {

    private static final Pattern BRACKET = Pattern.compile("(.+)\\(([^()]+)\\)");

    private HeaderHint() {}

    /** What the header may mean. */
    static HeaderText.Strange of(String header, HeaderParts parts, FieldDictionary fields) {
        if (fields.named(header).orElse(null) instanceof Computed computed) {
            return computed(computed);
        }
        if (parts.units().size() > 1 || parts.isShare()) {
            return unknown();
        }
        String unit = parts.units().isEmpty() ? null : parts.units().get(0);
        Matcher bracket = BRACKET.matcher(parts.base());
        String qualified = bracket.matches() ? bracket.group(2) : "";
        Field<?> measure = qualified.isEmpty() || unit != null
                ? null
                : fields.byHeader(bracket.group(1))
                        .filter(HeaderHint::isMeasured)
                        .orElse(null);
        return measure != null
                ? strangeUnit(measure, qualified)
                : offering(parts.base(), offered(parts, qualified, unit, fields), unit);
    }

    private static HeaderText.Strange offering(String written, List<Field<?>> offered, @Nullable String unit) {
        List<String> offers =
                offered.stream().map(field -> offer(written, field, unit)).toList();
        return switch (offers.size()) {
            case 0 -> unknown();
            case 1 -> didYouMean(offers.get(0));
            default -> either(offers);
        };
    }

    private static ImmutableList<Field<?>> offered(
            HeaderParts parts, String qualified, @Nullable String unit, FieldDictionary fields) {
        Set<Field<?>> vague = fields.vaguelyHeaded(parts.base());
        Stream<Field<?>> near = vague.isEmpty()
                ? fields.nearest(parts.base(), field -> qualified.isEmpty() || isQualified(field, qualified)).stream()
                : vague.stream();
        return near.filter(field -> fits(field, unit)).collect(ImmutableList.toImmutableList());
    }

    /** Whether a header of the field has the words that the header written has in brackets. */
    private static boolean isQualified(Field<?> field, String qualified) {
        return Stream.concat(Stream.of(field.label()), field.aliases().stream())
                .anyMatch(header -> header.contains(qualified));
    }

    private static boolean isMeasured(Field<?> field) {
        return field.kind() == Kind.NUMBER && field.unit() != null;
    }

    private static HeaderText.Strange strangeUnit(Field<?> field, String words) {
        String units = Stream.of(Unit.values())
                .filter(one ->
                        one.dimension() == Objects.requireNonNull(field.unit()).dimension())
                .map(Unit::symbol)
                .collect(Collectors.joining("、"));
        return strange(
                "“%s”后面的“%s”不是认识的单位；若是单位，请换算成 %s 之一并改列名，若另有所指，这一列就不是“%s”。"
                        .formatted(field.label(), words, units, field.label()),
                "\"%s\" after %s is not a known unit; if it is a unit, convert the figures to one of %s and rename the column; if it is not, the column is not %s."
                        .formatted(
                                words, field.words().en(), units, field.words().en()));
    }

    /** The same without a look for what it may mean. */
    static HeaderText.Strange none(String header, FieldDictionary fields) {
        return fields.named(header).orElse(null) instanceof Computed computed ? computed(computed) : unknown();
    }

    private static boolean fits(Field<?> field, @Nullable String unit) {
        Unit kept = field.unit();
        return unit == null
                || field.kind() == Kind.NUMBER
                        && kept != null
                        && Unit.written(unit, kept.dimension()).isPresent();
    }

    private static HeaderText.Strange unknown() {
        return new HeaderText.Strange("unknown-field", HeaderText.NO_SUCH_FIELD);
    }

    private static HeaderText.Strange didYouMean(String offer) {
        return strange(
                "没有这个字段；是不是“%s”？若是，请改成这个名称。".formatted(offer),
                "There is no such field; did you mean \"%s\"? If so, rename it.".formatted(offer));
    }

    private static HeaderText.Strange either(List<String> offers) {
        return strange(
                "没有这个字段；说的是哪一个：%s？请改成它的名称。"
                        .formatted(offers.stream().map("“%s”"::formatted).collect(Collectors.joining("还是"))),
                "There is no such field; which one is meant: %s? Rename it accordingly."
                        .formatted(offers.stream().map("\"%s\""::formatted).collect(Collectors.joining(" or "))));
    }

    /** The header to write in its place: in Chinese, unless the one written is the English name of programs. */
    private static String offer(String written, Field<?> field, @Nullable String unit) {
        String label = unit == null ? field.label() : field.label() + "（" + unit + "）";
        return unit == null && CharMatcher.ascii().matchesAllOf(written) ? field.name() : label;
    }

    private static HeaderText.Strange strange(String zh, String en) {
        return new HeaderText.Strange("unknown-field", new Bilingual(zh, en));
    }

    /** The unit of the header measures something else than the field. */
    static HeaderText.Strange wrongUnit(Field<?> field, String words, Unit base) {
        boolean tonnes =
                base == Unit.TCE && Unit.written(words, Unit.Dimension.MASS).isPresent();
        return new HeaderText.Strange(
                "wrong-unit",
                tonnes
                        ? new Bilingual(
                                "%s按标准煤计，不是实物吨；请写成“%s标准煤”。".formatted(field.label(), words),
                                "%s counts standard coal, not tonnes of fuel; use tce or 万tce."
                                        .formatted(field.words().en()))
                        : new Bilingual(
                                "单位“%s”量的不是%s；请改用 %s 等单位，数字也要随之换算。".formatted(words, field.label(), base.symbol()),
                                "The unit \"%s\" does not measure %s; use %s or another unit of it, and convert the figures."
                                        .formatted(words, field.words().en(), base.code())));
    }

    private static HeaderText.Strange computed(Computed computed) {
        List<Field<?>> inputs = List.copyOf(computed.inputs());
        return new HeaderText.Strange(
                "computed-field",
                new Bilingual(
                        "“%s”由程序计算，不能填写；请删去，填它所依据的字段（%s）。"
                                .formatted(
                                        computed.label(),
                                        inputs.stream().map(Field::label).collect(Collectors.joining("、"))),
                        "The field %s is computed and cannot be given; delete it and give what it rests on (%s)."
                                .formatted(
                                        computed.words().en(),
                                        inputs.stream()
                                                .map(input -> input.words().en())
                                                .collect(Collectors.joining(", ")))));
    }
}
