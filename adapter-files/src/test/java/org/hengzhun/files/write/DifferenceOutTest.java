package org.hengzhun.files.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.hengzhun.core.difference.Edit;
import org.hengzhun.core.difference.PolicyChange;
import org.hengzhun.core.difference.ProjectDifference;
import org.hengzhun.core.field.Unit;
import org.hengzhun.core.policy.PolicyStamp;
import org.hengzhun.core.screening.Screening;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.Language;
import org.hengzhun.files.Written;
import org.hengzhun.files.form.Forms;
import org.hengzhun.files.read.Source;
import org.hengzhun.files.write.difference.DifferenceWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Differences as each form writes them. */
class DifferenceOutTest {

    private static final LocalDate DAY = LocalDate.of(2022, 9, 30);
    private static final PolicyStamp OLD = new PolicyStamp("old", "旧", "旧号", "sha256:0123456789abcdef");
    private static final PolicyStamp NOW = new PolicyStamp("new", "新", "新号", "sha256:fedcba9876543210");
    private static final Edit.Place PLACE = new Edit.Place("new/parameters.csv", 2);
    private static final Edit FIGURE = new Edit(
            Edit.Kind.PARAMETER,
            "limit",
            PLACE,
            PLACE,
            List.of(new Edit.Part("value", new BigDecimal("5E+4"), new BigDecimal("30000"), Unit.TCE)));
    private static final Edit ROW =
            new Edit(Edit.Kind.ROW, "Row/1", PLACE, PLACE, List.of(new Edit.Part("code", "3011", "3012", null)));
    private static final Edit GONE =
            new Edit(Edit.Kind.RULE, "R-1", new Edit.Place("old/screening.drl", 0), null, List.of());
    private static final Edit CAME = new Edit(
            Edit.Kind.PARAMETER, "new", null, PLACE, List.of(new Edit.Part("value", null, new BigDecimal("1"), null)));
    private static final Edit SAID = new Edit(
            Edit.Kind.RULE,
            "R-2",
            PLACE,
            PLACE,
            List.of(new Edit.Part("says", new Bilingual("原话", "old words"), new Bilingual("新话", "new words"), null)));
    private static final Edit TABLE = new Edit(Edit.Kind.TABLE, "Row", PLACE, PLACE, List.of());

    private static String written(OutputForm form, Language language, PolicyChange change, ProjectDifference... all)
            throws IOException {
        StringWriter out = new StringWriter();
        try (DifferenceWriter writer =
                Forms.differences().writer(form, Destination.of(out).laidOut(TextLayout.WIDE), language)) {
            writer.between(change);
            writer.begin(change.after(), DAY, 1);
            for (ProjectDifference one : all) {
                writer.write(one, Source.NONE);
            }
            writer.end(List.of());
        }
        return out.toString();
    }

    private static PolicyChange change(boolean supposed, Edit... edits) {
        return new PolicyChange(OLD, NOW, DAY, supposed, List.of(edits));
    }

    private static ProjectDifference flip(List<List<Edit>> causes) {
        Screening after = Results.reviewed();
        return new ProjectDifference(
                Screening.of(after.project(), DAY, Results.BEARING, List.of(), List.of(), List.of(), List.of()),
                after,
                causes);
    }

    @Test
    void peopleReadEachEditInWords() throws IOException {
        String text = written(
                OutputForm.TEXT,
                Language.ZH,
                change(false, FIGURE, ROW, GONE, CAME, SAID, TABLE),
                flip(List.of(List.of(FIGURE, ROW), List.of(GONE))));

        assertThat(text)
                .contains(
                        "参数 limit 由 50000 吨标准煤 改为 30000 吨标准煤（new/parameters.csv 第2行）",
                        "表行 Row/1 code 由 3011 改为 3012",
                        "删去规则 R-1（old/screening.drl）",
                        "新增参数 new（1）",
                        "规则 R-2 由 “原话” 改为 “新话”",
                        "目录表 Row有变",
                        "若改用 new（6 处不同），1 个项目改变结论：可准入 → 须会审（未定） 1。",
                        "  禹州市 1（",
                        "原因：参数 limit 由 50000 吨标准煤 改为 30000 吨标准煤，连同表行 Row/1 code 由 3011 改为 3012；或者删去规则 R-1",
                        "提醒（涉及 1 个项目）：两高目录另有新版");
    }

    @Test
    void hundredsOfEditsAreNotAllRead() throws IOException {
        Edit[] many = IntStream.range(0, 12)
                .mapToObj(number -> new Edit(Edit.Kind.RULE, "R-" + number, PLACE, PLACE, List.of()))
                .toArray(Edit[]::new);

        assertThat(written(OutputForm.TEXT, Language.ZH, change(true, many)))
                .contains("另有 2 处不同。", "若按这 12 处假设，没有项目改变结论。");
    }

