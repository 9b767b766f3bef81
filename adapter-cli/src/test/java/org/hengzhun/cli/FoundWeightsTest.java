package org.hengzhun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Weights that a scheme finds in the figures of the units, as readers of a ranking see them. */
class FoundWeightsTest {

    @TempDir
    private Path folder;

    private CommandRun ranked(String root, String format) throws IOException {
        Path pack = folder.resolve("policies").resolve("weighed");
        Files.createDirectories(pack.resolve("schemes"));
        Files.writeString(pack.resolve("policy.yaml"), """
                id: weighed
                title: 熵权试评
                document: 示例
                effective: 2022-01-01
                schemes:
                  yearly: {zh: 年度评价, lines: exact, lineScale: 4, scoreScale: 4}
                """);
        Files.writeString(
                pack.resolve("clauses.csv"), "clause,section,kind,summary_zh,summary_en\nW-1,一,rank,评价,evaluation\n");
        Files.writeString(pack.resolve("schemes/yearly.csv"), """
                name,parent,zh,en,indicator,method,weight,arguments,clause,provenance
                total,,总分,total,,%s,W-1,local
                signed,total,签约,signed,signedProjects,proportional,,,W-1,local
                started,total,开工,started,startedProjects,proportional,,,W-1,local
                """.formatted(root));
        Path table = Files.writeString(folder.resolve("table.csv"), """
                unit,period,signedProjects,startedProjects
                甲,2022,1,1
                乙,2022,2,1
                丙,2022,3,4
                """);
        return CommandRun.of(
                "rank",
                table,
                "--policies",
                folder.resolve("policies"),
                "--policy",
                "weighed",
                "--scheme",
                "yearly",
                "--period",
                "2022",
                "--format",
                format);
    }

    @Test
    void theTextShowsTheWeightTheFormulaAndItsSourceOnEachLine() throws IOException {
        CommandRun run = ranked("arithmetic,,weights=entropy", "text");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).contains("权重 0.274（熵权法，组内 3 个单位：w = (1 − e)/Σ(1 − e)", "权重 0.726（熵权法", "（Shannon 1948）");
    }

    @Test
    void jsonCarriesTheWeightAndHowItWasFound() throws IOException {
        assertThat(ranked("arithmetic,,weights=entropy", "json").out())
                .contains("\"weight\":0.274,\"weighting\":\"熵权法，组内 3 个单位：", "\"weight\":0.726");
    }

    @Test
    void topsisShowsItsDistancesAndWhatItWasMadeOf() throws IOException {
        assertThat(ranked("topsis,,weights=entropy", "text").out())
                .contains("相对接近度 D⁻/(D⁺ + D⁻), D⁺ = 0", "（Hwang、Yoon 1981）", "    签约 1");
        assertThat(ranked("topsis,,weights=entropy", "json").out())
                .contains("\"method\":\"topsis\"", "\"parts\":[{\"name\":\"signed\"", "\"weight\":0.274");
    }
}
