package org.hengzhun.rest.load;

import com.google.common.collect.ImmutableList;
import com.google.common.io.CharStreams;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.screening.Screening;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.Language;
import org.hengzhun.drl.archive.TrustedCertificates;
import org.hengzhun.drl.watch.PolicySnapshot;
import org.hengzhun.files.form.Forms;
import org.hengzhun.files.read.InputForm;
import org.hengzhun.files.read.InputOptions;
import org.hengzhun.files.read.Judging;
import org.hengzhun.files.read.ProjectReader;
import org.hengzhun.files.read.Refusal;
import org.hengzhun.files.read.Row;
import org.hengzhun.files.read.Source;
import org.hengzhun.files.write.OutputForm;
import org.hengzhun.files.write.ResultWriter;

/**
 * What a line of a stream costs that is good, and one that has twenty names nobody knows: read, judged and answered, without a network.
 * Prints processor time a line of each kind, in rounds that take turns, and the ratio of the medians. Words: lines a round (20,000
 * unless told), rounds (7).
 */
public final class BadLines {

    private static final Bilingual FAILED = new Bilingual("程序出错。", "The program failed.");

    private static final int STRANGE = 20;

    private final Judging<Screening> judging = Judging.by(
            PolicySnapshot.of(ImmutableList.of(), TrustedCertificates.trust(Optional.empty(), Optional.empty()))
                    .library()
                    .screener("xuchang-2022-sw70"),
            LocalDate.of(2022, 9, 30));

    private BadLines() {}

    public static void main(String[] words) throws IOException {
        int lines = words.length > 0 ? Integer.parseInt(words[0]) : 20_000;
        int rounds = words.length > 1 ? Integer.parseInt(words[1]) : 7;
        new BadLines().run(lines, rounds);
    }

    private void run(int lines, int rounds) throws IOException {
        List<Kind> kinds = List.of(
                new Kind("good", lines(lines, BadLines::good)),
                new Kind("the same twenty unknown names", lines(lines, i -> bad(i, 0))),
                new Kind("twenty unknown names of its own", lines(lines, i -> bad(i, i))),
                new Kind("no JSON", lines(lines, i -> "{\"id\":\"P%d\",\"name\":".formatted(i))));
        for (int round = -2; round < rounds; round++) {
            for (Kind kind : kinds) {
                long begun = processorTime();
                answer(kind.body);
                if (round >= 0) {
                    kind.nanos.add(processorTime() - begun);
                }
            }
        }
        double good = kinds.get(0).median();
        for (Kind kind : kinds) {
            System.out.printf(
                    "%s: %.1f µs a line, %.2f times a good one%n",
                    kind.name, kind.median() / lines / 1_000, kind.median() / good);
        }
    }

    private static final class Kind {

        private final String name;
        private final byte[] body;
        private final List<Long> nanos = new ArrayList<>();

        Kind(String name, byte[] body) {
            this.name = name;
            this.body = body;
        }

        double median() {
            return nanos.stream().sorted().toList().get(nanos.size() / 2);
        }
    }

    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static byte[] lines(int count, IntFunction<String> line) {
        return IntStream.range(0, count)
                .mapToObj(line)
                .collect(Collectors.joining("\n", "", "\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String good(int i) {
        return "{\"id\":\"P%d\",\"industryCode\":\"3011\",\"stage\":\"PROPOSED_SIGNING\",\"constructionKind\":\"NEW\",\"annualEnergyEquivalent\":62000}"
                .formatted(i);
    }

    private static String bad(int i, int first) {
        return IntStream.range(0, STRANGE)
                .mapToObj(name -> "\"annualEnergyEquivalen%d\":1".formatted(first + name))
                .collect(Collectors.joining(",", "{\"id\":\"P%d\",".formatted(i), "}"));
    }

    private void answer(byte[] body) throws IOException {
        try (ProjectReader rows = ProjectReader.open(
                        new ByteArrayInputStream(body),
                        "-",
                        InputOptions.DEFAULT.laidOutAs(InputForm.NDJSON).encodedAs(StandardCharsets.UTF_8));
                ResultWriter<Screening> writer =
                        Forms.screenings().writer(OutputForm.NDJSON, CharStreams.nullWriter(), Language.ZH)) {
            writer.begin(judging.policy(), judging.asOf(), 1);
            judging.over(rows, "-", FAILED, new Answers(writer));
            writer.end(List.of(rows.summary()));
        }
    }

    private record Answers(ResultWriter<Screening> writer) implements Judging.Results<Screening> {

        @Override
        public void judged(Screening result, Source source) throws IOException {
            writer.write(result, source);
        }

        @Override
        public void refused(Refusal refusal) throws IOException {
            writer.refused(refusal);
        }

        @Override
        public void refused(Row.Refused<Project> row) throws IOException {
            writer.refused(row);
        }

        @Override
        public void failed(RuntimeException failure) {
            throw failure;
        }
    }
}
