package org.hengzhun.bench.peer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.screening.Screener;
import org.hengzhun.core.screening.Screening;
import org.hengzhun.drl.PolicyLibrary;

/** The shipped policy on the day that all are measured on. */
final class Hengzhun {

    private static final String POLICY = "xuchang-2022-sw70";
    private static final LocalDate DAY = LocalDate.of(2022, 9, 30);

    private final Screener screener = PolicyLibrary.shipped().screener(POLICY);

    Screening screen(Project project) {
        return screener.screen(project, DAY);
    }

    List<Screening> screenAll(List<Project> projects) {
        return screener.screenAll(projects, DAY);
    }

    static List<String> fired(Screening screening) {
        List<String> said = new ArrayList<>();
        screening.findings().forEach(finding -> said.add(finding.reason().rule()));
        screening.undecided().forEach(undecided -> said.add(undecided.rule() + "?"));
        return said;
    }
}
