package org.hengzhun.files.report;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.ranking.RankingReport;
import org.hengzhun.core.words.Language;
import org.hengzhun.drl.pack.PolicyPack;
import org.hengzhun.files.Samples;
import org.hengzhun.files.paper.Paper;
import org.hengzhun.files.press.TextPaper;
import org.hengzhun.files.read.Refusal;
import org.hengzhun.files.read.Sources;
import org.hengzhun.files.write.TextLayout;
import org.hengzhun.files.write.TextPage;

/** Papers made of the examples by the policies that are shipped. */
final class Papers {

    static final LocalDate DAY = LocalDate.of(2022, 9, 30);

    private Papers() {}

    /** The candidates with these ids, as 许商务〔2022〕70号 sees them, beside these refusals. */
    static ScreeningRun run(List<Refusal> refused, String... ids) {
        PolicyPack pack = Samples.LIBRARY.pack("xuchang-2022-sw70");
        List<Project> wanted = Samples.projects(Samples.example("candidates.csv")).projects().stream()
                .filter(project -> List.of(ids).contains(project.id()))
                .toList();
        return new ScreeningRun(
                pack.stamp(),
                DAY,
                Samples.LIBRARY.screener("xuchang-2022-sw70").screenAll(wanted, DAY).stream()
                        .map(one -> new ScreeningRun.Judged(one, Optional.empty()))
                        .toList(),
                refused,
                List.of(),
                Optional.of("许昌市商务局"));
    }

    static String text(ScreeningPaper kind, Language language, String... ids) {
        return text(kind.of(run(List.of(), ids), language));
    }

    static String text(Paper paper) {
        StringWriter text = new StringWriter();
        try {
            TextPaper.write(paper, new TextPage(text, TextLayout.WIDE));
        } catch (IOException neverOfAText) {
            throw new UncheckedIOException(neverOfAText);
        }
        return text.toString();
    }

    static String text(RankingPaper kind, RankingReport report, Language language) {
        return text(kind.of(report, Sources.NONE, Optional.empty(), language));
    }
}
