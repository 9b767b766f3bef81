package org.hengzhun.core.reading;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hengzhun.core.field.Choice;
import org.hengzhun.core.field.Field;
import org.hengzhun.core.field.FieldDictionary;
import org.hengzhun.core.field.Unit;
import org.hengzhun.core.words.Nearest;
import org.hengzhun.core.words.VisibleText;
import org.jspecify.annotations.Nullable;

/** Reads values of a closed list, by English name, Chinese label or another spelling; what it reads is English names. */
final class ChoiceCell implements Cell {

    private final boolean many;
    private final List<? extends Choice> choices;
    private final ImmutableMap<String, Choice> byWord;

    /** The two spellings nearly all cells have, found without folding. */
    private final ImmutableMap<String, Choice> byPlainWord;

    ChoiceCell(Field<?> field) {
        this.many = field.many();
        this.choices = field.choices();
        ImmutableMap.Builder<String, Choice> words = ImmutableMap.builder();
        for (Choice choice : choices) {
            words.put(FieldDictionary.normal(choice.name()), choice);
            words.put(FieldDictionary.normal(choice.label()), choice);
            choice.aliases().forEach(alias -> words.put(FieldDictionary.normal(alias), choice));
        }
        this.byWord = words.buildKeepingLast();
        ImmutableMap.Builder<String, Choice> plain = ImmutableMap.builder();
        choices.forEach(choice -> plain.put(choice.name(), choice).put(choice.label(), choice));
        this.byPlainWord = plain.buildKeepingLast();
    }

    @Override
    public Reading read(String text, @Nullable Unit unit) {
        if (!many) {
            return find(text)
                    .<Reading>map(choice ->
                            new Reading.Known(choice.name(), choice.note(text).orElse(null)))
                    .orElseGet(() -> unknown(List.of(text)));
        }
        List<String> parts = CellText.parts(text).stream()
                .flatMap(part -> CellText.partsThat(part, word -> find(word).isPresent()).stream())
                .toList();
        List<String> strange =
                parts.stream().filter(part -> find(part).isEmpty()).toList();
        return strange.isEmpty()
                ? new Reading.Known(parts.stream()
                        .flatMap(part -> find(part).stream())
                        .map(Choice::name)
                        .collect(ImmutableSet.toImmutableSet()))
                : unknown(strange);
    }

    private Optional<Choice> find(String word) {
        Choice plain = byPlainWord.get(word);
        return plain == null ? Optional.ofNullable(byWord.get(FieldDictionary.normal(word))) : Optional.of(plain);
    }

    private Reading unknown(List<String> strange) {
        List<String> several = many ? List.of() : severalOf(strange.get(0));
        if (several.size() > 1) {
            return Reading.bad(
                    "这一列只能填一个选项，却写了 %d 个（%s）；请只留一个。".formatted(several.size(), String.join("、", several)),
                    "The column holds one choice and has %d (%s); keep one."
                            .formatted(several.size(), String.join(", ", several)));
        }
        String zh = strange.stream().map(this::strangeZh).collect(Collectors.joining());
        String en = strange.stream().map(this::strangeEn).collect(Collectors.joining());
        return Reading.bad(
                zh + "可填：" + choices.stream().map(Choice::label).collect(Collectors.joining("、"))
                        + (many ? "；多个用分号（；）隔开，都不是的填“无”。" : "。"),
                en + "Allowed: " + choices.stream().map(Choice::name).collect(Collectors.joining(", "))
                        + (many ? "; write semicolons between several, and none where it is none of them." : "."));
    }

    /** The choices that the text joins, or an empty list when it is no such thing. */
    private List<String> severalOf(String text) {
        List<String> parts = CellText.parts(text).stream()
                .flatMap(part -> CellText.partsThat(part, word -> find(word).isPresent()).stream())
                .toList();
        return parts.stream().allMatch(part -> find(part).isPresent()) ? parts : List.of();
    }

    private String strangeZh(String word) {
        return "没有“%s”这个选项".formatted(VisibleText.cut(word))
                + nearest(word)
                        .map(choice -> "，是不是“%s”？".formatted(choice.label()))
                        .orElse("。");
    }

    private String strangeEn(String word) {
        return "There is no choice \"%s\"".formatted(VisibleText.cut(word))
                + nearest(word)
                        .map(choice -> "; did you mean %s? ".formatted(choice.name()))
                        .orElse(". ");
    }

    private Optional<Choice> nearest(String word) {
        // A long text is no slip of a short word, and measuring it would cost its length squared.
        return word.length() > VisibleText.LONGEST_SHOWN
                ? Optional.empty()
                : Nearest.meaning(FieldDictionary.normal(word), byWord);
    }
}
