package org.hengzhun.spark;

import com.google.common.collect.ObjectArrays;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.hengzhun.Policy;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.question.NextQuestion;
import org.hengzhun.core.result.Reason;
import org.hengzhun.core.screening.Finding;
import org.hengzhun.core.screening.OwnOutcome;
import org.hengzhun.core.screening.Screening;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.Language;
import org.jspecify.annotations.Nullable;

/** Whether a project may go ahead (准入筛查), as the command {@code screen} says it. */
enum ScreeningQuestion implements Question<Screening> {
    /** With the rules and their clauses. */
    VERDICT(false, false),
    /** And with what to ask next, which takes many screenings more for each verdict that is not final. */
    NEXT(true, false),
    /** And with everything the rules read. */
    REASONS(false, true);

    private static final StructType QUESTION = new StructType()
            .add("field", DataTypes.StringType)
            .add("question", DataTypes.StringType)
            .add("answers", Grounds.TEXTS)
            .add("respondent", DataTypes.StringType)
            .add("expected", DataTypes.createDecimalType(10, 2));

    private final boolean asksNext;
    private final boolean reads;

    ScreeningQuestion(boolean asksNext, boolean reads) {
        this.asksNext = asksNext;
        this.reads = reads;
    }

    @Override
    public StructType columns() {
        StructType columns = new StructType()
                .add("verdict", DataTypes.StringType)
                .add("final", DataTypes.BooleanType)
                .add("findings", DataTypes.createArrayType(reads ? Grounds.read(Grounds.SAYING) : Grounds.SAYING))
                .add("undecided", DataTypes.createArrayType(Grounds.OPEN))
                .add("missing", Grounds.TEXTS)
                .add("askFirst", Grounds.TEXTS);
        return asksNext ? columns.add("next", QUESTION) : columns;
    }

    @Override
    public List<Screening> ask(Policy policy, List<Project> projects, LocalDate asOf) {
        return policy.screenAll(projects, asOf).result();
    }

    @Override
    public @Nullable Object[] values(Policy policy, Screening answer, Language language) {
        @Nullable
        Object[] values = {
            answer.verdict().name(),
            answer.isFinal(),
            answer.findings().stream().map(this::finding).toArray(),
            Grounds.open(answer.undecided()),
            answer.missing().toArray(),
            answer.askFirst().toArray()
        };
        return asksNext ? ObjectArrays.concat(values, next(policy.next(answer), language)) : values;
    }

    private Row finding(Finding finding) {
        Reason reason = finding.reason();
        @Nullable
        Object[] head = {
            reason.rule(),
            finding.outcome().name(),
            finding.own().map(OwnOutcome::name).orElse(null)
        };
        return reads
                ? Rows.joined(head, Grounds.cited(reason), Grounds.read(reason))
                : Rows.joined(head, Grounds.cited(reason));
    }

    private static @Nullable Row next(Optional<NextQuestion> question, Language language) {
        return question.map(next -> RowFactory.create(
                        next.field().name(),
                        next.words().in(language),
                        next.answers().stream()
                                .map(answer -> answer.words().in(language))
                                .toArray(),
                        next.respondent().words().in(language),
                        next.expected()))
                .orElse(null);
    }

    @Override
    public List<Bilingual> warnings(Screening answer) {
        return answer.warnings();
    }
}
