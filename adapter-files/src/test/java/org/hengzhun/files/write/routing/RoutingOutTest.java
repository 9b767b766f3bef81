package org.hengzhun.files.write.routing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.fact.Stage;
import org.hengzhun.core.policy.Citation;
import org.hengzhun.core.policy.HumanJudgement;
import org.hengzhun.core.policy.ParameterReading;
import org.hengzhun.core.policy.PolicyStamp;
import org.hengzhun.core.policy.Provenance;
import org.hengzhun.core.result.OpenRule;
import org.hengzhun.core.result.Reason;
import org.hengzhun.core.routing.Assignment;
import org.hengzhun.core.routing.Lead;
import org.hengzhun.core.routing.Role;
import org.hengzhun.core.routing.Routing;
import org.hengzhun.core.routing.Tag;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.Language;
import org.hengzhun.files.Golden;
import org.hengzhun.files.Samples;
import org.hengzhun.files.Written;
import org.hengzhun.files.form.Forms;
import org.hengzhun.files.read.Refusal;
import org.hengzhun.files.read.Source;
import org.hengzhun.files.write.AskingText;
import org.hengzhun.files.write.OutputForm;
import org.hengzhun.files.write.ValueText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Where projects go, as each form writes it. */
class RoutingOutTest {

    private static final LocalDate DAY = LocalDate.of(2020, 6, 1);
    private static final PolicyStamp POLICY =
            Samples.LIBRARY.pack("jiaozuo-2020-9").stamp();
    private static final Citation CLAUSE = new Citation("T-1", "试〔2020〕1号", "一");
    private static final Reason BECAUSE = new Reason(
            "T-1-1", "属于主导产业", CLAUSE, ImmutableList.of(), ImmutableMap.of(), ImmutableList.of(), ImmutableList.of());

    private static Assignment assigned(Role role, String destination, Provenance provenance) {
        return new Assignment(
                role,
                destination,
                List.of(
                        new Assignment.Detail("leader", "牵头领导", "副市长"),
                        new Assignment.Detail("seats", "人数", new BigDecimal("3"))),
                provenance,
                List.of(BECAUSE));
    }

    private static OpenRule open(String rule, String code, String field) {
        return new OpenRule(rule, code, new Bilingual("可能归口", "a place"), "规则" + rule, CLAUSE, ImmutableList.of(field));
    }

    private static final HumanJudgement JUDGEMENT =
            new HumanJudgement(CLAUSE, new Bilingual("是否带动产业", "whether it draws others"), "工信局");

    private static Routing routing(
            String id, List<Assignment> assignments, Lead lead, List<OpenRule> open, List<Tag> tags) {
        return Routing.of(
                Project.of(id).with(Project.NAME, "项目" + id),
                DAY,
                true,
                tags,
                assignments,
                lead,
                open,
                id.equals("P1") ? List.of(JUDGEMENT) : List.of(),
                id.equals("P1") ? List.of(new Bilingual("请核对投资方", "check the investor")) : List.of());
    }

    private static final Tag LEADING =
            new Tag("leading", new Bilingual("主导产业", "leading industry"), ImmutableList.of(BECAUSE));

    private static final Routing PLACED = routing(
            "P1",
            List.of(assigned(Role.GROUP, "甲组", Provenance.VERBATIM), assigned(Role.GROUP, "乙组", Provenance.LOCAL)),
            new Lead.NotSaid(),
            List.of(),
            List.of(LEADING));

    private static final Routing ORDERED = routing(
            "P2",
            List.of(assigned(Role.GROUP, "甲组", Provenance.VERBATIM), assigned(Role.GROUP, "乙组", Provenance.VERBATIM)),
            new Lead.ByLocalOrder("乙组", new ParameterReading("leadOrder", "乙组;甲组", null, "T-1", Provenance.LOCAL)),
            List.of(),
            List.of());

