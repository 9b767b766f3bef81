package org.hengzhun.cli.rank;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.time.LocalDate;
import org.hengzhun.cli.shared.AsOf;
import org.hengzhun.cli.shared.WrongUsage;
import org.hengzhun.core.indicator.ProjectLedger;
import org.hengzhun.core.policy.Validity;
import org.hengzhun.core.score.Scheme;
import org.hengzhun.files.read.ProjectList;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** From which list of projects the figures of counties are counted, and which projects count. */
final class LedgerOptions {

    @Option(
            names = "--from-projects",
            paramLabel = "文件",
            description = "项目台账：不用县区数据表，由它按县区数出签约、履约、开工、投产项目数和合同、到位资金，计到期末（不晚于 --as-of）。缺的不当作 0。")
    private @Nullable Path projects;

    @Option(names = "--signed-from", paramLabel = "日期", description = "台账里只计这天起签约的项目，例如 2022-01-01；默认都计。")
    private @Nullable String signedFrom;

    /** Where figures come from: the table of counties, or the list of projects. */
    Path source(@Nullable Path table) {
        if (signedFrom != null && projects == null) {
            throw new WrongUsage(
                    "--signed-from 只和 --from-projects 一起用", "--signed-from goes with --from-projects only");
        }
        if (table != null && projects == null) {
            return table;
        }
        if (table == null && projects != null) {
            return projects;
        }
        throw new WrongUsage(
                "请写明县区数据表，或用 --from-projects 写明项目台账，只写其中一个",
                "name a table of counties, or a list of projects with --from-projects: one of the two");
    }

    /**
     * Counts the figures at the end of the period.
     *
     * @param day the day the list of projects was drawn up
     */
    RankedFigures count(ProjectList list, Scheme scheme, String period, LocalDate day) {
        Validity signed =
                signedFrom == null ? Validity.ALWAYS : new Validity(AsOf.written("--signed-from", signedFrom), null);
        ProjectLedger.Count count =
                ProjectLedger.atTheEndOf(period, day, signed).count(list.projects(), county -> "", period);
        return new RankedFigures(
                count.units(),
                count.units(),
                list.sources(),
                count.notes(scheme.columns()),
                ImmutableList.of(),
                count.unplaced().isEmpty());
    }
}
