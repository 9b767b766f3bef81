package org.hengzhun.drl.pack;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.field.Computed;
import org.hengzhun.core.field.FieldDictionary;
import org.hengzhun.core.field.Kind;
import org.hengzhun.core.field.Property;
import org.hengzhun.core.field.Unit;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.DidYouMean;
import org.hengzhun.drl.dialect.BrokenNames;
import org.hengzhun.drl.dialect.ProblemCollector;
import org.hengzhun.drl.rule.AmountFormula;
import org.hengzhun.drl.rule.AmountFormula.Several;
import org.hengzhun.drl.rule.Term;
import org.hengzhun.drl.rule.ValueType;

/** Looks up what declared amounts name, and checks that their units go together. */
final class AmountFormulas {

    private final FieldDictionary projects;
    private final Manifest manifest;
    private final Optional<PolicyPack> base;
    private final AmountFigures figures;
    private final BrokenNames broken;
    private final ProblemCollector complaints;
    private final Map<String, AmountFormula> all = new LinkedHashMap<>();

    AmountFormulas(
            FieldDictionary projects,
            Manifest manifest,
            Optional<PolicyPack> base,
            ImmutableMap<String, ValueType> parameters,
            ImmutableMap<String, TableSpec> tables,
            BrokenNames broken,
            ProblemCollector complaints) {
        this.projects = projects;
        this.manifest = manifest;
        this.base = base;
        this.figures = new AmountFigures(parameters, tables, broken, complaints);
        this.broken = broken;
        this.complaints = complaints;
        base.ifPresent(pack -> all.putAll(pack.amounts()));
    }

    /** Those of the base and its own, after complaining of what is wrong. */
    ImmutableMap<String, AmountFormula> merged() {
        for (DeclaredAmount one : manifest.amounts()) {
            if (isFree(one)) {
                formula(one)
                        .ifPresentOrElse(
                                read -> all.put(one.name(), read),
                                () -> broken.add(BrokenNames.Kind.AMOUNT, one.name(), one.line()));
            }
        }
        return ImmutableMap.copyOf(all);
    }

    /** A pack may declare anew what its base declares, under the same name. */
    private boolean isFree(DeclaredAmount one) {
        boolean taken = all.values().stream()
                .anyMatch(other -> !other.name().equals(one.name())
                        && other.words().zh().equals(one.label().zh()));
        if (taken) {
            complain(
                    one,
                    "zh",
                    "金额“%s”已经有了；请换一个叫法".formatted(one.label().zh()),
                    "another amount is called %s; choose another label"
                            .formatted(one.label().zh()));
            broken.add(BrokenNames.Kind.AMOUNT, one.name(), one.line());
        }
        return !taken;
    }

    private Optional<AmountFormula> formula(DeclaredAmount one) {
        int before = complaints.count();
        Optional<AmountFormula> read =
                one.said().containsKey("total") || one.said().containsKey("highest") ? together(one) : ofFigures(one);
        return complaints.count() > before ? Optional.empty() : read;
    }

    private Optional<AmountFormula> together(DeclaredAmount one) {
        String way = one.said().containsKey("total") ? "total" : "highest";
        ImmutableList.Builder<AmountFormula> parts = ImmutableList.builder();
        boolean whole = true;
        for (String name : one.said().get(way)) {
            Optional<AmountFormula> part = part(one, way, name);
            part.ifPresent(parts::add);
            whole &= part.isPresent();
        }
        ImmutableList<AmountFormula> found = parts.build();
        if (!whole || found.isEmpty()) {
            return Optional.empty();
        }
        Unit unit = found.get(0).unit();
        found.stream()
                .filter(part -> part.unit() != unit)
                .findFirst()
                .ifPresent(part -> complain(
                        one,
                        way,
                        "单位不同，不能放在一起：%s 是%s，%s 是%s"
                                .formatted(
                                        found.get(0).words().zh(),
                                        unit.symbol(),
                                        part.words().zh(),
                                        part.unit().symbol()),
                        "units differ: %s is in %s, %s in %s"
                                .formatted(
                                        found.get(0).name(),
                                        unit.code(),
                                        part.name(),
                                        part.unit().code())));
        ImmutableMap<String, Bilingual> names = found.stream()
                .distinct()
                .collect(ImmutableMap.toImmutableMap(AmountFormula::name, AmountFormula::words));
        if (one.said().containsKey("several")) {
            complain(
                    one,
                    "several",
                    "several 只用于取自表的金额；几项合计写 total，几项就高写 highest",
                    "several is for amounts read from a table; total adds amounts up, highest takes the highest");
        }
        return limited(
                one,
                unit,
                Optional.empty(),
                ImmutableList.of(),
                names,
                way.equals("total") ? Several.SUM : Several.HIGHEST);
    }

