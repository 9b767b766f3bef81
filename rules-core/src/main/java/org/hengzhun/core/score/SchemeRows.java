package org.hengzhun.core.score;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hengzhun.core.indicator.Arguments;
import org.hengzhun.core.indicator.Cohort;
import org.hengzhun.core.indicator.Column;
import org.hengzhun.core.indicator.Display;
import org.hengzhun.core.indicator.Indicator;
import org.hengzhun.core.indicator.IndicatorCatalogue;
import org.hengzhun.core.indicator.Measure;
import org.hengzhun.core.indicator.MissingReason;
import org.hengzhun.core.number.Ratio;
import org.hengzhun.core.score.method.Bounds;
import org.hengzhun.core.score.method.ScoringMethod;
import org.hengzhun.core.score.method.ScoringMethods;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.DidYouMean;
import org.hengzhun.core.words.Flaw;
import org.hengzhun.core.words.FlawedInputException;
import org.jspecify.annotations.Nullable;

/** Turns the rows of one scheme table into a scheme, or tells everything that is wrong with them. Used once, by one thread. */
final class SchemeRows {

    static final String WEIGHT_UNREAD = "weight-not-positive";

    private static final String VETO = "veto";
    private static final Splitter GROUPS = Splitter.on(';').trimResults().omitEmptyStrings();

    /** More rows than any scheme has. */
    private static final int MOST_ROWS = 1_000;

    /** How deep branches may nest, far beyond any document; trees are followed by recursion. */
    private static final int DEEPEST = 16;

    private final String id;
    private final Bilingual label;
    private final Map<String, String> settings;
    private final IndicatorCatalogue catalogue;
    private final Map<String, SchemeRow> rows = new LinkedHashMap<>();
    private final Set<String> placed = new LinkedHashSet<>();
    private final List<Flaw> flaws = new ArrayList<>();
    private int depth;

    SchemeRows(
            String id,
            Bilingual label,
            Map<String, String> settings,
            List<SchemeRow> table,
            IndicatorCatalogue catalogue) {
        this.id = id;
        this.label = label;
        this.settings = settings;
        this.catalogue = catalogue;
        if (table.size() > MOST_ROWS) {
            flaw(
                    table.get(MOST_ROWS).name(),
                    "scheme-too-long",
                    "方案共 %d 行，最多 %d 行".formatted(table.size(), MOST_ROWS),
                    "the scheme has %d rows; %d are the most".formatted(table.size(), MOST_ROWS));
            FlawedInputException.throwIfAnyError(flaws);
        }
        for (SchemeRow row : table) {
            if (rows.putIfAbsent(row.name(), row) != null) {
                flaw(
                        row.name(),
                        "name-doubled",
                        "名称（%s）出现两次".formatted(row.name()),
                        "the name (%s) appears twice".formatted(row.name()));
            }
        }
    }

    Scheme scheme() {
        SchemeSettings given = new SchemeSettings(id, settings, this::indicator, flaws);
        Optional<Branch> root = root();
        Grading grading = grading(given);
        ImmutableList<Veto> vetoes = vetoes(grading);
        root.ifPresent(whole -> flaws.addAll(SchemeChecks.of(whole)));
        root.ifPresent(whole -> flaws.addAll(CutChecks.of(id, whole, grading, vetoes)));
        reportUnplaced();
        TieRule ties = given.ties();
        Rounding rounding = given.rounding();
        Bounds limits = given.limits();
        Scheme.Grouping grouping = given.grouping();
        var groups = given.groups();
        String totalOf = given.totalOf();
        ImmutableList<Indicator> totalled = given.totalled();
        Yardstick yardstick = given.yardstick();
        if (!given.byGroup().isEmpty()) {
            flaw(
                    id,
                    "by-group-beside-rows",
                    "写了 byGroup 的方案由各组的方案组成，不能再有自己的行",
                    "a scheme with byGroup is made of those of its groups and has no rows of its own");
        }
        root.ifPresent(whole -> flaws.addAll(SchemeChecks.groups(whole, groups)));
        given.refuseOthers();
        FlawedInputException.throwIfAnyError(flaws);
        return new Scheme(
                id,
                label,
                root.orElseThrow(),
                grouping,
                groups,
                ties,
                rounding,
                limits,
                vetoes,
                grading,
                totalOf,
                totalled,
                yardstick,
                ImmutableMap.of(),
                catalogue.labels(),
                ImmutableList.copyOf(flaws));
    }

    private static boolean isGrade(SchemeRow row) {
        return row.method().equals(GradeRows.WORD);
    }

