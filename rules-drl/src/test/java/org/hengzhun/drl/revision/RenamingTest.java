package org.hengzhun.drl.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hengzhun.core.words.RefusedException;
import org.hengzhun.drl.PolicyLibrary;
import org.hengzhun.drl.PolicyRenaming;
import org.hengzhun.drl.TestPack;
import org.hengzhun.drl.pack.PackFiles;
import org.hengzhun.drl.refusal.BrokenPackException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A name of a policy becomes another everywhere it is meant, in the policy and in those beside it that extend it. */
class RenamingTest {

    private static final PolicyLibrary SHIPPED = PolicyLibrary.shipped();

    /** A pack that has a name of every kind. */
    private static final TestPack ALL = TestPack.bare()
            .manifest(
                    "notions: {big: {zh: 大项目}}",
                    "tags: {first: {zh: 首批}}",
                    "outcomes: {praised: {zh: 表扬}}",
                    "findings: {waterReview: {zh: 节水论证, as: jointReview}}",
                    "fields:",
                    "  equipment: {zh: 设备投资, type: number, unit: 元, range: 0..}",
                    "computed:",
                    "  share: {zh: 设备占比, ratio: [equipment, totalInvestment]}",
                    "sets: {begun: {zh: 开工以后, field: stage, of: [开工, 在建]}}",
                    "amounts:",
                    "  award: {zh: 奖励, base: equipment, rate: $rate}",
                    "  step: {zh: 分档奖励, base: equipment, rate: Step.rate, several: highest}",
                    "  all: {zh: 合计, total: [award, step]}",
                    "tables:",
                    "  Step:",
                    "    label: 分档",
                    "    columns:",
                    "      least: {label: 不低于, type: number, unit: 元}",
                    "      rate: {label: 比例, type: number, unit: 比值}")
            .with("tables/Step.csv", "id,name,least,rate,clause,provenance\nA,一档,1000,0.01,T-1,verbatim\n")
            .parameters("rate,2.25,%,,,T-1,verbatim,", "least,1000,万元,,,T-1,verbatim,")
            .with("duties.csv", "name,zh,owner,to,schedule,clause,provenance\nreport,月报,某局,,monthly:25,T-1,verbatim\n")
            .definitions(TestPack.rule(
                    "big",
                    "$l : Parameter( key == \"least\" )\n  $p : Project( equipment >= $l.value )",
                    "derive.big( $p )"))
            .with("classification.drl", TestPack.rule("first", "$p : Project( big == true )", "tags.first( $p )"))
            .screening(TestPack.rule(
                    "water", "$p : Project( stage in ( Sets.begun ), share > 0 )", "findings.waterReview( $p )"))
            .with(
                    "amounts.drl",
                    TestPack.rule("award", "$p : Project( equipment > 0 )", "amounts.award( $p )")
                            + TestPack.rule(
                                    "step",
                                    "$p : Project( )\n  $e : Step( least <= $p.equipment )",
                                    "amounts.step( $p, $e )"));

    @TempDir
    private Path folder;

    private Path all() {
        return ALL.in(folder);
    }

