package org.hengzhun.drl.pack;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.field.FieldDictionary;
import org.hengzhun.core.indicator.IndicatorRow;
import org.hengzhun.core.policy.Clause;
import org.hengzhun.core.screening.OwnOutcome;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.Nearest;
import org.hengzhun.core.words.Problem;
import org.hengzhun.drl.dialect.BrokenNames;
import org.hengzhun.drl.dialect.ProblemCollector;
import org.hengzhun.drl.dialect.RuleFile;
import org.hengzhun.drl.dialect.Vocabulary;
import org.hengzhun.drl.rule.AmountFormula;
import org.hengzhun.drl.rule.NamedSet;
import org.hengzhun.drl.rule.Notion;
import org.hengzhun.drl.rule.Rule;
import org.hengzhun.drl.rule.RuleStage;
import org.hengzhun.drl.rule.ValueType;

/** Reads and checks one pack. Nothing is compiled here; every problem of every file is told at once. */
public final class PackReader {

    /** How many packs may stand in a row, each extending the next; bases are followed by recursion. */
    private static final int DEEPEST = 16;

    /** Entries of a table each of which owes a duty, for as many days as a calendar has. */
    private static final int MOST_BEARERS = 1_000;

    private final PackFiles files;
    private final Function<String, Optional<PolicyPack>> library;
    private final Set<String> ids;
    private final List<ProblemCollector> told = new ArrayList<>();
    private final BrokenNames broken = new BrokenNames();
    private final Map<String, RulePlace> lines = new HashMap<>();

    private PackReader(PackFiles files, Function<String, Optional<PolicyPack>> library, Set<String> ids) {
        this.files = files;
        this.library = library;
        this.ids = ids;
    }

    /**
     * Reads the pack.
     *
     * @param library finds the pack that this one extends
     */
    public static PackCheck read(PackFiles files, Function<String, Optional<PolicyPack>> library) {
        return read(files, library, Set.of());
    }

    /**
     * The same, naming the pack that was meant where there is none of the id written.
     *
     * @param ids of all packs there are, sound or not
     */
    public static PackCheck read(PackFiles files, Function<String, Optional<PolicyPack>> library, Set<String> ids) {
        return new PackReader(files, library, ids).check();
    }

    private PackCheck check() {
        Optional<PolicyPack> pack = Optional.empty();
        Optional<Manifest> manifest = text(ManifestReader.FILE, true)
                .flatMap(text -> new ManifestReader(broken, about(ManifestReader.FILE)).read(text));
        if (manifest.isPresent()) {
            pack = Optional.of(assemble(manifest.get(), base(manifest.get())));
        }
        ImmutableList<Problem> problems = FoldedProblems.of(
                Stream.concat(
                                files.problems().stream(),
                                told.stream().flatMap(complaints -> complaints.problems().stream()))
                        .distinct()
                        .sorted()
                        .toList(),
                broken);
        List<Problem> errors = problems.stream().filter(Problem::isError).toList();
        boolean onlyRules = errors.stream().allMatch(problem -> problem.file().endsWith(".drl"));
        return new PackCheck(
                errors.isEmpty() ? pack : Optional.empty(),
                errors.isEmpty() || !onlyRules ? Optional.empty() : pack,
                problems);
    }

    private ProblemCollector about(String file) {
        ProblemCollector complaints = new ProblemCollector(files.name() + "/" + file);
        told.add(complaints);
        return complaints;
    }

    private Optional<String> text(String file, boolean required) {
        ProblemCollector complaints = about(file);
        Optional<byte[]> bytes = files.bytes(file);
        if (bytes.isEmpty() && required && !isMisspelt(file)) {
            boolean declared = file.contains("/");
            complaints.error(
                    0,
                    0,
                    "missing-file",
                    declared ? "政策包里缺少这个文件，policy.yaml 却声明了它；请建这个文件，或删去声明" : "政策包里缺少这个文件",
                    declared
                            ? "the pack lacks this file, which policy.yaml declares; write it, or delete the declaration"
                            : "the pack lacks this file");
        }
        return bytes.flatMap(found -> PackDecoder.decode(found, complaints));
    }

    /** Whether a file of nearly the same name is there, which is complained of as declared nowhere. */
    private boolean isMisspelt(String file) {
        String folder = file.substring(0, file.indexOf('/') + 1);
        return !folder.isEmpty()
                && files.contents().keySet().stream()
                        .filter(path -> path.startsWith(folder))
                        .anyMatch(path -> Nearest.to(path, Stream.of(file)).isPresent());
    }

