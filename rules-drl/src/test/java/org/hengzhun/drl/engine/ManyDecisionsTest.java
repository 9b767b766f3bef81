package org.hengzhun.drl.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hengzhun.core.fact.CountyPeriod;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.field.Fact;
import org.hengzhun.core.field.Field;
import org.hengzhun.core.field.Kind;
import org.hengzhun.core.indicator.Indicator;
import org.hengzhun.core.ranking.GroupRanking;
import org.hengzhun.core.ranking.Ranker;
import org.hengzhun.core.ranking.UnitFact;
import org.hengzhun.drl.PolicyLibrary;
import org.hengzhun.drl.TestPack;
import org.hengzhun.drl.explain.Interpreter;
import org.hengzhun.drl.pack.PolicyPack;
import org.hengzhun.drl.pack.Rulebook;
import org.hengzhun.drl.pack.Task;
import org.hengzhun.drl.rule.Judgement;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Engine and interpreter judge alike, over facts of any kind by all tasks of all shipped packs: projects, units before their
 * ranking, and units in their places. How many is set by {@code -Dhengzhun.decisions}; docs/testing.md has the figures of a million.
 */
class ManyDecisionsTest {

    private static final PolicyLibrary SHIPPED = PolicyLibrary.shipped();
    private static final List<LocalDate> DAYS = List.of(
            LocalDate.of(2018, 6, 1), LocalDate.of(2020, 9, 30), LocalDate.of(2022, 9, 30), LocalDate.of(2023, 1, 1));
    private static final List<String> CODES = List.of(
            "30", "3011", "3031", "3089", "31", "3110", "2614", "27", "44", "4412", "39", "398", "6432", "7310");
    private static final List<String> TEXTS = List.of("", "甲", "水泥", "德国", "高新区", "长葛市", "世界500强", "x");
    private static final int TOGETHER = 500;

    /** No shipped pack rules on units before they are ranked; this one does, by every verb there is. */
    private static final PolicyPack RULING = TestPack.bare()
            .manifest("extends: xinxiang-2020-42")
            .parameters(
                    "few,10,个,,,T-1,local,",
                    "many,500,个,,,T-1,local,",
                    "bonus,5,分,,,T-1,local,",
                    "penalty,3,分,,,T-1,local,")
            .with(
                    "evaluation.drl",
                    TestPack.rule(
                                    "T-bonus",
                                    "$m : Parameter( key == \"many\" )\n$b : Parameter( key == \"bonus\" )\n"
                                            + "$u : CountyPeriod( signedProjects >= $m.value )",
                                    "rulings.bonus( $u, $b )")
                            + TestPack.rule(
                                    "T-penalty",
                                    "$f : Parameter( key == \"few\" )\n$b : Parameter( key == \"penalty\" )\n"
                                            + "$u : CountyPeriod( startedProjects < $f.value || signedProjects < startedProjects )",
                                    "rulings.penalty( $u, $b )")
                            + TestPack.rule(
                                    "T-zero",
                                    "$u : CountyPeriod( falseReports > 1, startedProjects > 1 )",
                                    "rulings.zero( $u )")
                            + TestPack.rule(
                                    "T-bar", "$u : CountyPeriod( overdueStarts > 1 )", "rulings.unranked( $u )"))
            .sound();

    private final Random chance = new Random(20_261_127);
    private long rules;

    @Test
    @Tag("thorough")
    @Timeout(value = 1, unit = TimeUnit.HOURS)
    void asManyAsAreAskedFor() {
        int decisions = Integer.getInteger("hengzhun.decisions", 30_000);
        judge(decisions);
        System.out.printf("%d decisions, %d of rules: engine and interpreter agree%n", decisions, rules);
    }

    private void judge(int decisions) {
        List<Rulebook> books = Stream.concat(SHIPPED.ids().stream().map(SHIPPED::pack), Stream.of(RULING))
                .flatMap(pack -> List.of(Task.values()).stream().map(pack::rulebook))
                .filter(Rulebook::answers)
                .toList();
        assertThat(books).extracting(Rulebook::task).contains(Task.values());
        int each = decisions / books.size() + 1;
        for (Rulebook book : books) {
            Engine engine = Engine.of(book, ModelStore.unkept());
            for (int done = 0; done < each; done += TOGETHER) {
                LocalDate day = DAYS.get(chance.nextInt(DAYS.size()));
                compare(book, engine, facts(book, Math.min(TOGETHER, each - done), day), day);
            }
        }
    }

    private void compare(Rulebook book, Engine engine, List<? extends Fact> facts, LocalDate day) {
        Interpreter oracle = new Interpreter(book, day);
        List<Judgement> judged = engine.judge(facts, day);
        for (int place = 0; place < facts.size(); place++) {
            Judgement expected = oracle.judge(facts.get(place));
            if (!judged.get(place).equals(expected)) {
                assertThat(judged.get(place))
                        .as("%s %s %s", book.pack().manifest().id(), book.task(), day)
                        .isEqualTo(expected);
            }
        }
        rules += (long) facts.size() * book.rules().size();
    }

