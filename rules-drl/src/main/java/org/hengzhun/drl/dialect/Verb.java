package org.hengzhun.drl.dialect;

import com.google.common.base.CaseFormat;
import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.hengzhun.core.routing.Role;
import org.hengzhun.core.score.VetoEffect;
import org.hengzhun.core.screening.Outcome;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.drl.rule.AmountFormula;
import org.hengzhun.drl.rule.RuleAction;
import org.hengzhun.drl.rule.RuleStage;
import org.hengzhun.drl.rule.TableColumn;

/** A word a rule may say behind {@code then}, by what it names in the brackets beside the judged fact. */
sealed interface Verb {

    /**
     * Names nothing more.
     *
     * @param grounds whether it may name entries the rule matched, as grounds
     */
    record Plain(RuleAction action, boolean grounds) implements Verb {}

    /** Names the one entry it is about. */
    record ForEntry(Function<Scope.Entry, RuleAction> action) implements Verb {}

    /** Names the parameter that holds the points. */
    record ForPoints(Function<Scope.OneParameter, RuleAction> action) implements Verb {}

    /** Names the entry of the table that the amount is read from, where it reads one. */
    record ForAmount(AmountFormula formula) implements Verb {}

    /** Names the entry whose row says what the rule says of it. */
    record ForRow() implements Verb {}

    /** The verb that leaves to a row what is said. */
    String ROW = "row";

    /** What is ruled of a unit, by what people call it. */
    ImmutableMap<String, String> RULINGS = ImmutableMap.<String, String>builder()
            .put("加分", "bonus")
            .put("减分", "penalty")
            .put("扣分", "penalty")
            .put("得零分", "zero")
            .put("零分", "zero")
            .put("不排名", "unranked")
            .put("升等", "promote")
            .put("降等", "demote")
            .buildOrThrow();

    /** The verbs of a stage. */
    static ImmutableMap<String, Verb> of(RuleStage stage, Vocabulary vocabulary) {
        return switch (stage) {
            case DEFINITIONS -> notions(vocabulary, /* tags= */ false);
            case CLASSIFICATION -> notions(vocabulary, /* tags= */ true);
            case SCREENING -> findings(vocabulary);
            case AMOUNTS -> amounts(vocabulary);
            case ROUTING ->
                named(Role.values(), role -> new ForEntry(entry -> new RuleAction.Assigns(role, entry.join())));
            case DUTIES -> plain(vocabulary.duties(), RuleAction.Owes::new);
            case RULINGS ->
                ImmutableMap.of(
                        "bonus", new ForPoints(points -> new RuleAction.Adjusts(true, points.key())),
                        "penalty", new ForPoints(points -> new RuleAction.Adjusts(false, points.key())),
                        "zero", new Plain(new RuleAction.Vetoes(new VetoEffect.ZeroScore()), false),
                        "unranked", new Plain(new RuleAction.Vetoes(new VetoEffect.NotRanked()), false),
                        "promote", new Plain(new RuleAction.Regrades(1), false),
                        "demote", new Plain(new RuleAction.Regrades(-1), false));
            case OUTCOMES -> plain(vocabulary.outcomes(), RuleAction.Concludes::new);
        };
    }

    /** The verbs of a stage by what people call them in Chinese. */
    static ImmutableMap<String, String> labels(RuleStage stage, Vocabulary vocabulary) {
        ImmutableMap.Builder<String, String> labels = ImmutableMap.builder();
        switch (stage) {
            case DEFINITIONS, CLASSIFICATION ->
                vocabulary.notions().values().stream()
                        .filter(notion -> notion.tag() == (stage == RuleStage.CLASSIFICATION))
                        .forEach(notion -> labels.put(notion.words().zh(), notion.name()));
            case SCREENING -> {
                Arrays.stream(Outcome.values())
                        .forEach(one -> labels.put(one.words().zh(), verb(one)));
                vocabulary
                        .findings()
                        .forEach((name, own) -> labels.put(own.words().zh(), name));
            }
            case AMOUNTS ->
                vocabulary
                        .amounts()
                        .forEach((name, amount) -> labels.put(amount.words().zh(), name));
            case ROUTING ->
                Arrays.stream(Role.values())
                        .forEach(one -> labels.put(one.words().zh(), verb(one)));
            case DUTIES -> vocabulary.duties().forEach((name, label) -> labels.put(label.zh(), name));
            case RULINGS -> labels.putAll(RULINGS);
            case OUTCOMES -> vocabulary.outcomes().forEach((name, label) -> labels.put(label.zh(), name));
        }
        return labels.buildKeepingLast();
    }

