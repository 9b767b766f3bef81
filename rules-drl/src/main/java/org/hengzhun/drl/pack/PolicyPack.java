package org.hengzhun.drl.pack;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hengzhun.core.duty.Bearer;
import org.hengzhun.core.duty.DayOff;
import org.hengzhun.core.duty.DoneRecords;
import org.hengzhun.core.duty.Duty;
import org.hengzhun.core.duty.DutyCalendar;
import org.hengzhun.core.duty.DutyReport;
import org.hengzhun.core.duty.ProjectDuties;
import org.hengzhun.core.fact.CountyPeriod;
import org.hengzhun.core.fact.OwnColumn;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.field.FieldDictionary;
import org.hengzhun.core.indicator.Indicator;
import org.hengzhun.core.patience.Patience;
import org.hengzhun.core.policy.Clause;
import org.hengzhun.core.policy.PolicyStamp;
import org.hengzhun.core.policy.SwitchedOff;
import org.hengzhun.core.policy.Validity;
import org.hengzhun.core.score.Scheme;
import org.hengzhun.core.screening.OwnOutcome;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.RefusedException;
import org.hengzhun.drl.refusal.UnknownSchemeException;
import org.hengzhun.drl.rule.AmountFormula;
import org.hengzhun.drl.rule.NamedSet;
import org.hengzhun.drl.rule.Notion;
import org.hengzhun.drl.rule.Rule;

/**
 * A sound pack, whole: what it says itself and what it takes over from the pack it extends. Immutable.
 *
 * @param manifest of the pack itself
 * @param base the pack it extends, if any
 * @param clauses by id, its own and the base's
 * @param sets sets of choices by name, its own and the base's
 * @param notions derived properties by name, its own and the base's
 * @param parameters dated values by key; a key the pack sets itself replaces the base's
 * @param entries of every table; a table the pack fills itself replaces the base's
 * @param schemes by id, its own and the base's
 * @param duties by name, its own and the base's
 * @param findings the outcomes of screening that it and its base declare, by name
 * @param amounts what it and its base declare that projects are entitled to or owe, by name
 * @param outcomes what places of a ranking may mean, by name, its own and the base's
 * @param facts the properties of each fact its rules may judge
 * @param rules of every stage, definitions by stratum first; the base's before its own, but for those it does without
 * @param places where it writes rules itself, by their ids; those of its bases are not in it
 * @param hash {@code sha256:} over every byte of the pack and its bases
 */
