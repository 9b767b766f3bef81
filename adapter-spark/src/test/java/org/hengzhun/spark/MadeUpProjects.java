package org.hengzhun.spark;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/**
 * Any number of projects that nobody has: each cell is that of one of the fictional candidates, and in one row of fifty one of them is
 * something no clerk should write. A number gives the same row everywhere.
 */
final class MadeUpProjects implements MapFunction<Long, Row> {

    private static final long serialVersionUID = 1L;

    private static final int ONE_WRONG_IN = 50;

    private static final String[] WRONG = {
        "五万吨左右", "2022-13-45", "-7", "不知道是什么", "1e400", "3O11", "\u202E12", "是吧", "，；", "说“不”, 1,200"
    };

    private final ArrayList<String[]> candidates;
    private final int id;

    private MadeUpProjects(List<String[]> candidates, int id) {
        this.candidates = new ArrayList<>(candidates);
        this.id = id;
    }

    /** Made from these, every column of which is a text. */
    static MadeUpProjects of(Dataset<Row> candidates) {
        StructType columns = candidates.schema();
        List<String[]> cells = candidates.collectAsList().stream()
                .map(row ->
                        IntStream.range(0, row.size()).mapToObj(row::getString).toArray(String[]::new))
                .toList();
        return new MadeUpProjects(cells, columns.fieldIndex("项目编号"));
    }

    /** So many of them, with the columns of the candidates, in as many partitions. */
    static Dataset<Row> of(Dataset<Row> candidates, long rows, int partitions) {
        return candidates
                .sparkSession()
                .range(0, rows, 1, partitions)
                .map(of(candidates), Encoders.row(candidates.schema()));
    }

    @Override
    public Row call(Long number) {
        SplittableRandom random = new SplittableRandom(number * 31 + 7);
        int width = candidates.get(0).length;
        Object[] cells = new Object[width];
        for (int i = 0; i < width; i++) {
            cells[i] = candidates.get(random.nextInt(candidates.size()))[i];
        }
        if (random.nextInt(ONE_WRONG_IN) == 0) {
            cells[random.nextInt(width)] = WRONG[random.nextInt(WRONG.length)];
        }
        cells[id] = "M-%09d".formatted(number);
        return RowFactory.create(cells);
    }

    /** The row as a line of a file. */
    static String csv(Row row) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            cells.add(row.isNullAt(i) ? "" : '"' + row.getString(i).replace("\"", "\"\"") + '"');
        }
        return String.join(",", cells);
    }
}