    private Optional<PolicyPack> base(Manifest manifest) {
        Optional<PolicyPack> base = manifest.base().flatMap(library);
        if (manifest.base().isPresent() && base.isEmpty()) {
            broken.addEverything();
            complainOfBase(manifest.base().get(), manifest.baseLine());
        }
        if (base.isPresent() && base.get().lineage().size() >= DEEPEST) {
            about(ManifestReader.FILE)
                    .error(
                            manifest.baseLine(),
                            0,
                            "extends-depth",
                            "一个政策包依据另一个，连起来超过 %d 个；请直接依据更前面的包".formatted(DEEPEST),
                            "more than %d packs extend one another; extend one nearer to the first".formatted(DEEPEST));
            return Optional.empty();
        }
        return base;
    }

    private void complainOfBase(String written, int line) {
        Optional<String> near = ids.contains(written) ? Optional.empty() : Nearest.to(written, ids.stream());
        about(ManifestReader.FILE)
                .error(
                        line,
                        0,
                        "unknown-base",
                        near.map(id -> "找不到它所依据的政策包 %s，是不是 %s？".formatted(written, id))
                                .orElse("找不到它所依据的政策包 %s，或者那个包本身有错；请核对 extends，或先改好那个包".formatted(written)),
                        near.map(id -> "there is no pack %s to extend; did you mean %s?".formatted(written, id))
                                .orElse(
                                        "the pack it extends, %s, does not exist or is wrong itself; check extends, or fix that pack first"
                                                .formatted(written)));
    }

    private PolicyPack assemble(Manifest manifest, Optional<PolicyPack> base) {
        ImmutableMap<String, Notion> notions =
                merged(base.map(PolicyPack::notions).orElse(ImmutableMap.of()), manifest.notions());
        FieldDictionary projects = projects(manifest, base, notions);
        ImmutableMap<String, NamedSet> sets = new NamedSets(projects, broken, about(ManifestReader.FILE))
                .beside(base.map(PolicyPack::sets).orElse(ImmutableMap.of()), manifest.sets());
        Map<String, Clause> clauses = new HashMap<>();
        base.ifPresent(pack -> clauses.putAll(pack.clauses()));
        text(ClauseReader.FILE, true)
                .map(text -> ClauseReader.read(text, manifest, notions.keySet(), broken, about(ClauseReader.FILE)))
                .ifPresentOrElse(clauses::putAll, () -> broken.addAll(BrokenNames.Kind.CLAUSE));
        ImmutableMap<String, TableSpec> tables =
                merged(base.map(PolicyPack::tables).orElse(ImmutableMap.of()), manifest.tables());
        ImmutableListMultimap<String, Parameter> own = text(ParameterReader.FILE, false)
                .map(text -> new ParameterReader(clauses, broken, about(ParameterReader.FILE)).read(text))
                .orElse(ImmutableListMultimap.of());
        var parameters = mergedLists(base.map(PolicyPack::parameters).orElse(ImmutableListMultimap.of()), own);
        ImmutableMap<String, OwnOutcome> findings = new FindingsReader(broken, about(ManifestReader.FILE))
                .merged(
                        base.map(PolicyPack::findings).orElse(ImmutableMap.of()),
                        manifest.findings(),
                        manifest.findingsLine());
        RowWords words = RowWords.of(findings, notions);
        var entries = mergedLists(
                base.map(PolicyPack::entries).orElse(ImmutableListMultimap.of()),
                entries(tables, words, manifest.tables().keySet(), clauses));
        new FileNames(
                        Sets.union(tables.keySet(), broken.of(BrokenNames.Kind.TABLE)),
                        manifest.schemes().keySet(),
                        this::about)
                .check(Sets.filter(files.contents().keySet(), file -> !mayBeTable(file)));
        ImmutableMap<IndicatorRow, Integer> indicators = indicators();
        SchemeAudit audit =
                new SchemeAudit(parameters, manifest.effective(), indicators, about(SchemeReader.INDICATORS));
        ImmutableMap<String, SchemeSource> schemes = merged(
                base.map(PolicyPack::schemes).orElse(ImmutableMap.of()), schemes(manifest, clauses, indicators, audit));
        if (isSound()) {
            GroupSchemes.check(manifest, schemes, audit, about(ManifestReader.FILE));
        }
        ImmutableMap<String, DutySource> duties = merged(
                base.map(PolicyPack::duties).orElse(ImmutableMap.of()),
                duties(manifest, projects, clauses, tables.keySet(), parameters));
        checkBearers(duties.values(), entries);
        ImmutableMap<String, Bilingual> outcomes =
                merged(base.map(PolicyPack::outcomes).orElse(ImmutableMap.of()), manifest.outcomes());
        FactDictionaries facts = FactDictionaries.of(projects, schemes.values());
        ImmutableMap<String, AmountFormula> amounts = new AmountFormulas(
                        projects, manifest, base, types(parameters), tables, broken, about(ManifestReader.FILE))
                .merged();
        Vocabulary vocabulary = new Vocabulary(
                facts.all(),
                sets,
                notions,
                ImmutableMap.copyOf(Maps.transformValues(tables, TableSpec::columns)),
                tables.values().stream()
                        .collect(ImmutableMap.toImmutableMap(
                                TableSpec::name, spec -> words.in(spec, entries.get(spec.name())))),
                types(parameters),
                ImmutableMap.copyOf(clauses),
                findings,
                amounts,
                projectDuties(duties),
                outcomes,
                labels(tables),
                broken);
        ImmutableList<Rule> rules = rules(vocabulary, manifest, base, new JoinCost(entries));
        if (isSound()) {
            new Reach(lines, about(ManifestReader.FILE), this::about).check(rules);
            new AmountAudit(amounts, parameters, lines, this::about).check(rules);
            new IndicatorUse(schemes.values(), rules).check(indicators, about(SchemeReader.INDICATORS));
            new GradeUse(schemes.values(), own, parameters).check(rules, lines, this::about);
            new PackAudit(manifest, own, parameters, rules, schemes.values(), duties.values(), told).run(files.name());
        }
        return new PolicyPack(
                manifest,
                base,
                ImmutableMap.copyOf(clauses),
                sets,
                notions,
                tables,
                parameters,
                entries,
                schemes,
                duties,
                findings,
                amounts,
                outcomes,
                facts,
                rules,
                ImmutableMap.copyOf(lines),
                files,
                hash(base));
    }