public record PolicyPack(
        Manifest manifest,
        Optional<PolicyPack> base,
        ImmutableMap<String, Clause> clauses,
        ImmutableMap<String, NamedSet> sets,
        ImmutableMap<String, Notion> notions,
        ImmutableMap<String, TableSpec> tables,
        ImmutableListMultimap<String, Parameter> parameters,
        ImmutableListMultimap<String, Entry> entries,
        ImmutableMap<String, SchemeSource> schemes,
        ImmutableMap<String, DutySource> duties,
        ImmutableMap<String, OwnOutcome> findings,
        ImmutableMap<String, AmountFormula> amounts,
        ImmutableMap<String, Bilingual> outcomes,
        FactDictionaries facts,
        ImmutableList<Rule> rules,
        ImmutableMap<String, RulePlace> places,
        PackFiles files,
        String hash) {

    /** Key of the list of groups by which a city decides who leads where its document is silent. */
    public static final String LEAD_ORDER = "leadOrder";

    public PolicyStamp stamp() {
        return new PolicyStamp(manifest.id(), manifest.title(), manifest.document(), hash);
    }

    /** The rules that answer the task. */
    public Rulebook rulebook(Task task) {
        return Rulebook.of(this, task, facts.of(task.fact()));
    }

    /** The value of the parameter in force on the day, if there is one. */
    public Optional<Parameter> parameter(String key, LocalDate day) {
        return inForce(parameters, key, day);
    }

    static Optional<Parameter> inForce(ImmutableListMultimap<String, Parameter> parameters, String key, LocalDate day) {
        return parameters.get(key).stream()
                .filter(parameter -> parameter.validity().contains(day))
                .findFirst();
    }

    /** What projects may have by this policy: the fields everybody knows, those of the packs it extends, its own. */
    public FieldDictionary projects() {
        return facts.projects();
    }

    /**
     * What projects may have by several packs.
     *
     * @throws RefusedException when two of them declare own fields that do not go together
     */
    public static FieldDictionary projects(Collection<PolicyPack> packs) {
        FieldDictionary all = Project.DICTIONARY;
        for (PolicyPack pack : packs) {
            FieldDictionary one = pack.projects();
            if (!one.extendsOrIs(all) && !all.extendsOrIs(one)) {
                throw new RefusedException(
                        "两个政策自有的项目字段（policy.yaml 的 fields）对不上，不能放在一起比；请把共有的字段按同样的写法、同样的次序写在前面，新的写在后面",
                        "the two policies declare fields of projects (fields in policy.yaml) that do not go together;"
                                + " write those they share alike and first, and new ones after them");
            }
            all = one.extendsOrIs(all) ? one : all;
        }
        return all;
    }

    /** The projects as this policy knows them; see {@link Project#under}. */
    public List<Project> known(List<Project> projects) {
        FieldDictionary own = projects();
        return projects.stream().allMatch(project -> project.dictionary() == own)
                ? projects
                : projects.stream().map(project -> project.under(own)).collect(ImmutableList.toImmutableList());
    }

    /** The columns of counties that its indicators declare, by name. */
    public ImmutableList<OwnColumn> ownColumns() {
        return ownColumns(schemes.values());
    }

    static ImmutableList<OwnColumn> ownColumns(Collection<SchemeSource> schemes) {
        ImmutableMap.Builder<String, OwnColumn> columns = ImmutableMap.builder();
        schemes.stream()
                .flatMap(source -> source.indicators().stream())
                .flatMap(row -> row.column().stream())
                .forEach(column -> columns.put(column.name(), column));
        return columns.buildKeepingLast().values().asList();
    }

    /** The columns of counties, its own among them. */
    public FieldDictionary columns() {
        return CountyPeriod.dictionaryWith(ownColumns());
    }

    /** The indicators of the scheme with the figures in force on the day; none when the pack has no such scheme. */
    public List<Indicator> indicators(String scheme, LocalDate day) {
        SchemeSource.Values values = key -> parameter(key, day);
        SchemeSource source = schemes.get(scheme);
        return source == null ? ImmutableList.of() : source.catalogue(values).indicators();
    }

    /** The scheme with the figures in force on the day, or nothing when the pack has none of that id. */
    public Optional<Scheme> scheme(String id, LocalDate day) {
        SchemeSource.Values values = key -> parameter(key, day);
        return Optional.ofNullable(schemes.get(id)).map(source -> source.scheme(schemes, values));
    }

    /** Every duty, once for each stretch of days in which its figures stay the same; by name, then by day. */
    public ImmutableList<Duty> allDuties() {
        return duties.values().stream()
                .flatMap(source -> source.terms(parameters::get).stream().map(term -> duty(source, term)))
                .collect(ImmutableList.toImmutableList());
    }

    /** The duty with the figures in force on the day; nothing when the pack has none of that name or it does not run. */
    public Optional<Duty> duty(String name, LocalDate day) {
        return Optional.ofNullable(duties.get(name))
                .filter(source -> source.runs().contains(day))
                .flatMap(source -> source.terms(parameters::get).stream()
                        .filter(term -> term.contains(day))
                        .findFirst()
                        .map(term -> duty(source, term)));
    }

    /** The duties that run on the day, by name, with the figures then in force. */
    public ImmutableMap<String, Duty> dutiesOn(LocalDate day) {
        ImmutableMap.Builder<String, Duty> running = ImmutableMap.builder();
        duties.keySet().forEach(name -> duty(name, day).ifPresent(duty -> running.put(name, duty)));
        return running.buildOrThrow();
    }

    private Duty duty(DutySource source, Validity term) {
        ImmutableList<Bearer> bearers = entries.get(source.per()).stream()
                .map(entry -> new Bearer(entry.name(), brief(entry), entry.validity()))
                .collect(ImmutableList.toImmutableList());
        LocalDate day = DutySource.dayOf(term);
        return source.in(term, key -> parameter(key, day), bearers);
    }

    private String brief(Entry entry) {
        return Objects.requireNonNull(tables.get(entry.table())).brief(entry);
    }

    /** The units with the group they belong to, where they do not say it and a table of the scheme lists them. */
    public ImmutableList<CountyPeriod> grouped(String scheme, List<CountyPeriod> units, LocalDate day) {
        SchemeSource source = schemes.get(scheme);
        return source == null
                ? ImmutableList.copyOf(units)
                : new GroupLists(source.settings(), tables, entries).grouped(units, day);
    }

    /**
     * What a reader must know of a calendar of its duties.
     *
     * @param from the first day of the calendar
     * @param asOf the day as of which they stand
     */
    public ImmutableList<Bilingual> dutyWarnings(LocalDate from, LocalDate asOf) {
        LocalDate effective = manifest.effective();
        return from.isBefore(effective) || asOf.isBefore(effective)
                ? ImmutableList.of(new Bilingual(
                        "%s 自 %s 起施行，在此之前不产生义务".formatted(manifest.document(), effective),
                        "%s takes effect on %s; no duty arises before".formatted(manifest.document(), effective)))
                : ImmutableList.of();
    }

    /**
     * What falls due from one day to another, and how it stands.
     *
     * @param to not before {@code from}; see {@link DutyCalendar#fits}
     * @param asOf the day as of which things stand
     * @param done everything that was done; without it nobody knows how past duties stand
     * @param owed what single projects owe; empty where nobody asks
     * @throws org.hengzhun.core.words.RefusedException when more falls due than a calendar holds
     */
    public DutyReport dutyReport(
            LocalDate from, LocalDate to, LocalDate asOf, Optional<DoneRecords> done, List<ProjectDuties> owed) {
        return dutyReport(from, to, asOf, done, owed, Patience.ENDLESS);
    }

    /** The same for somebody of this patience. */
    public DutyReport dutyReport(
            LocalDate from,
            LocalDate to,
            LocalDate asOf,
            Optional<DoneRecords> done,
            List<ProjectDuties> owed,
            Patience patience) {
        DutyCalendar calendar = DutyCalendar.between(allDuties(), from, to, dayOff(asOf), patience);
        return DutyReport.of(stamp(), asOf, calendar, done, owed, dutyWarnings(from, asOf), patience);
    }

    /** What becomes of a deadline on a day off, as the parameters of the day say. */
    public DayOff dayOff(LocalDate day) {
        return DayOffReader.read(key -> parameter(key, day));
    }

    /**
     * The scheme of this name with the figures of the day.
     *
     * @throws UnknownSchemeException when the pack has none of this name
     */
    public Scheme schemeNamed(String id, LocalDate day) {
        return scheme(id, day).orElseThrow(() -> new UnknownSchemeException(manifest.id(), schemes.keySet(), id));
    }

    /** Whether the rule is in force on the day and every parameter it reads has a value. */
    public boolean holds(Rule rule, LocalDate day) {
        return rule.validity().contains(day)
                && rule.parameters().stream()
                        .allMatch(key -> parameter(key, day).isPresent());
    }

    /** The notices a reader must see when judging on the day, of this pack and its bases. */
    public ImmutableList<Notice> notices(LocalDate day) {
        ImmutableList.Builder<Notice> notices = ImmutableList.builder();
        base.ifPresent(pack -> notices.addAll(pack.notices(day)));
        manifest.notices().stream().filter(notice -> notice.appliesOn(day)).forEach(notices::add);
        return notices.build();
    }

    /** What the reader of any result of the day must know of its basis: that it is not in force yet, and its notices. */
    public ImmutableList<Bilingual> warnings(LocalDate day) {
        ImmutableList.Builder<Bilingual> warnings = ImmutableList.builder();
        for (PolicyPack one : lineage()) {
            if (day.isBefore(one.manifest.effective())) {
                warnings.add(one.manifest.notYetInForce(day));
            }
        }
        notices(day).stream().map(Notice::words).forEach(warnings::add);
        return warnings.build();
    }

    /** The rules that it and the packs it extends take out of what they take over: the first pack's first. */
    public ImmutableList<SwitchedOff> switchedOff() {
        ImmutableList.Builder<SwitchedOff> off = ImmutableList.builder();
        base.ifPresent(pack -> {
            off.addAll(pack.switchedOff());
            pack.rules().forEach(rule -> {
                Without one = manifest.without().get(rule.id());
                if (one != null) {
                    off.add(new SwitchedOff(
                            rule.id(), rule.title(), rule.citation(), manifest.id(), one.reason(), one.replacement()));
                }
            });
        });
        return off.build();
    }

    /** The pack and the packs it extends, itself first. */
    public ImmutableList<PolicyPack> lineage() {
        ImmutableList.Builder<PolicyPack> lineage = ImmutableList.builder();
        lineage.add(this);
        base.ifPresent(pack -> lineage.addAll(pack.lineage()));
        return lineage.build();
    }

    /**
     * The same pack with other rules and figures, for who asks what they decide: no folder holds it, and nobody compiles it.
     *
     * @param projects what projects may have
     * @param rules in any order
     */
    public PolicyPack mixed(
            FieldDictionary projects,
            ImmutableMap<String, Notion> notions,
            ImmutableMap<String, TableSpec> tables,
            ImmutableListMultimap<String, Parameter> parameters,
            ImmutableListMultimap<String, Entry> entries,
            List<Rule> rules) {
        return with(manifest, facts.withProjects(projects), notions, tables, parameters, entries, Strata.assign(rules));
    }

    /** The same where projects have what they have by the pack. */
    public PolicyPack mixed(
            ImmutableMap<String, Notion> notions,
            ImmutableMap<String, TableSpec> tables,
            ImmutableListMultimap<String, Parameter> parameters,
            ImmutableListMultimap<String, Entry> entries,
            List<Rule> rules) {
        return mixed(projects(), notions, tables, parameters, entries, rules);
    }

    /** The same pack with another value of a parameter in the row where that stands, for who asks what it decides. */
    public PolicyPack with(Parameter other) {
        ImmutableListMultimap.Builder<String, Parameter> all = ImmutableListMultimap.builder();
        parameters.forEach((key, one) ->
                all.put(key, key.equals(other.key()) && one.validity().equals(other.validity()) ? other : one));
        return marked(all.build(), entries);
    }

    /** The same pack with its figures as somebody marked them. */
    PolicyPack marked(
            ImmutableListMultimap<String, Parameter> parameters, ImmutableListMultimap<String, Entry> entries) {
        return with(manifest, facts, notions, tables, parameters, entries, rules);
    }

    /** The same pack under another manifest. */
    PolicyPack under(Manifest manifest) {
        return with(manifest, facts, notions, tables, parameters, entries, rules);
    }

    private PolicyPack with(
            Manifest manifest,
            FactDictionaries facts,
            ImmutableMap<String, Notion> notions,
            ImmutableMap<String, TableSpec> tables,
            ImmutableListMultimap<String, Parameter> parameters,
            ImmutableListMultimap<String, Entry> entries,
            ImmutableList<Rule> rules) {
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
                duties,
                findings,
                amounts,
                outcomes,
                facts,
                rules,
                places,
                files,
                hash);
    }
}
