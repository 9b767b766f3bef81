package org.hengzhun.files.write.policy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.List;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.Language;
import org.hengzhun.core.words.Problem;
import org.hengzhun.drl.pack.PackFiles;
import org.hengzhun.drl.revision.NameKind;
import org.hengzhun.drl.revision.PackRevision;
import org.hengzhun.drl.revision.RenamedPack;
import org.hengzhun.drl.revision.Renaming;
import org.hengzhun.drl.revision.RowRevision;
import org.hengzhun.drl.revision.TableRevision;
import org.hengzhun.files.Written;
import org.hengzhun.files.form.Forms;
import org.hengzhun.files.read.Sources;
import org.junit.jupiter.api.Test;

/** What edited tables and new names make of a policy, and whether it was written. */
class EditedPolicyOutTest {

    private static final PackFiles FILES = new PackFiles("p", ImmutableSortedMap.of());
    private static final Problem ERROR =
            Problem.error("p/parameters.csv", 2, 2, "number", new Bilingual("“五万”不是数字", "五万 is not a number"));
    private static final Problem WARNING =
            Problem.warning("p/parameters.csv", 5, 0, "unread", new Bilingual("没有规则读取参数 x", "no rule reads x"));

    private static final TableRevision TABLE = new TableRevision(
            "parameters.csv",
            "参数",
            ImmutableList.of(
                    new RowRevision(
                            RowRevision.Kind.CHANGED,
                            "first.lower",
                            2,
                            ImmutableList.of(
                                    new RowRevision.Cell("value", "值", "50000", "60000"),
                                    new RowRevision.Cell("note", "备注", "上\n  下", ""))),
                    new RowRevision(
                            RowRevision.Kind.ADDED,
                            "third.lower",
                            5,
                            ImmutableList.of(new RowRevision.Cell("value", "值", "", "3"))),
                    new RowRevision(
                            RowRevision.Kind.REMOVED,
                            "old",
                            4,
                            ImmutableList.of(new RowRevision.Cell("note", "备注", "字".repeat(201), "")))));

    private static RevisedPolicy revised(boolean written, List<Problem> problems, TableRevision... tables) {
        return new RevisedPolicy(
                "p",
                new PackRevision(
                        FILES, FILES, ImmutableList.copyOf(tables), ImmutableList.of(), ImmutableList.copyOf(problems)),
                ImmutableList.of(new Bilingual("没有读工作表“草稿”", "the sheet 草稿 was not read")),
                ImmutableList.copyOf(problems),
                written);
    }

    @Test
    void eachRowSaysWhatBecomesOfItAndALongTextIsCut() {
        assertThat(Written.text(Forms.revision(), Language.ZH, revised(false, List.of(WARNING), TABLE)))
                .startsWith("""
                        参数（parameters.csv）：3 处
                          修改 第2行 first.lower：值 50000 → 60000；备注 上 下 → （空）
                          增加 第5行 third.lower：值 3
                          删去 第4行 old：备注 %s…
                        注意：没有读工作表“草稿”
                        """.formatted("字".repeat(200)))
                .endsWith("还没有写；看过没有问题，加 --write 再运行一次。\n");
        assertThat(Written.text(Forms.revision(), Language.EN, revised(true, List.of(), TABLE)))
                .startsWith("""
                        parameters.csv: 3
                          changed row 2 first.lower: value 50000 → 60000; note 上 下 → (empty)
                          added row 5 third.lower: value 3
                        """)
                .contains("note: the sheet 草稿 was not read")
                .endsWith("Written.\n");
    }

    @Test
    void aTextOfTwoHundredSignsIsToldWhole() {
        TableRevision whole = new TableRevision(
                "parameters.csv",
                "参数",
                ImmutableList.of(new RowRevision(
                        RowRevision.Kind.ADDED,
                        "new",
                        2,
                        ImmutableList.of(new RowRevision.Cell("note", "备注", "", "字".repeat(200))))));

        assertThat(Written.text(Forms.revision(), Language.ZH, revised(false, List.of(), whole)))
                .contains("备注 " + "字".repeat(200) + "\n");
    }

    @Test
    void anErrorIsToldAndNothingWrittenAWarningIsNoHindrance() {
        assertThat(Written.text(Forms.revision(), Language.ZH, revised(false, List.of(ERROR), TABLE)))
                .endsWith("有错误，什么都没有写；请在工作簿里改好再带回。\n");
        assertThat(Written.text(Forms.revision(), Language.EN, revised(false, List.of(ERROR))))
                .endsWith("There are errors and nothing was written; fix the workbook and import it again.\n");
        assertThat(revised(false, List.of(WARNING)).isRefused()).isFalse();
    }

