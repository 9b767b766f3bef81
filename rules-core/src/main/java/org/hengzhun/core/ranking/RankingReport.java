package org.hengzhun.core.ranking;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hengzhun.core.fact.CountyPeriod;
import org.hengzhun.core.indicator.Display;
import org.hengzhun.core.indicator.History;
import org.hengzhun.core.indicator.IndicatorValue;
import org.hengzhun.core.number.Ratio;
import org.hengzhun.core.patience.Patience;
import org.hengzhun.core.policy.ParameterReading;
import org.hengzhun.core.policy.PolicyStamp;
import org.hengzhun.core.policy.Provenance;
import org.hengzhun.core.score.Leaf;
import org.hengzhun.core.score.Scheme;
import org.hengzhun.core.score.ScoreLine;
import org.hengzhun.core.score.Veto;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.Flaw;
import org.hengzhun.core.words.Language;

/**
 * The ranking of one period with all a reader asks of it: the change since the period before, what would lift each unit, what
 * is still open, and the figures of the whole (考核通报).
 *
 * @param lifts the nearest change that lifts a unit, by name; units that none lifts are absent
 * @param undecided rules something unknown leaves open, by unit and rule
 * @param totals the figures of what the units are parts of, where the scheme names it
 * @param notes what the reader must know of the policy, such as that it is not in force yet, and of how the figures came about
 */
