package org.hengzhun.drl.pack;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.indicator.IndicatorRow;
import org.hengzhun.core.policy.Citation;
import org.hengzhun.core.policy.Clause;
import org.hengzhun.core.policy.Validity;
import org.hengzhun.core.score.Basis;
import org.hengzhun.core.score.SchemeRow;
import org.hengzhun.core.screening.OwnOutcome;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.drl.rule.Condition;
import org.hengzhun.drl.rule.NamedSet;
import org.hengzhun.drl.rule.Notion;
import org.hengzhun.drl.rule.Rule;
import org.hengzhun.drl.rule.RuleAction;
import org.hengzhun.drl.rule.TableColumn;
import org.hengzhun.drl.rule.Term;
import org.hengzhun.drl.rule.ValueType;
import org.jspecify.annotations.Nullable;

/**
 * Reads what {@link CheckedFormWriter} wrote: makes the records of a pack anew, and looks for no mistake. Without reflection, streams
 * and lambdas, for it is run once in a process, before anything of it is compiled.
 */
@SuppressWarnings({"unchecked", "NullAway", "TypeParameterUnusedInFormals"
}) // what was written at a place is what is read there
final class CheckedFormReader {

    static final int NOTHING = 0;
    static final int AGAIN = 1;
    static final int NUMBER = 2;
    static final int NO = 3;
    static final int YES = 4;
    static final int PERHAPS = 5;
    static final int LIST = 6;
    static final int SET = 7;
    static final int MAP = 8;
    static final int MULTIMAP = 9;
    static final int TEXT = 10;
    static final int DECIMAL = 11;
    static final int DAY = 12;
    static final int CONSTANT = 13;
    static final int PROPERTY = 14;
    static final int PROJECTS = 15;
    static final int FIRST_RECORD = 16;

    private static final CheckedShape[] SHAPES = CheckedShape.values();

    private final byte[] bytes;
    private int at;
    private Object[] seen = new Object[1024];
    private int read;
    private @Nullable FactDictionaries facts;

    private CheckedFormReader(byte[] bytes, int at) {
        this.bytes = bytes;
        this.at = at;
    }

    /**
     * The pack.
     *
     * @param at where it begins among the bytes
     * @param base what it extends
     * @param files it was read from
     * @param hash of it and its bases
     */
    static PolicyPack read(byte[] bytes, int at, Optional<PolicyPack> base, PackFiles files, String hash) {
        return new CheckedFormReader(bytes, at).pack(base, files, hash);
    }

    private PolicyPack pack(Optional<PolicyPack> base, PackFiles files, String hash) {
        Manifest manifest = next();
        ImmutableMap<String, Clause> clauses = next();
        ImmutableMap<String, NamedSet> sets = next();
        ImmutableMap<String, Notion> notions = next();
        ImmutableMap<String, TableSpec> tables = next();
        ImmutableListMultimap<String, Parameter> parameters = next();
        ImmutableListMultimap<String, Entry> entries = next();
        ImmutableMap<String, SchemeSource> schemes = next();
        facts = FactDictionaries.of(Project.DICTIONARY, schemes.values());
        return new PolicyPack(
                manifest,
                base,
                clauses,
                sets,
                notions,
                tables,
                parameters,
                entries,
                schemes,
                next(),
                next(),
                ImmutableMap.of(),
                next(),
                facts,
                next(),
                next(),
                files,
                hash);
    }

    private <T> T next() {
        return (T) value();
    }

    private @Nullable Object value() {
        int tag = bytes[at++];
        return switch (tag) {
            case NOTHING -> null;
            case AGAIN -> seen[number()];
            case NUMBER -> number();
            case NO -> false;
            case YES -> true;
            case PERHAPS -> Optional.ofNullable(value());
            case LIST -> list();
            case SET -> ImmutableSet.copyOf(list());
            case MAP -> map();
            case MULTIMAP -> multimap();
            case PROJECTS -> Project.DICTIONARY;
            default -> kept(whole(tag));
        };
    }

    private Object kept(Object whole) {
        if (read == seen.length) {
            seen = Arrays.copyOf(seen, 2 * read);
        }
        seen[read++] = whole;
        return whole;
    }

    private ImmutableList<Object> list() {
        Object[] all = new Object[number()];
        for (int place = 0; place < all.length; place++) {
            all[place] = value();
        }
        return ImmutableList.copyOf(all);
    }

    private ImmutableMap<Object, Object> map() {
        int pairs = number();
        ImmutableMap.Builder<Object, Object> map = ImmutableMap.builderWithExpectedSize(pairs);
        for (int pair = 0; pair < pairs; pair++) {
            map.put(next(), next());
        }
        return map.buildOrThrow();
    }

