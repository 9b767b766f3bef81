package org.hengzhun.core.field;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.MapMaker;
import com.google.common.collect.SetMultimap;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hengzhun.core.words.Nearest;
import org.jspecify.annotations.Nullable;

/** All properties of one kind of fact, in the order of its columns. Immutable. */
public final class FieldDictionary {

    /** Spaces and the invisible signs that come along when text is copied. */
    private static final Pattern UNSEEN = Pattern.compile("[\\s\\p{Z}\\p{Cf}]+");

    /** Signs that no folding changes and none of which is unseen, as all but few headers consist of. */
    private static final CharMatcher PLAIN = CharMatcher.inRange('!', '~')
            .or(CharMatcher.inRange('\u4E00', '\u9FFF'))
            .precomputed();

    private static final CharMatcher BETWEEN_WORDS =
            CharMatcher.anyOf("()[]{}<>【】〔〕《》〈〉「」“”‘’\"',.、;:·/\\|_-").precomputed();

    private final String fact;
    private final String label;
    private final ImmutableList<Field<?>> fields;
    private final ImmutableMap<String, Property> byName;
    private final ImmutableMap<String, Field<?>> byHeader;
    private final ImmutableMap<String, Field<?>> byLooseHeader;
    private final ImmutableSetMultimap<String, Field<?>> byVagueHeader;
    private final ImmutableSet<String> lesserHeaders;

    /** What it extends, held so that it stays where others find what extends it. */
    private final @Nullable FieldDictionary shorter;

    /** What it was extended to, by what, as long as somebody has it: two policies that add the same are compared field by field. */
    private final ConcurrentMap<Object, FieldDictionary> extensions =
            new MapMaker().weakValues().makeMap();

    private FieldDictionary(Builder builder) {
        this.fact = builder.fact;
        this.label = builder.label;
        this.shorter = builder.shorter;
        this.fields = ImmutableList.copyOf(builder.fields);
        Map<String, Property> names = new LinkedHashMap<>();
        Map<String, Field<?>> headers = new LinkedHashMap<>();
        for (Field<?> field : fields) {
            names.put(field.name(), field);
            Stream.concat(Stream.of(field.name(), field.label()), field.aliases().stream())
                    .map(FieldDictionary::normal)
                    .forEach(header -> putOnce(headers, header, field));
        }
        builder.computed.forEach(computed -> names.put(computed.name(), computed));
        this.byName = ImmutableMap.copyOf(names);
        this.byHeader = ImmutableMap.copyOf(headers);
        this.byLooseHeader = loose(headers);
        this.byVagueHeader = vague(fields);
        this.lesserHeaders = fields.stream()
                .flatMap(field -> field.lesserHeaders().stream())
                .map(header -> loose(normal(header)))
                .collect(ImmutableSet.toImmutableSet());
    }

    /** What two fields share is left out: it names neither. */
    private static ImmutableMap<String, Field<?>> loose(Map<String, Field<?>> headers) {
        SetMultimap<String, Field<?>> homes = LinkedHashMultimap.create();
        headers.forEach((header, field) -> homes.put(loose(header), field));
        return homes.asMap().entrySet().stream()
                .filter(home -> home.getValue().size() == 1)
                .collect(ImmutableMap.toImmutableMap(
                        home -> home.getKey(),
                        home -> home.getValue().iterator().next()));
    }

    private static ImmutableSetMultimap<String, Field<?>> vague(List<Field<?>> fields) {
        ImmutableSetMultimap.Builder<String, Field<?>> homes = ImmutableSetMultimap.builder();
        fields.forEach(field -> field.vagueHeaders().forEach(header -> homes.put(loose(normal(header)), field)));
        return homes.build();
    }

    private static void putOnce(Map<String, Field<?>> headers, String header, Field<?> field) {
        Field<?> other = headers.putIfAbsent(header, field);
        if (other != null && other != field) {
            throw new IllegalStateException(
                    "The header (%s) is claimed by both (%s) and (%s).".formatted(header, other.name(), field.name()));
        }
    }

    public static Builder of(String fact, String label) {
        return new Builder(fact, label);
    }

    /**
     * A dictionary that has everything this one has, in the same places, and more behind it. The same addition gives the same one.
     *
     * @param addition what is added, told from others by {@code equals}
     */
    public <A> FieldDictionary extendedBy(A addition, BiConsumer<A, Builder> add) {
        return extensions.computeIfAbsent(addition, any -> {
            Builder builder = extended();
            add.accept(addition, builder);
            return builder.build();
        });
    }

    private Builder extended() {
        Builder builder = new Builder(fact, label);
        builder.shorter = this;
        builder.fields.addAll(fields);
        byName.values().stream()
                .filter(Computed.class::isInstance)
                .map(Computed.class::cast)
                .forEach(builder.computed::add);
        return builder;
    }

    /** Whether every given field of the other is here in the same place. */
    public boolean extendsOrIs(FieldDictionary other) {
        return other == this
                || other == shorter
                || other.fields.size() <= fields.size()
                        && fields.subList(0, other.fields.size()).equals(other.fields);
    }

