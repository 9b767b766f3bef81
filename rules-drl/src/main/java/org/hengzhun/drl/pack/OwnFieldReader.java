package org.hengzhun.drl.pack;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.hengzhun.core.fact.OwnField;
import org.hengzhun.core.field.FieldDictionary;
import org.hengzhun.core.field.Kind;
import org.hengzhun.core.field.OwnChoice;
import org.hengzhun.core.field.Range;
import org.hengzhun.core.field.Respondent;
import org.hengzhun.core.field.Unit;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.DidYouMean;
import org.hengzhun.core.words.Nearest;
import org.hengzhun.core.words.RefusedException;
import org.hengzhun.drl.dialect.BrokenNames;
import org.hengzhun.drl.dialect.ProblemCollector;
import org.jspecify.annotations.Nullable;

/** Reads the fields of projects that {@code policy.yaml} declares under {@code fields}. */
final class OwnFieldReader {

    /** Fields one pack adds; far more than a form has. */
    private static final int MOST = 100;

    private static final String NEVER_MILDER = "never-milder";

    private static final java.util.regex.Pattern CHOICE = java.util.regex.Pattern.compile("[A-Za-z][A-Za-z0-9_]{0,63}");

    /** What a field may hold, and whether several of it. */
    private record Type(Kind kind, boolean many) {}

    private static final ImmutableMap<String, Type> TYPES = ImmutableMap.<String, Type>builder()
            .put("text", new Type(Kind.TEXT, false))
            .put("texts", new Type(Kind.TEXT, true))
            .put("number", new Type(Kind.NUMBER, false))
            .put("yes-no", new Type(Kind.TRUTH, false))
            .put("date", new Type(Kind.DATE, false))
            .put("choice", new Type(Kind.CHOICE, false))
            .put("choices", new Type(Kind.CHOICE, true))
            .buildOrThrow();

    private static final ImmutableMap<String, String> CHINESE_TYPES = ImmutableMap.of(
            "文字", "text", "数值", "number", "数字", "number", "是否", "yes-no", "是/否", "yes-no", "日期", "date", "单选", "choice",
            "选项", "choice", "多选", "choices");

    private final BrokenNames broken;
    private final ProblemCollector complaints;
    private final BiPredicate<String, Integer> named;

    /**
     * A reader.
     *
     * @param broken takes up the names whose declaration is wrong
     * @param named whether a name on a line may be given; complains of one that may not
     */
    OwnFieldReader(BrokenNames broken, ProblemCollector complaints, BiPredicate<String, Integer> named) {
        this.broken = broken;
        this.complaints = complaints;
        this.named = named;
    }

    /** The fields the manifest declares that are right in themselves. */
    ImmutableList<DeclaredField> read(Yaml manifest) {
        ImmutableList.Builder<DeclaredField> fields = ImmutableList.builder();
        int start = complaints.count();
        Optional<Yaml> declared = manifest.mapping("fields");
        if (declared.isPresent() && Iterables.size(declared.get().keys()) > MOST) {
            declared.get()
                    .complain(
                            "",
                            "too-many-fields",
                            "fields 里有 %d 个字段，最多 %d 个"
                                    .formatted(Iterables.size(declared.get().keys()), MOST),
                            "there are %d fields; %d are the most"
                                    .formatted(Iterables.size(declared.get().keys()), MOST));
        }
        if (complaints.count() > start) {
            broken.addAll(BrokenNames.Kind.FIELD);
            return ImmutableList.of();
        }
        declared.ifPresent(all -> all.keys().forEach(name -> {
            int before = complaints.count();
            Optional<OwnField> field = all.mapping(name).flatMap(one -> field(name, one, all.line(name)));
            if (complaints.count() > before) {
                broken.add(BrokenNames.Kind.FIELD, name, all.line(name));
            } else {
                field.ifPresent(one -> fields.add(new DeclaredField(one, all.line(name))));
            }
        }));
        return fields.build();
    }