    /** The grades of rows, else those of the setting, which goes by score only. */
    private Grading grading(SchemeSettings given) {
        List<SchemeRow> own = rows.values().stream().filter(SchemeRows::isGrade).toList();
        own.forEach(row -> placed.add(row.name()));
        ImmutableList<Grade> set = given.grades();
        if (!own.isEmpty() && !set.isEmpty()) {
            flaw(
                    own.get(0).name(),
                    "grades-twice",
                    "等次只能写在一处：用 grade 行，或用设置 grades",
                    "grades stand in one place only: in rows with the method grade, or in the setting grades");
        }
        return new Grading(
                own.isEmpty() ? set : new GradeRows(flaws, this::indicator).grades(own),
                given.gradeRounding(),
                given.gradeTies());
    }

    private Optional<Branch> root() {
        List<SchemeRow> tops = rows.values().stream()
                .filter(row -> row.parent().isEmpty() && !row.method().equals(VETO) && !isGrade(row))
                .toList();
        if (tops.size() != 1 || aggregation(tops.get(0)).isEmpty()) {
            flaw(
                    id,
                    "root-not-one",
                    "方案要有且只有一个没有上级的汇总行，现有（%s）".formatted(names(tops)),
                    "a scheme needs exactly one branch without a parent, found (%s)".formatted(names(tops)));
            tops.forEach(row -> placed.add(row.name()));
            return Optional.empty();
        }
        return Optional.of(branch(tops.get(0), aggregation(tops.get(0)).orElseThrow()));
    }

    private static String names(List<SchemeRow> rows) {
        return String.join(", ", rows.stream().map(SchemeRow::name).toList());
    }

    private static Optional<Aggregation> aggregation(SchemeRow row) {
        return Arrays.stream(Aggregation.values())
                .filter(way ->
                        row.indicator().isEmpty() && Arguments.wordOf(way).equals(row.method()))
                .findFirst();
    }

    private Branch branch(SchemeRow row, Aggregation aggregation) {
        placed.add(row.name());
        Arguments arguments = new Arguments(row.name(), row.arguments(), flaws);
        ImmutableList<Node> children = children(row, aggregation);
        Ratio total = arguments.optionalNumber("total").orElse(null);
        FromUnits fromUnits = new FromUnitsRow(aggregation, arguments, children).read();
        Ratio full = SchemeChecks.full(row, aggregation, children, total, fromUnits, flaws);
        Bounds bounds = arguments.made(
                () -> new Bounds(
                        arguments.optionalNumber("floor").orElse(null),
                        arguments.optionalNumber("cap").orElse(null)),
                Bounds.NONE);
        arguments.refuseOthers();
        return new Branch(
                row.name(),
                row.label(),
                aggregation,
                children,
                weight(row, arguments),
                full,
                bounds,
                row.basis(),
                fromUnits);
    }

    private ImmutableList<Node> children(SchemeRow row, Aggregation aggregation) {
        if (depth == DEEPEST) {
            flaw(
                    row.name(),
                    "scheme-too-deep",
                    "方案一层套一层超过 %d 层；请写得更平".formatted(DEEPEST),
                    "the branches of the scheme nest deeper than %d; make it flatter".formatted(DEEPEST));
            placed.addAll(rows.keySet());
            return ImmutableList.of();
        }
        depth++;
        ImmutableList<Node> children = rows.values().stream()
                .filter(child -> child.parent().equals(row.name()) && !placed.contains(child.name()))
                .map(child -> node(child, aggregation))
                .collect(ImmutableList.toImmutableList());
        depth--;
        return children;
    }

    private Node node(SchemeRow row, Aggregation parent) {
        Optional<Aggregation> aggregation = aggregation(row);
        return aggregation.isPresent() ? branch(row, aggregation.get()) : leaf(row, parent);
    }

    private Leaf leaf(SchemeRow row, Aggregation parent) {
        placed.add(row.name());
        Arguments arguments = new Arguments(row.name(), row.arguments(), flaws);
        Ratio weight = weight(row, arguments);
        Indicator indicator = indicator(row.name(), row.indicator());
        ScoringMethod method = ScoringMethods.named(
                row.method(),
                arguments,
                parent == Aggregation.SUM ? weight : null,
                name -> catalogue.named(name).map(Indicator::formula),
                indicator.formula().measure());
        ImmutableSet<String> only =
                ImmutableSet.copyOf(GROUPS.split(arguments.optional("only").orElse("")));
        Cohort.Over over = over(method, arguments);
        ImmutableMap<MissingReason, Consequence> consequences = consequences(arguments, method.full());
        arguments.refuseOthers();
        return new Leaf(row.name(), row.label(), indicator, method, weight, only, over, consequences, row.basis());
    }

    /** Only a method that looks at other units has anybody to look at. */
    private static Cohort.Over over(ScoringMethod method, Arguments arguments) {
        return method.relativity() == ScoringMethod.Relativity.NONE
                ? Cohort.Over.GROUP
                : arguments.choice("over", Cohort.Over.GROUP);
    }

