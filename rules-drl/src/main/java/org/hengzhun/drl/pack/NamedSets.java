package org.hengzhun.drl.pack;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hengzhun.core.field.Choice;
import org.hengzhun.core.field.Field;
import org.hengzhun.core.field.FieldDictionary;
import org.hengzhun.core.words.DidYouMean;
import org.hengzhun.drl.dialect.BrokenNames;
import org.hengzhun.drl.dialect.ProblemCollector;
import org.hengzhun.drl.rule.NamedSet;

/** Finds the choices that the sets of policy.yaml name, and complains of what is none. */
final class NamedSets {

    private final FieldDictionary projects;
    private final BrokenNames broken;
    private final ProblemCollector complaints;

    /** @param projects what projects may have by the pack */
    NamedSets(FieldDictionary projects, BrokenNames broken, ProblemCollector complaints) {
        this.projects = projects;
        this.broken = broken;
        this.complaints = complaints;
    }

    /** The sets of the pack beside those it inherits; one of the same name takes the place of the inherited one. */
    ImmutableMap<String, NamedSet> beside(Map<String, NamedSet> inherited, List<DeclaredSet> declared) {
        ImmutableMap.Builder<String, NamedSet> sets = ImmutableMap.builder();
        sets.putAll(inherited);
        for (DeclaredSet one : declared) {
            int before = complaints.count();
            Optional<NamedSet> set = found(one);
            if (set.isPresent() && complaints.count() == before) {
                sets.put(one.name(), set.get());
            } else {
                broken.add(BrokenNames.Kind.SET, one.name(), one.line());
            }
        }
        return sets.buildKeepingLast();
    }

    private Optional<NamedSet> found(DeclaredSet set) {
        if (broken.has(BrokenNames.Kind.FIELD, set.field())) {
            return Optional.empty();
        }
        Optional<Field<?>> field = projects.field(set.field()).or(() -> projects.byHeader(set.field()));
        if (field.isEmpty() || field.get().choices().isEmpty()) {
            DidYouMean meant = DidYouMean.of(
                            set.field(),
                            projects.fields().stream()
                                    .filter(one -> !one.choices().isEmpty())
                                    .map(Field::name))
                    .or("；集合由一个选项字段（如 stage 阶段）的几个选项组成", "; a set is of one such field");
            complain(
                    set,
                    "项目没有名为“%s”的选项字段%s".formatted(set.field(), meant.zh()),
                    "projects have no field %s with choices%s".formatted(set.field(), meant.en()));
            return Optional.empty();
        }
        List<? extends Choice> choices = field.get().choices();
        Set<String> named = new LinkedHashSet<>();
        set.members().forEach(member -> choice(set, member, choices).ifPresent(named::add));
        choices.stream()
                .filter(choice -> isCalled(choice, set.words().zh()) || isCalled(choice, set.name()))
                .findFirst()
                .ifPresent(same -> complain(
                        set,
                        "集合 %s（%s）与字段 %s 的选项 %s（%s）同名，规则里分不清；请给集合另取英文名和中文名"
                                .formatted(
                                        set.name(),
                                        set.words().zh(),
                                        field.get().name(),
                                        same.name(),
                                        same.label()),
                        "the set %s (%s) is called like the choice %s (%s) of %s, and rules could not tell them apart; give the set another name and another label"
                                .formatted(
                                        set.name(),
                                        set.words().zh(),
                                        same.name(),
                                        same.label(),
                                        field.get().name())));
        return Optional.of(new NamedSet(
                set.name(),
                set.words(),
                field.get().name(),
                choices.stream().map(Choice::name).filter(named::contains).collect(ImmutableList.toImmutableList())));
    }

    private Optional<String> choice(DeclaredSet set, String member, List<? extends Choice> choices) {
        Optional<String> found = choices.stream()
                .filter(choice -> isCalled(choice, member))
                .map(Choice::name)
                .findFirst();
        if (found.isEmpty()) {
            DidYouMean meant = DidYouMean.of(
                            member, choices.stream().flatMap(choice -> Stream.of(choice.label(), choice.name())))
                    .or("；", ";");
            complain(
                    set,
                    "没有“%s”这个选项%s可用：%s"
                            .formatted(
                                    member,
                                    meant.zh(),
                                    choices.stream()
                                            .map(choice -> choice.name() + " " + choice.label())
                                            .collect(Collectors.joining("、"))),
                    "there is no choice %s%s allowed: %s"
                            .formatted(
                                    member,
                                    meant.en(),
                                    choices.stream().map(Choice::name).collect(Collectors.joining(", "))));
        }
        return found;
    }

    private static boolean isCalled(Choice choice, String word) {
        return choice.name().equals(word)
                || choice.label().equals(word)
                || choice.aliases().contains(word);
    }

    private void complain(DeclaredSet set, String zh, String en) {
        complaints.error(set.line(), 0, "set", zh, en);
    }
}
