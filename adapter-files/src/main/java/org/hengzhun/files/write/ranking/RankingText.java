package org.hengzhun.files.write.ranking;

import com.google.common.base.Splitter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hengzhun.core.field.Decimals;
import org.hengzhun.core.indicator.Direction;
import org.hengzhun.core.indicator.Indicator;
import org.hengzhun.core.indicator.IndicatorValue;
import org.hengzhun.core.number.Ratio;
import org.hengzhun.core.policy.ParameterReading;
import org.hengzhun.core.policy.Provenance;
import org.hengzhun.core.ranking.Assessment;
import org.hengzhun.core.ranking.Gap;
import org.hengzhun.core.ranking.GroupRanking;
import org.hengzhun.core.ranking.Lift;
import org.hengzhun.core.ranking.Movement;
import org.hengzhun.core.ranking.Place;
import org.hengzhun.core.ranking.RankingOutcome;
import org.hengzhun.core.ranking.RankingReport;
import org.hengzhun.core.ranking.Standing;
import org.hengzhun.core.ranking.Totals;
import org.hengzhun.core.ranking.Unranked;
import org.hengzhun.core.score.Grade;
import org.hengzhun.core.score.Scheme;
import org.hengzhun.core.score.ScoreLine;
import org.hengzhun.core.score.TieRule;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.Language;
import org.hengzhun.files.write.ValueText;

/** The words of a ranking for the reader of a bulletin. Immutable. */
public final class RankingText {

    private final Language language;

    public RankingText(Language language) {
        this.language = language;
    }

    /** ↑2, ↓1, －, 新 or nothing. */
    public String movement(Movement movement) {
        if (movement instanceof Movement.Moved moved) {
            int sign = moved.change().signum();
            String places = plain(moved.change().abs());
            return sign == 0 ? "－" : (sign > 0 ? "↑" : "↓") + places;
        }
        return movement instanceof Movement.Entrant ? language.say("新", "new") : "";
    }

    /** The place, and whether it is shared. */
    public String rank(Place place) {
        return plain(place.rank()) + (place.tied() ? language.say("（并列）", " (tied)") : "");
    }

    /** By which scheme a group is scored, where it has one of its own. */
    String scheme(GroupRanking group, RankingReport report) {
        return report.scheme().byGroup().isEmpty()
                ? ""
                : language.say(" 按", " by ")
                        + report.scheme().of(group.group()).label().in(language);
    }

    /** The grade, with what holds the unit down to it; empty where it has none. */
    public String grade(Standing row) {
        Grade grade = row.grade();
        if (grade == null) {
            return "";
        }
        Bilingual held = grade.heldBy();
        return grade.name()
                + (held == null
                        ? ""
                        : language.say("（因", " (held down: ") + held.in(language) + language.say("）", ")"));
    }

    /** Whether the ranking gives grades, which then have a column of their own in tables. */
    static boolean isGraded(RankingReport report) {
        return Stream.concat(Stream.of(report.scheme()), report.scheme().byGroup().values().stream())
                .anyMatch(scheme -> !scheme.grades().isEmpty());
    }

    /** Why a unit takes no place. */
    String reasons(Unranked unranked) {
        return unranked.reasons().stream()
                .map(reason -> reason.in(language))
                .collect(Collectors.joining(language.say("；", "; ")));
    }

    /** What the place means, without the grade. */
    String meanings(Standing row) {
        return row.outcomes().stream()
                .map(outcome -> outcome.label().in(language))
                .collect(Collectors.joining(language.say("、", ", ")));
    }

    String outcomes(Standing row) {
        String grade = grade(row);
        String outcomes = meanings(row);
        return grade.isEmpty() || outcomes.isEmpty() ? grade + outcomes : grade + " " + outcomes;
    }

