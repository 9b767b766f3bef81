package org.hengzhun.core.field;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hengzhun.core.words.RefusedException;

/**
 * Countries and regions by the ISO 3166-1 code of two letters or three, and by the Chinese and English names that people write. The names are those of
 * the JDK and a few short forms; each stands for one code only, so that none is guessed.
 */
public final class Countries {

    private static final ImmutableSet<String> CODES = ImmutableSet.copyOf(Locale.getISOCountries());

    /** What people write and the JDK does not: the code, then its further names. */
    private static final String FURTHER = """
            AE 阿联酋 UAE
            AU 澳洲
            DE 德意志联邦共和国
            FR 法兰西 法兰西共和国
            CN 中国大陆 中国内地 内地 大陆 境内 中华人民共和国 PRC
            CZ 捷克共和国
            GB 英格兰 联合王国 大不列颠 UK Britain
            HK 香港 中国香港 香港特别行政区 香港地区 中国香港地区 HongKong HKSAR
            ID 印尼
            JP 日本国
            KP 朝鲜民主主义人民共和国
            KR 南韩 大韩民国 Korea
            KY 开曼
            MO 澳门 中国澳门 澳门特别行政区 澳门地区 中国澳门地区 Macao Macau
            NZ 纽西兰
            RU 俄罗斯联邦 俄国
            SA 沙特
            TW 台湾 中国台湾 台湾地区 中国台湾地区 台湾省 Taiwan
            US 美利坚合众国 美利坚 America
            VG 英属处女群岛 英属处女岛 BVI
            """;

    private Countries() {}

    /** The code that is written so, or that the name stands for; width, case and spaces do not count. */
    public static Optional<String> codeOf(String written) {
        String code = FieldDictionary.normal(written).toUpperCase(Locale.ROOT);
        return CODES.contains(code)
                ? Optional.of(code)
                : Optional.ofNullable(ByName.CODES.get(FieldDictionary.normal(written)));
    }

    /** What the country or region of the code is called in Chinese; a code that is none stays as it is. */
    public static String nameOf(String code) {
        return switch (code) {
            case "HK" -> "香港";
            case "MO" -> "澳门";
            case "TW" -> "台湾";
            default -> CODES.contains(code) ? display(code, Locale.SIMPLIFIED_CHINESE) : code;
        };
    }

    /**
     * The same codes.
     *
     * @throws RefusedException when one of them is none
     */
    static ImmutableSet<String> checked(ImmutableSet<String> codes) {
        for (String code : codes) {
            if (!CODES.contains(code)) {
                throw new RefusedException(
                        "“%s”不是国家或地区代码，应为 ISO 3166-1 两位大写字母，例如 FR".formatted(code),
                        "%s is not a code of a country or region; write two capital letters of ISO 3166-1, such as FR"
                                .formatted(code));
            }
        }
        return codes;
    }

    private static String display(String code, Locale language) {
        return new Locale.Builder().setRegion(code).build().getDisplayCountry(language);
    }

    private static ImmutableMap<String, String> byName() {
        SetMultimap<String, String> codes = LinkedHashMultimap.create();
        for (String code : CODES) {
            for (Locale language : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
                codes.put(FieldDictionary.normal(display(code, language)), code);
            }
        }
        CODES.forEach(code -> codes.put(
                FieldDictionary.normal(
                        new Locale.Builder().setRegion(code).build().getISO3Country()),
                code));
        FURTHER.lines()
                .map(line -> line.split(" "))
                .forEach(words ->
                        Stream.of(words).skip(1).forEach(name -> codes.put(FieldDictionary.normal(name), words[0])));
        return codes.asMap().entrySet().stream()
                .filter(entry -> entry.getValue().size() == 1)
                .collect(ImmutableMap.toImmutableMap(
                        Map.Entry::getKey, entry -> Iterables.getOnlyElement(entry.getValue())));
    }

    /** The codes by name, which the JDK gives slowly: made where a name is looked up. */
    private static final class ByName {

        private static final ImmutableMap<String, String> CODES = byName();
    }
}
