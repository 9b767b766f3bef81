package org.hengzhun.files.write.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.fact.Stage;
import org.hengzhun.core.score.SchemeReference;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.Language;
import org.hengzhun.core.words.RefusedException;
import org.hengzhun.drl.logic.PolicyComparison;
import org.hengzhun.drl.logic.Relation;
import org.hengzhun.drl.skeleton.OldRules;
import org.hengzhun.files.Samples;
import org.hengzhun.files.Written;
import org.hengzhun.files.form.Forms;
import org.hengzhun.files.read.Sources;
import org.hengzhun.files.write.field.TemplateColumns;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Policies beside each other, files of rules that are no policy, the words of schemes, and tables to fill in. */
class ComparedOutTest {

    private static final Project SIGNED = Project.of("x").with(Project.STAGE, Stage.SIGNED);

    private static PoliciesCompared compared(PolicyComparison.Line... lines) {
        return new PoliciesCompared(new PolicyComparison(
                Samples.LIBRARY.pack("bureau"),
                Samples.LIBRARY.pack("own-words"),
                LocalDate.of(2026, 3, 1),
                ImmutableList.copyOf(lines)));
    }

    private static PolicyComparison.Line line(
            PolicyComparison.Kind kind,
            String name,
            Relation relation,
            Optional<Project> more,
            Optional<Project> less) {
        return new PolicyComparison.Line(kind, name, new Bilingual("中" + name, "en" + name), relation, more, less);
    }

    private static final PolicyComparison.Line VERDICT =
            line(PolicyComparison.Kind.VERDICT, "verdict", Relation.STRICTER, Optional.of(SIGNED), Optional.empty());
    private static final PolicyComparison.Line NOTION =
            line(PolicyComparison.Kind.NOTION, "twoHigh", Relation.LOOSER, Optional.empty(), Optional.of(SIGNED));
    private static final PolicyComparison.Line SAME =
            line(PolicyComparison.Kind.OUTCOME, "reject", Relation.EQUIVALENT, Optional.empty(), Optional.empty());

    @Test
    void whatDiffersIsToldWithAProjectThatShowsItAndTheRestInOneLine() {
        String zh = Written.text(Forms.comparison(), Language.ZH, compared(VERDICT, NOTION, SAME));

        assertThat(zh)
                .startsWith("甲 bureau，乙 own-words，按 2026-03-01 施行的条文\n结论上，乙与甲相比：")
                .contains("\n\n中verdict：乙", "\n  只有乙这样说：", "签约")
                .contains("\n\n认定 中twoHigh：乙", "\n  只有甲这样说：")
                .endsWith("\n\n相同：中reject\n");
        assertThat(Written.text(Forms.comparison(), Language.EN, compared(VERDICT, NOTION, SAME)))
                .startsWith("A bureau, B own-words, as in force on 2026-03-01\nOn the verdict, B beside A is: ")
                .contains("\n\nnotion entwoHigh: B ", "\n  A only: ", "\n  B only: ")
                .endsWith("\nThe same: enreject\n");
        assertThat(Written.text(Forms.comparison(), Language.ZH, compared(VERDICT)))
                .doesNotContain("相同：");
    }

    @Test
    void programsAndSpreadsheetsHaveALineForEach() {
        JsonNode json = Written.json(Forms.comparison(), Language.ZH, compared(VERDICT, NOTION, SAME));

        assertThat(json.path("equivalent").asBoolean()).isFalse();
        assertThat(json.path("lines").path(0).path("relation").asText()).isEqualTo("stricter");
        assertThat(json.path("lines").path(0).path("onlySecond").path("stage").asText())
                .isEqualTo("SIGNED");
        assertThat(json.path("lines").path(0).path("onlySecond").has("id")).isFalse();
        assertThat(json.path("lines").path(0).has("onlyFirst")).isFalse();
        assertThat(json.path("lines").path(1).has("onlyFirst")).isTrue();
        assertThat(Written.json(Forms.comparison(), Language.ZH, compared(SAME))
                        .path("equivalent")
                        .asBoolean())
                .isTrue();
        assertThat(Written.sheets(Written.book(Forms.comparison(), Language.ZH, compared(VERDICT, SAME), Sources.NONE)))
                .contains("bureau | own-words | 2026-03-01 | 结论 | 中verdict | ")
                .containsPattern("处理意见 \\| 中reject \\| [^|]+ \\|  \\| \n");
    }

    private static RefusedRules refused(String... lines) {
        return new RefusedRules(OldRules.in(String.join("\n", lines)));
    }