    /**
     * One line of a score: what it is about, its value, its points of how many, the place in the item, and the clause.
     *
     * @param rank the place of the unit in the item, or nothing for a line that is no item
     */
    String line(ScoreLine line, OptionalInt rank, RankingReport report) {
        String value = line.value() instanceof IndicatorValue.Missing missing
                ? missing.text().in(language)
                : report.shown(line, language).orElse("");
        String most = line.head().max() == null
                ? ""
                : language.say("（满分 ", " (of ") + plain(line.head().max()) + language.say("）", ")");
        String place = rank.isPresent()
                ? language.say("，本项第 %d 名", ", place %d in this item").formatted(rank.getAsInt())
                : "";
        String clause = line.basis().citation() == null
                ? ""
                : language.say("，条款 ", ", clause ") + line.basis().citation().clause();
        String local = line.basis().restsOnLocal() ? language.say("，含本地参数", ", rests on local parameters") : "";
        String note =
                line.note() == null ? "" : language.say("；", "; ") + line.note().in(language);
        return line.head().label().in(language)
                + (value.isEmpty() ? "" : " " + value)
                + language.say("：", ": ")
                + line.points().toPlainString()
                + language.say(" 分", " points")
                + most
                + place
                + weight(line.head())
                + clause
                + local
                + note;
    }

    /** A part of the score with its full marks: 工作推进情况（满分 60）. */
    String part(PartPoints part) {
        Ratio full = part.full();
        return part.header() + (full == null ? "" : language.say("（满分 ", " (of ") + full + language.say("）", ")"));
    }

    /** A weight found in the figures of the units, and how. */
    private String weight(ScoreLine.Head head) {
        return head.weight() == null || head.weighting() == null
                ? ""
                : language.say("，权重 ", ", weight ")
                        + plain(head.weight())
                        + language.say("（", " (")
                        + head.weighting().in(language)
                        + language.say("）", ")");
    }

    /** The figures of what the units are parts of. */
    String totals(Totals totals) {
        return totals.of()
                + language.say("合计：", " total: ")
                + totals.items().stream()
                        .map(item -> item.label().in(language) + " " + RankingReport.shown(item, language))
                        .collect(Collectors.joining(language.say("；", "; ")));
    }

    /** What the place means, by which clause and which figures. */
    String outcome(RankingOutcome outcome) {
        String clause = outcome.basis().citation() == null
                ? ""
                : language.say("，条款 ", ", clause ") + outcome.basis().citation().clause();
        String figures = outcome.basis().readings().stream()
                .map(reading -> language.say("", reading.key() + " = ")
                        + new ValueText(language).of("", reading.value(), reading.unit())
                        + (reading.provenance() == Provenance.LOCAL
                                ? language.say("（本地参数）", " (local parameter)")
                                : ""))
                .collect(Collectors.joining(language.say("，", ", ")));
        return language.say("结果：", "Outcome: ")
                + outcome.label().in(language)
                + clause
                + (figures.isEmpty() ? "" : language.say("，", ", ") + figures);
    }

    /** A rule something unknown leaves open for a unit. */
    String undecided(Assessment.OpenRuleOfUnit undecided, Scheme scheme) {
        return language.say(
                "%s 是否%s还不能定，缺 %s（%s，条款 %s）"
                        .formatted(
                                undecided.unit(),
                                undecided.rule().words().zh(),
                                columns(undecided.rule().missing(), scheme),
                                undecided.rule().title(),
                                undecided.rule().citation().clause()),
                "%s: whether \"%s\" applies is open, for lack of %s (%s, clause %s)"
                        .formatted(
                                undecided.unit(),
                                undecided.rule().words().en(),
                                columns(undecided.rule().missing(), scheme),
                                undecided.rule().title(),
                                undecided.rule().citation().clause()));
    }

    private String columns(List<String> names, Scheme scheme) {
        return names.stream()
                .map(name -> column(name, scheme, language))
                .collect(Collectors.joining(language.say("、", ", ")));
    }

    /** What a column of counties or an indicator is called. */
    static String column(String name, Scheme scheme, Language language) {
        return scheme.figureLabel(name).in(language);
    }