    @Test
    void whereNothingDiffersThereIsNothingToWrite() {
        assertThat(Written.text(Forms.revision(), Language.ZH, revised(false, List.of())))
                .isEqualTo("注意：没有读工作表“草稿”\n没有不同，什么都不用写。\n");
        assertThat(Written.text(Forms.revision(), Language.EN, revised(false, List.of())))
                .endsWith("No difference; there is nothing to write.\n");
    }

    @Test
    void aTableHasARowForEachCellWhole() {
        assertThat(Written.csv(Forms.revision(), Language.ZH, revised(false, List.of(), TABLE)))
                .startsWith("文件,改动,行,哪一行,列,原来,现在", "parameters.csv,修改,2,first.lower,值,50000,60000")
                .contains(
                        "parameters.csv,增加,5,third.lower,值,,3", "parameters.csv,删去,4,old,备注," + "字".repeat(201) + ",");
        assertThat(Written.csv(Forms.revision(), Language.EN, revised(false, List.of(), TABLE)))
                .startsWith(
                        "file,change,row,key,column,before,after",
                        "parameters.csv,changed,2,first.lower,value,50000,60000");
        assertThat(Written.sheets(
                        Written.book(Forms.revision(), Language.EN, revised(false, List.of(), TABLE), Sources.NONE)))
                .contains("parameters.csv | added | 5 | third.lower | value |  | 3");
    }

    @Test
    void programsReadTheSame() {
        JsonNode json = Written.json(Forms.revision(), Language.ZH, revised(true, List.of(WARNING), TABLE));

        assertThat(json.path("policy").asText()).isEqualTo("p");
        assertThat(json.path("written").asBoolean()).isTrue();
        JsonNode row = json.path("tables").path(0).path("rows").path(0);
        assertThat(row.path("change").asText()).isEqualTo("changed");
        assertThat(row.path("cells").path(0).path("after").asText()).isEqualTo("60000");
        assertThat(json.path("notes").path(0).path("zh").asText()).isEqualTo("没有读工作表“草稿”");
        assertThat(json.path("problems").path(0).path("code").asText()).isEqualTo("unread");
    }

    private static RenamedPolicy renamed(boolean written, Problem... problems) {
        RenamedPack pack = new RenamedPack(
                "p",
                FILES,
                FILES,
                ImmutableList.of(
                        new RenamedPack.Place("parameters.csv", 3, "a.b", "a.c"),
                        new RenamedPack.Place("tables/T.csv", 0, "tables/T.csv", "tables/L.csv")));
        return new RenamedPolicy(
                new Renaming(NameKind.PARAMETER, "a.b", "a.c", ImmutableList.of(pack), ImmutableList.copyOf(problems)),
                written);
    }

    @Test
    void aNewNameIsShownPlaceByPlaceAndAFileThatIsCalledSoAsAFile() {
        assertThat(Written.text(Forms.renaming(), Language.ZH, renamed(true))).isEqualTo("""
                p：2 处
                  parameters.csv 第3行：a.b → a.c
                  文件：tables/T.csv → tables/L.csv
                已写。
                """);
        assertThat(Written.text(Forms.renaming(), Language.EN, renamed(false))).isEqualTo("""
                p: 2
                  parameters.csv line 3: a.b → a.c
                  file: tables/T.csv → tables/L.csv
                Nothing was written yet; if this is right, run again with --write.
                """);
        assertThat(Written.text(Forms.renaming(), Language.ZH, renamed(false))).endsWith("加 --write 再运行一次。\n");
    }

    @Test
    void aNewNameThatWouldBreakThePolicyIsNotWritten() {
        assertThat(Written.text(Forms.renaming(), Language.ZH, renamed(false, ERROR)))
                .contains("“五万”不是数字")
                .endsWith("改名以后会有错误，什么都没有写。\n");
        assertThat(Written.text(Forms.renaming(), Language.EN, renamed(false, ERROR)))
                .endsWith("There would be errors and nothing was written.\n");
        assertThat(Written.text(Forms.renaming(), Language.EN, renamed(true, WARNING)))
                .endsWith("Written.\n");
    }

    @Test
    void placesOfANewNameAreATableToo() {
        assertThat(Written.csv(Forms.renaming(), Language.ZH, renamed(false)))
                .containsExactly(
                        "政策,文件,行,原来,现在", "p,parameters.csv,3,a.b,a.c", "p,tables/T.csv,,tables/T.csv,tables/L.csv");
        assertThat(Written.sheets(Written.book(Forms.renaming(), Language.EN, renamed(false), Sources.NONE)))
                .startsWith("[renaming]\npolicy | file | line | before | after\n");
    }
}