    /** What to do where a stage has no verb, for the pack declares none. */
    static Bilingual declaredIn(RuleStage stage) {
        return switch (stage) {
            case DEFINITIONS ->
                new Bilingual("先在 policy.yaml 的 notions 里声明概念", "declare a notion in notions of policy.yaml first");
            case CLASSIFICATION ->
                new Bilingual("先在 policy.yaml 的 tags 里声明标签", "declare a tag in tags of policy.yaml first");
            case AMOUNTS ->
                new Bilingual("先在 policy.yaml 的 amounts 里声明金额", "declare an amount in amounts of policy.yaml first");
            case DUTIES ->
                new Bilingual(
                        "先在 duties.csv 里写这件义务，schedule 写 project",
                        "write the duty in duties.csv first, with the schedule project");
            default ->
                new Bilingual("先在 policy.yaml 的 outcomes 里声明结果", "declare an outcome in outcomes of policy.yaml first");
        };
    }

    private static ImmutableMap<String, Verb> notions(Vocabulary vocabulary, boolean tags) {
        ImmutableMap.Builder<String, Verb> verbs = ImmutableMap.builder();
        verbs.putAll(row(vocabulary));
        vocabulary.notions().values().stream()
                .filter(notion -> notion.tag() == tags)
                .forEach(notion -> verbs.put(notion.name(), new Plain(new RuleAction.Derives(notion), true)));
        return verbs.buildKeepingLast();
    }

    /** What every pack may say, and what this one declares beside. */
    private static ImmutableMap<String, Verb> findings(Vocabulary vocabulary) {
        ImmutableMap.Builder<String, Verb> verbs = ImmutableMap.builder();
        verbs.putAll(row(vocabulary));
        verbs.putAll(named(Outcome.values(), outcome -> new Plain(new RuleAction.Finds(outcome), true)));
        vocabulary.findings().forEach((name, own) -> verbs.put(name, new Plain(new RuleAction.Finds(own), true)));
        return verbs.buildKeepingLast();
    }

    private static ImmutableMap<String, Verb> amounts(Vocabulary vocabulary) {
        ImmutableMap.Builder<String, Verb> verbs = ImmutableMap.builder();
        vocabulary.amounts().forEach((name, amount) -> verbs.put(name, new ForAmount(amount)));
        return verbs.buildOrThrow();
    }

    /** It, where some table has a column for it. */
    private static ImmutableMap<String, Verb> row(Vocabulary vocabulary) {
        boolean some = vocabulary.tables().values().stream()
                .flatMap(columns -> columns.stream())
                .anyMatch(TableColumn::says);
        return some ? ImmutableMap.of(ROW, new ForRow()) : ImmutableMap.of();
    }

    private static ImmutableMap<String, Verb> plain(
            ImmutableMap<String, Bilingual> words, BiFunction<String, Bilingual, RuleAction> action) {
        ImmutableMap.Builder<String, Verb> verbs = ImmutableMap.builder();
        words.forEach((name, label) -> verbs.put(name, new Plain(action.apply(name, label), false)));
        return verbs.buildOrThrow();
    }

    private static <E extends Enum<E>> ImmutableMap<String, Verb> named(E[] constants, Function<E, Verb> verb) {
        return Arrays.stream(constants).collect(ImmutableMap.toImmutableMap(Verb::verb, verb));
    }

    private static String verb(Enum<?> constant) {
        return CaseFormat.UPPER_UNDERSCORE.to(CaseFormat.LOWER_CAMEL, constant.name());
    }
}
