package org.hengzhun.drl;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.fact.Stage;
import org.hengzhun.core.routing.Assignment;
import org.hengzhun.core.routing.Role;
import org.hengzhun.core.routing.Routing;
import org.hengzhun.core.screening.Screening;
import org.hengzhun.core.screening.Verdict;
import org.junit.jupiter.api.Test;

/** What 郑政〔2018〕15号 asks of a project first, and where it says nothing. */
class ZhengzhouTest {

    private static final LocalDate DAY = LocalDate.of(2018, 6, 30);
    private static final PolicyLibrary LIBRARY = PolicyLibrary.shipped();

    private static final Project DOMESTIC = Project.of("P")
            .with(Project.STAGE, Stage.NEGOTIATING)
            .with(Project.INVESTOR_ORIGINS, ImmutableSet.of("CN"));

    private static Screening screen(Project project) {
        return LIBRARY.screener("zhengzhou-2018-15").screen(project, DAY);
    }

    private static Project foreign(String dollars) {
        return DOMESTIC.with(Project.FOREIGN_INVESTMENT, Project.FOREIGN_INVESTMENT.fromPlain(new BigDecimal(dollars)));
    }

    private static Routing route(String place, String field) {
        return LIBRARY.router("zhengzhou-2018-15")
                .route(
                        DOMESTIC.with(Project.INVESTOR_REGION, place)
                                .with(Project.FIELDS_OF_INDUSTRY, ImmutableSet.of(field))
                                .with(Project.INVESTOR_KINDS, ImmutableSet.of()),
                        DAY);
    }

    @Test
    void ofAMainlandFirmOnlyForeignCapitalIsAskedBeforeTheNegativeList() {
        Screening screening = screen(DOMESTIC);
        assertThat(screening.verdict()).isEqualTo(Verdict.NEEDS_INFORMATION);
        assertThat(screening.askFirst()).containsExactly("foreignInvestment");
        assertThat(screen(foreign("1000000")).askFirst()).containsExactly("onNegativeList");
    }

    @Test
    void ofADomesticProjectTheDocumentSaysNothingWhateverStandsOnTheList() {
        Screening screening = screen(foreign("0").with(Project.ON_NEGATIVE_LIST, true));
        assertThat(screening.verdict()).isEqualTo(Verdict.NO_OBJECTION);
        assertThat(screening.judgedBy()).isZero();
        assertThat(screening.isFinal()).isTrue();
        assertThat(screen(foreign("1").with(Project.ON_NEGATIVE_LIST, false)).judgedBy())
                .isEqualTo(1);
    }

    @Test
    void aRegionNamesItsWindowAndUnknownTagsLeaveNothingOfItOpen() {
        Routing routing = route("深圳", "电子信息");
        assertThat(routing.as(Role.REGION))
                .singleElement()
                .satisfies(region -> assertThat(region.details())
                        .extracting(Assignment.Detail::value)
                        .containsExactly("珠三角", "市政府驻广州办事处", "小分队招商"));
        assertThat(routing.missing()).isEmpty();
        assertThat(routing.missingBeside()).contains("inTargetLibrary", "totalInvestment");
        assertThat(route("上海", "生物医药").placedNowhere()).isTrue();
    }
}
