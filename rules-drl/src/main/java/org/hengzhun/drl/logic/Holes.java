package org.hengzhun.drl.logic;

import com.google.common.collect.ImmutableSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntBinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.field.Industries;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.drl.cell.Axis;
import org.hengzhun.drl.cell.Diagrams;
import org.hengzhun.drl.cell.Truths;
import org.hengzhun.drl.pack.RulePlace;
import org.hengzhun.drl.rule.Rule;
import org.jspecify.annotations.Nullable;

/**
 * Bands of a figure that nobody looks after: below and above them something is said of a project, and in between it is not, all
 * else being alike.
 */
final class Holes {

    /** Industries named at most. */
    private static final int NAMED = 12;

    /** Where a truth holds, and where it is false. Kept as operators: what bands have in common is looked at once. */
    static final IntBinaryOperator HOLDS = (said, any) -> said == Truths.TRUE ? 1 : 0;

    static final IntBinaryOperator FAILS = (said, any) -> said == Truths.FALSE ? 1 : 0;

    private final DayLogic logic;
    private final Set<ImmutableSet<Object>> holed = new HashSet<>();

    Holes(DayLogic logic) {
        this.logic = logic;
    }

    void tell(Consumer<Told> told) {
        for (Subject subject : Subject.of(logic)) {
            logic.diagrams().axes(subject.truth()).stream()
                    .filter(place -> logic.cells().axes().get(place).ordered())
                    .filter(place -> !areOn(logic.cells().axes().get(place)))
                    .forEach(place -> look(subject, place, told));
        }
    }

    /** Whether a hole was found on the axis, or on one of another field with the same cuts. */
    boolean areOn(Axis axis) {
        return holed.contains(axis.cuts());
    }

    private void look(Subject subject, int place, Consumer<Told> told) {
        Axis axis = logic.cells().axes().get(place);
        Diagrams diagrams = logic.diagrams();
        int bands = axis.unknown();
        int[] here = IntStream.range(0, bands)
                .map(band -> diagrams.where(subject.truth(), place, band))
                .toArray();
        if (neverEnds(here)) {
            return;
        }
        int[] above = new int[bands + 1];
        above[bands] = Diagrams.always(0);
        for (int band = bands - 1; band > 0; band--) {
            above[band] = diagrams.apply(Truths.OR, above[band + 1], holds(here[band]));
        }
        int below = Diagrams.always(0);
        for (int band = 0; band + 1 < bands; band++) {
            int hole =
                    diagrams.apply(Truths.AND, diagrams.apply(Truths.AND, below, above[band + 1]), fails(here[band]));
            Optional<int[]> cell = logic.cells().cell(hole, 1);
            if (cell.isPresent()) {
                holed.add(axis.cuts());
                tell(subject, place, cell.get(), band, industries(hole), told);
                return;
            }
            below = diagrams.apply(Truths.OR, below, holds(here[band]));
        }
    }

    /** Whether what holds in one band holds in the next, so that there is no hole to look for. */
    private boolean neverEnds(int[] byBand) {
        return IntStream.range(1, byBand.length)
                .noneMatch(band ->
                        logic.somewhere(logic.diagrams().apply(DayLogic.ONLY_FIRST, byBand[band - 1], byBand[band])));
    }

    private int holds(int truth) {
        return logic.diagrams().apply(HOLDS, truth, Diagrams.always(0));
    }

    private int fails(int truth) {
        return logic.diagrams().apply(FAILS, truth, Diagrams.always(0));
    }

