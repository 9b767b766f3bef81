package org.hengzhun.drl.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.EnumMultiset;
import com.google.common.collect.Multiset;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.field.Fact;
import org.hengzhun.core.field.Field;
import org.hengzhun.core.result.Truth;
import org.hengzhun.drl.PolicyLibrary;
import org.hengzhun.drl.RandomPacks;
import org.hengzhun.drl.RandomUnits;
import org.hengzhun.drl.TestPack;
import org.hengzhun.drl.explain.Interpreter;
import org.hengzhun.drl.pack.PolicyPack;
import org.hengzhun.drl.pack.Rulebook;
import org.hengzhun.drl.pack.Task;
import org.hengzhun.drl.result.Routings;
import org.hengzhun.drl.result.Screenings;
import org.hengzhun.drl.result.UnitConclusions;
import org.hengzhun.drl.rule.Judgement;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Engine and interpreter judge alike, by the million: projects, units before their ranking and units in their places, by every task
 * of the shipped packs and of random ones. How many is set by {@code -Dhengzhun.decisions}; docs/testing.md has the figures.
 */
class ManyDecisionsTest {

    private static final PolicyLibrary SHIPPED = PolicyLibrary.shipped();
    private static final List<LocalDate> DAYS = List.of(
            LocalDate.of(2018, 6, 1), LocalDate.of(2020, 9, 30), LocalDate.of(2022, 9, 30), LocalDate.of(2023, 1, 1));
    private static final List<String> CODES = List.of(
            "30", "3011", "3031", "3089", "31", "3110", "2614", "27", "44", "4412", "39", "398", "6432", "7310");
    private static final List<String> TEXTS = List.of("", "甲", "水泥", "德国", "高新区", "长葛市", "世界500强", "x");
    private static final int TOGETHER = 500;

    private static final long SEED = Long.getLong("hengzhun.seed", 20_261_127);
    private static final int DECISIONS = Integer.getInteger("hengzhun.decisions", 1_000_000);
    private static final int SHIPPED_DECISIONS = 30_000;

    /** Rules of each task of a random pack. */
    private static final int RULES = 6;

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

    @Test
    @Tag("thorough")
    @Timeout(value = 1, unit = TimeUnit.HOURS)
    void shippedPacks() {
        Random chance = new Random(SEED);
        List<Rulebook> books = Stream.concat(SHIPPED.ids().stream().map(SHIPPED::pack), Stream.of(RULING))
                .flatMap(pack -> books(pack).stream())
                .toList();
        assertThat(books).extracting(Rulebook::task).contains(Task.values());
        Compared all = Compared.NOTHING;
        for (Rulebook book : books) {
            all = all.and(compare(
                    book,
                    SHIPPED_DECISIONS / books.size() + 1,
                    DAYS,
                    chance,
                    count -> Stream.generate(() -> project(chance)).limit(count).toList()));
        }
        System.out.println("shipped packs: " + all);
    }

    /** Rules nobody thought of, compiled once and asked thousands of times; a seed of its own for each pack, so that one can be tried again. */
    @Test
    @Tag("thorough")
    @Timeout(value = 1, unit = TimeUnit.HOURS)
    void randomPacks() {
        int packs = Integer.getInteger("hengzhun.packs", 60);
        Compared all = LongStream.range(SEED, SEED + packs)
                .parallel()
                .mapToObj(seed -> randomPack(seed, DECISIONS / packs + 1))
                .reduce(Compared.NOTHING, Compared::and);
        System.out.println("random packs: " + all);
        assertThat(all.decisions).isGreaterThanOrEqualTo(DECISIONS);
        assertThat(all.fired).isBetween(all.rules / 50, all.rules / 2);
        assertThat(all.open).isBetween(all.rules / 50, all.rules / 2);
    }

    /** One task of each pack: compiling takes longer than thousands of decisions. */
    private static Compared randomPack(long seed, int decisions) {
        RandomPacks random = new RandomPacks(seed);
        List<Rulebook> books = books(random.answeringAll(RULES).sound());
        assertThat(books).hasSameSizeAs(Task.values());
        try {
            return compare(
                    books.get((int) (seed % books.size())),
                    decisions,
                    RandomPacks.DAYS,
                    new Random(seed),
                    random::projects);
        } catch (RuntimeException | Error failure) {
            throw new AssertionError(
                    "again with -Dhengzhun.seed=%d -Dhengzhun.packs=1: %s".formatted(seed, failure.getMessage()),
                    failure);
        }
    }

    private static List<Rulebook> books(PolicyPack pack) {
        return Arrays.stream(Task.values())
                .map(pack::rulebook)
                .filter(Rulebook::answers)
                .toList();
    }

    /** How much was compared, and how many of the rules fired or were left open, so that nobody compares silence with silence. */
    private record Compared(long decisions, long rules, long fired, long open) {

