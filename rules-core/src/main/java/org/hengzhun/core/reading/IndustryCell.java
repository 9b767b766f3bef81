package org.hengzhun.core.reading;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hengzhun.core.field.Industries;
import org.hengzhun.core.field.Unit;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.VisibleText;
import org.jspecify.annotations.Nullable;

/**
 * Reads an industry of GB/T 4754—2017 by its code, its name or both, and recognises what spreadsheets do to a code when they take it
 * for a number. A code that the standard lacks names no industry: the field stays unknown, so that no question is answered by it.
 */
final class IndustryCell implements Cell {

    private static final Pattern CODE = Pattern.compile("([A-Ta-t]?)([0-9]{2,4})");
    private static final Pattern CODE_FIRST = Pattern.compile("\\(?([A-Ta-t]?[0-9]{2,4})\\)?[-—_:.、]*([^0-9a-zA-Z].*)");
    private static final Pattern CODE_LAST = Pattern.compile("(.*[^0-9a-zA-Z(])\\(?([A-Ta-t]?[0-9]{2,4})\\)?");
    private static final Pattern DECIMAL = Pattern.compile("([0-9]{1,4})\\.[0-9]+");
    private static final Pattern SECTION = Pattern.compile("[A-Ta-t]");
    private static final int MOST_NEAR = 5;

    @Override
    public Reading read(String text, @Nullable Unit unit) {
        String code = CellText.compact(text);
        Matcher plain = CODE.matcher(code);
        if (plain.matches()) {
            return code(plain.group(1).toUpperCase(Locale.ROOT), plain.group(2));
        }
        if (DECIMAL.matcher(code).matches()) {
            return Reading.bad(
                    "被表格软件当成了数字；请把这一列设为“文本”，写 2 至 4 位代码，例如 3011。",
                    "The spreadsheet took the code for a number; set the column to text and write 2 to 4 digits, such as 3011.");
        }
        if (code.matches("[0-9]")) {
            return Reading.bad(
                    "只有 1 位，多半是表格软件丢了前面的 0；若是大类请写 0%s，并把这一列设为“文本”。".formatted(code),
                    "One digit only: the spreadsheet has probably dropped a leading zero; for the division write 0%s and set the column to text."
                            .formatted(code));
        }
        return named(code);
    }

    private Reading code(String letter, String digits) {
        Optional<String> section = Industries.sectionOf(digits);
        if (!letter.isEmpty() && section.isPresent() && !section.get().equals(letter)) {
            return Reading.bad(
                    "字母 %s 与代码 %s 不符，%s 属于 %s；请核对，写成 %s%s 或改正代码。"
                            .formatted(letter, digits, digits, shown(section.get()), section.get(), digits),
                    "The letter %s does not go with %s, which is in section %s; write %s%s or correct the code."
                            .formatted(letter, digits, section.get(), section.get(), digits));
        }
        return Industries.nameOf(digits).isPresent() ? new Reading.Known(digits) : lacking(digits);
    }

    /** That the standard lacks the code; a spreadsheet that took 0610 for a number leaves 610. */
    private static Reading lacking(String digits) {
        boolean lostZero =
                digits.length() < 4 && Industries.nameOf("0" + digits).isPresent();
        List<String> near = lostZero ? List.of("0" + digits) : Industries.nearCode(digits, MOST_NEAR);
        String zh = lostZero
                ? "；若是 %s，是表格软件丢了前面的 0，请补上并把这一列设为“文本”".formatted(shown(near.get(0)))
                : near.isEmpty() ? "" : "；相近的有：%s".formatted(shown(near));
        String en = lostZero
                ? "; if it was %s, the spreadsheet dropped the zero: put it back and set the column to text"
                        .formatted(near.get(0))
                : near.isEmpty() ? "" : "; near it: %s".formatted(String.join(", ", near));
        return Reading.unknown(
                "GB/T 4754—2017 没有行业代码 %s（可能是旧版的），按未填处理，须核对%s。".formatted(digits, zh),
                "GB/T 4754—2017 has no industry code %s (it may be of an older edition); it is taken as empty, check it%s."
                        .formatted(digits, en));
    }

