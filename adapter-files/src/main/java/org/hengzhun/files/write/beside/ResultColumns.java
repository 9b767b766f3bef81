package org.hengzhun.files.write.beside;

import java.util.List;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.policy.PolicyStamp;
import org.hengzhun.core.words.Language;

/**
 * The columns a kind of result adds to a table.
 *
 * @param <R> the result of one project
 */
public interface ResultColumns<R> {

    /** A column: its header and its width in digits. */
    record Column(String header, int width) {}

    /** The columns in a language; in each there are as many, by which an earlier result is known again. */
    List<Column> columns(Language language);

    /** The texts of the columns. */
    List<String> cells(R result);

    /** The texts of the columns of a row that was not processed. */
    List<String> notProcessed(String reasons);

    /** What is counted: the verdict in words. */
    String counted(R result);

    Project project(R result);

    /** What the sheet is called where the table has no name of its own. */
    String sheet();

    /** What every table of results says of the policy, beside what it is; empty for nothing. */
    default List<String> notes(PolicyStamp policy) {
        return List.of();
    }
}
