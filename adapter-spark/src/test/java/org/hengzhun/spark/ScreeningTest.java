package org.hengzhun.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.hengzhun.Policies;
import org.hengzhun.Policy;
import org.hengzhun.core.question.NextQuestion;
import org.hengzhun.core.result.Reason;
import org.hengzhun.core.screening.Screening;
import org.hengzhun.core.words.Language;
import org.hengzhun.core.words.RefusedException;
import org.hengzhun.drl.refusal.NotAnsweredException;
import org.hengzhun.drl.refusal.UnknownPolicyException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScreeningTest {

    private static final Policies POLICIES = Policies.shipped();
    private static final String SW70 = "xuchang-2022-sw70";
    private static final LocalDate DAY = LocalDate.of(2022, 9, 30);
    private static final Hengzhun HENGZHUN = Hengzhun.by(POLICIES);

    private static Dataset<Row> dataset(StructType columns, Object... cells) {
        return TestSession.SPARK.createDataFrame(List.of(RowFactory.create(cells)), columns);
    }

    private static Dataset<Row> texts(Map<String, String> cells) {
        StructType columns = new StructType();
        for (String name : cells.keySet()) {
            columns = columns.add(name, DataTypes.StringType);
        }
        return dataset(columns, cells.values().toArray());
    }

    @ParameterizedTest
    @CsvSource({
        "candidates.csv, xuchang-2022-sw70",
        "candidates.csv, energy-review",
        "xuchang-published-projects.csv, xuchang-2022-sw70"
    })
    void aDatasetIsJudgedAsTheCommandJudgesTheFile(String file, String id) throws IOException {
        assertThat(Lines.of(HENGZHUN.screen(TestSession.example(file), id, DAY), "项目编号"))
                .isEqualTo(Lines.ofCommand(TestSession.path(file), POLICIES.policy(id), DAY));
    }

    @Test
    void typedColumnsSayTheSameAsTexts() {
        StructType columns = new StructType()
                .add("id", DataTypes.LongType)
                .add("industryCode", DataTypes.StringType)
                .add("stage", DataTypes.StringType)
                .add("constructionKind", DataTypes.StringType)
                .add("annualEnergyEquivalent", DataTypes.createDecimalType(18, 2))
                .add("planningEiaCompliant", DataTypes.BooleanType)
                .add("reviewedOn", DataTypes.DateType)
                .add("investorOrigins", Grounds.TEXTS)
                .add("landArea", DataTypes.IntegerType);
        Dataset<Row> typed = dataset(
                columns,
                17L,
                "3011",
                "PROPOSED_SIGNING",
                "NEW",
                new BigDecimal("62000.00"),
                true,
                Date.valueOf("2022-09-01"),
                List.of("DE", "中国"),
                200);
        Policy policy = POLICIES.policy(SW70);
        Screening expected = policy.screen(
                        policy.project(Map.of(
                                "项目编号", "17",
                                "行业代码", "3011",
                                "阶段", "拟签约",
                                "建设性质", "新建",
                                "年综合能耗(等价值)", "6.2万吨标准煤",
                                "符合规划环评", "是",
                                "会审日期", "2022-09-01",
                                "来源地", "德国;中国",
                                "用地面积", "200亩")),
                        DAY)
                .result();

        Row row = HENGZHUN.explain(typed, SW70, DAY).first();

        assertThat(row.<String>getAs("verdict")).isEqualTo(expected.verdict().name());
        assertThat(row.<String>getList(row.fieldIndex("missing"))).isEqualTo(expected.missing());
        assertThat(row.<Row>getList(row.fieldIndex("errors"))).isEmpty();
        Row finding = row.<Row>getList(row.fieldIndex("findings")).get(0);
        Reason reason = expected.findings().get(0).reason();
        assertThat(finding.<String>getAs("rule")).isEqualTo(reason.rule());
        assertThat(finding.<String>getAs("document"))
                .isEqualTo(reason.citation().document());
        assertThat(finding.<String, String>getJavaMap(finding.fieldIndex("facts")))
                .containsEntry("annualEnergyEquivalent", "62000")
                .hasSameSizeAs(reason.facts());
        assertThat(finding.<Row>getList(finding.fieldIndex("parameters")))
                .extracting(parameter -> parameter.<String>getAs("key"))
                .isEqualTo(reason.parameters().stream().map(read -> read.key()).toList());
        assertThat(finding.<Row>getList(finding.fieldIndex("derived")))
                .extracting(derived -> derived.<String>getAs("rule"))
                .isEqualTo(reason.derivations().stream().map(one -> one.rule()).toList());
    }

    @Test
    void aRowThatCannotBeReadKeepsItsPlaceWithTheReasonInWords() {
        Dataset<Row> bad = texts(Map.of("项目编号", "P1", "年综合能耗(等价值)", "五万吨左右"));

        Row row = HENGZHUN.in(Language.EN).screen(bad, SW70, DAY).first();

        assertThat(row.<String>getAs("项目编号")).isEqualTo("P1");
        assertThat(row.<String>getAs("verdict")).isNull();
        Row error = row.<Row>getList(row.fieldIndex("errors")).get(0);
        assertThat(error.<String>getAs("column")).isEqualTo("annualEnergyEquivalent");
        assertThat(error.<String>getAs("value")).isEqualTo("五万吨左右");
        assertThat(error.<String>getAs("problem")).contains("number");
        assertThat(row.<String>getAs("policyHash"))
                .isEqualTo(POLICIES.policy(SW70).stamp().hash());
    }

    @Test
    void whatToAskNextIsWhatTheLibraryAsks() {
        Policy policy = POLICIES.policy(SW70);
        Map<String, String> cells = Map.of("项目编号", "P1", "行业代码", "3011", "阶段", "拟签约");
        NextQuestion expected = policy.next(policy.project(cells), DAY).result().orElseThrow();

        Row next = HENGZHUN.screenAndAsk(texts(cells), SW70, DAY).first().getAs("next");

        assertThat(next.<String>getAs("field")).isEqualTo(expected.field().name());
        assertThat(next.<String>getAs("question")).isEqualTo(expected.words().zh());
        assertThat(next.<BigDecimal>getAs("expected")).isEqualByComparingTo(expected.expected());
        assertThat(next.<String>getList(next.fieldIndex("answers")))
                .isEqualTo(expected.answers().stream()
                        .map(answer -> answer.words().zh())
                        .toList());
    }

    @Test
    void otherColumnsAreCarriedAlongAndNamed() {
        Dataset<Row> dataset = texts(Map.of("项目编号", "P1", "行业 代码s", "3011", "row", "7"));

        assertThat(HENGZHUN.screen(dataset, SW70, DAY).first().<String>getAs("row"))
                .isEqualTo("7");
        assertThat(HENGZHUN.unread(dataset, SW70))
                .extracting(UnreadColumn::header)
                .containsExactlyInAnyOrder("行业 代码s", "row");
    }

    @Test
    void columnsThatCannotBeReadAreRefusedBeforeAnyRowIs() {
        StructType doubled = new StructType().add("总投资", DataTypes.DoubleType).add("项目编号", DataTypes.StringType);

        assertThatThrownBy(() -> HENGZHUN.screen(dataset(doubled, 1.5, "P1"), SW70, DAY))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("总投资")
                .hasMessageContaining("double")
                .hasMessageContaining("inferSchema");
        assertThatThrownBy(() -> HENGZHUN.screen(texts(Map.of("阶段", "签约", "stage", "签约")), SW70, DAY))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("重复");
        assertThatThrownBy(() -> HENGZHUN.screen(texts(Map.of("项目编号", "P1", "年用电量（万元）", "1")), SW70, DAY))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("万元");
        assertThatThrownBy(() -> HENGZHUN.screen(texts(Map.of("a", "1", "b", "2")), SW70, DAY))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("policy fields");
        assertThatThrownBy(() -> HENGZHUN.screen(texts(Map.of("项目编号", "P1", "Verdict", "ADMITTED")), SW70, DAY))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("Verdict");
    }

    @Test
    void aPolicyThatCannotAnswerSaysSoBeforeAnyRowIsRead() {
        Dataset<Row> dataset = texts(Map.of("项目编号", "P1"));

        assertThatThrownBy(() -> HENGZHUN.screen(dataset, "nowhere", DAY))
                .isInstanceOf(UnknownPolicyException.class)
                .hasMessageContaining(SW70);
        assertThatThrownBy(() -> HENGZHUN.screen(dataset, "jiaozuo-2020-9", DAY))
                .isInstanceOf(NotAnsweredException.class);
    }
}
