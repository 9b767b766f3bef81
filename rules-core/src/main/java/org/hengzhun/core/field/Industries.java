package org.hengzhun.core.field;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;

/**
 * The industries of GB/T 4754—2017 by code and by name: 20 sections (a letter), 97 divisions, 473 groups and 1,381 classes (2, 3 and 4
 * digits). Source: the resource {@code gbt4754-2017.properties}, from a public list that may lack a class.
 */
public final class Industries {

    /** The letter of the section and the digits, as in C3011, and the name. */
    private static final ResourceBundle STANDARD = ResourceBundle.getBundle(
            "org.hengzhun.core.field.gbt4754-2017", Locale.ROOT, Industries.class.getClassLoader());

    private static final ImmutableSortedMap<String, String> NAME_BY_CODE = read();
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

    /** The names by digits, and by letter for sections. */
    private static ImmutableSortedMap<String, String> read() {
        ImmutableSortedMap.Builder<String, String> names = ImmutableSortedMap.naturalOrder();
        STANDARD.keySet().forEach(code -> names.put(digits(code), STANDARD.getString(code)));
        return names.buildOrThrow();
    }

    private static String digits(String code) {
        return code.length() == 1 ? code : code.substring(1);
    }

    private static ImmutableMap<String, String> sections() {
        return STANDARD.keySet().stream()
                .filter(code -> code.length() == 3)
                .collect(ImmutableMap.toImmutableMap(Industries::digits, code -> code.substring(0, 1)));
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
