package org.hengzhun.drl.cases;

import com.google.common.base.CaseFormat;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hengzhun.core.ranking.GroupRanking;
import org.hengzhun.core.ranking.Movement;
import org.hengzhun.core.ranking.RankingOutcome;
import org.hengzhun.core.ranking.Standing;
import org.hengzhun.core.ranking.Unranked;
import org.hengzhun.core.score.Grade;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.drl.pack.PolicyPack;

/** Says where a ranking departs from what a case demands, with the lines and places that make it so. */
final class SchemeDifferences {

    private final EvaluationReasons reasons;
    private final SchemeLines lines;
    private final SchemeCaseRunner.Ranked ranked;
    private final List<Bilingual> differences = new ArrayList<>();

    private SchemeDifferences(PolicyPack pack, String scheme, LocalDate day, SchemeCaseRunner.Ranked ranked) {
        this.reasons = new EvaluationReasons(pack, day, ranked);
        this.lines = new SchemeLines(Objects.requireNonNull(pack.schemes().get(scheme)));
        this.ranked = ranked;
    }

    static ImmutableList<Bilingual> of(
            PolicyPack pack, Situation.OfScheme situation, LocalDate day, SchemeCaseRunner.Ranked ranked) {
        SchemeDifferences found = new SchemeDifferences(pack, situation.scheme(), day, ranked);
        SchemeExpectation expect = situation.expect();
        expect.scores().forEach(found::score);
        expect.ranks().forEach(found::rank);
        expect.moves().forEach(found::move);
        expect.lines().forEach((unit, demanded) -> demanded.forEach((line, points) -> found.line(unit, line, points)));
        expect.grades().forEach(found::grade);
        expect.outcomes().forEach(found::outcomes);
        expect.undecided().forEach(found::undecided);
        expect.unranked().ifPresent(found::unranked);
        ranked.disputed().forEach(rule -> found.differences.add(Mismatch.disputed(rule)));
        return ImmutableList.copyOf(found.differences);
    }

    /** The standing of the unit, or nothing after saying that it has none. */
    private Optional<Standing> standing(String unit, String zh, String en) {
        Optional<Standing> standing = ranked.ranking().unit(unit);
        if (standing.isEmpty()) {
            List<Bilingual> why = ranked.ranking().unranked().stream()
                    .filter(one -> one.unit().equals(unit))
                    .flatMap(one -> one.reasons().stream())
                    .toList();
            add(
                    "%s %s，实际不参与排名：%s"
                            .formatted(unit, zh, why.stream().map(Bilingual::zh).collect(Collectors.joining("；"))),
                    "%s %s, but it is not ranked: %s"
                            .formatted(unit, en, why.stream().map(Bilingual::en).collect(Collectors.joining("; "))));
        }
        return standing;
    }

    private void score(String unit, BigDecimal expected) {
        standing(unit, "应得 %s 分".formatted(expected), "must score %s".formatted(expected))
                .filter(one -> one.score().total().compareTo(expected) != 0)
                .ifPresent(one -> add(
                        "%s 应得 %s 分，实际 %s 分：%s"
                                .formatted(unit, expected, one.score().total(), shown(one, true)),
                        "%s must score %s, it scores %s: %s"
                                .formatted(unit, expected, one.score().total(), shown(one, false))));
    }

    private static String shown(Standing one, boolean zh) {
        return one.score().lines().stream()
                .map(line -> line.name() + " "
                        + (zh ? line.head().label().zh() : line.head().label().en()) + " "
                        + line.points().toPlainString())
                .collect(Collectors.joining(zh ? "；" : "; "));
    }

    private void rank(String unit, BigDecimal expected) {
        standing(unit, "应列第 %s".formatted(expected), "must be number %s".formatted(expected))
                .filter(one -> one.rank().compareTo(expected) != 0)
                .ifPresent(one -> add(
                        "%s 应列第 %s，实际第 %s：%s"
                                .formatted(unit, expected, one.rank().toPlainString(), order(unit)),
                        "%s must be number %s, it is number %s: %s"
                                .formatted(unit, expected, one.rank().toPlainString(), order(unit))));
    }

    private String order(String unit) {
        return ranked.ranking().groups().stream()
                .filter(group -> group.unit(unit).isPresent())
                .map(GroupRanking::rows)
                .flatMap(List::stream)
                .map(row -> "%s %s %s"
                        .formatted(
                                row.rank().toPlainString(),
                                row.unit(),
                                row.score().total().toPlainString()))
                .collect(Collectors.joining(" | "));
    }

