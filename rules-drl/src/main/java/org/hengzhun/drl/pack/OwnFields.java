package org.hengzhun.drl.pack;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hengzhun.core.fact.OwnField;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.field.FieldDictionary;
import org.hengzhun.core.field.Property;
import org.hengzhun.drl.dialect.BrokenNames;
import org.hengzhun.drl.dialect.ProblemCollector;
import org.hengzhun.drl.rule.Notion;

/** Puts the fields a pack declares beside those projects have without it, and complains of those whose names are taken. */
final class OwnFields {

    private final BrokenNames broken;
    private final ProblemCollector complaints;
    private final Map<String, Notion> notions;

    /** @param notions of the pack and of the pack it extends */
    OwnFields(BrokenNames broken, ProblemCollector complaints, Map<String, Notion> notions) {
        this.broken = broken;
        this.complaints = complaints;
        this.notions = notions;
    }

    /** What projects of the pack have: what those of the pack it extends have, and after it what it declares itself. */
    FieldDictionary beside(FieldDictionary base, List<DeclaredField> declared) {
        FieldDictionary known = base;
        for (DeclaredField one : declared) {
            if (isFree(one, known)) {
                known = Project.extended(known, ImmutableList.of(one.field()));
            } else {
                broken.add(BrokenNames.Kind.FIELD, one.field().name(), one.line());
            }
        }
        return known;
    }

    private boolean isFree(DeclaredField declared, FieldDictionary known) {
        OwnField field = declared.field();
        int before = complaints.count();
        Optional<Property> same = known.named(field.name());
        same.ifPresent(other -> complain(
                declared,
                "项目已有字段 %s（%s）；意思相同就直接用它，不同就换一个英文名".formatted(other.name(), other.label()),
                "projects have a field %s (%s) already; use it if it means the same, else choose another name"
                        .formatted(other.name(), other.label())));
        if (notions.containsKey(field.name())) {
            complain(
                    declared,
                    "字段名（%s）已是 notions 或 tags 里的名称；请换一个".formatted(field.name()),
                    "the name (%s) is one of notions or tags already; choose another".formatted(field.name()));
        }
        if (same.isEmpty()) {
            ImmutableSet.copyOf(Iterables.concat(ImmutableList.of(field.label().zh(), field.name()), field.aliases()))
                    .forEach(header -> takenHeader(declared, header, known));
        }
        return complaints.count() == before;
    }

    private void takenHeader(DeclaredField declared, String header, FieldDictionary known) {
        Optional<? extends Property> other = known.byHeader(header);
        if (other.isEmpty()) {
            other = known.properties().stream()
                    .filter(property -> property.label().equals(header))
                    .findFirst();
        }
        other.ifPresent(taken -> complain(
                declared,
                "“%s”已是项目字段 %s（%s）的名称或别名；意思相同就直接用它，不同就换一个写法".formatted(header, taken.name(), taken.label()),
                "%s already names the field %s (%s) of projects; use that if it means the same, else write another"
                        .formatted(header, taken.name(), taken.label())));
    }

    private void complain(DeclaredField declared, String zh, String en) {
        complaints.error(declared.line(), 0, "field-taken", zh, en);
    }
}