    private static final Routing OPEN = routing(
            "P3",
            List.of(),
            new Lead.Nobody(),
            IntStream.rangeClosed(1, 4)
                    .mapToObj(number -> open("T-1-" + number, Role.GROUP.name(), "fields"))
                    .toList(),
            List.of());

    private static final Routing FEW = routing(
            "P4",
            List.of(),
            new Lead.Nobody(),
            List.of(open("T-1-8", Role.GROUP.name(), "fields"), open("T-1-9", "leading", "addedLand")),
            List.of());

    private static final Routing NOWHERE = routing("P5", List.of(), new Lead.Nobody(), List.of(), List.of());

    private static final Routing ENDED =
            Routing.ended(Project.of("P6").with(Project.STAGE, Stage.TERMINATED), DAY, true, List.of());

    private static final Refusal REFUSED =
            new Refusal("p.csv", 9, "totalInvestment", "C", "若干", new Bilingual("请写数字。", "Write a number."));

    private static String all(OutputForm form, Language language) {
        return Written.results(form, Forms.routings(), language, writer -> {
            writer.begin(POLICY, DAY, 1);
            int row = 2;
            for (Routing routing : List.of(PLACED, ORDERED, OPEN, FEW, NOWHERE, ENDED)) {
                writer.write(routing, new Source("p.csv", row++, ImmutableList.of()));
            }
            writer.refused(REFUSED);
            writer.end(List.of());
        });
    }

    @ParameterizedTest
    @EnumSource
    void theTextSaysWhereEachGoesWhoLeadsAndWhatIsOpen(Language language) {
        Golden.assertReads(
                getClass(),
                "routings." + language.name().toLowerCase(Locale.ROOT) + ".txt",
                all(OutputForm.TEXT, language));
    }

    @ParameterizedTest
    @EnumSource
    void theTableHasAColumnForEveryRoleAndARowForWhatWasRefused(Language language) {
        Golden.assertReads(
                getClass(),
                "routings." + language.name().toLowerCase(Locale.ROOT) + ".csv",
                all(OutputForm.CSV, language).replace("\r\n", "\n"));
    }

    @Test
    void aPolicyThatSendsProjectsNowhereCountsThemAndSaysNoMore() {
        Routing tagged = Routing.of(
                Project.of("P1"),
                DAY,
                false,
                List.of(LEADING),
                List.of(),
                new Lead.Nobody(),
                List.of(),
                List.of(),
                List.of());
        String text = Written.results(OutputForm.TEXT, Forms.routings(), Language.ZH, writer -> {
            writer.begin(POLICY, DAY, 1);
            writer.write(tagged, Source.NONE);
            writer.end(List.of());
        });

        assertThat(text).contains("P1\n  【分类】主导产业", "共 1 个项目。").doesNotContain("归口");
        assertThat(new RoutingColumns(Language.ZH).cells(tagged)).startsWith("", "", "主导产业", "T-1");
    }

    private static JsonNode project(Routing routing) {
        return Written.json(Written.results(OutputForm.JSON, Forms.routings(), Language.EN, writer -> {
                    writer.begin(POLICY, DAY, 1);
                    writer.write(routing, Source.NONE);
                    writer.end(List.of());
                }))
                .path("projects")
                .path(0);
    }

    @Test
    void programsReadOnWhatTheLeadRests() {
        assertThat(project(PLACED).path("lead").path("by").asText()).isEqualTo("NOT_SAID");
        assertThat(project(PLACED).path("lead").path("group").isNull()).isTrue();
        assertThat(project(ORDERED).path("lead").path("by").asText()).isEqualTo("LOCAL_ORDER");
        assertThat(project(ORDERED).path("lead").path("group").asText()).isEqualTo("乙组");
        assertThat(project(ORDERED).path("lead").path("parameter").path("key").asText())
                .isEqualTo("leadOrder");
        assertThat(project(NOWHERE).path("lead").path("by").asText()).isEqualTo("NOBODY");
        Routing only = routing(
                "P7",
                List.of(assigned(Role.GROUP, "甲组", Provenance.VERBATIM)),
                new Lead.Only("甲组"),
                List.of(),
                List.of());
        assertThat(project(only).path("lead").path("by").asText()).isEqualTo("ONLY_GROUP");
        assertThat(project(only).path("lead").path("group").asText()).isEqualTo("甲组");
    }

