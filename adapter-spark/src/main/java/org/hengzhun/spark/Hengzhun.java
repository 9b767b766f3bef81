package org.hengzhun.spark;

import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.hengzhun.Policies;
import org.hengzhun.Policy;
import org.hengzhun.core.words.Language;
import org.hengzhun.drl.refusal.UnknownSchemeException;

/**
 * Judges datasets of Apache Spark (衡准). A dataset has a project, or a county in a period, in each row, and columns named as headers of
 * tables are; a result has the same rows and columns, and those of the answer. No row is ever lost: one that cannot be read or judged has
 * {@code errors}, and nothing in the columns of the answer. Nothing is read or judged before the result is. Immutable; for any number of
 * threads.
 *
 * <p>Everything that asks for a policy throws {@link org.hengzhun.drl.refusal.UnknownPolicyException} when there is none of that id,
 * {@link org.hengzhun.drl.refusal.NotAnsweredException} when it says nothing of what is asked, and
 * {@link org.hengzhun.core.words.RefusedException} when the columns cannot be read: none is known, two say the same, a type is not exact, or one
 * has the name of a column of the result.
 */
public final class Hengzhun {

    /** The name, in Spark's pages, of the count of rows that were judged and not taken over from before. */
    public static final String ROWS_JUDGED = "hengzhun rows judged";

    private final Policies policies;
    private final Language language;

    private Hengzhun(Policies policies, Language language) {
        this.policies = policies;
        this.language = language;
    }

    /** Judges by these policies, in Chinese. */
    public static Hengzhun by(Policies policies) {
        return new Hengzhun(policies, Language.ZH);
    }

    /** The same with words in the language. */
    public Hengzhun in(Language other) {
        return new Hengzhun(policies, other);
    }

    /**
     * Whether each project may go ahead (准入筛查): {@code verdict}, {@code final}, {@code findings}, {@code undecided}, {@code missing},
     * {@code askFirst}.
     *
     * @param policy id of a policy
     * @param asOf the day whose parameters and rules are in force
     */
    public Dataset<Row> screen(Dataset<Row> projects, String policy, LocalDate asOf) {
        return by(policy, asOf, projects, ScreeningQuestion.VERDICT).of(projects);
    }

    /**
     * The same where an earlier result of this method is at hand: a row is judged only where no row with the same hash of the input was
     * judged by the same policy on the same day.
     */
    public Dataset<Row> screenAgain(Dataset<Row> projects, Dataset<Row> earlier, String policy, LocalDate asOf) {
        return by(policy, asOf, projects, ScreeningQuestion.VERDICT).of(projects, earlier);
    }

    /**
     * The same as {@link #screen} and what to ask next of each project whose verdict is not final (下一问), as {@code next}. Takes some
     * tenths of a second for each of those, so ask of few.
     */
    public Dataset<Row> screenAndAsk(Dataset<Row> projects, String policy, LocalDate asOf) {
        return by(policy, asOf, projects, ScreeningQuestion.NEXT).of(projects);
    }

    /**
     * The same as {@link #screen} with what each rule read (理由): facts, parameters with their provenance, entries of tables, notions. Rule
     * by rule and condition by condition {@link Policy#explain} lays open one project.
     */
    public Dataset<Row> explain(Dataset<Row> projects, String policy, LocalDate asOf) {
        return by(policy, asOf, projects, ScreeningQuestion.REASONS).of(projects);
    }

    /**
     * Where each project goes and what it counts as (分类归口): {@code lead}, {@code assignments}, {@code tags}, {@code undecided},
     * {@code missing}, {@code missingBeside}.
     */
    public Dataset<Row> route(Dataset<Row> projects, String policy, LocalDate asOf) {
        return by(policy, asOf, projects, RoutingQuestion.PLACE).of(projects);
    }

    private <R> Judging<R> by(String id, LocalDate asOf, Dataset<Row> projects, Question<R> question) {
        Policy policy = policies.policy(id);
        // Of nobody, so that a policy that says nothing of it refuses here and not row by row.
        question.ask(policy, List.of(), asOf);
        SparkSession session = projects.sparkSession();
        return new Judging<>(
                PolicyParcel.of(policies, id, asOf, language, session),
                question,
                policy.fields(),
                session.sparkContext().longAccumulator(ROWS_JUDGED));
    }

    /**
     * How the units of each period stand (考核排名): {@code rankedIn}, {@code rank}, {@code tied}, {@code overallRank}, {@code score},
     * {@code grade}, {@code outcomes}, {@code lines}, {@code missing}, {@code unranked}. All rows of a period come together in one task.
     *
     * @param counties a unit in a period in each row
     * @param scheme id of a scheme of the policy
     * @throws UnknownSchemeException when it has no such scheme; it says which there are
     */
    public Dataset<Row> rank(Dataset<Row> counties, String policy, String scheme, LocalDate asOf) {
        Policy by = policies.policy(policy);
        if (!by.schemes().contains(scheme)) {
            throw new UnknownSchemeException(policy, by.schemes(), scheme);
        }
        List<ReadColumn> columns = new ColumnsRead(counties.schema(), by.columns()).columns();
        PolicyParcel parcel = PolicyParcel.of(policies, policy, asOf, language, counties.sparkSession());
        StructType result = ResultColumns.beside(counties.schema(), ResultColumns.answer(RankingColumns.ALL));
        Dataset<Row> ranked = counties.groupByKey(new PeriodOfRow(parcel, columns), Encoders.STRING())
                .flatMapGroups(new RankPeriod(parcel, scheme, columns), Encoders.row(result));
        return ResultColumns.stamped(ranked, parcel);
    }

    /** The columns of the dataset that say nothing to the policy, with what may have been meant by their names. */
    public List<UnreadColumn> unread(Dataset<Row> projects, String policy) {
        return new ColumnsRead(projects.schema(), policies.policy(policy).fields()).unread();
    }

    /** A result with lists and structs as JSON in a text, for files that hold only plain values, such as CSV. */
    public static Dataset<Row> flat(Dataset<Row> result) {
        return ResultColumns.flat(result);
    }
}