    private Optional<OwnField> field(String name, Yaml written, int line) {
        written.allow(ManifestKeys.FIELD);
        boolean good = named.test(name, line);
        String zh = written.required("zh");
        Type type = type(written);
        if (type == null || !good || zh.isEmpty()) {
            return Optional.empty();
        }
        Bilingual label = new Bilingual(zh, written.text("en").orElse(zh));
        Unit unit = unit(written, type);
        String meaning = written.text("meaning").orElse(label.zh());
        return Optional.of(new OwnField(
                name,
                label,
                type.kind,
                type.many,
                unit,
                range(written, type, unit),
                choices(name, written, type),
                answers(written, type),
                written.texts("aliases"),
                burden(written, type),
                respondent(written),
                new Bilingual(meaning, written.text("meaning_en").orElse(label.en()))));
    }

    private @Nullable Type type(Yaml written) {
        String word = written.required("type").toLowerCase(Locale.ROOT);
        Type type = TYPES.get(CHINESE_TYPES.getOrDefault(word, word));
        if (type == null && !word.isEmpty()) {
            written.complain(
                    "type",
                    "type",
                    "type（%s）应为 text 文字、texts 多个文字、number 数值、yes-no 是否、date 日期、choice 单选 或 choices 多选".formatted(word),
                    "the type (%s) must be one of %s".formatted(word, String.join(", ", TYPES.keySet())));
        }
        return type;
    }

    private @Nullable Unit unit(Yaml written, Type type) {
        if (type.kind != Kind.NUMBER) {
            onlyFor(written, "unit", "数值（number）", "a number");
            return null;
        }
        Optional<String> word = written.text("unit");
        if (word.isEmpty()) {
            written.complain(
                    "unit",
                    "unit",
                    "数值字段要写 unit，例如 元、亩、个；没有单位的写 比值",
                    "a number needs its unit, such as CNY, mu or count; write ratio where it has none");
            return null;
        }
        Optional<Unit> unit = Unit.written(word.get());
        if (unit.isEmpty()) {
            DidYouMean meant = DidYouMean.of(
                            word.get(), Arrays.stream(Unit.values()).flatMap(one -> one.spellings().stream()))
                    .or("；请写 元、亩、个、天、吨标准煤 这样的单位", "; write CNY, mu, count, days");
            written.complain(
                    "unit",
                    "unit",
                    "不认识单位“%s”%s".formatted(word.get(), meant.zh()),
                    "unknown unit %s%s".formatted(word.get(), meant.en()));
            return null;
        }
        Unit base = Unit.base(unit.get().dimension());
        if (base != unit.get()) {
            written.complain(
                    "unit",
                    "unit",
                    "字段按基本单位保存，unit 请写 %s；表里填%s的，表头注明（%s）即可，会自动换算".formatted(base.symbol(), word.get(), word.get()),
                    "a field is kept in its base unit; write %s. Tables may still say (%s) in their header and are converted"
                            .formatted(base.code(), word.get()));
        }
        return base;
    }

    private @Nullable Range range(Yaml written, Type type, @Nullable Unit unit) {
        if (type.kind != Kind.NUMBER) {
            onlyFor(written, "range", "数值（number）", "a number");
            return null;
        }
        Optional<String> text = written.text("range");
        if (text.isEmpty() || unit == null) {
            return null;
        }
        try {
            Optional<Range> range = Range.written(text.get(), unit);
            if (range.isEmpty()) {
                written.complain(
                        "range",
                        "range",
                        "range（%s）应写成 0..100、0.. 或 ..100 的形式".formatted(text.get()),
                        "the range (%s) must be written like 0..100, 0.. or ..100".formatted(text.get()));
            }
            return range.orElse(null);
        } catch (RefusedException turned) {
            written.complain(
                    "range", "range", turned.words().zh(), turned.words().en());
            return null;
        }
    }

    private ImmutableList<OwnChoice> choices(String field, Yaml written, Type type) {
        if (type.kind != Kind.CHOICE) {
            onlyFor(written, "choices", "单选（choice）和多选（choices）", "choice and choices");
            return ImmutableList.of();
        }
        Optional<Yaml> listed = written.mapping("choices");
        if (listed.isEmpty()) {
            if (!written.has("choices")) {
                written.complain(
                        "choices",
                        "choices",
                        "选项字段要写 choices，例如 choices: {HIGH: 高, LOW: 低}",
                        "name its choices, such as choices: {HIGH: 高, LOW: 低}");
            }
            return ImmutableList.of();
        }
        ImmutableList.Builder<OwnChoice> choices = ImmutableList.builder();
        Set<String> words = new HashSet<>();
        for (String name : listed.get().keys()) {
            choice(field, name, listed.get(), words).ifPresent(choices::add);
        }
        return choices.build();
    }

