package org.hengzhun.core.field;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The industries of GB/T 4754—2017 by code and by name: 20 sections (a letter), 97 divisions, 473 groups and 1,381 classes (2, 3 and 4
 * digits). Source: the resource {@code gbt4754-2017.properties}, from a public list that may lack a class.
 */
public final class Industries {

    /** A line each, such as C3011=水泥制造: the letter of the section and the digits, and the name. */
    private static final ImmutableList<String> STANDARD = listed();

    private static final ImmutableSortedMap<String, String> NAME_BY_CODE = names();
    private static final ImmutableMap<String, String> SECTION_BY_DIVISION = sections();

    private Industries() {}

    /** What the standard calls the code, of digits or a letter; nothing when it lacks it. */
    public static Optional<String> nameOf(String code) {
        return Optional.ofNullable(NAME_BY_CODE.get(code));
    }

    /** Every code of digits, in rising order: divisions, groups and classes. */
    public static Set<String> codes() {
        return NAME_BY_CODE.keySet().stream().filter(code -> code.length() > 1).collect(ImmutableSet.toImmutableSet());
    }

    /** The letter of the section that the code of digits is in; nothing when the standard lacks its division. */
    public static Optional<String> sectionOf(String code) {
        return Optional.ofNullable(SECTION_BY_DIVISION.get(code.substring(0, 2)));
    }

    /**
     * The code that the name stands for: where a group and its only class have one name, that of the class, and the letter only of a
     * section that has no division of its name. Width, spaces, and which commas stand in it do not count.
     */
    public static Optional<String> codeOf(String name) {
        return Optional.ofNullable(ByName.CODES.get(normal(name)));
    }

    /** The codes nearest to one the standard lacks: those that begin as it does, as far as any does. */
    public static List<String> nearCode(String code, int most) {
        for (int length = code.length() - 1; length >= 2; length--) {
            String start = code.substring(0, length);
            ImmutableList<String> near = NAME_BY_CODE.tailMap(start, true).keySet().stream()
                    .takeWhile(other -> other.startsWith(start))
                    .limit(most)
                    .collect(ImmutableList.toImmutableList());
            if (!near.isEmpty()) {
                return near;
            }
        }
        return ImmutableList.of();
    }

    /** The codes of names that hold the text, or that it holds, shortest name first. */
    public static List<String> nearName(String text, int most) {
        String wanted = normal(text);
        return wanted.length() < 2
                ? ImmutableList.of()
                : ByName.CODES.entrySet().stream()
                        .filter(entry -> entry.getKey().contains(wanted) || wanted.contains(entry.getKey()))
                        .sorted(Comparator.comparingInt(entry -> entry.getKey().length()))
                        .map(Map.Entry::getValue)
                        .limit(most)
                        .collect(ImmutableList.toImmutableList());
    }

    private static String normal(String name) {
        return FieldDictionary.normal(name).replaceAll("[,，]", "、");
    }

    /** Plain lines, in which nothing is quoted: to read them as properties was a good part of a start. */
    private static ImmutableList<String> listed() {
        try {
            return Resources.readLines(
                            Resources.getResource(Industries.class, "gbt4754-2017.properties"), StandardCharsets.UTF_8)
                    .stream()
                    .filter(line -> !line.startsWith("#"))
                    .collect(ImmutableList.toImmutableList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The names by digits, and by letter for sections. */
    private static ImmutableSortedMap<String, String> names() {
        ImmutableSortedMap.Builder<String, String> names = ImmutableSortedMap.naturalOrder();
        for (String line : STANDARD) {
            int end = line.indexOf('=');
            names.put(line.substring(end == 1 ? 0 : 1, end), line.substring(end + 1));
        }
        return names.buildOrThrow();
    }

    private static ImmutableMap<String, String> sections() {
        return STANDARD.stream()
                .filter(line -> line.indexOf('=') == 3)
                .collect(ImmutableMap.toImmutableMap(line -> line.substring(1, 3), line -> line.substring(0, 1)));
    }

    private static ImmutableMap<String, String> byName() {
        SetMultimap<String, String> codes = LinkedHashMultimap.create();
        NAME_BY_CODE.forEach((code, name) -> codes.put(normal(name), code));
        ImmutableMap.Builder<String, String> one = ImmutableMap.builder();
        codes.asMap().forEach((name, all) -> exact(Set.copyOf(all)).ifPresent(code -> one.put(name, code)));
        return one.buildOrThrow();
    }

    /** The codes by name, which few tables ask for: 1,971 names are folded only where one is looked up. */
    private static final class ByName {

        private static final ImmutableMap<String, String> CODES = byName();
    }

    /** The one meaning of codes that share a name. A division of the name of its section says the same, and more exactly. */
    private static Optional<String> exact(Set<String> sharing) {
        List<String> digits =
                sharing.stream().filter(code -> code.length() > 1).sorted().toList();
        if (digits.isEmpty()) {
            return sharing.stream().findFirst();
        }
        String code = digits.get(0);
        for (String narrower : digits.subList(1, digits.size())) {
            if (!narrower.startsWith(code)) {
                return Optional.empty();
            }
            code = children(code) == 1 ? narrower : code;
        }
        return Optional.of(code);
    }

    private static long children(String code) {
        return NAME_BY_CODE.tailMap(code, false).keySet().stream()
                .takeWhile(other -> other.startsWith(code))
                .filter(other -> other.length() == code.length() + 1)
                .count();
    }
}