    private List<? extends Fact> facts(Rulebook book, int count, LocalDate day) {
        return switch (book.task()) {
            case RULINGS -> units(book.pack(), day, count, (scheme, units) -> before(book.pack(), scheme, units, day));
            case OUTCOMES -> units(book.pack(), day, count, (scheme, units) -> after(book.pack(), scheme, units, day));
            default -> IntStream.range(0, count).mapToObj(i -> project()).toList();
        };
    }

    private Project project() {
        Project project = Project.of("P");
        int known = chance.nextInt(100);
        for (Field<?> field : Project.DICTIONARY.fields()) {
            if (field != Project.ID && chance.nextInt(100) < known) {
                project = with(project, field);
            }
        }
        return project;
    }

    private <T> Project with(Project project, Field<T> field) {
        Object value = value(field);
        if (value == null) {
            return project;
        }
        return project.with(field, field.fromPlain(field.many() ? List.of(value) : value));
    }

    @org.jspecify.annotations.Nullable
    private Object value(Field<?> field) {
        return switch (field.kind()) {
            case TRUTH -> chance.nextBoolean();
            case CHOICE ->
                field.choices().get(chance.nextInt(field.choices().size())).name();
            case INDUSTRY -> CODES.get(chance.nextInt(CODES.size()));
            case NUMBER -> number();
            case DATE -> LocalDate.of(2017 + chance.nextInt(8), 1 + chance.nextInt(12), 1 + chance.nextInt(28));
            case TEXT -> TEXTS.get(1 + chance.nextInt(TEXTS.size() - 1));
            default -> null;
        };
    }

    /** Numbers near what documents write, in base units and in tens of thousands, now and then exactly so. */
    private BigDecimal number() {
        long[] bases = {0, 1, 2, 3, 5, 10, 30, 50, 100, 300, 500, 1_000, 3_000, 5_000, 10_000, 50_000, 100_000};
        BigDecimal base = BigDecimal.valueOf(bases[chance.nextInt(bases.length)]);
        BigDecimal scaled = base.multiply(BigDecimal.TEN.pow(chance.nextInt(3) * 4));
        return chance.nextInt(3) == 0 ? scaled.add(new BigDecimal("0.01")) : scaled;
    }

    private interface Ranked {
        List<UnitFact> of(String scheme, List<CountyPeriod> units);
    }

    private List<UnitFact> units(PolicyPack pack, LocalDate day, int count, Ranked ranked) {
        List<String> schemes = pack.schemes().keySet().asList();
        List<UnitFact> facts = new ArrayList<>();
        // A group in which nobody could be ranked has no places, and is drawn again; of the shipped packs few are.
        for (int tries = 0; facts.size() < count && tries < 100 * count; tries++) {
            String scheme = schemes.get(chance.nextInt(schemes.size()));
            int known = 50 + chance.nextInt(51);
            List<String> groups = List.copyOf(pack.schemeNamed(scheme, day).groups());
            List<CountyPeriod> units = IntStream.range(0, 20)
                    .mapToObj(i -> unit(pack, i, known, groups))
                    .toList();
            facts.addAll(ranked.of(scheme, pack.grouped(scheme, units, day)));
        }
        return ImmutableList.copyOf(facts.subList(0, Math.min(count, facts.size())));
    }

    private CountyPeriod unit(PolicyPack pack, int number, int known, List<String> groups) {
        Map<String, Object> members = new LinkedHashMap<>();
        if (!groups.isEmpty()) {
            members.put("group", groups.get(number % groups.size()));
        }
        members.put("unit", "县" + number);
        members.put("period", "2022");
        for (Field<?> field : CountyPeriod.dictionaryWith(pack.ownColumns()).fields()) {
            if (field.kind() == Kind.NUMBER && chance.nextInt(100) < known) {
                members.put(field.name(), chance.nextInt(4) == 0 ? chance.nextInt(3) : chance.nextInt(1_000));
            }
        }
        return CountyPeriod.of(members, CountyPeriod.dictionaryWith(pack.ownColumns()));
    }

    private static List<UnitFact> before(PolicyPack pack, String scheme, List<CountyPeriod> units, LocalDate day) {
        List<Indicator> indicators = pack.indicators(scheme, day);
        return units.stream()
                .map(unit -> UnitFact.before(scheme, unit, indicators))
                .toList();
    }

    private static List<UnitFact> after(PolicyPack pack, String scheme, List<CountyPeriod> units, LocalDate day) {
        List<Indicator> indicators = pack.indicators(scheme, day);
        List<UnitFact> facts = new ArrayList<>();
        for (GroupRanking group :
                Ranker.rank(pack.schemeNamed(scheme, day), units).groups()) {
            group.rows()
                    .forEach(row ->
                            facts.add(UnitFact.after(scheme, row, group.rows().size(), indicators)));
        }
        return facts;
    }
}
