package org.hengzhun.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.hengzhun.rest.guard.JobLimits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Jobs on their way: what their callers see of them, what they may take, and what is left of them. */
class HeldJobsTest {

    private static final String LINE = "{\"id\":\"P1\"}\n";

    private static final Path INCENTIVES = Path.of("../examples/policies/incentives");

    private static final String CALL = "/v1/jobs?call=screen&policy=incentives&asOf=2026-09-30";

    private static final String ME = "me";

    private static final String YOU = "you";

    @TempDir
    private Path folder;

    private HeldJobs jobs(JobLimits bounds) {
        return new HeldJobs(bounds, folder);
    }

    private static String address(HttpResponse<String> ordered) {
        assertThat(ordered.statusCode()).as(ordered.body()).isEqualTo(202);
        return ordered.headers().firstValue("Location").orElseThrow();
    }

    private static void refused(HttpResponse<String> answer, int status, String type) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.body()).contains("urn:hengzhun:problem:" + type);
    }

    @Test
    void aJobTellsHowFarItIsAndGivesNoResultBeforeItIsDone() throws IOException {
        try (HeldJobs jobs = jobs(JobLimits.DEFAULT)) {
            String job = address(jobs.order(ME, LINE + "wrong\n" + LINE.replace("P1", "P2")));
            jobs.await(ME, job, "running");

            refused(jobs.send(ME, "GET", job + "/result"), 409, "not-done");
            assertThat(jobs.send(ME, "GET", job).body()).contains("\"began\":").doesNotContain("\"result\":");
            jobs.judge(2);
            jobs.await(ME, job, "done");
            assertThat(jobs.send(ME, "GET", job).body())
                    .contains("\"read\":3,\"judged\":2,\"refused\":1,\"failed\":0", "\"status\":200", "\"expires\":");
            assertThat(jobs.send(ME, "GET", job + "/result").body().lines()).hasSize(3);
            assertThat(jobs.log()).contains("\"event\":\"job\"", "\"state\":\"waiting\"", "\"state\":\"done\"");
        }
    }

    @Test
    void nobodySeesTheJobsOfAnother() throws IOException {
        try (HeldJobs jobs = jobs(JobLimits.DEFAULT)) {
            String job = address(jobs.order(ME, LINE));

            refused(jobs.send(YOU, "GET", job), 404, "unknown-job");
            refused(jobs.send(YOU, "GET", job + "/result"), 404, "unknown-job");
            refused(jobs.send(YOU, "DELETE", job), 404, "unknown-job");
            assertThat(jobs.send(YOU, "GET", "/v1/jobs").body()).isEqualTo("{\"jobs\":[]}\n");
            assertThat(jobs.send(ME, "GET", "/v1/jobs").body()).contains(job.substring(job.lastIndexOf('/') + 1));
        }
    }

    @Test
    void aJobThatIsDeletedEndsAndIsGoneWithItsFiles() throws IOException {
        try (HeldJobs jobs = jobs(JobLimits.DEFAULT)) {
            String running = address(jobs.order(ME, LINE));
            jobs.await(ME, running, "running");
            String waiting = address(jobs.order(ME, LINE));

            assertThat(jobs.send(ME, "DELETE", waiting).body()).contains("\"state\":\"cancelled\"");
            assertThat(jobs.send(ME, "DELETE", running).body()).contains("\"state\":\"cancelled\"");
            refused(jobs.send(ME, "GET", running), 410, "gone");
            refused(jobs.send(ME, "DELETE", waiting), 410, "gone");
            jobs.judge(1);
            jobs.awaitFigure("hengzhun_jobs_running 0.0");
            jobs.awaitFigure("hengzhun_jobs_disk_bytes 0.0");
            assertThat(files()).isEmpty();
            assertThat(jobs.log()).contains("\"state\":\"cancelled\"").doesNotContain("\"event\":\"failure\"");
        }
    }

    private Stream<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".tmp")).toList().stream();
        }
    }

    @Test
    void aResultIsKeptForItsTime() throws IOException {
        JobLimits bounds = JobLimits.DEFAULT.of(1 << 20, Duration.ofHours(1));
        try (HeldJobs jobs = jobs(bounds)) {
            jobs.judge(1);
            String job = address(jobs.order(ME, LINE));
            jobs.await(ME, job, "done");
            jobs.later(Duration.ofMinutes(59));
            assertThat(jobs.send(ME, "GET", job + "/result").statusCode()).isEqualTo(200);

            jobs.later(Duration.ofMinutes(1));

            refused(jobs.send(ME, "GET", job + "/result"), 410, "gone");
            assertThat(files()).isEmpty();
        }
    }

    @Test
    void oneCallerMayWaitWithHalfAndAnothersTurnComesNext() throws IOException {
        try (HeldJobs jobs = jobs(JobLimits.DEFAULT.of(4, 1))) {
            String first = address(jobs.order(ME, LINE));
            jobs.await(ME, first, "running");
            String second = address(jobs.order(ME, LINE));
            String third = address(jobs.order(ME, LINE));
            refused(jobs.order(ME, LINE), 503, "busy");
            String other = address(jobs.order(YOU, LINE));

            jobs.judge(1);
            jobs.await(ME, second, "running");
            assertThat(jobs.send(YOU, "GET", other).body()).contains("\"state\":\"waiting\"");
            jobs.judge(1);
            jobs.await(YOU, other, "running");
            assertThat(jobs.send(ME, "GET", third).body()).contains("\"state\":\"waiting\"");
        }
    }

    @Test
    void oneCallersJobsHaveHalfOfTheDiskAndOneThatHasNoRoomForItsResultSaysSo() throws IOException {
        try (HeldJobs jobs = jobs(JobLimits.DEFAULT.of(1_000, Duration.ofHours(1)))) {
            refused(jobs.order(ME, "{\"id\":\"%s\"}\n".formatted("P".repeat(600))), 503, "busy");
            jobs.judge(1);
            String job = address(jobs.order(ME, LINE));
            jobs.await(ME, job, "failed");

            refused(jobs.send(ME, "GET", job + "/result"), 503, "busy");
            jobs.awaitFigure("hengzhun_jobs_disk_bytes 0.0");
        }
    }

    @Test
    void aJobIsJudgedByThePolicyThatWasInForceWhenItWasOrdered() throws IOException {
        try (HeldJobs jobs = jobs(JobLimits.DEFAULT.of(4, 1))) {
            jobs.edit(INCENTIVES);
            String running = address(jobs.order(ME, CALL, LINE));
            jobs.await(ME, running, "running");
            HttpResponse<String> ordered = jobs.order(ME, CALL, LINE);
            String hash = ordered.headers().firstValue("Policy-Hash").orElseThrow();
            jobs.edit(edited());

            jobs.judge(2);
            String waited = address(ordered);
            jobs.await(ME, waited, "done");
            HttpResponse<String> result = jobs.send(ME, "GET", waited + "/result");
            assertThat(result.headers().firstValue("Policy-Hash")).contains(hash);
            assertThat(result.body()).contains(hash);
            assertThat(jobs.order(ME, CALL, LINE).headers().firstValue("Policy-Hash"))
                    .isPresent()
                    .isNotEqualTo(ordered.headers().firstValue("Policy-Hash"));
        }
    }

    /** The same policy with another title. */
    private Path edited() throws IOException {
        Path copy = folder.resolve("edited");
        try (Stream<Path> files = Files.walk(INCENTIVES)) {
            for (Path file : files.toList()) {
                Files.copy(file, copy.resolve(INCENTIVES.relativize(file).toString()));
            }
        }
        Path manifest = copy.resolve("policy.yaml");
        Files.writeString(manifest, Files.readString(manifest).replaceFirst("(?m)^title: ", "title: 改"));
        return copy;
    }

    @Test
    void theEndOfTheServerEndsItsJobsAndSaysSo() throws IOException {
        HeldJobs jobs = jobs(JobLimits.DEFAULT.of(4, 1));
        try (jobs) {
            String running = address(jobs.order(ME, LINE));
            jobs.await(ME, running, "running");
            jobs.order(ME, LINE);

            jobs.stop();

            assertThat(jobs.log().lines().filter(line -> line.contains("\"state\":\"cancelled\"")))
                    .hasSize(2);
            refused(jobs.order(ME, LINE), 503, "busy");
        }
        assertThat(files()).isEmpty();
    }
}