public record RankingReport(
        PolicyStamp policy,
        LocalDate asOf,
        Scheme scheme,
        Ranking ranking,
        Map<String, Lift> lifts,
        List<Assessment.OpenRuleOfUnit> undecided,
        Optional<Totals> totals,
        List<Bilingual> notes) {

    public RankingReport {
        lifts = ImmutableMap.copyOf(lifts);
        undecided = ImmutableList.copyOf(undecided);
        notes = ImmutableList.copyOf(notes);
    }

    /** In larger groups nobody looks for what would lift each unit. */
    private static final int LIFTED = 60;

    /**
     * Ranks the units of one period and compares them with an earlier one.
     *
     * @param scheme id of a scheme of the policy
     * @param asOf the day whose parameters and rules are in force
     * @param units those of the period
     * @param before those of the period it is compared with; empty for none
     * @throws org.hengzhun.core.words.HengzhunException when the policy has no such scheme; it says which there are
     * @throws org.hengzhun.core.words.FlawedInputException when figures cannot be ranked
     */
    public static RankingReport of(
            Assessor assessor, String scheme, LocalDate asOf, List<CountyPeriod> units, List<CountyPeriod> before) {
        return of(assessor, scheme, asOf, units, before, History.of(before), Patience.ENDLESS);
    }

    /**
     * The same for somebody of this patience.
     *
     * @param history the rows of other periods, which schemes may compare with
     */
    public static RankingReport of(
            Assessor assessor,
            String scheme,
            LocalDate asOf,
            List<CountyPeriod> units,
            List<CountyPeriod> before,
            History history,
            Patience patience) {
        Assessor patient = assessor.within(patience).knowing(history);
        Assessment now = patient.assess(scheme, units, asOf);
        Ranking ranking = before.isEmpty()
                ? now.ranking()
                : now.ranking()
                        .comparedWith(patient.assess(scheme, before, asOf).ranking());
        return new RankingReport(
                assessor.policy(),
                asOf,
                now.scheme(),
                ranking,
                lifts(patient, now, scheme, asOf),
                now.undecided(),
                Totals.of(now.scheme(), units),
                assessor.warnings(asOf));
    }

    /** The same report with the units whose rows were refused; see {@link Ranking#withRefused}. */
    public RankingReport refusing(List<Unranked> now, Set<String> before) {
        return new RankingReport(
                policy, asOf, scheme, ranking.withRefused(now, before), lifts, undecided, totals, notes);
    }

    /** The same report with more that the reader must know. */
    public RankingReport noting(List<Bilingual> more) {
        return new RankingReport(
                policy,
                asOf,
                scheme,
                ranking,
                lifts,
                undecided,
                totals,
                ImmutableList.<Bilingual>builder().addAll(notes).addAll(more).build());
    }

    private static ImmutableMap<String, Lift> lifts(Assessor assessor, Assessment now, String scheme, LocalDate asOf) {
        LiftSearch search = new LiftSearch(
                now.ranker(),
                now.units(),
                now.rulings(),
                (unit, everyone) -> assessor.rulings(scheme, unit, everyone, asOf));
        ImmutableMap.Builder<String, Lift> lifts = ImmutableMap.builder();
        for (GroupRanking group : now.ranking().groups()) {
            if (group.rows().size() <= LIFTED) {
                for (Standing row : group.rows()) {
                    nearest(search.lifts(row.unit(), 1)).ifPresent(lift -> lifts.put(row.unit(), lift));
                }
            }
        }
        return lifts.buildOrThrow();
    }

    /** Doing more is advice sooner than having done less. */
    private static Optional<Lift> nearest(List<Lift> lifts) {
        return lifts.stream()
                .filter(lift -> lift.to().compareTo(lift.from()) > 0)
                .findFirst()
                .or(() -> lifts.stream().findFirst());
    }

    /** The value of a line as its indicator is published, or nothing for a line without one. */
    public Optional<String> shown(ScoreLine line, Language language) {
        return line.value() instanceof IndicatorValue.Known known
                ? Optional.of(display(line).text(known.value(), language))
                : Optional.empty();
    }

    /** The value of an item for the whole as its indicator is published, or why there is none. */
    public static String shown(Totals.Item item, Language language) {
        if (item.value() instanceof IndicatorValue.Known known) {
            return item.indicator().display().text(known.value(), language);
        }
        String reason = ((IndicatorValue.Missing) item.value()).text().in(language);
        String units = String.join(language.say("、", ", "), item.lacking());
        return units.isEmpty()
                ? reason
                : language.say("%s：%s没有填", "%s: not given by %s").formatted(reason, units);
    }

    private Display display(ScoreLine line) {
        return Stream.concat(
                        scheme.leaves().stream().map(Leaf::indicator),
                        scheme.vetoes().stream().map(Veto::indicator))
                .filter(indicator -> indicator.name().equals(line.head().indicator()))
                .findFirst()
                .map(indicator -> indicator.display())
                .orElse(Display.PLAIN);
    }

    /** The value of a line to six places, or nothing for a line without one. */
    public static Optional<Ratio> value(ScoreLine line) {
        return line.value() instanceof IndicatorValue.Known known ? Optional.of(known.value()) : Optional.empty();
    }

    /** What to know of the policy and to look at in the figures, each in one line. */
    public List<String> warnings(Language language) {
        return Stream.concat(
                        notes.stream().map(words -> words.in(language)),
                        ranking.warnings().stream().map(warning -> told(warning, scheme, language)))
                .collect(ImmutableList.toImmutableList());
    }

    /** What is wrong with figures to be ranked by the scheme, its place in the words of the table. */
    public static String told(Flaw flaw, Scheme scheme, Language language) {
        String part = flaw.part().equals(scheme.id()) ? scheme.label().in(language) : flaw.part();
        String detail =
                flaw.detail().isEmpty() ? "" : scheme.figureLabel(flaw.detail()).in(language);
        return new Flaw(part, detail, flaw.code(), flaw.severity(), flaw.message()).in(language);
    }

    /** The parameters no document sets, in the order of the scheme. */
    public List<ParameterReading> localParameters() {
        return scheme.leaves().stream()
                .flatMap(leaf -> leaf.basis().readings().stream())
                .filter(reading -> reading.provenance() == Provenance.LOCAL)
                .collect(ImmutableSet.toImmutableSet())
                .asList();
    }

    /** The items whose weight or method no document sets. */
    public List<Leaf> localItems() {
        return scheme.leaves().stream()
                .filter(leaf -> leaf.basis().provenance() == Provenance.LOCAL)
                .collect(ImmutableList.toImmutableList());
    }
}