    private static Optional<OwnChoice> choice(String field, String name, Yaml listed, Set<String> words) {
        if (!CHOICE.matcher(name).matches()) {
            listed.complain(
                    name,
                    "name",
                    "选项（%s）要有英文名，写成 英文名: 中文名，例如 HIGH: 高".formatted(name),
                    "the choice (%s) needs an English name of letters, digits and _, as in HIGH: 高".formatted(name));
            return Optional.empty();
        }
        Optional<Yaml> longer = listed.mapped(name) ? listed.mapping(name) : Optional.empty();
        longer.ifPresent(one -> one.allow("zh", "aliases"));
        String label = longer.map(one -> one.required("zh")).orElseGet(() -> listed.required(name));
        List<String> aliases = longer.map(one -> one.texts("aliases")).orElse(ImmutableList.of());
        for (String word : Iterables.concat(ImmutableSet.of(name, label), aliases)) {
            if (!words.add(FieldDictionary.normal(word))) {
                listed.complain(
                        name,
                        "name",
                        "“%s”同时是两个选项的写法；请只留给一个".formatted(word),
                        "%s stands for two choices; keep it for one".formatted(word));
            }
        }
        return Optional.of(new OwnChoice(field, name, label, aliases));
    }

    private static ImmutableList<String> answers(Yaml written, Type type) {
        if (type.kind != Kind.TRUTH) {
            onlyFor(written, "yes", "是否（yes-no）", "yes-no");
            onlyFor(written, "no", "是否（yes-no）", "yes-no");
            return ImmutableList.of();
        }
        Optional<String> yes = written.text("yes");
        Optional<String> no = written.text("no");
        if (yes.isPresent() != no.isPresent()) {
            written.complain(
                    yes.isPresent() ? "yes" : "no",
                    "answers",
                    "yes 和 no 要一起写，例如 yes: 涉密 和 no: 不涉密；也可以都不写，表里填 是、否",
                    "write both yes and no, or neither: tables then say yes and no");
        }
        return yes.isPresent() && no.isPresent() ? ImmutableList.of(yes.get(), no.get()) : ImmutableList.of();
    }

    private static boolean burden(Yaml written, Type type) {
        Optional<String> direction = written.text("direction");
        if (direction.isPresent() && type.kind != Kind.NUMBER) {
            onlyFor(written, "direction", "数值（number）", "a number");
        } else if (direction.isPresent() && !direction.get().equals(NEVER_MILDER)) {
            written.complain(
                    "direction",
                    "direction",
                    "direction（%s）只能写 never-milder：数量更大不应更宽；没有这个意思就不写".formatted(direction.get()),
                    "the direction (%s) may be never-milder, that more of it is never judged milder; else leave it out"
                            .formatted(direction.get()));
        }
        return direction.isPresent();
    }

    private static Respondent respondent(Yaml written) {
        Optional<String> word = written.text("who");
        Optional<Respondent> known = word.flatMap(text -> Arrays.stream(Respondent.values())
                .filter(one -> one.name().equals(text) || one.words().zh().equals(text))
                .findFirst());
        if (word.isPresent() && known.isEmpty()) {
            String all = Arrays.stream(Respondent.values())
                    .map(one -> one.words().zh())
                    .collect(Collectors.joining("、"));
            Optional<String> near = Nearest.to(
                    word.get(),
                    Arrays.stream(Respondent.values()).map(one -> one.words().zh()));
            written.complain(
                    "who",
                    "who",
                    "who（%s）%s可写：%s"
                            .formatted(
                                    word.get(), near.map(n -> "是不是“" + n + "”？").orElse("不是知道这个字段的人或部门；"), all),
                    "who (%s) must be one of %s".formatted(word.get(), Arrays.toString(Respondent.values())));
        }
        return known.orElse(Respondent.CLERK);
    }

    private static void onlyFor(Yaml written, String key, String zh, String en) {
        if (written.has(key)) {
            written.complain(
                    key,
                    "field-key",
                    "%s 只用于%s字段；请删去，或改 type".formatted(key, zh),
                    "%s is for %s only; delete it, or change the type".formatted(key, en));
        }
    }
}
