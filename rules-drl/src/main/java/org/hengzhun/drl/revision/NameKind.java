package org.hengzhun.drl.revision;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.drl.pack.DeclaredField;
import org.hengzhun.drl.pack.Manifest;
import org.hengzhun.drl.pack.PolicyPack;

/** What a name of a pack is of. */
public enum NameKind {
    /** 概念: a notion of policy.yaml. */
    NOTION("概念", "[A-Za-z][A-Za-z0-9]{0,63}"),
    /** 标签: a tag of policy.yaml. */
    TAG("标签", "[A-Za-z][A-Za-z0-9]{0,63}"),
    /** 参数: a key of parameters.csv. */
    PARAMETER("参数", "[A-Za-z][A-Za-z0-9]*(?:\\.[A-Za-z0-9]+)*"),
    /** 表: a table of policy.yaml. */
    TABLE("表", "[A-Za-z][A-Za-z0-9]{0,63}"),
    /** 义务: a duty of duties.csv. */
    DUTY("义务", "[A-Za-z][A-Za-z0-9]{0,63}"),
    /** 结果运用: an outcome of policy.yaml. */
    OUTCOME("结果运用", "[A-Za-z][A-Za-z0-9]{0,63}"),
    /** 处理意见: an outcome of screening that the policy names itself, under findings of policy.yaml. */
    FINDING("处理意见", "[A-Za-z][A-Za-z0-9]{0,63}"),
    /** 字段: a field or computed field of policy.yaml, by its English name or its Chinese one. */
    FIELD("字段", "[A-Za-z][A-Za-z0-9]{0,63}|\\p{IsHan}[\\p{IsHan}A-Za-z0-9]{0,63}"),
    /** 集合: a set of policy.yaml, by its English name or its Chinese one. */
    SET("集合", "[A-Za-z][A-Za-z0-9]{0,63}|\\p{IsHan}[\\p{IsHan}A-Za-z0-9]{0,63}"),
    /** 金额: an amount of policy.yaml. */
    AMOUNT("金额", "[A-Za-z][A-Za-z0-9]{0,63}");

    private static final ImmutableSet<String> FIXED =
            ImmutableSet.of(PolicyPack.LEAD_ORDER, "dayOffShift", "holidays", "workdays");

    private final String label;

    @SuppressWarnings("ImmutableEnumChecker") // patterns never change
    private final Pattern names;

    NameKind(String label, String names) {
        this.label = label;
        this.names = Pattern.compile(names);
    }

    public Bilingual words() {
        return new Bilingual(label, word());
    }

    private String word() {
        return Ascii.toLowerCase(name());
    }

    /** The kind that people call so, in English or Chinese. */
    public static Optional<NameKind> written(String word) {
        return Arrays.stream(values())
                .filter(kind -> kind.word().equals(Ascii.toLowerCase(word)) || kind.label.equals(word))
                .findFirst();
    }

    /** Whether the program looks for the name itself. */
    boolean isFixed(String name) {
        return this == PARAMETER && FIXED.contains(name)
                || this == FIELD && Project.DICTIONARY.named(name).isPresent();
    }

    /** Whether a name of the kind may be written so in the place of the other: a Chinese one in the place of a Chinese one. */
    boolean mayBe(String before, String name) {
        return names.matcher(name).matches() && name.length() <= 200 && isChinese(before) == isChinese(name);
    }

    static boolean isChinese(String name) {
        return name.codePoints().anyMatch(Character::isIdeographic);
    }

    /** Whether the pack, or one it extends, has the name. */
    boolean isIn(PolicyPack pack, String name) {
        return switch (this) {
            case NOTION, TAG -> pack.notions().containsKey(name);
            case PARAMETER -> pack.parameters().containsKey(name);
            case TABLE -> pack.tables().containsKey(name);
            case DUTY -> pack.duties().containsKey(name);
            case OUTCOME -> pack.outcomes().containsKey(name);
            case FINDING -> pack.findings().containsKey(name);
            case FIELD -> pack.projects().called(name).isPresent();
            case SET -> pack.sets().values().stream().anyMatch(set -> set.isCalled(name));
            case AMOUNT -> pack.amounts().containsKey(name);
        };
    }

    /** Whether the pack itself declares it. */
    boolean isDeclaredBy(PolicyPack pack, String name) {
        Manifest manifest = pack.manifest();
        return switch (this) {
            case NOTION, TAG ->
                manifest.notions().containsKey(name)
                        && manifest.notions().get(name).tag() == (this == TAG);
            case TABLE -> manifest.tables().containsKey(name);
            case OUTCOME -> manifest.outcomes().containsKey(name);
            case FINDING -> manifest.findings().containsKey(name);
            case FIELD -> isField(manifest, name);
            case SET ->
                manifest.sets().stream()
                        .anyMatch(set ->
                                set.name().equals(name) || set.words().zh().equals(name));
            case AMOUNT ->
                manifest.amounts().stream().anyMatch(one -> one.name().equals(name));
            case PARAMETER, DUTY ->
                isIn(pack, name) && pack.base().filter(base -> isIn(base, name)).isEmpty();
        };
    }

    private static boolean isField(Manifest manifest, String name) {
        return Stream.concat(
                        manifest.fields().stream()
                                .map(DeclaredField::field)
                                .flatMap(field ->
                                        Stream.of(field.name(), field.label().zh())),
                        manifest.figures().stream()
                                .flatMap(figure ->
                                        Stream.of(figure.name(), figure.label().zh())))
                .anyMatch(name::equals);
    }
}
