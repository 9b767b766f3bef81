package org.hengzhun.core.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hengzhun.core.indicator.Arguments;
import org.hengzhun.core.indicator.IndicatorCatalogue;
import org.hengzhun.core.indicator.IndicatorKind;
import org.hengzhun.core.indicator.IndicatorRow;
import org.hengzhun.core.indicator.Measure;
import org.hengzhun.core.indicator.MissingReason;
import org.hengzhun.core.indicator.TableWord;
import org.hengzhun.core.score.method.ScoringMethods;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.Flaw;
import org.hengzhun.core.words.FlawedInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The reference of schemes says what the code reads, no more and no less. */
class SchemeReferenceTest {

    private static final Path PAGE = Path.of("..", "docs", "schemes.md");

    /** Values with which a method reads every argument it knows. */
    private static final Map<String, String> ANY = Map.ofEntries(
            Map.entry("target", "1"),
            Map.entry("tiers", "2:2;1:1"),
            Map.entry("places", "1:2"),
            Map.entry("condition", "1"),
            Map.entry("conditionAtLeast", "1"),
            Map.entry("points", "1"),
            Map.entry("perMissing", "1"),
            Map.entry("worst", "1"),
            Map.entry("best", "2"),
            Map.entry("notAllowed", "1"),
            Map.entry("satisfactory", "2"),
            Map.entry("above", "1"),
            Map.entry("full", "100"));

    static Stream<TableWord> methods() {
        return ScoringMethods.entries().stream();
    }

    @ParameterizedTest
    @MethodSource("methods")
    void aMethodReadsExactlyTheArgumentsItsEntryLists(TableWord word) {
        List<Flaw> flaws = new ArrayList<>();
        Map<String, String> given = new LinkedHashMap<>();
        word.arguments().stream()
                .filter(one -> ANY.containsKey(one.name()))
                .forEach(one -> given.put(one.name(), ANY.get(one.name())));
        Arguments arguments = new Arguments("row", given, flaws);
        ScoringMethods.named(word.word(), arguments, null, name -> Optional.empty(), Measure.ANY);
        assertThat(flaws).isEmpty();
        assertThat(new TreeSet<>(arguments.asked())).isEqualTo(new TreeSet<>(names(word)));
    }

    @ParameterizedTest
    @MethodSource("methods")
    void withoutARequiredArgumentThereIsNoMethod(TableWord word) {
        for (TableWord.Argument argument : word.arguments()) {
            List<Flaw> flaws = new ArrayList<>();
            Map<String, String> given = new LinkedHashMap<>();
            word.arguments().stream()
                    .filter(one -> one.required() && !one.equals(argument))
                    .forEach(one -> given.put(one.name(), ANY.get(one.name())));
            ScoringMethods.named(
                    word.word(), new Arguments("row", given, flaws), null, name -> Optional.empty(), Measure.ANY);
            assertThat(flaws.stream().anyMatch(flaw -> flaw.detail().equals(argument.name())))
                    .as(argument.name())
                    .isEqualTo(argument.required());
        }
    }

    @ParameterizedTest
    @EnumSource(IndicatorKind.class)
    void aKindOfIndicatorTakesTheArgumentsItsEntryListsAndNoOther(IndicatorKind kind) {
        Map<String, String> given = new LinkedHashMap<>();
        kind.entry().arguments().forEach(one -> given.put(one.name(), indicatorValue(kind, one.name())));
        given.put("strange", "1");
        assertThat(flawsOf(kind, given))
                .as("only the strange argument is refused")
                .singleElement()
                .satisfies(flaw -> assertThat(flaw.detail()).isEqualTo("strange"));
    }

    private static List<Flaw> flawsOf(IndicatorKind kind, Map<String, String> given) {
        try {
            IndicatorCatalogue.of(List.of(new IndicatorRow(
                    "made", Bilingual.same("made"), kind.entry().word(), given)));
            return List.of();
        } catch (FlawedInputException flawed) {
            return flawed.flaws();
        }
    }

