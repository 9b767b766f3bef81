package org.hengzhun.drl.pack;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hengzhun.core.fact.OwnFigure;
import org.hengzhun.core.fact.OwnFigure.Operation;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.field.Computed;
import org.hengzhun.core.field.FieldDictionary;
import org.hengzhun.core.field.Kind;
import org.hengzhun.core.field.Property;
import org.hengzhun.core.field.Unit;
import org.hengzhun.core.field.Unit.Dimension;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.DidYouMean;
import org.hengzhun.drl.dialect.BrokenNames;
import org.hengzhun.drl.dialect.ProblemCollector;
import org.hengzhun.drl.rule.Notion;

/** Puts the computed fields of a pack beside the fields they are computed from, their units checked. */
final class OwnFigures {

    /** What units a quotient has that is no plain figure: those documents write, per 万元 and per 亩. */
    private static final ImmutableMap<List<Dimension>, Unit> QUOTIENTS = ImmutableMap.of(
            List.of(Dimension.CNY, Dimension.AREA), Unit.YUAN_PER_MU,
            List.of(Dimension.COAL_EQUIVALENT, Dimension.CNY), Unit.TCE_PER_WAN_YUAN,
            List.of(Dimension.MASS, Dimension.CNY), Unit.TONNE_PER_WAN_YUAN,
            List.of(Dimension.ELECTRICITY, Dimension.CNY), Unit.KWH_PER_WAN_YUAN);

    private final BrokenNames broken;
    private final ProblemCollector complaints;
    private final Map<String, Notion> notions;
    private final Set<String> quotients = new HashSet<>();

    OwnFigures(BrokenNames broken, ProblemCollector complaints, Map<String, Notion> notions) {
        this.broken = broken;
        this.complaints = complaints;
        this.notions = notions;
    }

    /** The fields with the figures; each may be computed from those before it, but not from a quotient, which is not exact. */
    FieldDictionary beside(FieldDictionary fields, List<DeclaredFigure> declared) {
        FieldDictionary known = fields;
        for (DeclaredFigure one : declared) {
            int before = complaints.count();
            Optional<OwnFigure> figure = figure(one, known);
            if (figure.isPresent() && complaints.count() == before) {
                known = Project.computing(known, figure.get());
                if (one.operation().divides()) {
                    quotients.add(one.name());
                }
            } else {
                broken.add(BrokenNames.Kind.FIELD, one.name());
            }
        }
        return known;
    }

    private Optional<OwnFigure> figure(DeclaredFigure figure, FieldDictionary known) {
        String zh = figure.label().zh();
        boolean taken = known.named(figure.name()).isPresent()
                || notions.containsKey(figure.name())
                || known.byHeader(zh).isPresent()
                || known.properties().stream()
                        .anyMatch(property -> property.label().equals(zh));
        if (taken) {
            complain(
                    figure,
                    "%s（%s）已是项目字段、概念或标签的名称；请换一个".formatted(figure.name(), zh),
                    "%s (%s) names a field, notion or tag already; choose another".formatted(figure.name(), zh));
            return Optional.empty();
        }
        ImmutableList.Builder<Property> operands = ImmutableList.builder();
        for (String name : figure.of()) {
            Optional<Property> operand = operand(figure, name, known);
            if (operand.isEmpty()) {
                return Optional.empty();
            }
            operands.add(operand.get());
        }
        ImmutableList<Property> of = operands.build();
        return unit(figure, of).map(unit -> made(figure, of, unit));
    }

    private static OwnFigure made(DeclaredFigure figure, ImmutableList<Property> of, Unit unit) {
        boolean perWan =
                figure.operation() == Operation.RATIO && QUOTIENTS.containsValue(unit) && unit != Unit.YUAN_PER_MU;
        BigDecimal factor = perWan ? Unit.WAN_YUAN.factor() : figure.factor();
        String formula = formula(figure, of);
        return new OwnFigure(
                figure.name(),
                figure.label(),
                figure.operation(),
                of,
                factor,
                unit,
                new Bilingual(
                        figure.meaning().isEmpty() ? formula : figure.meaning() + "：" + formula,
                        figure.label().en() + ", computed"));
    }

    private static String formula(DeclaredFigure figure, List<Property> of) {
        String first = of.get(0).label();
        String second = of.size() > 1 ? of.get(1).label() : "";
        return switch (figure.operation()) {
            case RATIO -> first + " ÷ " + second;
            case SUM -> OwnFigure.labels(of, " + ");
            case DIFFERENCE -> first + " − " + second;
            case PRODUCT -> first + " × " + figure.factor().toPlainString();
            case DAYS -> "从" + first + "到" + second + "的天数";
            case MONTHS -> "从" + first + "到" + second + "的整月数";
            case ANNUAL -> first + " × 12 ÷ " + second;
        };
    }

    /** The question for the property of this kind that was probably meant, by name or label, else where they are listed. */
    static DidYouMean meant(String written, FieldDictionary known, Kind wanted) {
        return DidYouMean.of(
                        written,
                        known.properties().stream()
                                .filter(one -> one.kind() == wanted)
                                .flatMap(one -> Stream.of(one.name(), one.label())))
                .or("；字段见 policy fields", "; see policy fields");
    }

