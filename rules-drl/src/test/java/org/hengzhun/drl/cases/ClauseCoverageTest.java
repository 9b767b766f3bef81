package org.hengzhun.drl.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hengzhun.drl.PolicyLibrary;
import org.hengzhun.drl.TestPack;
import org.hengzhun.drl.pack.PolicyPack;
import org.junit.jupiter.api.Test;

/** Of every clause it is known what encodes it, or why nothing does. */
class ClauseCoverageTest {

    private static final String CLAUSES = """
            clause,section,kind,summary_zh,summary_en,note
            T-10,十,context,背景,background,背景，不作规则
            T-9,九,screen,待写,to be written,
            T-2a,二,screen,门槛,a threshold,含本数
            T-2,二,screen,目录,a catalogue,
            """;

    private static final PolicyPack PACK = TestPack.bare()
            .with("clauses.csv", CLAUSES)
            .manifest("tables: {Row: {label: 表, columns: {code: {label: 代码, type: industry}}}}")
            .with("tables/Row.csv", "id,name,code,clause,provenance\na,甲,3011,T-2,local\n")
            .parameters("limit,5,亿元,,,T-2a,local,")
            .screening(TestPack.rule(
                            "T-2a-1",
                            "$t : Parameter( key == \"limit\" )\n  $p : Project( $k : industryClass, totalInvestment >="
                                    + " $t.value )\n  $e : Row( code == $k )")
                    .replace("T-1", "T-2a"))
            .with("cases/T-2a.yaml", """
                    - clause: T-2a
                      kind: edge
                      says: 恰为五亿元
                      asOf: 2022-09-30
                      project: {industryCode: "3011", totalInvestment: 500000000}
                      expect: {fires: [T-2a-1]}
                    """)
            .sound();

    private static List<ClauseCoverage> coverage() {
        return ClauseCoverage.of(PACK, CaseFiles.of(PACK).cases());
    }

    @Test
    void clausesStandInTheOrderOfTheDocument() {
        assertThat(coverage()).extracting(one -> one.clause().id()).containsExactly("T-2", "T-2a", "T-9", "T-10");
    }

    @Test
    void saysWhereEachIsEncodedOrWhyNot() {
        assertThat(coverage())
                .extracting(one -> one.where().zh())
                .containsExactly("目录表 Row", "规则 T-2a-1；参数 limit", "没有编码，也没有写明原因", "不作规则：背景，不作规则");
        assertThat(coverage()).extracting(ClauseCoverage::accounted).containsExactly(true, true, false, true);
        assertThat(coverage()).extracting(ClauseCoverage::encoded).containsExactly(true, true, false, false);
    }

    @Test
    void countsCasesByTheirSide() {
        ClauseCoverage one = coverage().get(1);
        assertThat(one.count(CaseKind.EDGE)).isEqualTo(1);
        assertThat(one.count(CaseKind.INSIDE)).isZero();
    }

    @Test
    void aDutyEncodesItsClause() {
        assertThat(ClauseCoverage.of(PolicyLibrary.shipped().pack("jiaozuo-2020-9"), List.of()))
                .filteredOn(one -> one.clause().id().equals("JZ-3.1b"))
                .extracting(one -> one.where().zh())
                .containsExactly("义务 hearing");
    }

    @Test
    void aSchemeEncodesTheClausesOfItsLines() {
        PolicyPack xuchang = PolicyLibrary.shipped().pack("xuchang-2022-sw70");
        assertThat(ClauseCoverage.of(xuchang, List.of()))
                .filteredOn(one -> one.schemes().contains("monthly"))
                .extracting(one -> one.clause().id())
                .contains("XC2-1.1b");
        assertThat(ClauseCoverage.of(xuchang, List.of()))
                .noneMatch(one -> one.clause().id().startsWith("HN-"));
    }
}
