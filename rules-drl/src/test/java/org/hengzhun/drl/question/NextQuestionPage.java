package org.hengzhun.drl.question;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.field.Field;
import org.hengzhun.core.field.Respondent;
import org.hengzhun.core.number.Ratio;
import org.hengzhun.core.question.NextQuestion;
import org.hengzhun.core.words.Bilingual;

/** The page on the next question, and the projects in its table: what the strategy asks against the best there is. */
final class NextQuestionPage {

    /**
     * A project of the table.
     *
     * @param facts plain values by the name of their field
     */
    record Sample(String what, String policy, String day, Map<String, Object> facts) {

        Project project() {
            Map<Field<?>, Object> known = new LinkedHashMap<>();
            facts.forEach(
                    (name, value) -> known.put(Project.DICTIONARY.field(name).orElseThrow(), value));
            return Asking.project(known);
        }

        Asking asking() {
            return Asking.by(policy, day);
        }
    }

    /** A line of the table. */
    record Line(Sample sample, NextQuestion first, Ratio asked, Ratio best) {}

    private static final String XUCHANG = "xuchang-2022-sw70";
    private static final String HENAN = "henan-two-high-2021";
    private static final String YEAR = "2022-09-30";

    static final List<Sample> SAMPLES = List.of(
            new Sample("cement 3011, 拟签约", XUCHANG, YEAR, facts("3011", "PROPOSED_SIGNING")),
            new Sample("heat 4412, 在建", XUCHANG, YEAR, facts("4412", "UNDER_CONSTRUCTION")),
            new Sample("brick 3031, 拟签约", XUCHANG, YEAR, facts("3031", "PROPOSED_SIGNING")),
            new Sample("organic chemicals 2614, 谋划", XUCHANG, YEAR, facts("2614", "PLANNED")),
            new Sample("iron 3110, 投产", XUCHANG, YEAR, facts("3110", "IN_PRODUCTION")),
            new Sample(
                    "ferroalloy 3140, 谋划, 技术改造",
                    XUCHANG,
                    YEAR,
                    Map.of("industryCode", "3140", "stage", "PLANNED", "constructionKind", "TECH_UPGRADE")),
            new Sample(
                    "cement 3011, 拟签约, 新建",
                    XUCHANG,
                    YEAR,
                    Map.of("industryCode", "3011", "stage", "PROPOSED_SIGNING", "constructionKind", "NEW")),
            new Sample("organic chemicals 2614, 谋划", HENAN, YEAR, facts("2614", "PLANNED")),
            new Sample("brick 3031, 拟签约", HENAN, YEAR, facts("3031", "PROPOSED_SIGNING")),
            new Sample("cement 3011, 拟签约", "xinxiang-2020-42", "2020-12-31", facts("3011", "PROPOSED_SIGNING")),
            new Sample("of which nothing is known", "xinxiang-2020-42", "2020-12-31", Map.of()),
            new Sample("拟签约", "zhengzhou-2018-15", "2018-12-31", Map.of("stage", "PROPOSED_SIGNING")),
            new Sample(
                    "60,000 tce, 拟签约",
                    "energy-review",
                    "2025-10-01",
                    Map.of(
                            "stage",
                            "PROPOSED_SIGNING",
                            "constructionKind",
                            "NEW",
                            "governmentInvestment",
                            false,
                            "classifiedProject",
                            false,
                            "annualEnergyCalorific",
                            new BigDecimal("60000"),
                            "annualCoal",
                            BigDecimal.ZERO,
                            "regionalReview",
                            false,
                            "simpleEnergyUse",
                            false)));

    private NextQuestionPage() {}

    private static Map<String, Object> facts(String code, String stage) {
        return Map.of("industryCode", code, "stage", stage);
    }

