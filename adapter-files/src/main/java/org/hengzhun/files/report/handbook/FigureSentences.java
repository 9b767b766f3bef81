package org.hengzhun.files.report.handbook;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hengzhun.core.field.Decimals;
import org.hengzhun.core.field.Unit;
import org.hengzhun.core.policy.Clause;
import org.hengzhun.core.policy.Provenance;
import org.hengzhun.core.policy.Validity;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.Language;
import org.hengzhun.drl.pack.Parameter;
import org.hengzhun.drl.pack.PolicyPack;
import org.hengzhun.drl.pack.SchemeSource;
import org.hengzhun.drl.rule.Term;
import org.hengzhun.files.paper.Block;
import org.hengzhun.files.paper.Block.Column;
import org.hengzhun.files.report.ReadAloud;

/**
 * The figures of a policy in words: what they are for, for keys are no words, how much, from when to when, and by whose
 * authority. Immutable.
 */
final class FigureSentences {

    private static final Pattern PARAMETER = Pattern.compile("\\$([A-Za-z][A-Za-z0-9]*(?:\\.[A-Za-z0-9]+)*)");

    private static final Comparator<Parameter> BY_KEY_AND_DAY = Comparator.comparing(Parameter::key)
            .thenComparing(one -> Objects.requireNonNullElse(one.validity().from(), LocalDate.MIN));

    private final PolicyPack pack;
    private final LocalDate day;
    private final ReadAloud aloud;
    private final ImmutableSetMultimap<String, String> uses;

    FigureSentences(PolicyOnPaper policy, ReadAloud aloud) {
        this.pack = policy.pack();
        this.day = policy.asOf();
        this.aloud = aloud;
        this.uses = uses(pack, aloud.language());
    }

    private static ImmutableSetMultimap<String, String> uses(PolicyPack pack, Language language) {
        ImmutableSetMultimap.Builder<String, String> uses = ImmutableSetMultimap.builder();
        pack.rules().forEach(rule -> rule.parameters().forEach(key -> uses.put(key, rule.title())));
        pack.duties()
                .values()
                .forEach(duty -> duty.parameters()
                        .forEach(key -> uses.put(key, duty.label().in(language))));
        pack.schemes()
                .values()
                .forEach(scheme -> scheme.parameters().forEach(key -> uses.putAll(key, items(scheme, key, language))));
        return uses.build();
    }

    /** The items of a scheme that name the figure; the scheme itself where its indicators or settings do. */
    private static List<String> items(SchemeSource scheme, String key, Language language) {
        Predicate<String> names =
                Pattern.compile(Pattern.quote("$" + key) + "(?![A-Za-z0-9.])").asPredicate();
        List<String> items = scheme.lines().stream()
                .map(SchemeSource.SourceRow::row)
                .filter(row -> names.test(row.weight())
                        || row.arguments().values().stream().anyMatch(names))
                .map(row -> row.label().in(language))
                .toList();
        return items.isEmpty() ? List.of(scheme.label().in(language)) : items;
    }

    /** What the figure is for: the titles of the rules, duties and schemes that read it. */
    String purpose(String key) {
        Set<String> titles = uses.get(key);
        return titles.isEmpty()
                ? aloud.say("备用", "not read by any rule")
                : titles.stream()
                        .map(title -> aloud.say("“" + aloud.brackets(title) + "”", "\"" + title + "\""))
                        .collect(aloud.listed());
    }

    /** What a rule says of a figure: its value of the day; all of them with their days where the day has none. */
    Bilingual inRule(Term.OfParameter term) {
        return said(term, this::value);
    }

    /** The same of a figure an amount is worked out with: a ratio is a rate, in percent. */
    Bilingual inAmount(Term.OfParameter term) {
        return said(
                term,
                parameter -> term.type().unit() == Unit.RATIO && parameter.value() instanceof BigDecimal rate
                        ? Decimals.percent(rate)
                        : value(parameter));
    }