    private Reading named(String text) {
        Optional<String> whole = Industries.codeOf(text);
        if (whole.isPresent()) {
            return whole.get().length() == 1 ? section(whole.get()) : new Reading.Known(whole.get());
        }
        Matcher first = CODE_FIRST.matcher(text);
        if (first.matches()) {
            return both(first.group(1), first.group(2));
        }
        Matcher last = CODE_LAST.matcher(text);
        if (last.matches()) {
            return both(last.group(2), last.group(1));
        }
        String letter = text.substring(0, 1).toUpperCase(Locale.ROOT);
        boolean sectionOnly = SECTION.matcher(letter).matches()
                && (text.length() == 1 || Industries.nameOf(letter).equals(Optional.of(bare(text.substring(1)))));
        return sectionOnly ? section(letter) : strange(text);
    }

    /** A code and a name, which must say the same. */
    private Reading both(String code, String name) {
        Matcher parts = CODE.matcher(code);
        Reading read = parts.matches() ? code(parts.group(1).toUpperCase(Locale.ROOT), parts.group(2)) : shape();
        if (!(read instanceof Reading.Known known)) {
            return read;
        }
        String digits = known.value().toString();
        String bare = bare(name);
        Optional<String> meant = Industries.codeOf(bare);
        boolean same = meant.filter(other -> other.startsWith(digits) || digits.startsWith(other))
                        .isPresent()
                && Industries.nameOf(digits).equals(meant.flatMap(Industries::nameOf));
        if (same) {
            return read;
        }
        if (meant.isPresent()) {
            return Reading.bad(
                    "代码和名称不是一回事：%s，而“%s”是 %s；请只留对的一个。".formatted(shown(digits), VisibleText.cut(bare), meant.get()),
                    "Code and name differ: %s, and the name is that of %s; keep the one that is right."
                            .formatted(shown(digits), meant.get()));
        }
        return new Reading.Known(
                digits,
                new Bilingual(
                        "按代码读作 %s；标准里没有“%s”这个名称".formatted(shown(digits), VisibleText.cut(bare)),
                        "read by its code as %s; the standard has no name \"%s\""
                                .formatted(shown(digits), VisibleText.cut(bare))));
    }

    /** Without a pair of brackets around it and what joined it to the code. */
    private static String bare(String name) {
        return name.replaceFirst("^[-—_:、(\\s]+", "")
                .replaceFirst("[-—_:、(]+$", "")
                .replaceFirst("^([^(]*)\\)$", "$1");
    }

    private static Reading section(String letter) {
        return Reading.bad(
                "%s 是门类，太宽；请至少写到大类（2 位代码或名称），例如 30 或 非金属矿物制品业。".formatted(shown(letter)),
                "%s is a section, which is too wide; write at least the division, by 2 digits or by name, such as 30."
                        .formatted(shown(letter)));
    }

    private static Reading strange(String text) {
        List<String> near =
                text.length() > VisibleText.LONGEST_SHOWN ? List.of() : Industries.nearName(text, MOST_NEAR);
        return near.isEmpty()
                ? shape()
                : Reading.bad(
                        "GB/T 4754—2017 没有“%s”这个名称，相近的有：%s；请写 2 至 4 位代码，例如 3011，或标准里的名称。"
                                .formatted(VisibleText.cut(text), shown(near)),
                        "GB/T 4754—2017 has no industry \"%s\"; near it: %s. Write 2 to 4 digits, such as 3011, or a name of the standard."
                                .formatted(VisibleText.cut(text), shown(near)));
    }

    private static Reading shape() {
        return Reading.bad(
                "应为 GB/T 4754 的 2 至 4 位数字或标准里的名称，例如 3011 或 水泥制造。",
                "It must be 2 to 4 digits of GB/T 4754 or a name of the standard, such as 3011.");
    }

    private static String shown(List<String> codes) {
        return codes.stream().map(IndustryCell::shown).collect(Collectors.joining("、"));
    }

    private static String shown(String code) {
        return code + " " + Industries.nameOf(code).orElse("");
    }
}