    private Optional<Property> operand(DeclaredFigure figure, String name, FieldDictionary known) {
        if (broken.has(BrokenNames.Kind.FIELD, name)) {
            broken.add(BrokenNames.Kind.FIELD, figure.name());
            return Optional.empty();
        }
        Optional<Property> operand =
                known.named(name).or(() -> known.byHeader(name).map(field -> (Property) field));
        boolean dates = figure.operation() == Operation.DAYS || figure.operation() == Operation.MONTHS;
        Kind wanted = dates ? Kind.DATE : Kind.NUMBER;
        if (operand.isEmpty()) {
            DidYouMean meant = meant(name, known, wanted);
            complain(
                    figure,
                    "项目没有字段“%s”%s".formatted(name, meant.zh()),
                    "projects have no field %s%s".formatted(name, meant.en()));
            return Optional.empty();
        }
        if (operand.get().kind() != wanted) {
            complain(
                    figure,
                    "%s（%s）是%s，这里要用%s"
                            .formatted(
                                    name,
                                    operand.get().label(),
                                    operand.get().kind().words().zh(),
                                    wanted.words().zh()),
                    "%s is a %s; a %s is needed here"
                            .formatted(
                                    name,
                                    operand.get().kind().words().en(),
                                    wanted.words().en()));
            return Optional.empty();
        }
        boolean builtIn = operand.get() instanceof Computed
                && Project.DICTIONARY.named(operand.get().name()).isPresent();
        if (quotients.contains(operand.get().name()) || builtIn && operand.get().unit() == Unit.YUAN_PER_MU) {
            complain(
                    figure,
                    "%s 是除得的商，再算就不精确了；请由原来的字段直接算".formatted(name),
                    "%s is a quotient, and computing with it is not exact; compute from the fields it is made of"
                            .formatted(name));
            return Optional.empty();
        }
        return operand;
    }

    private Optional<Unit> unit(DeclaredFigure figure, List<Property> of) {
        List<Unit> units = of.stream()
                .map(one -> one.unit() == null ? Unit.RATIO : one.unit())
                .toList();
        Optional<Unit> due = switch (figure.operation()) {
            case DAYS -> Optional.of(Unit.DAY);
            case MONTHS -> Optional.of(Unit.MONTH);
            case PRODUCT -> Optional.of(units.get(0));
            case SUM, DIFFERENCE -> alike(figure, of, units);
            case ANNUAL -> ofMonths(figure, of, units);
            case RATIO -> quotient(figure, of, units);
        };
        Unit said = figure.unit();
        if (due.isPresent() && said != null && said != due.get()) {
            complain(
                    figure,
                    "unit（%s）不对：由字段的单位得出的是 %s；请改写或删去 unit"
                            .formatted(said.symbol(), due.get().symbol()),
                    "the unit (%s) is wrong: the fields give %s; write that or leave it out"
                            .formatted(said.code(), due.get().code()));
        }
        return due;
    }

    private Optional<Unit> alike(DeclaredFigure figure, List<Property> of, List<Unit> units) {
        for (int place = 1; place < units.size(); place++) {
            if (units.get(place) != units.get(0)) {
                complain(
                        figure,
                        "单位不同，不能相加减：%s 的单位是%s，%s 的单位是%s"
                                .formatted(
                                        of.get(0).label(),
                                        units.get(0).symbol(),
                                        of.get(place).label(),
                                        units.get(place).symbol()),
                        "units differ: %s is in %s, %s in %s"
                                .formatted(
                                        of.get(0).name(),
                                        units.get(0).code(),
                                        of.get(place).name(),
                                        units.get(place).code()));
                return Optional.empty();
            }
        }
        return Optional.of(units.get(0));
    }

    private Optional<Unit> ofMonths(DeclaredFigure figure, List<Property> of, List<Unit> units) {
        if (units.get(1).dimension() != Dimension.MONTHS && units.get(1) != Unit.COUNT) {
            complain(
                    figure,
                    "annual 的第二项 %s 应是月数（单位 个月 或 个），实为 %s"
                            .formatted(of.get(1).label(), units.get(1).symbol()),
                    "the second of annual, %s, must be a number of months, not %s"
                            .formatted(of.get(1).name(), units.get(1).code()));
            return Optional.empty();
        }
        return Optional.of(units.get(0));
    }

    private Optional<Unit> quotient(DeclaredFigure figure, List<Property> of, List<Unit> units) {
        List<Dimension> dimensions =
                List.of(units.get(0).dimension(), units.get(1).dimension());
        Unit found = dimensions.get(0) == dimensions.get(1) ? Unit.RATIO : QUOTIENTS.get(dimensions);
        if (found == null && figure.unit() == Unit.RATIO) {
            return Optional.of(Unit.RATIO);
        }
        if (found == null) {
            complain(
                    figure,
                    "%s（%s）除以 %s（%s）没有现成的单位；按基本单位算的数也可以用的，请写 unit: 比值"
                            .formatted(
                                    of.get(0).label(),
                                    units.get(0).symbol(),
                                    of.get(1).label(),
                                    units.get(1).symbol()),
                    "%s (%s) by %s (%s) has no unit of its own; write unit: ratio to take the plain figure in base units"
                            .formatted(
                                    of.get(0).name(),
                                    units.get(0).code(),
                                    of.get(1).name(),
                                    units.get(1).code()));
        }
        return Optional.ofNullable(found);
    }

    private void complain(DeclaredFigure figure, String zh, String en) {
        complaints.error(figure.line(), 0, "computed", zh, en);
    }
}