    private Optional<AmountFormula> part(DeclaredAmount one, String way, String name) {
        if (broken.has(BrokenNames.Kind.AMOUNT, name)) {
            return Optional.empty();
        }
        Optional<AmountFormula> part = Optional.ofNullable(all.get(name))
                .or(() -> all.values().stream()
                        .filter(other -> other.words().zh().equals(name))
                        .findFirst());
        if (part.isEmpty()) {
            DidYouMean meant = DidYouMean.of(name, all.keySet().stream())
                    .or("；被合计的金额要写在它前面", "; the amounts put together are declared before it");
            complain(
                    one,
                    way,
                    "没有金额“%s”%s".formatted(name, meant.zh()),
                    "there is no amount %s%s".formatted(name, meant.en()));
        } else if (!part.get().of().isEmpty()) {
            complain(
                    one,
                    way,
                    "%s 本身是几项放在一起的金额，请直接写那几项".formatted(name),
                    "%s is put together itself; name its parts".formatted(name));
            return Optional.empty();
        }
        return part;
    }

    private Optional<AmountFormula> ofFigures(DeclaredAmount one) {
        String way = one.said().containsKey("rate") ? "rate" : "fixed";
        Optional<Property> property = way.equals("rate") ? property(one) : Optional.empty();
        ImmutableList.Builder<Term> factors = ImmutableList.builder();
        boolean whole = property.isPresent() || way.equals("fixed");
        Unit unit = property.map(Property::unit).orElse(Unit.RATIO);
        String before = property.map(Property::label).orElse("");
        for (String word : one.said().get(way)) {
            Optional<Term> term = figures.read(one, way, word);
            whole &= term.isPresent();
            term.ifPresent(factors::add);
            if (whole) {
                Unit next = Objects.requireNonNull(term.orElseThrow().type().unit());
                Optional<Unit> product = AmountUnits.product(unit, next);
                if (product.isEmpty()) {
                    complainOfProduct(one, way, before, unit, word, next);
                    whole = false;
                } else {
                    unit = product.get();
                    before = before.isEmpty() ? word : before + " × " + word;
                }
            }
        }
        return whole
                ? limited(one, unit, property, factors.build(), ImmutableMap.of(), several(one))
                : Optional.empty();
    }

    private void complainOfProduct(DeclaredAmount one, String way, String before, Unit unit, String word, Unit next) {
        complain(
                one,
                way,
                "%s（%s）不能乘 %s（%s）；比例用 %%，每亩用 元/亩，美元折合人民币用 元/美元".formatted(before, unit.symbol(), word, next.symbol()),
                "%s (%s) cannot be multiplied by %s (%s); a rate is in %%, so much a mu in 元/亩, an exchange rate in 元/美元"
                        .formatted(before, unit.code(), word, next.code()));
    }

    /** The base: a number of the project that was not divided, so that the product is exact. */
    private Optional<Property> property(DeclaredAmount one) {
        String name = one.first("base");
        if (broken.has(BrokenNames.Kind.FIELD, name)) {
            return Optional.empty();
        }
        Optional<Property> found = projects.called(name);
        if (found.isEmpty()) {
            DidYouMean meant = OwnFigures.meant(name, projects, Kind.NUMBER);
            complain(
                    one,
                    "base",
                    "项目没有字段“%s”%s".formatted(name, meant.zh()),
                    "projects have no field %s%s".formatted(name, meant.en()));
        } else if (found.get().kind() != Kind.NUMBER || found.get().unit() == null) {
            complain(
                    one,
                    "base",
                    "%s（%s）是%s，基数要用数值"
                            .formatted(
                                    name,
                                    found.get().label(),
                                    found.get().kind().words().zh()),
                    "%s is a %s; a base is a number"
                            .formatted(name, found.get().kind().words().en()));
            return Optional.empty();
        } else if (isQuotient(found.get())) {
            complain(
                    one,
                    "base",
                    "%s（%s）是除得的商，乘出来就不精确了；请用原来的字段作基数"
                            .formatted(name, found.get().label()),
                    "%s is a quotient, and a product of it is not exact; take a field it is made of".formatted(name));
            return Optional.empty();
        }
        return found;
    }