    private static ImmutableMap<String, String> labels(ImmutableMap<String, TableSpec> tables) {
        ImmutableMap.Builder<String, String> labels = ImmutableMap.builder();
        tables.forEach((name, table) -> labels.put(table.label(), name));
        return labels.buildKeepingLast();
    }

    private FieldDictionary projects(
            Manifest manifest, Optional<PolicyPack> base, ImmutableMap<String, Notion> notions) {
        ProblemCollector complaints = about(ManifestReader.FILE);
        FieldDictionary given = new OwnFields(broken, complaints, notions)
                .beside(base.map(PolicyPack::projects).orElse(Project.DICTIONARY), manifest.fields());
        return new OwnFigures(broken, complaints, notions).beside(given, manifest.figures());
    }

    private static <V> ImmutableMap<String, V> merged(ImmutableMap<String, V> base, ImmutableMap<String, V> own) {
        return ImmutableMap.<String, V>builder().putAll(base).putAll(own).buildKeepingLast();
    }

    private static <V> ImmutableListMultimap<String, V> mergedLists(
            ImmutableListMultimap<String, V> base, ImmutableListMultimap<String, V> own) {
        ImmutableListMultimap.Builder<String, V> merged = ImmutableListMultimap.builder();
        TreeSet<String> keys = new TreeSet<>(base.keySet());
        keys.addAll(own.keySet());
        keys.forEach(key -> merged.putAll(key, own.containsKey(key) ? own.get(key) : base.get(key)));
        return merged.build();
    }

    private ImmutableListMultimap<String, Entry> entries(
            ImmutableMap<String, TableSpec> tables, RowWords words, Set<String> declared, Map<String, Clause> clauses) {
        ImmutableListMultimap.Builder<String, Entry> entries = ImmutableListMultimap.builder();
        tables.forEach((name, spec) -> {
            if (broken.of(BrokenNames.Kind.TABLE).contains(name)) {
                return;
            }
            String file = TableReader.fileOf(name);
            text(file, declared.contains(name))
                    .map(text -> new TableReader(spec, words, clauses, broken, about(file)).read(text))
                    .ifPresent(read -> entries.putAll(name, read));
        });
        return entries.build();
    }

    /** The indicators of the pack itself, with the rows they stand in. */
    private ImmutableMap<IndicatorRow, Integer> indicators() {
        return text(SchemeReader.INDICATORS, false)
                .map(text -> SchemeReader.indicators(text, about(SchemeReader.INDICATORS)))
                .orElse(ImmutableMap.of());
    }