    @ParameterizedTest
    @EnumSource(
            value = OutputForm.class,
            names = {"TEXT", "JSON", "NDJSON", "CSV"})
    void everyFormTellsTheFlipAndItsCauseInBothLanguages(OutputForm form) throws IOException {
        for (Language language : Language.values()) {
            String out = written(form, language, change(true, FIGURE), flip(List.of(List.of(FIGURE))));

            assertThat(out).contains("P1", "limit", "30000");
            assertThat(out).containsPattern("假设|[Ss]uppose|What if");
        }
    }

    @Test
    void whoDoesNotFlipIsOnlyCounted() throws IOException {
        Screening same = Results.reviewed();
        Screening other =
                Screening.of(same.project(), DAY, Results.BEARING, List.of(), same.undecided(), List.of(), List.of());

        assertThat(written(OutputForm.JSON, Language.EN, change(false), new ProjectDifference(same, same, List.of())))
                .contains("\"projects\":[],", "\"counts\":{\"projects\":1,\"flips\":0");
        assertThat(other.verdict()).isNotEqualTo(same.verdict());
    }

    @Test
    void nothingIsWrittenBeforeTheTwoPoliciesAreTold() throws IOException {
        for (OutputForm form : ImmutableList.of(OutputForm.JSON, OutputForm.NDJSON)) {
            try (DifferenceWriter writer = Forms.differences().writer(form, new StringWriter(), Language.ZH)) {
                assertThatThrownBy(() -> writer.end(List.of())).isInstanceOf(IllegalStateException.class);
            }
        }
    }

    private static String sheets(Language language, PolicyChange change, ProjectDifference... all) {
        return Written.sheets(Written.book(Forms.differences(), language, writer -> {
            writer.between(change);
            writer.begin(change.after(), DAY, 1);
            for (ProjectDifference one : all) {
                writer.write(one, new Source("p.csv", 2, ImmutableList.of()));
            }
            writer.refused(Results.refusal());
            writer.end(List.of());
        }));
    }

    @Test
    void aWorkbookListsWhoFlipsAndWhatWasRefusedAndCountsTheRest() {
        ProjectDifference same = new ProjectDifference(Results.reviewed(), Results.reviewed(), List.of());

        assertThat(sheets(Language.ZH, change(false, FIGURE), flip(List.of(List.of(FIGURE))), same, same))
                .startsWith("[结论变化]\n是否假设 | 原政策")
                .contains(
                        "两项政策 | old | ",
                        " | P1 | 禹州水泥熟料项目 | 禹州市 | 拟签约 | ADMITTED | 可准入 | 是 | JOINT_REVIEW | 须会审 | 否 | ")
                .contains(" | ERROR | 未处理 | ", " | projects.csv | 7\n")
                .contains("结论不变的项目 | 2", "原政策 | old ");
        assertThat(sheets(Language.EN, change(true, FIGURE))).contains("[flips]", "projects that do not flip | 0");
    }

    @Test
    void whereNothingBearsOnTheResultsThatIsSaid() throws IOException {
        assertThat(written(OutputForm.TEXT, Language.ZH, change(false))).contains("两者在 2022-09-30 没有影响判定的不同。");
        assertThat(written(OutputForm.TEXT, Language.EN, change(false)))
                .contains("On 2022-09-30 nothing that bears on the results is otherwise.");
    }

    @Test
    void aProjectOfNoCountyThatOnlyHasOtherFindingsIsCountedApart() throws IOException {
        Screening some = Results.reviewed();
        Screening fewer = Screening.of(
                some.project(), DAY, Results.BEARING, some.findings(), some.undecided(), List.of(), List.of());
        Screening other = Screening.of(
                Results.admitted().project(), DAY, Results.BEARING, some.findings(), List.of(), List.of(), List.of());
        ProjectDifference gone = new ProjectDifference(other, Results.admitted(), List.of());

        String text = written(OutputForm.TEXT, Language.ZH, change(false, FIGURE), gone);
        assertThat(text)
                .contains("  县区未填 1（", "\nP3：须会审 → 可准入\n  不再有【会审】拟签约的两高项目须经四部门会审")
                .doesNotContain("原因：");
        assertThat(written(
                                OutputForm.CSV,
                                Language.ZH,
                                change(false, FIGURE),
                                new ProjectDifference(fewer, fewer, List.of()))
                        .lines())
                .hasSize(1);
        assertThat(written(OutputForm.NDJSON, Language.EN, change(false, FIGURE), gone)
                        .lines()
                        .toList())
                .hasSize(2)
                .first()
                .asString()
                .contains("\"id\":\"P3\"", "\"policy\":\"new\"");
    }
}
