package org.hengzhun.files.read;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.policy.PolicyStamp;
import org.hengzhun.core.screening.Bearing;
import org.hengzhun.core.screening.Screening;
import org.hengzhun.core.words.Bilingual;
import org.junit.jupiter.api.Test;

class JudgingTest {

    private static final LocalDate DAY = LocalDate.of(2022, 9, 30);

    private static final Bilingual FAILED = new Bilingual("出错", "failed");

    private final List<String> told = new ArrayList<>();

    private final List<Source> places = new ArrayList<>();

    private final Judging.Results<Screening> results = new Judging.Results<>() {
        @Override
        public void judged(Screening screening, Source source) {
            told.add("judged " + screening.project().id());
            places.add(source);
        }

        @Override
        public void refused(Refusal refusal) {
            told.add("refused row " + refusal.row());
        }

        @Override
        public void failed(RuntimeException failure) {
            told.add("failed: " + failure.getMessage());
        }
    };

    /** Fails on any batch with the project BAD in it, as an engine does. */
    private static final Judging.Judge<Screening> FAILS_ON_BAD = projects -> {
        if (projects.stream().anyMatch(project -> project.id().equals("BAD"))) {
            throw new IllegalStateException("boom");
        }
        return projects.stream()
                .map(project -> Screening.of(
                        project, DAY, new Bearing(1, ImmutableSet.of()), List.of(), List.of(), List.of(), List.of()))
                .collect(ImmutableList.toImmutableList());
    };

    private static Row<Project> accepted(int row, String id) {
        return new Row.Accepted<>(row, Project.of(id), ImmutableList.of());
    }

    private static Row<Project> refused(int row) {
        Refusal refusal = new Refusal("f.csv", row, "stage", "B", "?", new Bilingual("不认识", "not known"));
        return new Row.Refused<>(row, false, ImmutableList.of(refusal));
    }

    private void judge(List<Row<Project>> rows) throws IOException {
        new Judging<>(new PolicyStamp("p", "政策", "文号", "sha256:0"), DAY, FAILS_ON_BAD)
                .over(rows.iterator(), "f.csv", FAILED, results);
    }

    @Test
    void resultsAndRefusalsComeInTheOrderOfTheRows() throws IOException {
        judge(List.of(accepted(2, "A"), refused(3), accepted(4, "B")));

        assertThat(told).containsExactly("judged A", "refused row 3", "judged B");
        assertThat(places)
                .containsExactly(
                        new Source("f.csv", 2, ImmutableList.of()), new Source("f.csv", 4, ImmutableList.of()));
    }

    @Test
    void onlyTheRowTheEngineFailsOnIsRefused() throws IOException {
        judge(List.of(accepted(2, "A"), accepted(3, "BAD"), refused(4), accepted(5, "B")));

        assertThat(told).containsExactly("judged A", "failed: boom", "refused row 3", "refused row 4", "judged B");
    }

    /** Judged all alone, a thousand rows would cost several times what they cost together. */
    @Test
    void thoseBesideARowTheEngineFailsOnAreStillJudgedTogether() throws IOException {
        List<Integer> calls = new ArrayList<>();
        Judging.Judge<Screening> counted = projects -> {
            calls.add(projects.size());
            return FAILS_ON_BAD.judge(projects);
        };
        new Judging<>(new PolicyStamp("p", "政策", "文号", "sha256:0"), DAY, counted)
                .over(
                        IntStream.range(0, Judging.TOGETHER)
                                .mapToObj(i -> accepted(i + 2, i == 500 ? "BAD" : "P" + i))
                                .iterator(),
                        "f.csv",
                        FAILED,
                        results);

        assertThat(told).hasSize(Judging.TOGETHER + 1).contains("failed: boom", "refused row 502");
        assertThat(calls.stream().mapToInt(size -> size).sum()).isLessThan(2 * Judging.TOGETHER + 100);
        assertThat(calls).hasSizeLessThan(100);
    }

    @Test
    void everyRowIsJudgedOnceHoweverManyThereAre() throws IOException {
        int many = 2 * Judging.TOGETHER + 1;
        judge(IntStream.range(0, many).mapToObj(i -> accepted(i + 2, "P" + i)).toList());

        assertThat(told).hasSize(many).startsWith("judged P0").endsWith("judged P" + (many - 1));
    }

    @Test
    void noRowsGiveNoResults() throws IOException {
        judge(List.of());

        assertThat(told).isEmpty();
    }
}
