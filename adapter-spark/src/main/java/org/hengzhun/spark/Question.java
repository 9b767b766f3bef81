package org.hengzhun.spark;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.types.StructType;
import org.hengzhun.Policy;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.Language;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of each row, and how the answer looks as columns. Is sent to where the rows are, so it holds nothing.
 *
 * @param <R> the answer for one project
 */
interface Question<R> extends Serializable {

    /** The columns of an answer; none holds anything where a row has errors. */
    StructType columns();

    /** One answer for each project, in their order. */
    List<R> ask(Policy policy, List<Project> projects, LocalDate asOf);

    /** What stands in the columns. */
    @Nullable
    Object[] values(Policy policy, R answer, Language language);

    /** What the reader of the answer must know. */
    List<Bilingual> warnings(R answer);
}
