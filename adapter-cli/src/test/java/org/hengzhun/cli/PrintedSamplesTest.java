package org.hengzhun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Another program than ours opens every sample, and prints what it says in its order; where LibreOffice is. */
class PrintedSamplesTest {

    private static final Path SAMPLES = Path.of("..", "examples", "reports");
    /** What each sample must say, in this order, whatever the fonts of the machine make of its lines. */
    private static final Map<String, List<String>> SAID = Map.of(
            "bulletin", List.of("草稿", "关于签约项目三率季度综合排名情况的通报", "一、考核结果", "功能区", "县（市）", "二、未参与排名的单位", "本稿为草稿"),
            "review-sheets", List.of("招商项目审查意见表", "基本情况", "初审结论", "审批意见"),
            "joint-review", List.of("招商项目会审单", "示例水泥熟料线甲", "会审原因", "商务部门", "自然资源部门", "会审结论"),
            "supplement-letters", List.of("关于补充招商项目材料的函", "长葛市：", "由谁提供", "许昌市商务局", "关于补充招商项目材料的函"),
            "duty-notices", List.of("招商引资工作督办单", "招商一组：", "一、超期未完成的事项", "办理情况", "招商二组："),
            "ledger-results", List.of("示例水泥熟料线", "须会审"),
            "ranking", List.of("名次", "示例开发区"),
            "duties", List.of("报送工作开展情况"),
            "template", List.of("项目编号"));

    @TempDir
    static Path folder;

    @BeforeAll
    static void print() throws IOException {
        Assumptions.assumeTrue(
                Stream.of("soffice", "pdftotext").allMatch(LibreOffice::isHere),
                "No soffice or pdftotext here, so nobody printed the samples;"
                        + " install libreoffice-writer, libreoffice-calc and poppler-utils.");
        try (Stream<Path> samples = Files.list(SAMPLES)) {
            new LibreOffice(folder)
                    .save(
                            "pdf",
                            samples.filter(sample -> !sample.toString().endsWith(".html"))
                                    .sorted()
                                    .toList(),
                            folder);
        }
        Assumptions.assumeTrue(
                SAID.keySet().stream().allMatch(sample -> Files.exists(folder.resolve(sample + ".pdf"))),
                "This soffice does not print Word files and workbooks; install libreoffice-writer and libreoffice-calc.");
    }

    @Test
    void everySampleIsPrintedWithWhatItSaysInItsOrder() throws IOException {
        for (Map.Entry<String, List<String>> sample : SAID.entrySet()) {
            assertThat(printed(sample.getKey())).as(sample.getKey()).containsSubsequence(sample.getValue());
        }
    }

    /** The text of all pages, without the spaces and breaks that set it. */
    private static String printed(String sample) throws IOException {
        Path text = folder.resolve(sample + ".txt");
        new LibreOffice(folder)
                .run(List.of(
                        "pdftotext", "-raw", folder.resolve(sample + ".pdf").toString(), text.toString()));
        return Files.readString(text).replaceAll("\\s", "");
    }
}
