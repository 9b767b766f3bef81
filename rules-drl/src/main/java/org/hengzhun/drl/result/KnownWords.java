package org.hengzhun.drl.result;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.Multimaps;
import com.google.common.collect.SetMultimap;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.field.Fact;
import org.hengzhun.core.field.Kind;
import org.hengzhun.core.field.Property;
import org.hengzhun.core.policy.Provenance;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.Nearest;
import org.hengzhun.core.words.VisibleText;
import org.hengzhun.drl.pack.Entry;
import org.hengzhun.drl.rule.Condition;
import org.hengzhun.drl.rule.Rule;
import org.hengzhun.drl.rule.Term;

/**
 * The words by which the tables of a pack know texts of a project, 产业领域 above all. A word that is in none of them meets no
 * rule, as if the project had said nothing, so whoever wrote it is told. Changes no result. Immutable.
 */
final class KnownWords {

    /** What is filled in by the words of a document; of other texts only what nearly is such a word is told. */
    private static final ImmutableSet<Property> CHOSEN = ImmutableSet.of(Project.FIELDS_OF_INDUSTRY, Project.DOCUMENTS);

    /** Words of the pack in one sentence. */
    private static final int MOST_LISTED = 20;

    /** Strange words of one property that are told. */
    private static final int MOST_TOLD = 10;

    /** A single sign is part of too many words. */
    private static final int SHORTEST_PART = 2;

    private final ImmutableList<Vocabulary> vocabularies;

    /** All words known of one property, those of the document itself first. */
    private record Vocabulary(Property property, ImmutableSet<String> words) {}

    private record Word(String text, Provenance provenance) {}

    KnownWords(RulePlans plans) {
        SetMultimap<Property, Word> words = LinkedHashMultimap.create();
        IntStream.range(0, plans.size())
                .mapToObj(plans::plan)
                .filter(RulePlans.Plan::holds)
                .map(RulePlans.Plan::rule)
                .forEach(rule -> rule.condition().comparisons().forEach(one -> collect(rule, one, plans, words)));
        this.vocabularies = Multimaps.asMap(words).entrySet().stream()
                .map(known -> new Vocabulary(known.getKey(), inOrder(known.getValue())))
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableSet<String> inOrder(Set<Word> words) {
        return words.stream()
                .sorted(Comparator.comparing(Word::provenance))
                .map(Word::text)
                .collect(ImmutableSet.toImmutableSet());
    }

    private static void collect(
            Rule rule, Condition.Comparison one, RulePlans plans, SetMultimap<Property, Word> words) {
        if (one.left() instanceof Term.OfEntry of && one.right() instanceof Term.OfFact fact) {
            collect(rule, of, fact.property(), plans, words);
        } else if (one.right() instanceof Term.OfEntry of && one.left() instanceof Term.OfFact fact) {
            collect(rule, of, fact.property(), plans, words);
        }
    }

    private static void collect(
            Rule rule, Term.OfEntry of, Property property, RulePlans plans, SetMultimap<Property, Word> words) {
        if (property.kind() != Kind.TEXT || property == Project.COUNTY) {
            return;
        }
        for (Entry entry : plans.pack().entries().get(rule.joins().get(of.join()))) {
            if (entry.validity().contains(plans.day())) {
                String text = entry.values().get(of.column().position()).toString();
                words.put(property, new Word(text, entry.provenance()));
            }
        }
    }

    /** What to tell of the words of the fact that no table knows; usually nothing. */
    ImmutableList<Bilingual> strangeIn(Fact fact) {
        ImmutableList.Builder<Bilingual> told = ImmutableList.builder();
        for (Vocabulary known : vocabularies) {
            Object value = known.property.valueIn(fact);
            if (value != null) {
                texts(value)
                        .filter(text -> !known.words.contains(text))
                        .limit(MOST_TOLD)
                        .flatMap(text -> told(known, text))
                        .forEach(told::add);
            }
        }
        return told.build();
    }

    private static Stream<String> texts(Object value) {
        return value instanceof Set<?> many ? many.stream().map(String::valueOf) : Stream.of(value.toString());
    }

    private static Stream<Bilingual> told(Vocabulary known, String text) {
        List<String> meant = meant(text, known.words);
        return meant.isEmpty() && !CHOSEN.contains(known.property)
                ? Stream.of()
                : Stream.of(words(known, VisibleText.cut(text), meant));
    }

    /** The known words somebody probably meant: the ones in the text, else the nearest to it. */
    private static List<String> meant(String text, ImmutableSet<String> words) {
        List<String> parts = words.stream()
                .filter(word -> word.length() >= SHORTEST_PART && text.contains(word))
                .filter(word -> Nearest.mayMean(text, word))
                .toList();
        List<String> longest = parts.stream()
                .filter(part -> parts.stream().noneMatch(other -> !other.equals(part) && other.contains(part)))
                .limit(MOST_TOLD)
                .toList();
        return longest.isEmpty() ? Nearest.to(text, words.stream()).stream().toList() : longest;
    }

    private static Bilingual words(Vocabulary known, String text, List<String> meant) {
        boolean several = meant.size() > 1 && known.property.many();
        String hintZh = meant.isEmpty()
                ? "请核对写法。"
                : "是不是%s？%s".formatted(quoted(meant, "“%s”", "、"), several ? "几个请用分号（；）隔开。" : "");
        String hintEn = meant.isEmpty()
                ? "check how it is written."
                : "did you mean %s?%s"
                        .formatted(quoted(meant, "\"%s\"", ", "), several ? " Write semicolons between several." : "");
        boolean more = known.words.size() > MOST_LISTED;
        String moreZh = more ? "等 %d 个".formatted(known.words.size()) : "";
        String moreEn = more ? " and so on, %d words".formatted(known.words.size()) : "";
        return new Bilingual(
                "“%s”里的“%s”不是这个政策认得的词，没有按它判；%s认得的词有：%s%s。"
                        .formatted(known.property.label(), text, hintZh, listed(known, "、"), moreZh),
                "\"%s\" in %s is no word this policy knows, and nothing was judged by it; %s Known words: %s%s."
                        .formatted(text, known.property.name(), hintEn, listed(known, ", "), moreEn));
    }

    private static String quoted(List<String> words, String shape, String between) {
        return words.stream().map(shape::formatted).collect(Collectors.joining(between));
    }

    private static String listed(Vocabulary known, String between) {
        return known.words.stream().limit(MOST_LISTED).collect(Collectors.joining(between));
    }
}