    private static Map<String, String> files(Path pack) {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> found = Files.walk(pack)) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                files.put(pack.relativize(file).toString(), Files.readString(file, StandardCharsets.UTF_8));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return files;
    }

    @Test
    void thePackOfThisTestIsSound() {
        assertThat(ALL.errors()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "NOTION, big, large",
        "TAG, first, leading",
        "PARAMETER, least, big.least",
        "TABLE, Step, Level",
        "DUTY, report, monthlyReport",
        "OUTCOME, praised, commended",
        "FINDING, waterReview, waterCheck",
        "FIELD, equipment, machines",
        "FIELD, 设备投资, 设备购置额",
        "FIELD, share, portion",
        "FIELD, 设备占比, 设备比重",
        "SET, begun, going",
        "SET, 开工以后, 已经开工",
        "AMOUNT, award, bonus",
    })
    void whateverIsRenamedThePolicyStaysSoundAndIsTheSameAgainWhenItIsRenamedBack(
            NameKind kind, String before, String after) throws IOException {
        Path pack = all();
        Map<String, String> was = files(pack);

        rename(pack, kind, before, after);

        Map<String, String> is = files(pack);
        assertThat(is).isNotEqualTo(was);
        assertThat(String.join("\n", is.values())).contains(after);
        assertThat(SHIPPED.check(pack)).allMatch(check -> check.sound());
        rename(pack, kind, after, before);
        assertThat(files(pack)).isEqualTo(was);
    }

    private static void rename(Path pack, NameKind kind, String before, String after) throws IOException {
        PolicyRenaming policy = SHIPPED.renaming(pack);
        Renaming renaming = policy.tried(kind, before, after);
        assertThat(renaming.problems()).isEmpty();
        assertThat(renaming.isSound()).isTrue();
        policy.write(renaming);
    }

    @Test
    void everyPlaceIsNamedAndAFileThatIsCalledAfterATableMoves() throws IOException {
        Path pack = all();
        Renaming renaming = SHIPPED.renaming(pack).tried(NameKind.TABLE, "Step", "Level");

        assertThat(renaming.packs())
                .singleElement()
                .satisfies(one -> assertThat(one.places())
                        .extracting(place -> place.file() + " " + place.line())
                        .contains("tables/Step.csv 0", "amounts.drl 14")
                        .hasSize(4));
        assertThat(pack.resolve("tables/Step.csv")).exists();

        rename(pack, NameKind.TABLE, "Step", "Level");
        assertThat(pack.resolve("tables/Step.csv")).doesNotExist();
        assertThat(pack.resolve("tables/Level.csv")).exists();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PARAMETER | leest      | x        | test 没有参数“leest”；请核对名称
            PARAMETER | least      | rate     | test 已有参数“rate”；请另取名称
            PARAMETER | least      | 1-2      | “1-2”不能作名称；应以英文字母开头，只用英文字母和数字，可用 . 分段
            PARAMETER | leadOrder  | x        | 程序按“leadOrder”这个名称读这个参数，不能改名
            NOTION    | big        | 大       | “大”不能作名称；应以英文字母开头，只用英文字母和数字
            NOTION    | first      | x        | 概念“first”不是 test 自己声明的
            TAG       | big        | x        | 标签“big”不是 test 自己声明的
            FIELD     | stage      | phase    | 程序按“stage”这个名称读这个字段，不能改名
            FIELD     | equipment  | 设备     | “设备”不能作名称；英文名改成英文名
            FIELD     | 设备投资   | machines | “machines”不能作名称；英文名改成英文名
            SET       | begun      | 开工了   | “开工了”不能作名称；英文名改成英文名
            SET       | nothing    | x        | test 没有集合“nothing”
            AMOUNT    | award      | step     | test 已有金额“step”
            FINDING   | none       | x        | test 没有处理意见“none”
            OUTCOME   | none       | x        | test 没有结果运用“none”
            DUTY      | none       | x        | test 没有义务“none”
            TABLE     | none       | x        | test 没有表“none”
            """)
    void whatCannotBeIsRefusedWithWhy(NameKind kind, String before, String after, String words) {
        PolicyRenaming policy = SHIPPED.renaming(all());

        assertThatThrownBy(() -> policy.tried(kind, before, after))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining(words);
    }

    @Test
    void aNameLongerThanTwoHundredSignsIsNone() {
        PolicyRenaming policy = SHIPPED.renaming(all());

        assertThatThrownBy(() -> policy.tried(NameKind.PARAMETER, "least", "a" + ".b".repeat(100)))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("不能作名称");
    }

    @Test
    void aPolicyBesideItThatExtendsItIsRenamedWithItAndOneElsewhereHindersIt() throws IOException {
        SHIPPED.export("henan-two-high-2021", folder.resolve("henan"));
        Path base = folder.resolve("henan");

        assertThatThrownBy(() -> SHIPPED.renaming(base).tried(NameKind.NOTION, "twoHigh", "both"))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("却不在它旁边，改不了");

        SHIPPED.export("xuchang-2022-sw70", folder.resolve("xuchang"));
        for (String other : new String[] {"xuchang-2022-kf1", "xinxiang-2020-42", "energy-review"}) {
            SHIPPED.export(other, folder.resolve(other));
        }
        rename(base, NameKind.NOTION, "twoHigh", "both");
        assertThat(String.join("\n", files(folder.resolve("xuchang")).values()))
                .contains("both")
                .doesNotContainPattern("\\btwoHigh\\b");
    }

    @Test
    void aNameThatWouldBreakThePolicyIsToldAndNotSound() {
        Renaming renaming = SHIPPED.renaming(all()).tried(NameKind.NOTION, "big", "stage");

        assertThat(renaming.isSound()).isFalse();
        assertThat(renaming.problems()).isNotEmpty();
    }

    @Test
    void aPolicyThatIsWrongBeforeIsNotRenamed() throws IOException {
        Path pack = all();
        Files.writeString(pack.resolve("parameters.csv"), "key,value\nleast,多\n");

        assertThatThrownBy(() -> SHIPPED.renaming(pack).tried(NameKind.TABLE, "Step", "Level"))
                .isInstanceOf(BrokenPackException.class);
    }

    @Test
    void aFolderThatChangedSinceItWasReadIsLeftAsItIs() throws IOException {
        Path pack = all();
        PolicyRenaming policy = SHIPPED.renaming(pack);
        Renaming renaming = policy.tried(NameKind.TABLE, "Step", "Level");
        Files.writeString(pack.resolve("screening.drl"), Files.readString(pack.resolve("screening.drl")) + "// 改过\n");
        Map<String, String> now = files(pack);

        assertThatThrownBy(() -> policy.write(renaming))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("在读过以后又改了，什么都没有写");
        assertThat(files(pack)).isEqualTo(now);
    }

    @Test
    void whatALinkLeadsToIsWrittenAndTheLinkStays() throws IOException {
        Path pack = all();
        Path elsewhere = folder.resolve("shared.csv");
        Files.move(pack.resolve("parameters.csv"), elsewhere);
        Files.createSymbolicLink(pack.resolve("parameters.csv"), elsewhere);
        PackFiles before = PackFiles.of(pack);
        PackFiles after = ALL.parameters("rate,3,%,,,T-1,verbatim,", "least,1000,万元,,,T-1,verbatim,")
                .files();

        assertThat(RevisedFolder.changed(before, after)).containsExactly("parameters.csv");
        RevisedFolder.write(before, after, pack);

        assertThat(pack.resolve("parameters.csv")).isSymbolicLink();
        assertThat(Files.readString(elsewhere)).contains("rate,3,%");
    }

    @ParameterizedTest
    @EnumSource
    void aKindIsCalledByItsEnglishOrItsChineseName(NameKind kind) {
        assertThat(NameKind.written(kind.words().zh())).contains(kind);
        assertThat(NameKind.written(kind.name())).contains(kind);
        assertThat(NameKind.written("column")).isEmpty();
    }
}