    @Test
    void programsReadTheCellsOfTheTableWhatIsMissingAndWhetherItEnded() {
        JsonNode placed = project(PLACED);

        assertThat(placed.path("assignments")
                        .path(0)
                        .path("details")
                        .path("seats")
                        .asInt())
                .isEqualTo(3);
        assertThat(placed.path("assignments").path(1).path("provenance").asText())
                .isEqualTo("local");
        assertThat(placed.path("tags").path(0).path("words").asText()).isEqualTo("leading industry");
        assertThat(placed.path("ended").asBoolean()).isFalse();
        assertThat(Written.texts(placed.path("warnings"))).containsExactly("check the investor");
        assertThat(Written.texts(project(FEW).path("missing"))).containsExactly("fields");
        assertThat(Written.texts(project(FEW).path("missingBeside"))).containsExactly("addedLand");
        assertThat(project(ENDED).path("ended").asBoolean()).isTrue();
    }

    @Test
    void everyLineOfNdjsonStandsAlone() {
        List<String> lines = all(OutputForm.NDJSON, Language.EN).lines().toList();

        assertThat(lines).hasSizeGreaterThanOrEqualTo(7);
        assertThat(Written.json(lines.get(0)).path("id").asText()).isEqualTo("P1");
        assertThat(lines)
                .anySatisfy(line -> assertThat(
                                Written.json(line).path("error").path("row").asInt())
                        .isEqualTo(9));
    }

    @Test
    void besideItsRowAProjectHasWhereItGoesWhoHelpsAndOnWhatThatRests() {
        RoutingColumns zh = new RoutingColumns(Language.ZH);

        assertThat(zh.cells(PLACED))
                .containsExactly(
                        "文件未规定", "承接小组：甲组、乙组", "主导产业", "T-1；需人工判断：" + judgement(Language.ZH) + "；提醒：请核对投资方", "");
        assertThat(zh.cells(ORDERED).get(0)).isEqualTo("乙组（本市顺序）");
        assertThat(zh.cells(OPEN)).startsWith("资料不足", "").endsWith("产业领域");
        assertThat(zh.cells(FEW).get(4)).isEqualTo("产业领域、新增用地面积");
        assertThat(zh.cells(NOWHERE)).containsExactly("没有归口", "", "", "", "");
        assertThat(zh.cells(ENDED).get(0)).isEqualTo("已终止");
        assertThat(zh.notProcessed("坏行")).containsExactly("未处理", "", "", "坏行", "");
        RoutingColumns en = new RoutingColumns(Language.EN);
        assertThat(en.cells(PLACED).get(0)).isEqualTo("not said");
        assertThat(en.cells(ORDERED).get(0)).isEqualTo("乙组 (the city's order)");
        assertThat(en.counted(OPEN)).isEqualTo("undecided");
        assertThat(en.counted(NOWHERE)).isEqualTo("nowhere");
        assertThat(en.columns(Language.EN))
                .extracting(column -> column.header())
                .startsWith("routed to");
        assertThat(en.sheet()).isEqualTo("routing");
        assertThat(en.project(ENDED).id()).isEqualTo("P6");
    }

    private static String judgement(Language language) {
        return new AskingText(new ValueText(language)).words(JUDGEMENT);
    }

    @Test
    void byAShippedPolicyAFieldOfTwoGroupsHasBothAndNobodySaysWhoLeads() {
        Routing food = Samples.LIBRARY
                .router("jiaozuo-2020-9")
                .route(Project.of(Map.of("id", "P1", "fields", List.of("食品"))), DAY);

        assertThat(new RoutingText(new ValueText(Language.ZH)).summary(food)).isEqualTo("承接小组 招商六组、招商七组");
    }
}