        static final Compared NOTHING = new Compared(0, 0, 0, 0);

        static Compared of(List<Judgement> judged) {
            Multiset<Truth> truths = EnumMultiset.create(Truth.class);
            judged.forEach(one -> truths.addAll(one.rules()));
            return new Compared(judged.size(), truths.size(), truths.count(Truth.TRUE), truths.count(Truth.UNKNOWN));
        }

        Compared and(Compared more) {
            return new Compared(decisions + more.decisions, rules + more.rules, fired + more.fired, open + more.open);
        }

        @Override
        public String toString() {
            return "%d decisions, %d of rules, of which %d fired and %d were left open: engine and interpreter agree"
                    .formatted(decisions, rules, fired, open);
        }
    }

    private static Compared compare(
            Rulebook book, int decisions, List<LocalDate> days, Random chance, IntFunction<List<Project>> projects) {
        Engine engine = Engine.of(book, ModelStore.unkept());
        Compared all = Compared.NOTHING;
        for (int done = 0; done < decisions; done += TOGETHER) {
            LocalDate day = days.get(chance.nextInt(days.size()));
            int count = Math.min(TOGETHER, decisions - done);
            List<? extends Fact> facts = switch (book.task()) {
                case RULINGS -> new RandomUnits(chance, book.pack(), day).before(count);
                case OUTCOMES -> new RandomUnits(chance, book.pack(), day).after(count);
                default -> projects.apply(count);
            };
            List<Judgement> judged = engine.judge(facts, day);
            agree(book, day, judged);
            all = all.and(Compared.of(judged));
        }
        return all;
    }

    private static void agree(Rulebook book, LocalDate day, List<Judgement> judged) {
        Interpreter oracle = new Interpreter(book, day);
        Function<Judgement, Object> answers = answers(book, day);
        for (int place = 0; place < judged.size(); place++) {
            Judgement expected = oracle.judge(judged.get(place).fact());
            if (!judged.get(place).equals(expected)) {
                assertThat(judged.get(place))
                        .as("%s %s %s", book.pack().manifest().id(), book.task(), day)
                        .isEqualTo(expected);
            }
            // What follows of the same judgement is the same; that it follows without failing is looked at now and
            // then.
            if (place % 50 == 0) {
                assertThat(answers.apply(judged.get(place))).isEqualTo(answers.apply(expected));
            }
        }
    }

    /** Verdict, findings and open rules; tags and routes; rulings and outcomes. */
    private static Function<Judgement, Object> answers(Rulebook book, LocalDate day) {
        UnitConclusions units = new UnitConclusions(book, day);
        return switch (book.task()) {
            case SCREENING -> new Screenings(book, day)::of;
            case ROUTING -> new Routings(book, day)::of;
            case DUTIES -> judgement -> judgement;
            case RULINGS -> judgement -> List.of(units.rulings("甲", judgement), units.undecided("甲", judgement));
            case OUTCOMES -> judgement -> List.of(units.outcomes(judgement), units.undecided("甲", judgement));
        };
    }

    private static Project project(Random chance) {
        Project project = Project.of("P");
        int known = chance.nextInt(100);
        for (Field<?> field : Project.DICTIONARY.fields()) {
            if (field != Project.ID && chance.nextInt(100) < known) {
                project = with(project, field, chance);
            }
        }
        return project;
    }

    private static <T> Project with(Project project, Field<T> field, Random chance) {
        Object value = value(field, chance);
        if (value == null) {
            return project;
        }
        return project.with(field, field.fromPlain(field.many() ? List.of(value) : value));
    }

    @Nullable
    private static Object value(Field<?> field, Random chance) {
        return switch (field.kind()) {
            case TRUTH -> chance.nextBoolean();
            case CHOICE ->
                field.choices().get(chance.nextInt(field.choices().size())).name();
            case INDUSTRY -> CODES.get(chance.nextInt(CODES.size()));
            case NUMBER -> number(chance);
            case DATE -> LocalDate.of(2017 + chance.nextInt(8), 1 + chance.nextInt(12), 1 + chance.nextInt(28));
            case TEXT -> TEXTS.get(1 + chance.nextInt(TEXTS.size() - 1));
            default -> null;
        };
    }

    /** Numbers near what documents write, in base units and in tens of thousands, now and then exactly so. */
    private static BigDecimal number(Random chance) {
        long[] bases = {0, 1, 2, 3, 5, 10, 30, 50, 100, 300, 500, 1_000, 3_000, 5_000, 10_000, 50_000, 100_000};
        BigDecimal base = BigDecimal.valueOf(bases[chance.nextInt(bases.length)]);
        BigDecimal scaled = base.multiply(BigDecimal.TEN.pow(chance.nextInt(3) * 4));
        return chance.nextInt(3) == 0 ? scaled.add(new BigDecimal("0.01")) : scaled;
    }
}