    static List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        Map<String, BestWays> ways = new LinkedHashMap<>();
        for (Sample sample : SAMPLES) {
            Asking asking = sample.asking();
            BestWays best = ways.computeIfAbsent(sample.policy(), any -> new BestWays(asking.book(), asking.day()));
            Project project = sample.project();
            lines.add(new Line(
                    sample,
                    asking.next(project).orElseThrow(),
                    best.questions(
                            project,
                            screening -> asking.questioner().next(screening).map(NextQuestion::field)),
                    best.of(project).questions()));
        }
        return lines;
    }

    static String of(List<Line> lines) {
        StringBuilder page = new StringBuilder();
        page.append(ABOVE);
        for (Respondent one : Respondent.values()) {
            page.append(
                    "| %s, %s | %d |\n".formatted(one.words().zh(), one.words().en(), one.cost()));
        }
        page.append(BETWEEN);
        for (Line line : lines) {
            Bilingual words = line.first.words();
            page.append("| %s | `%s` | %s | %s | %s | %s |\n"
                    .formatted(
                            line.sample.what(),
                            line.sample.policy(),
                            words.zh(),
                            shown(line.asked),
                            shown(line.best),
                            shown(line.asked.dividedBy(line.best))));
        }
        return page.append(BELOW).toString();
    }

    private static String shown(Ratio ratio) {
        return ratio.round(3, RoundingMode.HALF_UP).toPlainString();
    }

    private static final String ABOVE = """
            # The next question (下一问)

            Written by `NextQuestionPageTest`; the words are in `NextQuestionPage`, the figures are computed.

            A project whose verdict is not final lacks something. `missing` lists every field that can still change the verdict.
            `next` names the one to ask for now: the field whose answer shortens the way to a final verdict most. `explain`, `ask`
            and `POST /v1/next` always give it, `screen` with `--next`.

            ## What it rests on

            - **Answers.** Values that no rule tells apart are one band. Bands that lead to the same future are one answer: the same
              verdict, the same fields missing, and the same answers ahead. So nobody is asked for a figure where
              “是否达到 1 万吨标准煤？” is enough.
            - **Uniform.** Each answer is as likely as any other: nobody knows better beforehand. An answer that leaves the field
              itself missing, as an industry code of two digits may, is not counted.
            - **Expected.** `expected` is the number of questions until the verdict is final, this one among them, weighted so, exact
              and then rounded to two places, half up. After an answer, `remaining` is what is still to be expected.
            - **End.** The verdict is final when nothing is missing, as the engine and the interpreter judge. What only matters after
              another answer is not missing before it or never leads to an end sooner, so it is not asked before it.
            - **Unknown.** “Nobody knows” is no answer. Who says so is asked the best of the other questions; the verdict then stays open.
            - **Ties.** Of two ways equally short the cheaper is taken; then the earlier step, then the order of the dictionary.

            ## What asking costs

            | Who knows | Cost |
            |---|---:|
            """;

    private static final String BETWEEN = """

            The costs are ours. They are declared with `Respondent`, and every field of the dictionary names its respondent.

            ## How the best is found

            The policy is laid out as decision diagrams over bands, with the verdict and what is missing in each cell. What is known is
            filled in; what remains is the situation, and projects of one situation share one question. Where up to 9 fields can be
            asked for, the best way is found by dynamic programming over situations, and `isBest` is true. Where there are more, or the
            diagrams grow beyond 60,000 nodes as those of `energy-review` do, the next step alone decides: the field that leaves the
            smallest share of its answers open. `isBest` is then false, and `expected` may be less than it turns out to be.

            ## How good it is

            Expected questions by the strategy, against the best that is possible. The best is computed apart from it in test code, by
            plain recursion over the interpreter; a ratio above 1.05 fails the build.

            | Project | Policy | First question | By the strategy | At best | Ratio |
            |---|---|---|---:|---:|---:|
            """;

    private static final String BELOW = """

            A project with name, county, amount and stage only is asked one thing first, and the others stand in `missing`.
            """;
}