    private static String indicatorValue(IndicatorKind kind, String argument) {
        return switch (argument) {
            case "statistic" -> "max";
            case "over" -> "city";
            case "direction" -> "lower";
            case "negativeBase" -> "absolute";
            case "form" -> "pace";
            case "by" -> "period";
            case "unit" -> "个";
            case "column" -> "ownFigure";
            case "range" -> "0..1";
            case "of" -> kind == IndicatorKind.PRODUCT ? "signedProjects*1" : "signedProjects";
            default -> "signedProjects";
        };
    }

    @Test
    void everyReasonOfAMissingValueIsListed() {
        String methods = SchemeReference.sections().get(3).where().zh();
        for (MissingReason reason : MissingReason.values()) {
            assertThat(methods).contains(reason.word());
        }
    }

    @Test
    void everyWayToPutPartsTogetherIsListed() {
        assertThat(SchemeReference.sections().get(1).words())
                .extracting(TableWord::word)
                .containsExactlyElementsOf(
                        Stream.of(Aggregation.values()).map(Arguments::wordOf).collect(Collectors.toList()));
    }

    static Stream<TableWord> branches() {
        return SchemeReference.sections().get(1).words().stream();
    }

    @ParameterizedTest
    @MethodSource("branches")
    void aBranchTakesTheArgumentsItsEntryListsAndNoOther(TableWord word) {
        List<Flaw> flaws = new ArrayList<>();
        Map<String, String> given = new LinkedHashMap<>();
        given.put("strange", "1");
        word.arguments().forEach(one -> given.put(one.name(), branchValue(one)));
        String pairs = given.entrySet().stream()
                .filter(pair -> !pair.getKey().equals("total") || !given.containsKey("weights"))
                .map(pair -> pair.getKey() + "=" + pair.getValue())
                .collect(Collectors.joining(" "));
        SchemeTable table = SchemeTable.of(
                "whole,,,%s,,%s".formatted(word.word(), pairs),
                "a,whole,signedProjects,panel,%s,full=1".formatted(given.containsKey("weights") ? "" : "1"));
        try {
            table.scheme();
        } catch (FlawedInputException flawed) {
            flaws.addAll(flawed.flaws());
        }
        assertThat(flaws).extracting(Flaw::detail).containsExactly("strange");
    }

    private static String branchValue(TableWord.Argument one) {
        return switch (one.name()) {
            case "weights" -> "critic";
            case "lower" -> "a";
            case "total", "cap" -> "1";
            case "floor" -> "0";
            default -> one.otherwise();
        };
    }

    @Test
    void everyWayToFindWeightsIsListed() {
        assertThat(SchemeReference.sections().get(2).words())
                .extracting(TableWord::word)
                .containsExactly("entropy", "critic");
    }

    @Test
    void everySettingOfTheReferenceIsTakenAndNoOther() {
        Map<String, String> settings = new LinkedHashMap<>();
        TableWord scheme = SchemeReference.sections().get(5).words().get(0);
        SchemeTable table = SchemeTable.of("total,,,sum,,", "a,total,signedProjects,per-item,,points=1");
        for (TableWord.Argument one : scheme.arguments()) {
            settings.put(one.name(), settingValue(one));
        }
        settings.forEach(table::set);
        assertThat(table.scheme().warnings()).isEmpty();
    }

    private static String settingValue(TableWord.Argument one) {
        return switch (one.name()) {
            case "tieBreakers", "totals" -> "signedProjects";
            case "grades" -> "优:90";
            case "cap" -> "100";
            case "floor" -> "0";
            case "groups", "totalOf" -> "一";
            case "byGroup" -> "";
            default -> one.otherwise();
        };
    }

    @Test
    void thePageIsCurrent() throws IOException {
        if ("docs".equals(System.getProperty("hengzhun.update"))) {
            Files.writeString(PAGE, SchemePage.page());
        }
        assertThat(Files.readString(PAGE))
                .as("docs/schemes.md is not what the code knows; make it anew: mvn -pl rules-core test"
                        + " -Dtest=SchemeReferenceTest -Dhengzhun.update=docs")
                .isEqualTo(SchemePage.page());
    }

    private static Set<String> names(TableWord word) {
        return word.arguments().stream().map(TableWord.Argument::name).collect(Collectors.toSet());
    }
}