    private ImmutableMap<String, SchemeSource> schemes(
            Manifest manifest,
            Map<String, Clause> clauses,
            ImmutableMap<IndicatorRow, Integer> indicators,
            SchemeAudit audit) {
        Identifiers identifiers = Identifiers.of(indicators);
        ImmutableMap.Builder<String, SchemeSource> schemes = ImmutableMap.builder();
        manifest.schemes().values().forEach(spec -> {
            ProblemCollector sheet = about(SchemeReader.fileOf(spec.id()));
            rows(spec, clauses, identifiers, sheet).ifPresent(rows -> {
                SchemeSource source = new SchemeSource(
                        spec.id(),
                        spec.label(),
                        identifiers.settings(
                                spec.settings(),
                                (setting, words) -> about(ManifestReader.FILE)
                                        .error(spec.line(), 0, "name-ambiguous", words.zh(), words.en())),
                        rows,
                        indicators.keySet().asList());
                checkGroupLists(spec, manifest.tables().keySet());
                if (!GroupSchemes.in(spec.settings()) && canBeTried(source)) {
                    audit.run(source, spec, about(ManifestReader.FILE), sheet);
                }
                schemes.put(spec.id(), source);
            });
        });
        return schemes.buildOrThrow();
    }

    /** The rows of the table of a scheme; a scheme made of those of groups has no table. */
    private Optional<ImmutableList<SchemeSource.SourceRow>> rows(
            SchemeSpec spec, Map<String, Clause> clauses, Identifiers identifiers, ProblemCollector sheet) {
        String file = SchemeReader.fileOf(spec.id());
        if (!GroupSchemes.in(spec.settings())) {
            return text(file, true).map(text -> SchemeReader.lines(text, clauses, broken, identifiers, sheet));
        }
        if (files.contents().containsKey(file)) {
            sheet.error(
                    0,
                    0,
                    "by-group-beside-rows",
                    "这个方案由各组的方案组成（byGroup），没有自己的表；请删除这个文件，或去掉 byGroup",
                    "this scheme is made of those of its groups (byGroup) and has no table; delete this file, or drop"
                            + " byGroup");
        }
        return Optional.of(ImmutableList.of());
    }

    /** A scheme is not tried while figures it is made of are wrong: it would be told to lack them. */
    private boolean canBeTried(SchemeSource source) {
        boolean indicators = told.stream()
                .filter(complaints -> complaints.file().endsWith("/" + SchemeReader.INDICATORS))
                .flatMap(complaints -> complaints.problems().stream())
                .noneMatch(Problem::isError);
        return indicators && source.parameters().stream().noneMatch(key -> broken.has(BrokenNames.Kind.PARAMETER, key));
    }

    /** Whether the file may hold one of the tables that policy.yaml was meant to declare. */
    private boolean mayBeTable(String file) {
        return broken.isUnreadable(BrokenNames.Kind.TABLE) && file.startsWith("tables/");
    }

    private boolean isSound() {
        return told.stream()
                .flatMap(complaints -> complaints.problems().stream())
                .noneMatch(Problem::isError);
    }

    private void checkGroupLists(SchemeSpec spec, Set<String> tables) {
        GroupLists.named(spec.settings()).forEach((group, table) -> {
            if (!tables.contains(table) && !broken.has(BrokenNames.Kind.TABLE, table)) {
                about(ManifestReader.FILE)
                        .error(
                                spec.line(),
                                0,
                                "unknown-table",
                                "分组（%s）的名录 table:%s 没有在 tables 里声明".formatted(group, table),
                                "the list table:%s of the group %s is not declared in tables".formatted(table, group));
            }
        });
    }

    private ImmutableMap<String, DutySource> duties(
            Manifest manifest,
            FieldDictionary projects,
            Map<String, Clause> clauses,
            Set<String> tables,
            ImmutableListMultimap<String, Parameter> parameters) {
        return text(DutyReader.FILE, false)
                .map(text -> new DutyReader(
                                clauses,
                                tables,
                                parameters,
                                manifest.effective(),
                                projects,
                                broken,
                                about(DutyReader.FILE))
                        .read(text))
                .orElse(ImmutableMap.of());
    }