    /** Whether the field is one of these; another of the same name is not. */
    public boolean has(Field<?> field) {
        return field.position() < fields.size() && fields.get(field.position()) == field;
    }

    /** The name rules give the fact, such as {@code Project}. */
    public String fact() {
        return fact;
    }

    /** Official Chinese term of the fact. */
    public String label() {
        return label;
    }

    /** The given fields, in the order of columns. */
    public List<Field<?>> fields() {
        return fields;
    }

    /** Every property a rule may read: given fields, then computed ones. */
    public Collection<Property> properties() {
        return byName.values();
    }

    public Optional<Property> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** What people call so: by English name, by header of a column, or by Chinese label where it is computed. */
    public Optional<Property> called(String word) {
        return named(word)
                .or(() -> byHeader(word).map(field -> (Property) field))
                .or(() -> properties().stream()
                        .filter(property -> property.label().equals(word))
                        .findFirst());
    }

    /** The given field with this English name. */
    public Optional<Field<?>> field(String name) {
        return byName.get(name) instanceof Field<?> field ? Optional.of(field) : Optional.empty();
    }

    /** The names of given fields in the order of the dictionary, each once; all must be of this dictionary. */
    public List<String> inOrder(Stream<String> names) {
        return inOrder(names.toList());
    }

    /** The same of names gathered before. */
    public List<String> inOrder(Collection<String> names) {
        if (names.isEmpty()) {
            return ImmutableList.of();
        }
        BitSet positions = new BitSet(fields.size());
        for (String name : names) {
            positions.set(field(name).orElseThrow().position());
        }
        ImmutableList.Builder<String> ordered = ImmutableList.builderWithExpectedSize(positions.cardinality());
        for (int position = positions.nextSetBit(0); position >= 0; position = positions.nextSetBit(position + 1)) {
            ordered.add(fields.get(position).name());
        }
        return ordered.build();
    }

    /** Of these names of given fields, in their order, those to ask for first. */
    public List<String> earliest(List<String> names) {
        if (names.size() <= 1) {
            return names;
        }
        int first = names.stream().mapToInt(this::step).min().orElse(0);
        return names.stream().filter(name -> step(name) == first).collect(ImmutableList.toImmutableList());
    }

    private int step(String name) {
        return field(name).orElseThrow().step();
    }

    /**
     * The field a column header names: by English name, Chinese label or alias; width, case, spaces, brackets and signs between
     * words do not count.
     */
    public Optional<Field<?>> byHeader(String header) {
        return byNormalHeader(normal(header));
    }

    /** The same of a header, or the beginning of one, as {@link #normal} gives it. */
    public Optional<Field<?>> byNormalHeader(String normal) {
        Field<?> exact = byHeader.get(normal);
        return Optional.ofNullable(exact != null ? exact : byLooseHeader.get(loose(normal)));
    }

    /** Whether a header that names a field gives way to any other of the same field; see {@link FieldDeclaration#lesser}. */
    public boolean isLesser(String header) {
        return lesserHeaders.contains(loose(normal(header)));
    }

    /** The fields a header may mean that leaves open which one, or what exactly; empty for any other header. */
    public Set<Field<?>> vaguelyHeaded(String header) {
        return byVagueHeader.get(loose(normal(header)));
    }

    /** The field whose header is most like the one written and has the same sense; see {@link HeaderSense}. */
    public Optional<Field<?>> nearest(String header) {
        return nearest(header, field -> true);
    }

    /** The field of those accepted whose header is most like the one written and has the same sense; see {@link HeaderSense}. */
    public Optional<Field<?>> nearest(String header, Predicate<Field<?>> accepted) {
        HeaderSense sense = HeaderSense.of(normal(header));
        return Nearest.to(
                        normal(header),
                        byHeader.entrySet().stream()
                                .filter(entry ->
                                        accepted.test(entry.getValue()) && sense.equals(HeaderSense.of(entry.getKey())))
                                .map(Map.Entry::getKey))
                .map(byHeader::get);
    }

    /** A header as it is compared: full-width forms folded, spaces and invisible signs dropped, lower case. */
    public static String normal(String header) {
        String folded = PLAIN.matchesAllOf(header)
                ? header
                : UNSEEN.matcher(Normalizer.normalize(header, Normalizer.Form.NFKC))
                        .replaceAll("");
        return folded.toLowerCase(Locale.ROOT);
    }

    private static String loose(String normal) {
        return BETWEEN_WORDS.removeFrom(normal);
    }

    /** Declares the fields of one fact. Mutable, for one thread; what it builds is immutable. */
    public static final class Builder {

        private final String fact;
        private final String label;
        private final List<Field<?>> fields = new ArrayList<>();
        private final List<Computed> computed = new ArrayList<>();
        private @Nullable FieldDictionary shorter;

        private Builder(String fact, String label) {
            this.fact = fact;
            this.label = label;
        }

        public FieldDeclaration<String> text(String name, String label) {
            return declare(name, label, String.class, Kind.TEXT, null, text -> text, String.class::cast);
        }