    private ImmutableListMultimap<Object, Object> multimap() {
        int pairs = number();
        ImmutableListMultimap.Builder<Object, Object> map = ImmutableListMultimap.builder();
        for (int pair = 0; pair < pairs; pair++) {
            map.put(next(), next());
        }
        return map.build();
    }

    private Object whole(int tag) {
        return switch (tag) {
            case TEXT -> text();
            case DECIMAL -> new BigDecimal(text());
            case DAY -> LocalDate.of(number(), number(), number());
            case CONSTANT -> constant(text());
            case PROPERTY -> facts.of(next()).named(next()).orElseThrow();
            default -> record(SHAPES[tag - FIRST_RECORD]);
        };
    }

    private Object constant(String type) {
        try {
            return Class.forName(type).getEnumConstants()[number()];
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String text() {
        int length = number();
        String text = new String(bytes, at, length, StandardCharsets.UTF_8);
        at += length;
        return text;
    }

    private int number() {
        int number = 0;
        for (int shift = 0; ; shift += 7) {
            int some = bytes[at++];
            number |= (some & 0x7F) << shift;
            if (some >= 0) {
                return number;
            }
        }
    }

    private Record record(CheckedShape shape) {
        return switch (shape) {
            case ALL -> new Condition.All(next());
            case ANY -> new Condition.Any(next());
            case BASIS -> new Basis(next(), next(), next());
            case BILINGUAL -> new Bilingual(next(), next());
            case CITATION -> new Citation(next(), next(), next());
            case CLAUSE -> new Clause(next(), next(), next(), next(), next(), next(), next(), next(), next());
            case COMPARISON -> new Condition.Comparison(next(), next(), next());
            case DUTY ->
                new DutySource(
                        next(), next(), next(), next(), next(), next(), next(), next(), next(), next(), next(), next());
            case ENTRY -> new Entry(next(), next(), next(), next(), next(), next(), next(), next(), next());
            case INDICATOR -> new IndicatorRow(next(), next(), next(), next(), next());
            case LITERAL -> new Term.Literal(next(), next());
            case LITERAL_LIST -> new Term.LiteralList(next(), next());
            case MANIFEST -> manifest();
            case NAMED_SET -> new NamedSet(next(), next(), next(), next());
            case NOTICE -> new Notice(next(), next(), next());
            case NOTION -> new Notion(next(), next(), next());
            case OF_ENTRY -> new Term.OfEntry(next(), next());
            case OF_FACT -> new Term.OfFact(next());
            case OF_NOTION -> new Term.OfNotion(next());
            case OF_PARAMETER -> new Term.OfParameter(next(), next(), next());
            case OWN_OUTCOME -> new OwnOutcome(next(), next(), next(), next());
            case PARAMETER -> new Parameter(next(), next(), next(), next(), next(), next(), next(), next());
            case PLACE -> new RulePlace(next(), next());
            case RULE ->
                new Rule(next(), next(), next(), next(), next(), next(), next(), next(), next(), next(), next());
            case SCHEME -> new SchemeSource(next(), next(), next(), next(), next());
            case SCHEME_LINE -> new SchemeSource.SourceRow(next(), next());
            case SCHEME_ROW -> new SchemeRow(next(), next(), next(), next(), next(), next(), next(), next());
            case SCHEME_SPEC -> new SchemeSpec(next(), next(), next(), next(), next());
            case SOURCE_DOCUMENT -> new SourceDocument(next(), next(), next(), next(), next(), next(), next());
            case TABLE -> new TableSpec(next(), next(), next());
            case TABLE_COLUMN -> new TableColumn(next(), next(), next(), next(), next(), next());
            case TO_ADJUST -> new RuleAction.Adjusts(next(), next());
            case TO_ASSIGN -> new RuleAction.Assigns(next(), next());
            case TO_CONCLUDE -> new RuleAction.Concludes(next(), next());
            case TO_DERIVE -> new RuleAction.Derives(next());
            case TO_FIND -> new RuleAction.Finds(next(), next());
            case TO_OWE -> new RuleAction.Owes(next(), next());
            case TO_REGRADE -> new RuleAction.Regrades(next());
            case VALIDITY -> new Validity(next(), next());
            case VALUE_TYPE -> new ValueType(next(), next(), next(), next());
            case WITHOUT -> new Without(next(), next(), next(), next());
        };
    }

    private Manifest manifest() {
        return new Manifest(
                next(), next(), next(), next(), next(), next(), next(), next(), next(), next(), next(), next(), next(),
                next(), next(), next(), next(), next(), next(), next(), next(), next(), next(), next(), next());
    }
}
