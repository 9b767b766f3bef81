package org.hengzhun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a policy says in words of its author alone, from its folder to every form, without a line of Java. */
class AuthorsOwnWordsTest {

    private static final Map<String, String> PACK = Map.of(
            "policy.yaml",
            """
            id: city
            title: 市项目准入办法
            document: 市政〔2022〕8号
            effective: 2022-01-01
            extends: henan-two-high-2021
            milderThanBase: 试点
            findings:
              securityReview: {zh: 涉密审查, en: security review, as: jointReview}
              reclaim: {zh: 收回用地, en: take the land back, as: 查处}
            without: {HN-0-1: 本市另有规定}
            tables:
              Restricted: {label: 限制目录, columns: {code: {label: 行业代码, type: industry}, says: {label: 处理, type: outcome}}}
            """,
            "clauses.csv",
            "clause,section,kind,summary_zh\nSZ-1,一,screen,限制目录内的项目分别处理\nSZ-2,二,screen,签约满一年未开工的收回用地\n",
            "parameters.csv",
            "key,value,unit,from,to,clause,provenance,note\nidle.within,12,月,,,SZ-2,verbatim,\n",
            "tables/Restricted.csv",
            "编号,名称,行业代码,处理,条款,出处\nr1,雷达,3940,涉密审查,SZ-1,verbatim\nr2,水泥,3011,不予准入,SZ-1,verbatim\n",
            "screening.drl",
            """
            rule "SZ-1" @title("列入限制目录") @clause("SZ-1")
            when
              $p : Project( $class : industryClass )
              $e : Restricted( code == $class )
            then
              findings.row( $p, $e );
            end
            rule "SZ-2" @title("签约满一年未开工") @clause("SZ-2")
            when
              $t : Parameter( key == "idle.within" )
              $p : Project( stage == Stage.SIGNED, signedOn <= $t.ago )
            then
              findings.reclaim( $p );
            end
            """);

    private static final String PROJECTS = """
            项目编号,项目名称,项目阶段,行业代码,签约日期
            P1,雷达站,已签约,3940,2022-03-05
            P2,水泥厂,已签约,3011,2021-03-05
            """;

    @TempDir
    Path folder;

    private Path projects = Path.of("");

    @BeforeEach
    void writesThePolicyAndTheProjects() throws IOException {
        for (Map.Entry<String, String> file : PACK.entrySet()) {
            Path path = folder.resolve("city").resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        projects = Files.writeString(folder.resolve("p.csv"), PROJECTS);
    }

    private CommandRun run(String command, Object... more) {
        Stream<Object> asked = Stream.of(
                command, projects, "--policies", folder.resolve("city"), "--policy", "city", "--as-of", "2022-09-30");
        return CommandRun.of(Stream.concat(asked, Stream.of(more)).toArray());
    }

    @Test
    void everyFormOfAResultHasThem() {
        assertThat(run("screen").out())
                .contains("P1 雷达站：须会审", "【涉密审查】列入限制目录", "规则 SZ-1.securityReview", "【收回用地】签约满一年未开工");
        assertThat(run("screen", "--format", "csv").out()).contains("涉密审查：列入限制目录", "不予准入：列入限制目录；收回用地：签约满一年未开工");
        assertThat(run("screen", "--format", "json", "--lang", "en").out())
                .contains(
                        "\"verdict\":\"JOINT_REVIEW\"",
                        "\"outcome\":\"INVESTIGATE\",\"own\":{\"name\":\"reclaim\",\"label_zh\":\"收回用地\"");
        assertThat(run("explain", "--id", "P2").out())
                .contains("签约满一年未开工 → 收回用地", "2021-03-05 + 12 个月 = 2022-03-05", "停用的规则（1）", "city 停用，理由：本市另有规定");
    }

    @Test
    void aRunMayFailOnThem() {
        assertThat(run("screen", "--fail-on", "收回用地").code()).isEqualTo(10);
        assertThat(run("screen", "--fail-on", "securityReview").code()).isEqualTo(10);
        assertThat(run("screen", "--fail-on", "SECURITY_REVIEW").code()).isEqualTo(10);
        CommandRun unknown = run("screen", "--fail-on", "review");
        assertThat(unknown.code()).isEqualTo(2);
        assertThat(unknown.err()).contains("securityReview", "reclaim", "JOINT_REVIEW");
    }

    @Test
    void theNextQuestionNamesThemAmongWhatWaits() throws IOException {
        Files.writeString(projects, "项目编号,项目名称,项目阶段,行业代码,签约日期\nP3,零件厂,已签约,3484,\n");
        assertThat(run("screen", "--next", "--format", "json").out())
                .containsPattern(
                        "\"why\":\\[\\{\"rule\":\"SZ-2\",\"outcome\":\"INVESTIGATE\",\"own\":\\{\"name\":\"reclaim\"");
    }

    @Test
    void thePolicyIsShownWithThem() {
        CommandRun shown = CommandRun.of("policy", "show", "city", "--policies", folder.resolve("city"));
        assertThat(shown.out())
                .contains("涉密审查，与“会审”同等", "签约日期 已满 参数 idle.within 时：收回用地", "目录处理 为 不予准入 时：不予准入", "停用的规则（1）");
        CommandRun check = CommandRun.of("policy", "check", folder.resolve("city"), "--as-of", "2022-09-30");
        assertThat(check.code()).isZero();
        assertThat(check.out()).contains("要靠规则 HN-0-1");
    }
}
