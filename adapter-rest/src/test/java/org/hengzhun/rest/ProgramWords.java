package org.hengzhun.rest;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hengzhun.core.fact.CountyPeriod;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.field.Property;
import tools.jackson.databind.JsonNode;

/** What only who writes a command or a program knows: options, commands, headers, parameters, members of answers, names of fields. */
public final class ProgramWords {

    private static final Pattern OF_COMMANDS_AND_HTTP =
            Pattern.compile("(?<![\\w-])--[a-z][a-z-]*|\\bpolicy (?:fields|show|list|check|new|import|export)\\b"
                    + "|\\b(?:NDJSON|HTTP|charset|multipart|gzip|openapi|Accept|Allow|Authorization|Bearer)\\b"
                    + "|\\b[A-Z][a-z]+(?:-[A-Z][a-z]+)+\\b|/v1/[a-z{}/]*|\\bthe parameter [a-z]\\w*"
                    + "|\\berrors (?:lists|says?)\\b|参数 ?[a-z]\\w*|(?:按|见) ?errors\\b");

    /** A name no sentence has by chance: it is made of several words. */
    private static final Pattern NAME = Pattern.compile("\\b[a-z]+(?:[A-Z][A-Za-z0-9]*)+\\b");

    /** In a Chinese sentence a short name is seen too. */
    private static final Pattern NAME_IN_CHINESE = Pattern.compile("(?<![\\w.%-])[a-z]+(?![\\w.%-])");

    private static final Pattern ENGLISH = Pattern.compile("[a-z]{2,} [a-z]{2,}");

    private static final Pattern SENTENCE = Pattern.compile("\\p{IsHan}|[a-z] [a-z]");

    private static final ImmutableSet<String> PARAMETERS = Contract.operations()
            .flatMap(operation -> operation.parameters().stream())
            .filter(parameter -> parameter.path("in").asString().equals("query"))
            .map(parameter -> parameter.path("name").asString())
            .collect(ImmutableSet.toImmutableSet());

    private static final ImmutableSet<String> NAMES = Stream.of(
                    PARAMETERS.stream(),
                    Contract.ROOT.findValues("properties").stream()
                            .flatMap(members -> members.propertyNames().stream()),
                    Stream.of(Project.DICTIONARY, CountyPeriod.dictionary())
                            .flatMap(fields -> fields.properties().stream())
                            .map(Property::name))
            .flatMap(names -> names)
            .collect(ImmutableSet.toImmutableSet());

    private ProgramWords() {}

    /** Those in the text; a name of several words counts only where the server or a field has it. */
    public static List<String> in(String text) {
        boolean chinese = text.codePoints().anyMatch(Character::isIdeographic)
                && !ENGLISH.matcher(text).find();
        return Stream.of(
                        found(OF_COMMANDS_AND_HTTP, text, word -> true),
                        found(NAME, text, NAMES::contains),
                        chinese ? found(NAME_IN_CHINESE, text, PARAMETERS::contains) : Stream.<String>empty())
                .flatMap(words -> words)
                .distinct()
                .toList();
    }

    private static Stream<String> found(Pattern pattern, String text, Predicate<String> counts) {
        return pattern.matcher(text).results().map(MatchResult::group).filter(counts);
    }

    /** Every text in a document that is a sentence, and no code, name or figure. */
    static Stream<String> sentences(JsonNode document) {
        if (document.isString()) {
            return Stream.of(document.asString())
                    .filter(text -> SENTENCE.matcher(text).find());
        }
        return document.valueStream().flatMap(ProgramWords::sentences);
    }
}
