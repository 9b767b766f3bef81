package org.hengzhun.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.screening.Screening;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What makes the times of policies of different sizes comparable: they say the same of the projects. */
@Tag("smoke")
class GrowingPackTest {

    private static final int RULES = 2;

    private static List<String> said(int rows) {
        List<Project> projects = new ArrayList<>();
        for (Project project : Candidates.patchy(200, 42)) {
            projects.add(project.with(Project.PARK, GrowingPack.park(projects.size() % rows)));
        }
        return new GrowingPack(RULES, rows)
                .screener().screenAll(projects, LocalDate.of(2022, 9, 30)).stream()
                        .flatMap(GrowingPackTest::rules)
                        .toList();
    }

    private static Stream<String> rules(Screening screening) {
        return screening.findings().stream().map(finding -> finding.reason().rule());
    }

    @Test
    void aTableOfManyRowsSaysOfEachProjectWhatOneOfFewSays() {
        assertThat(said(500)).isEqualTo(said(50)).contains("T-park");
    }
}
