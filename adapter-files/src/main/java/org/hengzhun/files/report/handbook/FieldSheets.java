package org.hengzhun.files.report.handbook;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hengzhun.core.fact.OwnField;
import org.hengzhun.core.field.Computed;
import org.hengzhun.core.field.Unit;
import org.hengzhun.drl.pack.DeclaredField;
import org.hengzhun.drl.pack.DeclaredFigure;
import org.hengzhun.drl.pack.PolicyPack;
import org.hengzhun.drl.rule.NamedSet;
import org.hengzhun.files.paper.Block;
import org.hengzhun.files.paper.Block.Column;
import org.hengzhun.files.report.ReadAloud;
import org.jspecify.annotations.Nullable;

/** What a policy asks of projects beyond the common fields (自有字段、计算字段、选项的集合). Immutable. */
final class FieldSheets {

    private final PolicyPack pack;
    private final ReadAloud aloud;

    FieldSheets(PolicyPack pack, ReadAloud aloud) {
        this.pack = pack;
        this.aloud = aloud;
    }

    /** All of them; nothing for a policy that declares none. */
    List<Block> complete() {
        List<List<String>> rows = new ArrayList<>();
        pack.manifest().fields().stream().map(DeclaredField::field).forEach(field -> rows.add(own(field)));
        pack.manifest().figures().forEach(figure -> rows.add(computed(figure)));
        pack.sets().values().forEach(set -> rows.add(set(set)));
        return rows.isEmpty()
                ? List.of()
                : List.of(new Block.Grid(
                        "",
                        List.of(
                                Column.words(aloud.say("名称", "name"), 5),
                                Column.words(aloud.say("是什么", "kind"), 5),
                                Column.words(aloud.say("含义和写法", "meaning"), 14)),
                        rows,
                        /* searchable= */ false));
    }

    private List<String> own(OwnField field) {
        String choices = field.choices().stream().map(choice -> choice.label()).collect(aloud.listed());
        String said = Stream.of(
                        field.meaning().in(aloud.language()),
                        choices,
                        field.range() == null
                                ? ""
                                : field.range().words(unit(field.unit())).in(aloud.language()),
                        aloud.say("由", "known to ")
                                + field.respondent().words().in(aloud.language())
                                + aloud.say("答复", ""))
                .filter(words -> !words.isEmpty())
                .collect(aloud.chained());
        return List.of(
                aloud.brackets(field.label().in(aloud.language())),
                field.kind().words().in(aloud.language()) + unitWords(field.unit()),
                aloud.brackets(said));
    }

    private static Unit unit(@Nullable Unit unit) {
        return unit == null ? Unit.RATIO : unit;
    }

    private String unitWords(@Nullable Unit unit) {
        return unit == null || unit == Unit.RATIO ? "" : aloud.say("（" + unit.symbol() + "）", " (" + unit.code() + ")");
    }

    private List<String> computed(DeclaredFigure figure) {
        Computed known = (Computed) pack.projects().named(figure.name()).orElseThrow();
        return List.of(
                aloud.brackets(figure.label().in(aloud.language())),
                aloud.say("计算字段", "computed") + unitWords(known.unit()),
                aloud.brackets(known.meaning().in(aloud.language())));
    }

    private List<String> set(NamedSet set) {
        String members = set.choices().stream()
                .map(choice -> aloud.value(set.field(), choice))
                .collect(aloud.listed());
        return List.of(
                aloud.brackets(set.words().in(aloud.language())),
                aloud.say("选项的集合", "set of choices"),
                aloud.label(set.field()) + aloud.say("：", ": ") + members);
    }
}
