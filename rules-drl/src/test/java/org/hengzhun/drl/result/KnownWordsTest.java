package org.hengzhun.drl.result;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.fact.Stage;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.drl.PolicyLibrary;
import org.hengzhun.drl.TestPack;
import org.hengzhun.drl.explain.Interpreter;
import org.hengzhun.drl.pack.Rulebook;
import org.hengzhun.drl.pack.Task;
import org.junit.jupiter.api.Test;

/** Words of a project that no table of the policy knows are told, and change no result. */
class KnownWordsTest {

    private static final LocalDate DAY = LocalDate.of(2022, 9, 30);

    private static final TestPack PACK = TestPack.bare()
            .manifest(
                    "tables:",
                    "  Team:",
                    "    label: 小组",
                    "    columns:",
                    "      field: {label: 领域, type: text}",
                    "  Place:",
                    "    label: 地区",
                    "    columns:",
                    "      place: {label: 地名, type: text}")
            .with("tables/Team.csv", """
                    id,name,field,from,to,clause,provenance
                    a,甲组,文旅,,,T-1,mapping
                    b,乙组,康养,,,T-1,verbatim
                    c,丙组,康养产业,,,T-1,verbatim
                    d,丁组,煤炭,2019-01-01,2020-01-01,T-1,verbatim
                    """)
            .with("tables/Place.csv", """
                    id,name,place,clause,provenance
                    a,江苏,江苏,T-1,verbatim
                    b,苏州,苏州,T-1,verbatim
                    """);

    private static final Rulebook ROUTING = PACK.with(
                    "routing.drl",
                    TestPack.rule(
                                    "R1",
                                    "$p : Project( $fields : fields )\n  $t : Team( field memberOf $fields )",
                                    "routes.group( $p, $t )")
                            + TestPack.rule(
                                    "R2",
                                    "$p : Project( $region : investorRegion )\n  $t : Place( place == $region )",
                                    "routes.region( $p, $t )"))
            .sound()
            .rulebook(Task.ROUTING);

    private static Project in(String... fields) {
        return Project.of("P").with(Project.FIELDS_OF_INDUSTRY, ImmutableSet.copyOf(fields));
    }

    private static List<String> told(Project project) {
        return new Routings(ROUTING, DAY)
                .of(new Interpreter(ROUTING, DAY).judge(project)).warnings().stream()
                        .map(Bilingual::zh)
                        .toList();
    }

    @Test
    void aWordThatIsKnownIsNoMatterOfNote() {
        assertThat(told(in("康养", "文旅"))).isEmpty();
        assertThat(told(Project.of("P"))).isEmpty();
    }

    @Test
    void aWordThatIsNotKnownIsNamedBesideThoseThatAreTheDocumentsOwnFirst() {
        assertThat(told(in("康养", "冶金"))).containsExactly("“产业领域”里的“冶金”不是这个政策认得的词，没有按它判；请核对写法。认得的词有：康养、康养产业、文旅。");
    }

    @Test
    void knownWordsJoinedToOneAreToBeWrittenApart() {
        assertThat(told(in("康养和文旅")))
                .containsExactly("“产业领域”里的“康养和文旅”不是这个政策认得的词，没有按它判；是不是“康养”、“文旅”？几个请用分号（；）隔开。认得的词有：康养、康养产业、文旅。");
    }

    @Test
    void ofKnownWordsThatLieInEachOtherTheLongestIsMeant() {
        assertThat(told(in("大康养产业"))).singleElement().asString().contains("是不是“康养产业”？认得");
    }

    @Test
    void aWordThatIsDeniedIsNotMeant() {
        assertThat(told(in("非康养"))).singleElement().asString().contains("请核对写法");
    }

    @Test
    void aWordOutOfForceIsNotKnown() {
        assertThat(told(in("煤炭"))).singleElement().asString().contains("“煤炭”不是");
    }

    @Test
    void ofTextsThatAreNotChosenFromTheDocumentOnlyWhatIsNearlyAWordIsTold() {
        Project project = Project.of("P");
        assertThat(told(project.with(Project.INVESTOR_REGION, "四川"))).isEmpty();
        assertThat(told(project.with(Project.INVESTOR_REGION, "江苏苏州")))
                .containsExactly("“投资方所在区域”里的“江苏苏州”不是这个政策认得的词，没有按它判；是不是“江苏”、“苏州”？认得的词有：江苏、苏州。");
    }

    @Test
    void ofAProjectThatEndedNothingIsTold() {
        assertThat(told(in("冶金").with(Project.STAGE, Stage.TERMINATED))).isEmpty();
    }

    @Test
    void screeningTellsThemToo() {
        Rulebook book = PACK.screening(
                        TestPack.rule("S", "$p : Project( $fields : fields )\n  $t : Team( field memberOf $fields )"))
                .sound()
                .rulebook(Task.SCREENING);
        assertThat(new Screenings(book, DAY)
                        .of(new Interpreter(book, DAY).judge(in("冶金")))
                        .warnings())
                .extracting(Bilingual::en)
                .containsExactly("\"冶金\" in fields is no word this policy knows, and nothing was judged by it;"
                        + " check how it is written. Known words: 康养, 康养产业, 文旅.");
    }

    @Test
    void aLongListIsCut() {
        assertThat(PolicyLibrary.shipped()
                        .router("jiaozuo-2020-9")
                        .route(in("冶金"), LocalDate.of(2020, 9, 30))
                        .warnings())
                .singleElement()
                .extracting(Bilingual::zh)
                .asString()
                .contains("康养产业、康养、能源")
                .endsWith("等 152 个。");
    }
}
