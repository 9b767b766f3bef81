package org.hengzhun.drl;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.nio.file.Path;
import java.time.LocalDate;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.routing.Assignment;
import org.hengzhun.core.routing.Lead;
import org.hengzhun.core.routing.Role;
import org.hengzhun.core.routing.Routing;
import org.hengzhun.core.routing.Tag;
import org.hengzhun.drl.engine.Engine;
import org.hengzhun.drl.engine.ModelStore;
import org.hengzhun.drl.explain.Interpreter;
import org.hengzhun.drl.pack.PolicyPack;
import org.hengzhun.drl.pack.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What routing makes of tags, tables and silence. */
class RoutingTest {

    private static final LocalDate DAY = LocalDate.of(2022, 9, 30);

    private static final TestPack PACK = TestPack.bare()
            .manifest(
                    "tags: {foreign: {zh: 外资项目, en: foreign project}}",
                    "tables:",
                    "  Group:",
                    "    label: 小组",
                    "    columns:",
                    "      origin: {label: 来源地, type: text}",
                    "      region: {label: 面向区域, type: text, optional: true}")
            .with("tables/Group.csv", """
                    id,name,origin,region,clause,provenance
                    a,甲组,DE,京津冀,T-1,paraphrase
                    b,乙组,FR,,T-1,local
                    """)
            .with(
                    "classification.drl",
                    TestPack.rule("C", "$p : Project( foreignInvestment > 0 )", "tags.foreign( $p )"))
            .with(
                    "routing.drl",
                    TestPack.rule(
                            "R",
                            "$p : Project( foreign == true, $o : investorOrigins )\n  $g : Group( origin memberOf $o )",
                            "routes.group( $p, $g )"));

    private static final Project BOTH = Project.of("P")
            .with(Project.FOREIGN_INVESTMENT, Project.FOREIGN_INVESTMENT.fromPlain(new java.math.BigDecimal("1")))
            .with(Project.INVESTOR_ORIGINS, ImmutableSet.of("DE", "FR"));

    private static Routing route(TestPack pack, Project project, Path folder) {
        return PolicyLibrary.shipped().with(pack.in(folder)).router("test").route(project, DAY);
    }

    @Test
    void allGroupsThatMatchAreNamedAndTheSilenceAboutTheLeadIsSaid(@TempDir Path folder) {
        Routing routing = route(PACK, BOTH, folder);
        assertThat(routing.as(Role.GROUP)).extracting(Assignment::destination).containsExactly("甲组", "乙组");
        assertThat(routing.lead()).isEqualTo(new Lead.NotSaid());
        assertThat(routing.tags()).extracting(Tag::name).containsExactly("foreign");
        assertThat(routing.undecided()).isEmpty();
        assertThat(routing.as(Role.GROUP).get(0).details())
                .extracting(detail -> detail.value())
                .containsExactly("DE", "京津冀");
        assertThat(routing.as(Role.GROUP).get(1).details())
                .extracting(detail -> detail.value())
                .containsExactly("FR");
        assertThat(routing.as(Role.GROUP).get(0).reasons().get(0).entries()).containsExactly("甲组");
        assertThat(routing.as(Role.GROUP).get(0).reasons().get(0).restsOnLocal())
                .isFalse();
        assertThat(routing.as(Role.GROUP).get(1).reasons().get(0).restsOnLocal())
                .isTrue();
    }

    @Test
    void aLocalOrderNamesTheLead(@TempDir Path folder) {
        Routing routing = route(PACK.parameters("leadOrder,丙组;乙组;甲组,list,,,T-1,local,"), BOTH, folder);
        assertThat(routing.lead())
                .isInstanceOfSatisfying(
                        Lead.ByLocalOrder.class,
                        lead -> assertThat(lead.group()).isEqualTo("乙组"));
    }

    @Test
    void whatIsUnknownIsAskedForAndNotGuessed(@TempDir Path folder) {
        Routing routing = route(PACK, Project.of("P"), folder);
        assertThat(routing.assignments()).isEmpty();
        assertThat(routing.lead()).isEqualTo(new Lead.Nobody());
        assertThat(routing.missing()).containsExactly("investorOrigins", "foreignInvestment");
        assertThat(routing.placedNowhere()).isFalse();
        assertThat(route(PACK, BOTH.with(Project.INVESTOR_ORIGINS, ImmutableSet.of("US")), folder.resolve("other"))
                        .placedNowhere())
                .isTrue();
    }

    @Test
    void theEngineAgreesWithTheOracle() {
        PolicyPack pack = PACK.sound();
        var book = pack.rulebook(Task.ROUTING);
        var projects = new RandomPacks(11)
                .projects(200).stream()
                        .map(project -> project.id().hashCode() % 2 == 0
                                ? project.with(Project.INVESTOR_ORIGINS, ImmutableSet.of("DE"))
                                : project)
                        .toList();
        Interpreter oracle = new Interpreter(book, DAY);
        assertThat(Engine.of(book, ModelStore.unkept()).judge(projects, DAY))
                .containsExactlyElementsOf(projects.stream().map(oracle::judge).toList());
    }
}