    private void checkBearers(Collection<DutySource> duties, ImmutableListMultimap<String, Entry> entries) {
        for (DutySource duty : duties) {
            int bearers = entries.get(duty.per()).size();
            if (bearers > MOST_BEARERS) {
                about(DutyReader.FILE)
                        .error(
                                duty.row(),
                                0,
                                "too-many-bearers",
                                "义务 %s 由表 %s 的每一行各自承担，表有 %d 行，最多 %d 行；请缩短这张表或分成几个政策包"
                                        .formatted(duty.name(), duty.per(), bearers, MOST_BEARERS),
                                "each row of the table %s owes the duty %s; it has %d rows, %d are the most: shorten it or split the pack"
                                        .formatted(duty.per(), duty.name(), bearers, MOST_BEARERS));
            }
        }
    }

    /** What people call each duty that projects give rise to. */
    private static ImmutableMap<String, Bilingual> projectDuties(ImmutableMap<String, DutySource> duties) {
        return duties.values().stream()
                .filter(DutySource::ofProject)
                .collect(ImmutableMap.toImmutableMap(DutySource::name, DutySource::label));
    }

    private static ImmutableMap<String, ValueType> types(ImmutableListMultimap<String, Parameter> parameters) {
        ImmutableMap.Builder<String, ValueType> types = ImmutableMap.builder();
        parameters
                .asMap()
                .forEach(
                        (key, series) -> types.put(key, series.iterator().next().type()));
        return types.buildOrThrow();
    }

    private ImmutableList<Rule> rules(
            Vocabulary vocabulary, Manifest manifest, Optional<PolicyPack> base, JoinCost cost) {
        ProblemCollector inherited = about(ManifestReader.FILE);
        Optional<TakenOver> taken = base.map(pack -> new TakenOver(pack, manifest.without(), inherited));
        List<Rule> rules = new ArrayList<>(taken.map(TakenOver::rules).orElse(ImmutableList.of()));
        Map<String, String> homes = new HashMap<>();
        base.ifPresent(pack -> pack.rules()
                .forEach(rule -> homes.put(rule.id(), pack.manifest().id())));
        int takenOver = rules.size();
        Set<String> written = new TreeSet<>();
        rules.forEach(rule -> cost.check(rule, 0, inherited));
        for (String name : RuleStage.files()) {
            Optional<String> text = text(name, false);
            if (text.isPresent()) {
                ProblemCollector complaints = about(name);
                RuleFile file = RuleFile.read(text.get(), RuleStage.ofFile(name), vocabulary, complaints);
                file.lines().forEach((id, line) -> {
                    written.add(id);
                    String home = homes.putIfAbsent(id, name);
                    if (home != null) {
                        complainOfTwin(id, line, home, complaints);
                    }
                });
                file.rules().forEach(rule -> {
                    int line = file.lines().getOrDefault(rule.id(), 0);
                    lines.put(rule.id(), new RulePlace(name, line));
                    cost.check(rule, line, complaints);
                });
                rules.addAll(file.rules());
            }
        }
        taken.ifPresent(one -> one.check(
                rules.subList(takenOver, rules.size()),
                written,
                vocabulary.clauses().values().stream()
                        .flatMap(clause -> clause.bears().stream())
                        .collect(ImmutableSet.toImmutableSet())));
        Optional<String> circle = Strata.circle(rules);
        circle.ifPresent(notion -> about(RuleStage.DEFINITIONS.file())
                .error(
                        0,
                        0,
                        "circle",
                        "%s 的认定绕了一圈又依赖它自己".formatted(notion),
                        "%s is defined through itself".formatted(notion)));
        return circle.isPresent() ? ImmutableList.of() : Strata.assign(rules);
    }

    private static void complainOfTwin(String id, int line, String home, ProblemCollector complaints) {
        boolean here = home.endsWith(".drl");
        complaints.error(
                line,
                0,
                "doubled-rule",
                "规则编号重复：%s 已见于 %s".formatted(id, home)
                        + (here
                                ? ""
                                : "；要改那条规则，请给这条另编一个编号，并在 policy.yaml 写 replaces: {%s: {by: 新编号, reason: 理由}}"
                                        .formatted(id)),
                "the rule id %s already appears in %s".formatted(id, home)
                        + (here
                                ? ""
                                : "; to change that rule give this one another id, and write replaces: {%s: {by: NEW-ID, reason: why}} in policy.yaml"
                                        .formatted(id)));
    }

    private String hash(Optional<PolicyPack> base) {
        Hasher hasher = Hashing.sha256().newHasher();
        files.into(hasher);
        base.ifPresent(pack -> hasher.putString(pack.hash(), java.nio.charset.StandardCharsets.UTF_8));
        return "sha256:" + hasher.hash();
    }
}