    private Bilingual said(Term.OfParameter term, Function<Parameter, String> words) {
        Optional<Parameter> now = pack.parameter(term.key(), day);
        return Bilingual.same(now.map(words)
                .orElseGet(() -> series(term.key()).stream()
                        .map(one -> words.apply(one) + during(one.validity()))
                        .collect(aloud.listed())));
    }

    /** How much. */
    String value(Parameter parameter) {
        return aloud.figure(parameter.value(), parameter.type().unit(), "");
    }

    /** A text of a table with the values of the parameters it names. */
    String filled(String text) {
        return PARAMETER
                .matcher(text)
                .replaceAll(
                        found -> Matcher.quoteReplacement(value(found.group(1)).orElse(found.group(1))));
    }

    /** The value of the day of the figure with this key, where it has one. */
    Optional<String> value(String key) {
        return pack.parameter(key, day).map(this::value);
    }

    /** The days in brackets, or nothing where there is no end of them. */
    String during(Validity validity) {
        return validity.equals(Validity.ALWAYS) ? "" : aloud.say("（", " (") + days(validity) + aloud.say("）", ")");
    }

    /** From when to when. */
    String days(Validity validity) {
        LocalDate from = validity.from();
        LocalDate to = validity.to();
        if (from == null && to == null) {
            return aloud.say("不限", "always");
        }
        String first = from == null ? "" : aloud.say(aloud.day(from) + "起", "from " + aloud.day(from));
        String last = to == null ? "" : aloud.say(aloud.day(to) + "前", "until before " + aloud.day(to));
        return first.isEmpty() || last.isEmpty() ? first + last : first + aloud.say("，", ", ") + last;
    }

    /** Whose authority: 原文, or 本市确定. */
    String source(Provenance provenance) {
        return aloud.say(provenance.label(), provenance.word());
    }

    /** The values that cite the clause, one after the other. */
    List<String> ofClause(String clause) {
        return pack.parameters().values().stream()
                .filter(one -> one.clause().equals(clause))
                .sorted(BY_KEY_AND_DAY)
                .map(this::sentence)
                .toList();
    }

    private String sentence(Parameter one) {
        String days = one.validity().equals(Validity.ALWAYS) ? "" : aloud.say("，", ", ") + days(one.validity());
        String note = one.note().isEmpty() ? "" : aloud.say("；" + one.note(), "; " + one.note());
        return value(one)
                + aloud.say("（", " (")
                + source(one.provenance())
                + days
                + aloud.say("），用于", "), for ")
                + purpose(one.key())
                + note;
    }

    /** Every value by its day, with what it is for; nothing where there are none. */
    Optional<Block> overTime() {
        ImmutableList<List<String>> rows = pack.parameters().values().stream()
                .sorted(BY_KEY_AND_DAY)
                .map(this::row)
                .collect(ImmutableList.toImmutableList());
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Block.Grid(
                        "",
                        List.of(
                                Column.words(aloud.say("用于", "for"), 7),
                                Column.words(aloud.say("数值", "value"), 5),
                                Column.words(aloud.say("有效期", "in force"), 5),
                                Column.words(aloud.say("依据", "basis"), 5),
                                Column.signs(aloud.say("来源", "source"), 3),
                                Column.words(aloud.say("说明", "note"), 6)),
                        rows,
                        /* searchable= */ true));
    }

    private List<String> row(Parameter one) {
        return List.of(
                purpose(one.key()),
                value(one),
                days(one.validity()),
                section(one.clause()),
                source(one.provenance()),
                aloud.brackets(one.note()));
    }

    /** Where the clause is in its document; which document, where the policy has several. */
    String section(String id) {
        Clause clause = pack.clauses().get(id);
        if (clause == null) {
            return id;
        }
        boolean alone = pack.manifest().documents().isEmpty()
                && clause.document().equals(pack.manifest().document());
        return alone ? aloud.brackets(clause.section()) : aloud.basis(clause.citation());
    }

    /** The values of a figure by their days. */
    private List<Parameter> series(String key) {
        return pack.parameters().get(key).stream().sorted(BY_KEY_AND_DAY).toList();
    }
}
