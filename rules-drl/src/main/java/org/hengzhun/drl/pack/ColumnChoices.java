package org.hengzhun.drl.pack;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.field.Kind;
import org.hengzhun.core.field.Unit;
import org.hengzhun.core.indicator.IndicatorKind;
import org.hengzhun.core.policy.Provenance;
import org.hengzhun.core.score.Aggregation;
import org.hengzhun.core.score.method.ScoringMethods;

/**
 * What people mostly write into the columns of a pack, to pick from.
 *
 * @param clauses ids of the clauses
 * @param tables names of the tables
 * @param documents what clauses call the documents of the pack
 * @param indicators names of the indicators
 */
record ColumnChoices(
        ImmutableList<String> clauses,
        ImmutableList<String> tables,
        ImmutableList<String> documents,
        ImmutableList<String> indicators) {

    private static final ImmutableList<String> SCHEDULES = ImmutableList.of(
            "weekly",
            "monthly",
            "monthly:25",
            "every-2-months",
            "quarterly",
            "half-yearly",
            "yearly",
            "yearly:03-31",
            "once:2022-04-22",
            "standing",
            "project");

    /** @param own the names of the rows of the table itself */
    ImmutableList<String> of(Sheet sheet, String column, Collection<String> own) {
        return switch (column) {
            case "provenance" -> provenances();
            case "clause" -> sheet.equals(PackSheets.CLAUSES) ? ImmutableList.of() : clauses;
            case "unit" -> sheet.equals(PackSheets.PARAMETERS) ? units() : ImmutableList.of();
            case "document" -> documents;
            case "schedule" -> SCHEDULES;
            case "per" -> tables.stream().map(table -> "table:" + table).collect(ImmutableList.toImmutableList());
            case "since", "by" -> days();
            case "afterEnd" -> ImmutableList.of("yes");
            case "kind" -> kinds(sheet);
            case "method" -> methods();
            case "indicator" -> indicators;
            case "parent" -> ImmutableList.copyOf(own);
            default -> ImmutableList.of();
        };
    }

    private static ImmutableList<String> provenances() {
        return Arrays.stream(Provenance.values())
                .filter(one -> one != Provenance.ASSUMED)
                .map(Provenance::word)
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<String> units() {
        return Stream.concat(Arrays.stream(Unit.values()).map(Unit::symbol), Stream.of("text", "date", "list"))
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<String> days() {
        return Project.DICTIONARY.fields().stream()
                .filter(field -> field.kind() == Kind.DATE)
                .map(field -> field.name())
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<String> kinds(Sheet sheet) {
        List<String> kinds = sheet.equals(PackSheets.CLAUSES)
                ? ClauseReader.KINDS.keySet().asList()
                : sheet.equals(PackSheets.INDICATORS) ? IndicatorKind.words() : List.of();
        return ImmutableList.copyOf(kinds);
    }

    private static ImmutableList<String> methods() {
        return Stream.concat(
                        Arrays.stream(Aggregation.values()).map(one -> Ascii.toLowerCase(one.name())),
                        ScoringMethods.words().stream())
                .collect(ImmutableList.toImmutableList());
    }
}