    private void move(String unit, String expected) {
        standing(unit, "位次变化应为 " + expected, "must have moved by " + expected)
                .map(SchemeDifferences::moved)
                .filter(got -> !got.equals(expected))
                .ifPresent(got -> add(
                        "%s 位次变化应为 %s，实际 %s".formatted(unit, expected, got),
                        "%s must have moved by %s, it moved by %s".formatted(unit, expected, got)));
    }

    private static String moved(Standing one) {
        if (one.movement() instanceof Movement.Moved by) {
            return by.change().stripTrailingZeros().toPlainString();
        }
        return one.movement() instanceof Movement.Entrant ? SchemeExpectation.ENTRANT : "-";
    }

    private void line(String unit, String line, BigDecimal expected) {
        standing(unit, "%s 应得 %s".formatted(line, expected), "must get %s of %s".formatted(expected, line))
                .filter(one -> !lines.points(one, line)
                        .filter(points -> points.compareTo(expected) == 0)
                        .isPresent())
                .ifPresent(one -> {
                    String got = lines.points(one, line)
                            .map(BigDecimal::toPlainString)
                            .orElse("-");
                    Optional<Bilingual> why = lines.why(one, line);
                    add(
                            "%s 的 %s 应得 %s，实际 %s%s"
                                    .formatted(
                                            unit,
                                            line,
                                            expected,
                                            got,
                                            why.map(words -> "（" + words.zh() + "）")
                                                    .orElse("")),
                            "%s must get %s of %s, it gets %s%s"
                                    .formatted(
                                            unit,
                                            expected,
                                            line,
                                            got,
                                            why.map(words -> " (" + words.en() + ")")
                                                    .orElse("")));
                });
    }

    private void grade(String unit, String expected) {
        standing(unit, "等次应为 " + expected, "must get the grade " + expected)
                .filter(one -> !gradeOf(one).equals(expected))
                .ifPresent(one -> add(
                        "%s 等次应为 %s，实际 %s%s"
                                .formatted(
                                        unit,
                                        expected,
                                        gradeOf(one),
                                        held(one)
                                                .map(words -> "（因" + words.zh() + "）")
                                                .orElse("")),
                        "%s must get the grade %s, it gets %s%s"
                                .formatted(
                                        unit,
                                        expected,
                                        gradeOf(one),
                                        held(one)
                                                .map(words -> " (held down: " + words.en() + ")")
                                                .orElse(""))));
    }

    private static String gradeOf(Standing one) {
        return one.grade() == null ? SchemeExpectation.NO_GRADE : one.grade().name();
    }

    private static Optional<Bilingual> held(Standing one) {
        return Optional.ofNullable(one.grade()).map(Grade::heldBy);
    }

    private void outcomes(String unit, Set<String> expected) {
        ImmutableSet<String> got = ranked.ranking().unit(unit).stream()
                .flatMap(one -> one.outcomes().stream())
                .map(RankingOutcome::code)
                .map(code -> CaseFormat.UPPER_UNDERSCORE.to(CaseFormat.LOWER_CAMEL, code))
                .collect(ImmutableSet.toImmutableSet());
        Mismatch.sets(unit + " 的结果", "outcomes of " + unit, expected, got).ifPresent(words -> {
            List<Bilingual> all = new ArrayList<>(List.of(words));
            all.addAll(reasons.of(unit, expected, got));
            add(
                    all.stream().map(Bilingual::zh).collect(Collectors.joining("；")),
                    all.stream().map(Bilingual::en).collect(Collectors.joining("; ")));
        });
    }

    private void undecided(String unit, Set<String> expected) {
        ImmutableSet<String> got = ranked.assessment().undecided().stream()
                .filter(one -> one.unit().equals(unit))
                .map(one -> one.rule().rule())
                .collect(ImmutableSet.toImmutableSet());
        Mismatch.sets(unit + " 未定的规则", "open rules of " + unit, expected, got).ifPresent(differences::add);
    }

    private void unranked(Set<String> expected) {
        ImmutableSet<String> got =
                ranked.ranking().unranked().stream().map(Unranked::unit).collect(ImmutableSet.toImmutableSet());
        Mismatch.sets("不参与排名的单位", "units not ranked", expected, got).ifPresent(differences::add);
    }

    private void add(String zh, String en) {
        differences.add(new Bilingual(zh, en));
    }
}
