package org.hengzhun.drl.pack;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hengzhun.core.fact.CountyPeriod;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.field.Property;
import org.hengzhun.core.field.Unit;
import org.hengzhun.core.ranking.UnitFact;

/** What docs/packs.md says of the properties that rules, cases and tables of units may name. */
final class FieldPage {

    private FieldPage() {}

    static String made() {
        return "## 项目字段\n\n规则里写英文名，案例和项目表写哪个都可以；`hengzhun policy fields` 另有说明和例子。规则不能比较 `industryCode`，"
                + "请用 `industryDivision`（2位）、`industryGroup`（3位）、`industryClass`（4位）。\n\n"
                + table(Project.DICTIONARY.properties())
                + "## 县区表的列\n\n考核用的表（`rank`）可有这些列，写中文名或英文名；本包另加的列写在 `indicators.csv`。"
                + "`evaluation.drl` 的 `CountyPeriod` 还有 `scheme`（方案编号）和本包的指标。\n\n"
                + table(CountyPeriod.dictionary().properties())
                + "`Standing` 除这些外还有：\n\n"
                + table(UnitFact.standing(ImmutableList.of(), ImmutableList.of()).properties().stream()
                        .filter(property -> !property.name().equals("scheme"))
                        .filter(property ->
                                CountyPeriod.dictionary().named(property.name()).isEmpty())
                        .toList());
    }

    private static String table(Collection<? extends Property> properties) {
        return properties.stream()
                .map(FieldPage::row)
                .collect(Collectors.joining("", "| 中文名 | 英文名 | 种类 | 单位或选项 |\n|---|---|---|---|\n", "\n"));
    }

    private static String row(Property property) {
        String choices = property.choices().stream()
                .map(choice -> "`%s` %s".formatted(choice.name(), choice.label()))
                .collect(Collectors.joining("、"));
        String unit = Optional.ofNullable(property.unit()).map(Unit::symbol).orElse("");
        return "| %s | `%s` | %s%s | %s |\n"
                .formatted(
                        property.label(),
                        property.name(),
                        property.kind().words().zh(),
                        property.many() ? "，可多个" : "",
                        choices.isEmpty() ? unit : choices);
    }
}