    private @Nullable Ratio weight(SchemeRow row, Arguments arguments) {
        if (row.weight().isBlank()) {
            return null;
        }
        Optional<Ratio> weight =
                arguments.figure("weight", row.weight(), Measure.POINTS).filter(number -> number.signum() > 0);
        if (weight.isEmpty()) {
            flaw(
                    row.name(),
                    WEIGHT_UNREAD,
                    "权重（%s）应为大于零的数，不写单位，如 20 或 20%%".formatted(row.weight()),
                    "the weight (%s) must be a number above 0 without a unit, such as 20 or 20%%"
                            .formatted(row.weight()));
        }
        return weight.orElse(Ratio.ONE);
    }

    private static ImmutableMap<MissingReason, Consequence> consequences(Arguments arguments, @Nullable Ratio full) {
        ImmutableMap.Builder<MissingReason, Consequence> declared = ImmutableMap.builder();
        for (MissingReason reason : MissingReason.values()) {
            Optional<String> word = arguments.optional(reason.word());
            word.ifPresent(said -> declared.put(reason, consequence(reason, said, full, arguments)));
        }
        return declared.buildOrThrow();
    }

    private static Consequence consequence(
            MissingReason reason, String said, @Nullable Ratio full, Arguments arguments) {
        return switch (said) {
            case "unranked" -> new Consequence.NotRanked();
            case "skip" -> new Consequence.Skip();
            case "zero" -> new Consequence.Fixed(Ratio.ZERO);
            case "full" -> new Consequence.Fixed(full == null ? Ratio.ZERO : full);
            default -> new Consequence.Fixed(arguments.number(reason.word()));
        };
    }

    private ImmutableList<Veto> vetoes(Grading grades) {
        return rows.values().stream()
                .filter(row -> row.method().equals(VETO))
                .map(row -> veto(row, grades))
                .collect(ImmutableList.toImmutableList());
    }

    private Veto veto(SchemeRow row, Grading grades) {
        placed.add(row.name());
        Arguments arguments = new Arguments(row.name(), row.arguments(), flaws);
        Veto.Relation comparison = Veto.Relation.AT_LEAST;
        String key = "atLeast";
        for (Veto.Relation way : Veto.Relation.values()) {
            String word = com.google.common.base.CaseFormat.UPPER_UNDERSCORE.to(
                    com.google.common.base.CaseFormat.LOWER_CAMEL, way.name());
            if (arguments.has(word)) {
                comparison = way;
                key = word;
            }
        }
        Indicator indicator = indicator(row.name(), row.indicator());
        Veto veto = new Veto(
                row.name(),
                row.label(),
                indicator,
                comparison,
                arguments.number(key, indicator.formula().measure()),
                effect(row, arguments, grades),
                arguments.choice("unknown", Veto.WhenUnknown.UNRANKED),
                row.basis());
        arguments.refuseOthers();
        return veto;
    }

    private enum EffectWord implements Arguments.Worded {
        ZERO("计零分"),
        UNRANKED("不排名"),
        GRADE("限等次");

        private final String zh;

        EffectWord(String zh) {
            this.zh = zh;
        }

        @Override
        public String zh() {
            return zh;
        }
    }

    private VetoEffect effect(SchemeRow row, Arguments arguments, Grading grades) {
        return switch (arguments.choice("effect", EffectWord.ZERO)) {
            case ZERO -> new VetoEffect.ZeroScore();
            case UNRANKED -> new VetoEffect.NotRanked();
            case GRADE -> {
                String grade = arguments.text("grade");
                if (!grades.has(grade)) {
                    flaw(
                            row.name(),
                            "grade-unknown",
                            "方案没有等次（%s）".formatted(grade),
                            "the scheme has no grade (%s)".formatted(grade));
                }
                yield new VetoEffect.GradeAtMost(grade);
            }
        };
    }

    private Indicator indicator(String part, String name) {
        return catalogue.named(name).orElseGet(() -> {
            DidYouMean meant = catalogue.meant(name);
            flaw(
                    part,
                    "column-unknown",
                    "没有列或指标（%s）%s".formatted(name, meant.zh()),
                    "there is no column or indicator (%s)%s".formatted(name, meant.en()));
            return new Indicator(name, row(part), new Column(name), Display.PLAIN);
        });
    }

    private Bilingual row(String part) {
        SchemeRow row = rows.get(part);
        return row == null ? label : row.label();
    }

    private void reportUnplaced() {
        for (SchemeRow row : rows.values()) {
            if (!placed.contains(row.name())) {
                DidYouMean meant = DidYouMean.of(row.parent(), rows.keySet().stream())
                        .or(
                                "；一项的上级是它归入的那个汇总行，总分那一行的上级空着",
                                "; the parent of an item is the branch it belongs to, that of the total is empty");
                flaw(
                        row.name(),
                        "parent-unknown",
                        "上级（%s）不是方案中的汇总行%s".formatted(row.parent(), meant.zh()),
                        "the parent (%s) is not a branch of the scheme%s".formatted(row.parent(), meant.en()));
            }
        }
    }

    private void flaw(String part, String code, String zh, String en) {
        flaws.add(Flaw.error(part, "", code, zh, en));
    }
}