    /** The industries that fall into the hole, where it depends on the industry. */
    private Optional<Bilingual> industries(int hole) {
        int place = logic.cells().place(Project.INDUSTRY_CODE);
        if (place < 0 || !logic.diagrams().axes(hole).get(place)) {
            return Optional.empty();
        }
        Axis axis = logic.cells().axes().get(place);
        List<String> codes = IntStream.range(0, axis.unknown())
                .filter(band -> logic.somewhere(logic.diagrams().where(hole, place, band)))
                .mapToObj(band -> axis.bands().get(band).samples())
                .flatMap(List::stream)
                .map(Object::toString)
                .sorted()
                .toList();
        String zh = codes.stream().limit(NAMED).map(Holes::named).collect(Collectors.joining("、"));
        String en = codes.stream().limit(NAMED).collect(Collectors.joining(", "));
        return Optional.of(
                codes.size() > NAMED
                        ? new Bilingual(
                                "涉及 %s 等 %d 个行业代码".formatted(zh, codes.size()),
                                "it concerns %d industry codes, such as %s".formatted(codes.size(), en))
                        : new Bilingual("涉及行业 " + zh, "it concerns the industries " + en));
    }

    private static String named(String code) {
        return code + Industries.nameOf(code).map(name -> " " + name).orElse("");
    }

    private void tell(
            Subject subject, int place, int[] cell, int first, Optional<Bilingual> industries, Consumer<Told> told) {
        Axis axis = logic.cells().axes().get(place);
        int[] bands = logic.cells().whole(cell);
        int last = first;
        bands[place] = first + 1;
        while (logic.diagrams().at(subject.truth(), bands) == Truths.FALSE) {
            last = bands[place]++;
        }
        Rule above = subject.rules().stream()
                .filter(rule -> logic.diagrams().at(logic.truth(rule), bands) == Truths.TRUE)
                .findFirst()
                .orElseThrow();
        bands[place] = first;
        Project project = logic.cells().project(bands);
        Bilingual range = axis.between(first, last);
        Bilingual named = limits(subject);
        Rule rule = place(subject, above);
        told.accept(new Told(
                rule,
                figure(above, axis, last),
                "hole",
                subject.name() + axis.field(),
                new Bilingual(
                        "%s 的项目，再少一些和再多一些都“%s”，中间却不是，成了空档；例如：%s。请把上下限接起来；参数：%s"
                                .formatted(
                                        range.zh(),
                                        subject.words().zh(),
                                        ProjectWords.of(project).zh()
                                                + industries
                                                        .map(one -> "；" + one.zh())
                                                        .orElse(""),
                                        named.zh()),
                        "projects with %s fall into a hole: with less and with more they are \"%s\", in between they are not; for example: %s. Make the limits meet; parameters: %s"
                                .formatted(
                                        range.en(),
                                        subject.words().en(),
                                        ProjectWords.of(project).en()
                                                + industries
                                                        .map(one -> "; " + one.en())
                                                        .orElse(""),
                                        named.en()))));
    }

    /** A remark is made where the author wrote something. */
    private Rule place(Subject subject, Rule above) {
        return logic.isOwn(above)
                ? above
                : subject.rules().stream().filter(logic::isOwn).findFirst().orElse(above);
    }

    /** Where the figure is written that ends the hole above, if the pack itself writes it as a parameter. */
    private @Nullable RulePlace figure(Rule above, Axis axis, int last) {
        Object first = axis.bands().get(last + 1).samples().get(0);
        return above.parameters().stream()
                .map(key -> logic.pack().parameter(key, logic.truths().day()).orElseThrow())
                .filter(parameter -> parameter.value().equals(first) && logic.isOwnParameter(parameter.key()))
                .map(parameter -> new RulePlace("parameters.csv", parameter.row()))
                .findFirst()
                .orElse(null);
    }

    private Bilingual limits(Subject subject) {
        String keys = subject.rules().stream()
                .flatMap(rule -> rule.parameters().stream())
                .distinct()
                .map(key -> logic.pack().parameter(key, logic.truths().day()))
                .flatMap(Optional::stream)
                .map(parameter -> parameter.key() + "=" + Axis.shown(parameter.value()))
                .collect(Collectors.joining("、"));
        return keys.isEmpty() ? new Bilingual("无", "none") : new Bilingual(keys, keys.replace("、", ", "));
    }
}