    private boolean isQuotient(Property property) {
        boolean builtIn = Project.DICTIONARY.named(property.name()).isPresent();
        if (property instanceof Computed && builtIn) {
            return property.unit() == Unit.YUAN_PER_MU || property.unit() == Unit.RATIO;
        }
        Stream<DeclaredFigure> own = Stream.concat(
                manifest.figures().stream(),
                base.stream()
                        .flatMap(pack -> pack.lineage().stream())
                        .flatMap(pack -> pack.manifest().figures().stream()));
        return own.anyMatch(figure ->
                figure.name().equals(property.name()) && figure.operation().divides());
    }

    private Several several(DeclaredAmount one) {
        String word = one.first("several");
        if (word.isEmpty() || word.equals("highest") || word.equals("就高")) {
            return Several.HIGHEST;
        }
        if (!word.equals("sum") && !word.equals("合计")) {
            complain(
                    one,
                    "several",
                    "several（%s）应为 highest（几行都符合时就高）或 sum（几行相加）".formatted(word),
                    "several (%s) must be highest or sum".formatted(word));
        }
        return Several.SUM;
    }

    private Optional<AmountFormula> limited(
            DeclaredAmount one,
            Unit unit,
            Optional<Property> property,
            ImmutableList<Term> factors,
            ImmutableMap<String, Bilingual> parts,
            Several several) {
        Optional<Term> floor = limit(one, "floor", unit);
        Optional<Term> cap = limit(one, "cap", unit);
        List<String> tables = Stream.of(
                        one.said().get("rate"),
                        one.said().get("fixed"),
                        one.said().get("floor"),
                        one.said().get("cap"))
                .flatMap(List::stream)
                .flatMap(word -> figures.table(word).stream())
                .distinct()
                .collect(Collectors.toList());
        checkTables(one, tables, parts);
        return Optional.of(new AmountFormula(
                one.name(),
                one.label(),
                unit,
                property,
                factors,
                floor,
                cap,
                parts,
                several,
                tables.isEmpty() ? "" : tables.get(0)));
    }

    private void checkTables(DeclaredAmount one, List<String> tables, Map<String, Bilingual> parts) {
        if (tables.size() > 1) {
            complain(
                    one,
                    "zh",
                    "一项金额的数只能取自一张表，这里写了 %s".formatted(String.join("、", tables)),
                    "an amount is read from one table, not from %s".formatted(String.join(", ", tables)));
        } else if (!tables.isEmpty() && !parts.isEmpty()) {
            complain(
                    one,
                    "cap",
                    "几项放在一起的金额，上下限要用参数（$参数名），不能取自表",
                    "limits of amounts put together are parameters ($key), not columns");
        } else if (tables.isEmpty() == one.said().containsKey("several") && parts.isEmpty()) {
            complain(
                    one,
                    tables.isEmpty() ? "several" : one.said().containsKey("rate") ? "rate" : "fixed",
                    tables.isEmpty()
                            ? "several 只用于取自表的金额；请删去"
                            : "数取自表 %s，要写明几行都符合时怎样：several: highest（就高）或 several: sum（相加）".formatted(tables.get(0)),
                    tables.isEmpty()
                            ? "several is for amounts read from a table; delete it"
                            : "say what becomes of several rows of %s: several: highest, or several: sum"
                                    .formatted(tables.get(0)));
        }
    }

    private Optional<Term> limit(DeclaredAmount one, String key, Unit unit) {
        String word = one.first(key);
        if (word.isEmpty()) {
            return Optional.empty();
        }
        Optional<Term> term = figures.read(one, key, word);
        Unit said = term.map(read -> read.type().unit()).orElse(unit);
        if (said != unit) {
            complain(
                    one,
                    key,
                    "%s（%s）的单位是%s，算出来的是%s；请用同一种单位（万元、亿元与元可以换算，美元与元不能）"
                            .formatted(key, word, said.symbol(), unit.symbol()),
                    "%s (%s) is in %s, the amount in %s; write both in units that convert into each other"
                            .formatted(key, word, said.code(), unit.code()));
        }
        return term;
    }

    private void complain(DeclaredAmount one, String key, String zh, String en) {
        one.complain(complaints, key, zh, en);
    }
}