    /** A figure that no document sets, and the items that rest on it. */
    String local(ParameterReading reading, Scheme scheme) {
        String value = value(reading, scheme);
        String items = scheme.leaves().stream()
                .filter(leaf -> leaf.basis().readings().contains(reading))
                .map(leaf -> leaf.label().in(language))
                .collect(Collectors.joining(language.say("、", ", ")));
        String use = items.isEmpty() ? "" : language.say("（用于" + items + "）", " (for " + items + ")");
        return language.say(
                "本地参数：%s%s，条款 %s".formatted(value, use, reading.clause()),
                "Local parameter: %s = %s%s, clause %s".formatted(reading.key(), value, use, reading.clause()));
    }

    /** A figure of the policy; one that names columns says what they are called. */
    private String value(ParameterReading reading, Scheme scheme) {
        return reading.value() instanceof String text
                ? columns(text, scheme)
                : new ValueText(language).of("", reading.value(), reading.unit());
    }

    /** What the columns are called that a figure of the policy names, with + between. */
    public String columns(String names, Scheme scheme) {
        return Splitter.on('+')
                .trimResults()
                .splitToStream(names)
                .map(name -> column(name, scheme, language))
                .collect(Collectors.joining("+"));
    }

    /** The distance to the unit above and what would close it. */
    List<String> distance(Gap gap, RankingReport report) {
        List<String> lines = new ArrayList<>();
        String parts = gap.parts().stream()
                .filter(part -> part.points().signum() != 0)
                .map(part -> part.label().in(language) + " " + part.points().toPlainString())
                .collect(Collectors.joining(language.say("，", ", ")));
        if (!parts.isEmpty()) {
            lines.add(language.say(
                    "距上一位（%s）差 %s 分：%s".formatted(gap.other(), gap.total().toPlainString(), parts),
                    "%s points behind %s: %s".formatted(gap.total().toPlainString(), gap.other(), parts)));
        }
        Lift lift = report.lifts().get(gap.unit());
        if (lift != null) {
            lines.add(lift(lift, report));
        }
        return lines;
    }

    /** Why a unit comes after one with the same score; empty where it does not. */
    String tie(Standing row, Standing above, Scheme scheme) {
        if (row.score().total().compareTo(above.score().total()) != 0
                || row.rank().compareTo(above.rank()) == 0) {
            return "";
        }
        boolean exact = row.score().key().compareTo(above.score().key()) != 0;
        return language.say("与上一位（%s）同分：", "Same score as %s above: ").formatted(above.unit())
                + (exact
                        ? language.say("按未舍入的得分排在其后", "behind by the score before rounding")
                        : decided(row, above, scheme));
    }

    private String decided(Standing row, Standing above, Scheme scheme) {
        for (TieRule.Breaker breaker : scheme.ties().breakers()) {
            String own = shown(breaker.indicator(), row);
            String other = shown(breaker.indicator(), above);
            if (!own.equals(other) || breaker.indicator().formula().relative()) {
                return language.say("先比%s%s，本单位%s，对方%s", "%s decides%s,%s against%s")
                        .formatted(
                                breaker.indicator().label().in(language),
                                breaker.direction() == Direction.LOWER
                                        ? language.say("（低者在前）", " (less is better)")
                                        : "",
                                own,
                                other);
            }
        }
        return language.say("按单位名称排定", "in the order of names");
    }

    private String shown(Indicator indicator, Standing row) {
        return indicator.value(row.figures()) instanceof IndicatorValue.Known known
                ? " " + indicator.display().text(known.value(), language)
                : language.say("没有数", " none");
    }

    private String lift(Lift lift, RankingReport report) {
        String label = column(lift.column(), report.scheme(), language);
        return language.say(
                "%s由 %s 变为 %s，可升至第 %s 名".formatted(label, plain(lift.from()), plain(lift.to()), plain(lift.rank())),
                "%s from %s to %s would give rank %s"
                        .formatted(label, plain(lift.from()), plain(lift.to()), plain(lift.rank())));
    }

    /** The figure in full, without zeros that say nothing. */
    public static String plain(BigDecimal number) {
        return Decimals.plain(number).toPlainString();
    }

    Language language() {
        return language;
    }
}
