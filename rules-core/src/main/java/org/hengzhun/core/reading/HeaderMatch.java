package org.hengzhun.core.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hengzhun.core.field.Computed;
import org.hengzhun.core.field.Field;
import org.hengzhun.core.field.FieldDictionary;
import org.hengzhun.core.field.Kind;
import org.hengzhun.core.field.Unit;
import org.hengzhun.core.words.Bilingual;
import org.jspecify.annotations.Nullable;

/** Finds the field a header names, and the unit it may give. */
final class HeaderMatch {

    /** 等价值 and 万吨标准煤 in one pair of brackets. */
    private static final Pattern SHARED_BRACKETS = Pattern.compile("(.*)\\((.+)[,、;](.+)\\)");

    private static final Pattern UNIT = Pattern.compile("(?:\\((.+)\\)|\\[(.+)]|【(.+)】|[/_:-]?(.+))");
    private static final Pattern UNIT_PREFIX = Pattern.compile("^单位:?");

    /** Longest header worth comparing with the known ones. */
    private static final int LONGEST = 100;

    private HeaderMatch() {}

    static HeaderText of(String header, FieldDictionary fields, boolean guess) {
        if (header.length() > LONGEST) {
            return unknown(header, fields, false);
        }
        Optional<Field<?>> plain = fields.headed(header);
        if (plain.isPresent()) {
            return new HeaderText.Known(plain.get(), null);
        }
        String normal = FieldDictionary.normal(header);
        HeaderText split = splitAnywhere(normal, fields);
        Matcher shared = SHARED_BRACKETS.matcher(normal);
        return split == null && shared.matches()
                ? orStrange(
                        withUnit(shared.group(1) + "(" + shared.group(2) + ")", shared.group(3), fields),
                        header,
                        fields,
                        guess)
                : orStrange(split, header, fields, guess);
    }

    private static HeaderText orStrange(
            @Nullable HeaderText found, String header, FieldDictionary fields, boolean guess) {
        return found == null ? unknown(header, fields, guess) : found;
    }

    /** The longest known header at the front that leaves a unit behind it. */
    private static @Nullable HeaderText splitAnywhere(String normal, FieldDictionary fields) {
        HeaderText wrongUnit = null;
        for (int at = normal.length() - 1; at > 0; at--) {
            HeaderText found = withUnit(normal.substring(0, at), normal.substring(at), fields);
            if (found instanceof HeaderText.Known) {
                return found;
            }
            wrongUnit = wrongUnit == null ? found : wrongUnit;
        }
        return wrongUnit;
    }

    private static @Nullable HeaderText withUnit(String base, String rest, FieldDictionary fields) {
        Field<?> field =
                fields.headed(base).filter(known -> known.kind() == Kind.NUMBER).orElse(null);
        Unit kept = field == null ? null : field.unit();
        if (field == null || kept == null) {
            return null;
        }
        String words = unitWords(rest);
        Optional<Unit> unit = Unit.written(words, kept.dimension());
        if (unit.isPresent()) {
            return new HeaderText.Known(field, unit.get());
        }
        return Unit.written(words).isPresent() ? wrongUnit(field, words, kept) : null;
    }

    private static String unitWords(String rest) {
        Matcher matcher = UNIT.matcher(rest);
        if (!matcher.matches()) {
            return rest;
        }
        String inside = rest;
        for (int group = 1; group <= matcher.groupCount(); group++) {
            inside = matcher.group(group) == null ? inside : matcher.group(group);
        }
        return UNIT_PREFIX.matcher(inside).replaceFirst("");
    }

    private static HeaderText wrongUnit(Field<?> field, String words, Unit base) {
        boolean tonnes =
                base == Unit.TCE && Unit.written(words, Unit.Dimension.MASS).isPresent();
        return new HeaderText.Strange(
                "wrong-unit",
                tonnes
                        ? new Bilingual(
                                "%s按标准煤计，不是实物吨；请写成“%s标准煤”。".formatted(field.label(), words),
                                "%s counts standard coal, not tonnes of fuel; use tce or 万tce.".formatted(field.name()))
                        : new Bilingual(
                                "单位“%s”量的不是%s；请改用 %s 等单位，数字也要随之换算。".formatted(words, field.label(), base.symbol()),
                                "The unit \"%s\" does not measure %s; use %s or another unit of it, and convert the figures."
                                        .formatted(words, field.name(), base.code())));
    }

    private static HeaderText.Strange unknown(String header, FieldDictionary fields, boolean guess) {
        if (fields.named(header).orElse(null) instanceof Computed computed) {
            return computed(computed);
        }
        Optional<String> nearest = !guess
                ? Optional.empty()
                : fields.nearestHeader(header)
                        .or(() -> fields.nearestHeader(
                                FieldDictionary.normal(header).replaceFirst("[(\\[【/_].*$", "")));
        return new HeaderText.Strange(
                "unknown-field",
                new Bilingual(
                        nearest.map("没有这个字段；是不是“%s”？请改名或删去。"::formatted)
                                .orElse("没有这个字段；请改成已知的名称（用 policy fields 查看）或删去。"),
                        nearest.map("There is no such field; did you mean \"%s\"? Rename it or delete it."::formatted)
                                .orElse("There is no such field; rename it (policy fields lists them) or delete it.")));
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
                                        computed.name(),
                                        inputs.stream().map(Field::name).collect(Collectors.joining(", ")))));
    }
}
