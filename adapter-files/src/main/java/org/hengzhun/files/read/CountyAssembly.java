package org.hengzhun.files.read;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hengzhun.core.fact.CountyPeriod;
import org.hengzhun.core.field.Field;
import org.hengzhun.core.field.FieldDictionary;
import org.hengzhun.core.field.Kind;
import org.hengzhun.core.reading.FieldReader;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.files.table.Header;
import org.hengzhun.files.table.HeaderColumn;

/** Makes the units of a table of counties; a unit that an accepted row has for the same period already is refused. */
final class CountyAssembly implements Assembly<CountyPeriod> {

    private final FieldReader reader;
    private final Field<?> unit;
    private final Field<?> group;
    private final Field<?> period;
    private final Map<String, Integer> seen = new HashMap<>();
    private final List<CountyTable.RefusedUnit> refused = new ArrayList<>();
    private final List<Bilingual> notes = new ArrayList<>();
    private String groupAbove = "";

    CountyAssembly(FieldDictionary columns) {
        this.reader = FieldReader.of(columns);
        this.unit = columns.field("unit").orElseThrow();
        this.group = columns.field("group").orElseThrow();
        this.period = columns.field("period").orElseThrow();
    }

    @Override
    public FieldReader reader() {
        return reader;
    }

    @Override
    public Bilingual noun() {
        return new Bilingual("考核单位", "unit");
    }

    @Override
    public String plural() {
        return "units";
    }

    @Override
    public Set<String> keys() {
        return ImmutableSet.of(unit.name());
    }

    @Override
    public Optional<Bilingual> unfit(Header header, OptionNames names) {
        return header.read().map(HeaderColumn::field).anyMatch(field -> field != null && field.kind() == Kind.NUMBER)
                ? Optional.empty()
                : Optional.of(new NoIndicator(header, reader.fields(), names).words());
    }

    @Override
    public Row<CountyPeriod> finish(RowDraft row) {
        // A name of nothing but signs that nobody sees is none.
        boolean unseen =
                row.value(unit) != null && CountyPeriod.unitName(row.text(unit)).isBlank();
        if (row.lacks(unit) || unseen) {
            row.refuse(unit, new Bilingual("没有单位名称；请补上。", "The name of the unit is missing; add it."));
        }
        String key = row.text(period) + "\n" + CountyPeriod.unitName(row.text(unit));
        Integer first = seen.get(key);
        if (first != null) {
            row.refuse(unit, doubled(first));
        }
        String name = CountyPeriod.unitName(row.text(unit));
        String itsGroup = group(row, name);
        if (!row.isSound()) {
            if (!name.isEmpty()) {
                refused.add(new CountyTable.RefusedUnit(name, itsGroup, row.text(period), row.row()));
            }
            return row.refused();
        }
        seen.put(key, row.row());
        return row.accepted(made(row, itsGroup));
    }

    /** The group of the row: an empty cell below a filled one is what is left of merged cells, and has the group of the row above. */
    private String group(RowDraft row, String name) {
        if (!row.isBlankCell(group) || groupAbove.isEmpty()) {
            groupAbove = row.text(group);
            return groupAbove;
        }
        if (!name.isEmpty()) {
            notes.add(new Bilingual(
                    "第 %d 行（%s）没有填分组，按上面一行的“%s”计；若不对请补上。".formatted(row.row(), name, groupAbove),
                    "Row %d (%s) has no group and is taken to be in \"%s\" as the row above; fill it in if that is wrong."
                            .formatted(row.row(), name, groupAbove)));
        }
        return groupAbove;
    }

    /** The units whose rows were refused. */
    ImmutableList<CountyTable.RefusedUnit> refused() {
        return ImmutableList.copyOf(refused);
    }

    /** What the reader must know of how rows were read. */
    ImmutableList<Bilingual> notes() {
        return ImmutableList.copyOf(notes);
    }

    private CountyPeriod made(RowDraft row, String itsGroup) {
        CountyPeriod.Builder made = CountyPeriod.builder(row.text(unit), itsGroup, row.text(period));
        reader.fields().fields().forEach(field -> {
            if (row.value(field) instanceof BigDecimal figure) {
                made.set(field.name(), figure);
            }
        });
        return made.build();
    }

    private static Bilingual doubled(int first) {
        return new Bilingual(
                "这个单位同一期在第 %d 行已经有了；先出现的一行照常处理，请改正或删去这一行。".formatted(first),
                "Row %d already has this unit in the same period and is processed; correct this row or delete it."
                        .formatted(first));
    }
}