        public FieldDeclaration<Set<String>> texts(String name, String label) {
            return new FieldDeclaration<>(
                    this,
                    name,
                    label,
                    Set.class,
                    Kind.TEXT,
                    true,
                    null,
                    List.of(),
                    texts -> texts,
                    FieldDictionary::textSet);
        }

        /** Countries and regions, kept as codes of ISO 3166-1. */
        public FieldDeclaration<Set<String>> countries(String name, String label) {
            FieldDeclaration<Set<String>> draft = new FieldDeclaration<>(
                    this,
                    name,
                    label,
                    Set.class,
                    Kind.COUNTRY,
                    true,
                    null,
                    List.of(),
                    codes -> codes,
                    plain -> Countries.checked(textSet(plain)));
            return draft.called(Countries::nameOf);
        }

        /** An exact decimal in {@code unit}, stored without trailing zeros. */
        public FieldDeclaration<BigDecimal> number(String name, String label, Unit unit) {
            return number(name, label, unit, Decimals::plain);
        }

        /**
         * The same.
         *
         * @param kept the number as it is kept, or a refusal of one that is not taken
         */
        public FieldDeclaration<BigDecimal> number(
                String name, String label, Unit unit, UnaryOperator<BigDecimal> kept) {
            return declare(
                    name,
                    label,
                    BigDecimal.class,
                    Kind.NUMBER,
                    unit,
                    number -> number,
                    plain -> kept.apply((BigDecimal) plain));
        }

        public FieldDeclaration<Boolean> truth(String name, String label) {
            return declare(name, label, Boolean.class, Kind.TRUTH, null, truth -> truth, Boolean.class::cast);
        }

        public FieldDeclaration<LocalDate> date(String name, String label) {
            return declare(name, label, LocalDate.class, Kind.DATE, null, date -> date, LocalDate.class::cast);
        }

        public <E extends Enum<E> & Choice> FieldDeclaration<E> choice(String name, String label, Class<E> type) {
            return one(name, label, type, List.of(type.getEnumConstants()), word -> Enum.valueOf(type, word));
        }

        public <E extends Enum<E> & Choice> FieldDeclaration<Set<E>> choices(String name, String label, Class<E> type) {
            return several(name, label, List.of(type.getEnumConstants()), word -> Enum.valueOf(type, word));
        }

        /** One of the choices given; rules compare it by its English name. */
        public FieldDeclaration<Choice> choice(String name, String label, List<? extends Choice> choices) {
            return one(name, label, Choice.class, choices, word -> chosen(choices, word));
        }

        /** Several of the choices given. */
        public FieldDeclaration<Set<Choice>> choices(String name, String label, List<? extends Choice> choices) {
            return several(name, label, choices, word -> chosen(choices, word));
        }

        private <C extends Choice> FieldDeclaration<C> one(
                String name, String label, Class<C> type, List<? extends Choice> choices, Function<String, C> called) {
            return new FieldDeclaration<>(
                    this,
                    name,
                    label,
                    type,
                    Kind.CHOICE,
                    false,
                    null,
                    choices,
                    Choice::name,
                    plain -> called.apply(plain.toString()));
        }

        private <C extends Choice> FieldDeclaration<Set<C>> several(
                String name, String label, List<? extends Choice> choices, Function<String, C> called) {
            return new FieldDeclaration<>(
                    this,
                    name,
                    label,
                    Set.class,
                    Kind.CHOICE,
                    true,
                    null,
                    choices,
                    set -> set.stream().map(Choice::name).collect(ImmutableSet.toImmutableSet()),
                    plain -> textSet(plain).stream().map(called).collect(ImmutableSet.toImmutableSet()));
        }

        private static Choice chosen(List<? extends Choice> choices, String word) {
            return choices.stream()
                    .filter(choice -> choice.name().equals(word))
                    .findFirst()
                    .orElseThrow(() ->
                            new IllegalArgumentException("The value (%s) is none of %s.".formatted(word, choices)));
        }

        /** A field whose value type knows more than the plain value rules compare. */
        public <T> FieldDeclaration<T> declare(
                String name,
                String label,
                Class<T> type,
                Kind kind,
                @Nullable Unit unit,
                Function<T, Object> judged,
                Function<Object, T> fromPlain) {
            return new FieldDeclaration<>(this, name, label, type, kind, false, unit, List.of(), judged, fromPlain);
        }

        /** Adds a property computed from the fields declared so far. */
        public Computed compute(Computed property) {
            computed.add(property);
            return property;
        }

        <T> Field<T> add(FieldDeclaration<T> draft) {
            Field<T> field = new Field<>(draft, fields.size());
            fields.add(field);
            return field;
        }

        public FieldDictionary build() {
            return new FieldDictionary(this);
        }
    }

    private static ImmutableSet<String> textSet(Object plain) {
        if (!(plain instanceof Iterable<?> many)) {
            throw new IllegalArgumentException("The value (%s) must be a list of texts.".formatted(plain));
        }
        ImmutableSet.Builder<String> set = ImmutableSet.builder();
        many.forEach(one -> set.add(String.valueOf(one)));
        return set.build();
    }
}
