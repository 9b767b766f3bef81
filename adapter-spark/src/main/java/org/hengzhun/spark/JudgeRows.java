package org.hengzhun.spark;

import com.google.common.collect.Iterators;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.util.LongAccumulator;
import org.hengzhun.Policy;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.result.Fate;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.Language;
import org.jspecify.annotations.Nullable;

/**
 * Judges the rows of a partition, as many at a time as the engine takes in one go. A row in has the columns of the dataset, its hash and,
 * where it was judged before, that answer; a row out has the columns of the dataset, the answer, its warnings and errors, and the hash. The
 * policy is opened when the first row comes.
 *
 * @param <R> the answer for one project
 */
final class JudgeRows<R> implements MapPartitionsFunction<Row, Row> {

    private static final long serialVersionUID = 1L;

    /** What the engine takes into one session. */
    private static final int TOGETHER = 500;

    private final PolicyParcel parcel;
    private final Question<R> question;
    private final ArrayList<ReadColumn> columns;
    private final int width;
    private final LongAccumulator judged;

    /**
     * Judges by the policy of the parcel.
     *
     * @param width how many columns the dataset has
     * @param judged counts the rows that were not judged before
     */
    JudgeRows(PolicyParcel parcel, Question<R> question, List<ReadColumn> columns, int width, LongAccumulator judged) {
        this.parcel = parcel;
        this.question = question;
        this.columns = new ArrayList<>(columns);
        this.width = width;
        this.judged = judged;
    }

    @Override
    public Iterator<Row> call(Iterator<Row> rows) {
        return Iterators.concat(Iterators.transform(Iterators.partition(rows, TOGETHER), this::judge));
    }

    private Iterator<Row> judge(List<Row> rows) {
        Policy policy = parcel.open();
        RowReading reading = new RowReading(columns, policy.fields());
        List<RowReading.@Nullable Said> said = new ArrayList<>(rows.size());
        List<Project> projects = new ArrayList<>(rows.size());
        for (Row row : rows) {
            RowReading.Said one = isJudged(row) ? null : reading.read(row);
            said.add(one);
            if (one != null && one.errors().isEmpty()) {
                projects.add(one.project(reading.fields()));
            }
        }
        judged.add(said.stream().filter(one -> one != null).count());
        Iterator<Fate<R>> fates = Fate.ofEach(
                        projects, some -> question.ask(policy, some, parcel.asOf()), RowFailure::endsTask)
                .iterator();
        List<Row> out = new ArrayList<>(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            RowReading.Said one = said.get(i);
            out.add(one == null ? again(rows.get(i)) : row(policy, rows.get(i), one, fates));
        }
        return out.iterator();
    }

    private boolean isJudged(Row row) {
        return row.size() > width + 1 && !row.isNullAt(width + 1);
    }

    /** The answer from before. */
    private Row again(Row row) {
        Row earlier = row.getStruct(width + 1);
        @Nullable Object[] answer = new @Nullable Object[earlier.size()];
        Arrays.setAll(answer, earlier::get);
        return beside(row, answer);
    }

    private Row row(Policy policy, Row row, RowReading.Said said, Iterator<Fate<R>> fates) {
        if (!said.errors().isEmpty()) {
            return beside(row, refused(said.errors(), said.notes()));
        }
        Fate<R> fate = fates.next();
        R answer = fate.result();
        if (answer == null) {
            Bilingual why = RowFailure.words(Objects.requireNonNull(fate.failure()));
            return beside(row, refused(List.of(CellError.ofRow(why)), said.notes()));
        }
        List<Bilingual> warnings = Stream.concat(said.notes().stream(), question.warnings(answer).stream())
                .toList();
        return beside(row, answer(question.values(policy, answer, parcel.language()), warnings, List.of()));
    }

    private @Nullable Object[] refused(List<CellError> errors, List<Bilingual> notes) {
        return answer(new @Nullable Object[question.columns().size()], notes, errors);
    }

    private @Nullable Object[] answer(@Nullable Object[] values, List<Bilingual> warnings, List<CellError> errors) {
        Language language = parcel.language();
        @Nullable Object[] answer = Arrays.copyOf(values, values.length + 2);
        answer[values.length] =
                warnings.stream().map(words -> words.in(language)).toArray();
        answer[values.length + 1] =
                errors.stream().map(error -> error.row(language)).toArray();
        return answer;
    }

    private Row beside(Row row, @Nullable Object[] answer) {
        return Rows.joined(Rows.first(row, width), answer, new @Nullable Object[] {row.get(width)});
    }
}
