package org.hengzhun.drl;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.nio.file.Path;
import java.time.LocalDate;
import org.hengzhun.core.fact.IndustryCode;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.fact.Stage;
import org.hengzhun.core.routing.Assignment;
import org.hengzhun.core.routing.Role;
import org.hengzhun.core.routing.Router;
import org.hengzhun.core.routing.Routing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The most exact match wins: the field as given, then class, group and division of the industry. */
class ExactMatchTest {

    private static final LocalDate DAY = LocalDate.of(2022, 9, 30);

    private static final TestPack PACK = TestPack.bare()
            .manifest(
                    "tables:",
                    "  Group:",
                    "    label: 小组",
                    "    columns:",
                    "      field: {label: 领域, type: text}",
                    "      division: {label: 大类, type: industry}",
                    "      code: {label: 小类, type: industry}")
            .with("tables/Group.csv", """
                    id,name,field,division,code,clause,provenance
                    a,能源组,能源,44,4411,T-1,verbatim
                    b,新能源组,新能源,30,4416,T-1,verbatim
                    """)
            .with(
                    "routing.drl",
                    rule("F", "field", "$f : fields", "field memberOf $f")
                            + rule("C", "class", "$c : industryClass", "code == $c")
                            + rule("D", "division", "$d : industryDivision", "division == $d"));

    private static String rule(String id, String match, String bound, String condition) {
        return TestPack.rule(
                        id,
                        "$p : Project( %s )\n  $g : Group( %s )".formatted(bound, condition),
                        "routes.group( $p, $g )")
                .replace("@clause", "@match(\"" + match + "\")\n  @clause");
    }

    private static Router router(Path folder) {
        return PolicyLibrary.shipped().with(PACK.in(folder)).router("test");
    }

    private static Routing route(Router router, String field, String code) {
        Project project = Project.of("P");
        if (!field.isEmpty()) {
            project = project.with(Project.FIELDS_OF_INDUSTRY, ImmutableSet.of(field));
        }
        if (!code.isEmpty()) {
            project = project.with(Project.INDUSTRY_CODE, IndustryCode.of(code));
        }
        return router.route(project, DAY);
    }

    private static Iterable<String> groups(Routing routing) {
        return routing.as(Role.GROUP).stream().map(Assignment::destination).toList();
    }

    @Test
    void theMostExactMatchWinsAndEndsTheQuestions(@TempDir Path folder) {
        Router router = router(folder);
        assertThat(groups(route(router, "", "4416"))).containsExactly("新能源组");
        assertThat(groups(route(router, "", "4412"))).containsExactly("能源组");
        assertThat(groups(route(router, "能源", "4416"))).containsExactly("能源组");
        assertThat(route(router, "能源", "").missing()).isEmpty();
        assertThat(route(router, "", "4416").missing()).isEmpty();
    }

    @Test
    void aShortCodeLeavesOpenWhatALongerOneWouldSay(@TempDir Path folder) {
        Router router = router(folder);
        assertThat(groups(route(router, "", "44"))).containsExactly("能源组");
        assertThat(route(router, "", "44").missing()).containsExactly("industryCode");
        assertThat(route(router, "能源", "44").missing()).isEmpty();
    }

    /** Whoever assists goes with the group: a field that tells the group leaves no question to the code. */
    @Test
    void whoAssistsIsToldByWhatTellsTheGroup(@TempDir Path folder) {
        TestPack assisted = PACK.with(
                "routing.drl",
                rule("F", "field", "$f : fields", "field memberOf $f")
                        + rule("A", "class", "$c : industryClass", "code == $c")
                                .replace("routes.group", "routes.assist"));
        Router router = PolicyLibrary.shipped().with(assisted.in(folder)).router("test");
        assertThat(route(router, "能源", "").missing()).isEmpty();
        assertThat(route(router, "能源", "4416").as(Role.ASSIST)).isEmpty();
        assertThat(route(router, "", "4416").as(Role.ASSIST)).hasSize(1);
    }

    @Test
    void whereNothingMatchesYetEveryDescriptionHelps(@TempDir Path folder) {
        Router router = router(folder);
        assertThat(route(router, "", "").missing()).containsExactlyInAnyOrder("fields", "industryCode");
        assertThat(route(router, "养老", "").missing()).containsExactly("industryCode");
        assertThat(route(router, "养老", "8000").placedNowhere()).isTrue();
    }

    @Test
    void aTerminatedProjectGoesNowhere(@TempDir Path folder) {
        Routing routing = router(folder)
                .route(
                        Project.of("P")
                                .with(Project.FIELDS_OF_INDUSTRY, ImmutableSet.of("能源"))
                                .with(Project.STAGE, Stage.TERMINATED),
                        DAY);
        assertThat(routing.ended()).isTrue();
        assertThat(routing.assignments()).isEmpty();
    }

    @Test
    void onlyRoutingRulesSayByWhatTheyMatch() {
        assertThat(TestPack.bare()
                        .screening(TestPack.rule("S", "$p : Project( stage == Stage.SIGNED )")
                                .replace("@clause", "@match(\"field\")\n  @clause"))
                        .errors())
                .extracting(problem -> problem.code())
                .containsExactly("match");
        assertThat(PACK.with("routing.drl", rule("F", "feild", "$f : fields", "field memberOf $f"))
                        .errors())
                .extracting(problem -> problem.code())
                .containsExactly("match");
    }
}