    @Test
    void aFileOfRulesIsToldCauseByCauseWithWhatToWriteInstead() {
        RefusedRules rules = refused(
                "import com.city.Project;",
                "rule \"small\"",
                "  salience 10",
                "when",
                "  $p : Project( investment < 5000 )",
                "then",
                "  modify( $p ) { setRejected( true ) };",
                "end");

        assertThat(Written.text(Forms.oldRules(), Language.ZH, rules))
                .contains("package、import：1 处\n  在第 1 行\n  import com.city.Project;\n  改写：")
                .endsWith("共 4 类写不进政策包的东西；改好后放进政策包，再运行 policy check。\n");
        assertThat(Written.text(Forms.oldRules(), Language.EN, rules))
                .contains(": 1 places\n  in lines 1\n", "  instead: ")
                .endsWith(
                        "4 kinds of things a pack cannot say; change them, put the file into a pack and run policy check.\n");
        assertThat(Written.json(Forms.oldRules(), Language.EN, rules).findValuesAsText("cause"))
                .contains("figures")
                .hasSize(4);
    }

    @Test
    void ofManyLinesTheFirstAreNamed() {
        String[] many = new String[14];
        Arrays.fill(many, "import com.city.Project;");

        assertThat(Written.text(Forms.oldRules(), Language.ZH, refused(many)))
                .contains("14 处\n  在第 1、2、3、4、5、6、7、8、9、10、11、12 等 行\n");
        assertThat(Written.text(Forms.oldRules(), Language.EN, refused(many))).contains("11, 12 …\n");
    }

    @Test
    void whereNothingMustChangeThatIsSaid() {
        assertThat(Written.text(Forms.oldRules(), Language.ZH, refused(""))).startsWith("没有看到写不进政策包的东西");
        assertThat(Written.text(Forms.oldRules(), Language.EN, refused("")))
                .startsWith("Nothing was seen that a pack cannot say");
    }

    @ParameterizedTest
    @EnumSource
    void everyWordOfSchemesIsToldWithItsArgumentsAndWhatHoldsUnsaid(Language language) {
        List<SchemeReference.Section> sections = SchemeReference.sections();
        String text = Written.text(Forms.reference(), language, sections);
        JsonNode json = Written.json(Forms.reference(), language, sections);

        assertThat(text).contains(language.say("（必填）", " (required)"), language.say("（不写时：", " (unsaid: "));
        for (SchemeReference.Section section : sections) {
            assertThat(text).contains("【" + section.title().in(language) + "】");
            section.words()
                    .forEach(word -> assertThat(text)
                            .contains("\n\n" + word.word() + "  " + word.label().in(language))
                            .contains(language.say("例：", "Example: ")
                                    + word.example().in(language)));
        }
        assertThat(json).hasSameSizeAs(sections);
        JsonNode ratio = json.path(0).path("words").path(1);
        assertThat(ratio.path("word").asText()).isEqualTo("ratio");
        assertThat(ratio.path("arguments").path(0).path("required").asBoolean()).isTrue();
        assertThat(ratio.path("arguments").path(0).has("otherwise")).isFalse();
        assertThat(json.path(0)
                        .path("words")
                        .path(0)
                        .path("arguments")
                        .path(0)
                        .path("otherwise")
                        .asText())
                .isNotEmpty();
    }

    private static final LocalDate DAY = LocalDate.of(2024, 12, 31);

    private static List<String> columns(TableOf of, Optional<String> policy, Optional<String> scheme) {
        TemplateColumns columns = of.template(policy.map(Samples.LIBRARY::pack), scheme, DAY);
        return columns.fields().stream().map(field -> field.name()).toList();
    }

    @Test
    void aTableToFillInHasWhatTheSchemeReadsOrWhatAllSchemesRead() {
        assertThat(columns(TableOf.COUNTIES, Optional.of("bureau"), Optional.of("districts")))
                .contains("unit", "group", "period", "environment")
                .doesNotContain("taxes", "falseReports");
        assertThat(columns(TableOf.COUNTIES, Optional.of("bureau"), Optional.empty()))
                .contains("environment", "taxes", "falseReports");
        assertThat(columns(TableOf.PROJECTS, Optional.of("own-words"), Optional.empty()))
                .contains("waterUse");
        assertThat(columns(TableOf.PROJECTS, Optional.empty(), Optional.empty()))
                .contains("stage")
                .doesNotContain("waterUse");
        assertThat(columns(TableOf.RECORDS, Optional.empty(), Optional.empty())).startsWith("duty");
    }

    @Test
    void aTableOfCountiesNeedsAPolicyAndAnUnknownTableIsRefused() {
        assertThatThrownBy(() -> TableOf.COUNTIES.template(Optional.empty(), Optional.empty(), DAY))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("县区表要写明政策");
        assertThatThrownBy(() -> TableOf.named("towns"))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("projects、counties 或 records，不是 towns");
    }
}
