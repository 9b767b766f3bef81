package org.hengzhun.core.reading;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.stream.Collectors;
import org.hengzhun.core.field.Countries;
import org.hengzhun.core.field.Unit;
import org.hengzhun.core.words.VisibleText;
import org.jspecify.annotations.Nullable;

/** Reads countries and regions, by code or by name; what it reads is codes of ISO 3166-1. */
final class CountryCell implements Cell {

    @Override
    public Reading read(String text, @Nullable Unit unit) {
        List<String> parts = CellText.parts(text).stream()
                .flatMap(part ->
                        CellText.partsThat(part, word -> Countries.codeOf(word).isPresent()).stream())
                .toList();
        List<String> strange =
                parts.stream().filter(part -> Countries.codeOf(part).isEmpty()).toList();
        if (strange.isEmpty()) {
            return new Reading.Known(parts.stream()
                    .flatMap(part -> Countries.codeOf(part).stream())
                    .collect(ImmutableSet.toImmutableSet()));
        }
        if (strange.stream().anyMatch(word -> word.contains("港澳"))) {
            return Reading.bad(
                    named(strange, "“%s”", "、") + "说的是几个地区之一；请写明是 香港、澳门 还是 台湾，多个用分号隔开。",
                    named(strange, "\"%s\"", ", ")
                            + " names several regions; write which: HK, MO or TW, with semicolons between.");
        }
        return Reading.bad(
                named(strange, "“%s”", "、") + "不是国家或地区；请写名称或 ISO 3166-1 两位代码，多个用分号隔开，例如 法国;香港。境内投资方写 中国，省份写在“投资方所在区域”。",
                named(strange, "\"%s\"", ", ")
                        + " is not a country or region; write names or two-letter codes of ISO 3166-1 with semicolons"
                        + " between, such as FR;HK. A domestic investor is CN, its province goes into the column"
                        + " investor region.");
    }

    private static String named(List<String> strange, String shape, String between) {
        return strange.stream()
                .map(word -> shape.formatted(VisibleText.cut(word)))
                .collect(Collectors.joining(between));
    }
}
