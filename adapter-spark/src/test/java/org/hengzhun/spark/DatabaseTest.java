package org.hengzhun.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.hengzhun.Policies;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Spark's own source for databases, on one that lives in memory. */
class DatabaseTest {

    private static final String URL = "jdbc:h2:mem:ledger;DB_CLOSE_DELAY=-1";
    private static final Properties PLAIN = new Properties();
    private static final String[] SHARES = {"\"阶段\" = '签约'", "\"阶段\" <> '签约'", "\"阶段\" IS NULL"};
    private static final Hengzhun HENGZHUN = Hengzhun.by(Policies.shipped());
    private static final Dataset<Row> CANDIDATES = TestSession.example("candidates.csv");

    @BeforeAll
    static void fillsTheLedger() {
        CANDIDATES.write().jdbc(URL, "ledger", PLAIN);
    }

    @AfterAll
    static void leavesNothing() throws SQLException {
        try (Connection connection = DriverManager.getConnection(URL)) {
            connection.createStatement().execute("SHUTDOWN");
        }
    }

    private static Dataset<Row> screened(Dataset<Row> projects) {
        return HENGZHUN.screen(projects, "xuchang-2022-sw70", LocalDate.of(2022, 9, 30));
    }

    private static List<String> lines(Dataset<Row> screened) {
        return Lines.of(screened, "项目编号");
    }

    @Test
    void projectsOfATableAreJudgedAsThoseOfAFileInOnePieceAndInShares() {
        List<String> expected = lines(screened(CANDIDATES));

        assertThat(lines(screened(TestSession.SPARK.read().jdbc(URL, "ledger", PLAIN))))
                .isEqualTo(expected);
        assertThat(lines(screened(TestSession.SPARK.read().jdbc(URL, "ledger", SHARES, PLAIN))))
                .isEqualTo(expected);
    }

    @Test
    void verdictsAreWrittenBackWithThePolicyTheyRestOnAndListsAsJson() throws SQLException {
        Dataset<Row> screened = screened(TestSession.SPARK.read().jdbc(URL, "ledger", PLAIN));
        Hengzhun.flat(screened).write().jdbc(URL, "screened", PLAIN);

        String hash = screened.first().getAs("policyHash");
        assertThat(found("SELECT \"verdict\", \"policyHash\", \"asOf\" FROM screened WHERE \"项目编号\" = 'SL-003'"))
                .containsExactly("JOINT_REVIEW", hash, "2022-09-30");
        assertThat(found("SELECT \"项目编号\" FROM screened WHERE \"findings\" LIKE '%\"clause\":\"HN-0\"%'"))
                .contains("SL-003");
        assertThat(found("SELECT count(*) FROM screened")).containsExactly(Long.toString(CANDIDATES.count()));
    }

    private static List<String> found(String query) throws SQLException {
        try (Connection connection = DriverManager.getConnection(URL);
                ResultSet rows = connection.createStatement().executeQuery(query)) {
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    found.add(rows.getString(i));
                }
            }
            return found;
        }
    }
}
