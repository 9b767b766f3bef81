package org.hengzhun.drl.pack;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hengzhun.core.duty.ProjectTerm;
import org.hengzhun.core.fact.Stage;
import org.hengzhun.core.field.Field;
import org.hengzhun.core.field.FieldDictionary;
import org.hengzhun.core.field.Kind;
import org.hengzhun.core.field.Unit;
import org.hengzhun.core.words.DidYouMean;
import org.hengzhun.core.words.Flaw;
import org.jspecify.annotations.Nullable;

/**
 * The cells {@code since by within met} of a duty over single projects. {@code met} joins fields by {@code +}; {@code
 * startedOn@STARTED} says that a project still before the stage has certainly not done it, {@code energyAcceptedOn@energyAccepted} that
 * the truth energyAccepted says whether it is done while the day is empty.
 */
final class DutyTerm {

    private static final Splitter TOKENS = Splitter.on('+').trimResults();
    private static final Pattern LENGTH = Pattern.compile("([0-9]{1,4})(" + Unit.MONTH.symbol() + ")?");
    private static final ImmutableList<String> COLUMNS = ImmutableList.of("since", "by", "within", "met");

    private DutyTerm() {}

    /** No term, which a duty that does not arise for projects must leave empty. */
    static @Nullable ProjectTerm none(Map<String, String> cells, List<Flaw> flaws) {
        COLUMNS.stream()
                .filter(cells::containsKey)
                .forEach(column -> flaws.add(Flaw.error(
                        column,
                        "",
                        "not-of-project",
                        "只有 schedule 写 project 的义务才用 %s 列".formatted(column),
                        "only a duty with the schedule project fills %s".formatted(column))));
        return null;
    }

    static ProjectTerm read(Map<String, String> cells, FieldDictionary projects, List<Flaw> flaws) {
        Field<LocalDate> since = day("since", cells, projects, flaws);
        Field<LocalDate> by = day("by", cells, projects, flaws);
        Period within = within(cells, flaws);
        String met = cells.getOrDefault("met", "");
        if (met.isEmpty()) {
            flaws.add(Flaw.error(
                    "met",
                    "",
                    "empty-cell",
                    "按项目的义务要在 met 写明看哪些字段算完成",
                    "a duty over projects says in met which fields show it done"));
        }
        if (within != null && !cells.containsKey("since")) {
            flaws.add(Flaw.error(
                    "within", "", "within-alone", "写了 within 就要写从哪天（since）起算", "within counts from a day: fill since"));
        }
        ImmutableList.Builder<ProjectTerm.Milestone> tokens = ImmutableList.builder();
        if (!met.isEmpty()) {
            TOKENS.splitToStream(met)
                    .forEach(text -> token(text, projects, flaws).ifPresent(tokens::add));
        }
        return new ProjectTerm(since, by, within, tokens.build());
    }

    @SuppressWarnings("unchecked") // a field of kind DATE holds days
    private static @Nullable Field<LocalDate> day(
            String column, Map<String, String> cells, FieldDictionary projects, List<Flaw> flaws) {
        String name = cells.get(column);
        if (name == null) {
            return null;
        }
        Optional<Field<?>> field = field(column, name, projects, flaws);
        if (field.isPresent() && field.get().kind() != Kind.DATE) {
            flaws.add(Flaw.error(
                    column,
                    "",
                    "not-a-date",
                    "%s（%s）不是日期字段".formatted(name, field.get().label()),
                    "%s is not a date of a project".formatted(name)));
            return null;
        }
        return (Field<LocalDate>) field.orElse(null);
    }

    private static Optional<Field<?>> field(String column, String name, FieldDictionary projects, List<Flaw> flaws) {
        Optional<Field<?>> field = projects.field(name);
        if (field.isEmpty()) {
            DidYouMean meant = DidYouMean.of(name, projects.fields().stream().map(Field::name));
            flaws.add(Flaw.error(
                    column,
                    "",
                    "unknown-field",
                    "项目没有字段“%s”%s"
                            .formatted(
                                    name, meant.or("；用 policy fields 查看有哪些", "").zh()),
                    "a project has no field %s%s".formatted(name, meant.en())));
        }
        return field;
    }

    /** Days as a number, or a number with its unit. */
    private static @Nullable Period within(Map<String, String> cells, List<Flaw> flaws) {
        String written = cells.get("within");
        if (written == null) {
            return null;
        }
        Matcher shape = LENGTH.matcher(written);
        if (shape.matches()) {
            int number = Integer.parseInt(shape.group(1));
            return shape.group(2) == null ? Period.ofDays(number) : Period.ofMonths(number);
        }
        flaws.add(Flaw.error(
                "within",
                "",
                "within",
                "within（%s）应为整的天数或月数，写成参数 $key".formatted(written),
                "within (%s) must be whole days or months, written as a parameter $key".formatted(written)));
        return null;
    }

    private static Optional<ProjectTerm.Milestone> token(String text, FieldDictionary projects, List<Flaw> flaws) {
        int at = text.indexOf('@');
        String name = at < 0 ? text : text.substring(0, at);
        Optional<Field<?>> field = field("met", name, projects, flaws);
        if (at < 0) {
            return field.map(known -> new ProjectTerm.Milestone(known, null));
        }
        String word = text.substring(at + 1);
        Optional<Field<?>> told = projects.field(word).filter(known -> known.kind() == Kind.TRUTH);
        if (told.isPresent()) {
            return field.map(known -> new ProjectTerm.Milestone(known, null, truth(told.get())));
        }
        Optional<Stage> stage = Arrays.stream(Stage.values())
                .filter(one -> one.name().equals(word))
                .findFirst();
        if (stage.isEmpty()) {
            Stream<String> words = Stream.concat(
                    Arrays.stream(Stage.values()).map(Stage::name),
                    projects.fields().stream()
                            .filter(one -> one.kind() == Kind.TRUTH)
                            .map(Field::name));
            DidYouMean meant = DidYouMean.of(word, words);
            flaws.add(Flaw.error(
                    "met",
                    "",
                    "unknown-stage",
                    "没有阶段或是否字段“%s”%s".formatted(word, meant.zh()),
                    "there is no stage and no yes-no field %s%s".formatted(word, meant.en())));
        }
        return stage.flatMap(reached -> field.map(known -> new ProjectTerm.Milestone(known, reached)));
    }

    @SuppressWarnings("unchecked") // a field of kind TRUTH holds truths
    private static Field<Boolean> truth(Field<?> field) {
        return (Field<Boolean>) field;
    }
}
