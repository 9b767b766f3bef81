package org.hengzhun.core.fact;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One name for each county, district and zone, however it is written: by code (411081, 411081.0), in full, for short (禹州), with its
 * city or province before it (许昌市禹州市), with spaces inside or brackets (襄 城 县, 禹州（市）), a zone by its usual abbreviation
 * behind the name of its city (许昌经开区). What two of them are called for short (经开区, 新乡) names neither and is kept as written.
 */
final class DivisionNames {

    private static final Pattern CODE = Pattern.compile("([0-9]{6})(?:0{3}|0{6})?(?:\\.0+)?");
    private static final Pattern PROVINCE = Pattern.compile("^河南省?(?=..)");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\p{Cc}]+");
    private static final Pattern SPACES = Pattern.compile("(?<![A-Za-z0-9])[\\s\\p{Z}]+|[\\s\\p{Z}]+(?![A-Za-z0-9])");
    private static final CharMatcher BRACKETS = CharMatcher.anyOf("()[]【】〔〕");

    /** The abbreviations everybody uses for what a zone is. */
    private static final ImmutableMap<String, String> ZONES = ImmutableMap.of(
            "经济技术开发区", "经开区",
            "高新技术产业开发区", "高新区",
            "城乡一体化示范区", "示范区",
            "经济综合实验区", "区");

    /** Every way of writing that names one division only, and its name. */
    private static final ImmutableMap<String, String> NAMES = names();

    private DivisionNames() {}

    /** The name to keep for what is written. */
    static String canonical(String written) {
        String shown = shown(written);
        return known(shown).orElse(shown);
    }

    private static String shown(String written) {
        return SPACES.matcher(UNSEEN.matcher(written).replaceAll(""))
                .replaceAll("")
                .strip();
    }

    private static Optional<String> known(String shown) {
        String plain = Normalizer.normalize(shown, Normalizer.Form.NFKC);
        Matcher code = CODE.matcher(plain);
        if (code.matches()) {
            return DivisionCodes.nameOf(code.group(1));
        }
        String name = PROVINCE.matcher(BRACKETS.removeFrom(plain)).replaceFirst("");
        return Optional.ofNullable(NAMES.get(name));
    }

    private static ImmutableMap<String, String> names() {
        SetMultimap<String, String> homes = LinkedHashMultimap.create();
        DivisionCodes.all().forEach((code, name) -> {
            String city = DivisionCodes.nameOf(code.substring(0, 4) + "00").orElseThrow();
            if (!name.equals(city)) {
                writings(name, city).forEach(writing -> homes.put(writing, name));
            }
        });
        DivisionCodes.all().values().forEach(name -> homes.replaceValues(name, ImmutableSet.of(name)));
        return homes.asMap().entrySet().stream()
                .filter(home -> home.getValue().size() == 1)
                .collect(ImmutableMap.toImmutableMap(
                        home -> home.getKey(),
                        home -> home.getValue().iterator().next()));
    }

    private static Stream<String> writings(String name, String city) {
        String cityForShort = city.substring(0, city.length() - 1);
        String own = name.startsWith(city)
                ? name.substring(city.length())
                : name.startsWith(cityForShort) && name.length() > cityForShort.length() + 1
                        ? name.substring(cityForShort.length())
                        : name;
        boolean generic = ZONES.containsKey(own);
        return Stream.concat(Stream.of(own), forShort(own))
                .flatMap(one -> Stream.of(generic ? name : one, city + one, cityForShort + one))
                .filter(one -> !one.equals(city) && !one.equals(cityForShort));
    }

    private static Stream<String> forShort(String own) {
        for (var zone : ZONES.entrySet()) {
            if (own.endsWith(zone.getKey())) {
                return Stream.of(own.substring(0, own.length() - zone.getKey().length()) + zone.getValue());
            }
        }
        String stem = own.substring(0, own.length() - 1).replaceFirst("回族$", "");
        return stem.length() < 2 ? Stream.of() : Stream.of(stem, stem + own.charAt(own.length() - 1));
    }
}
