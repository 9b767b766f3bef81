package org.hengzhun.drl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hengzhun.core.words.Language;
import org.hengzhun.core.words.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The mistakes people make who write a pack alone: each is told where it is, in at most two messages, and a name that is suggested mends
 * it.
 */
class AuthorMistakesTest {

    /** What is said to be wrong, quoted, and the name that is suggested for it. */
    private static final Pattern SUGGESTION =
            Pattern.compile("^[^？]*?(?:“(.+?)”|（([^）]+)）|(@\\w+)|(\\$\\w+))[^？]*，是不是 (.+?)？");

    static Stream<AuthorMistake> wrong() {
        return AuthorMistake.all().stream().filter(mistake -> !mistake.harmless());
    }

    static Stream<AuthorMistake> harmless() {
        return AuthorMistake.all().stream().filter(AuthorMistake::harmless);
    }

    @Test
    void thereAreManyAndEachIsAnother() {
        assertThat(wrong()).hasSizeGreaterThanOrEqualTo(134);
        assertThat(harmless()).hasSizeGreaterThanOrEqualTo(16);
        assertThat(AuthorMistake.all()).extracting(AuthorMistake::what).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void isToldAtItsLineInAtMostTwoMessages(AuthorMistake mistake) {
        List<Problem> errors = mistake.after().errors();

        assertThat(errors).as("told once, or twice").hasSizeBetween(1, 2).anySatisfy(problem -> {
            assertThat(problem.file()).isEqualTo("pack/" + mistake.told());
            assertThat(problem.line()).isEqualTo(mistake.line());
            assertThat(problem.message().zh()).contains(mistake.says());
        });
        assertThat(errors)
                .allSatisfy(problem -> assertThat(problem.message().en().contains("did you mean"))
                        .as("the English suggests what the Chinese does: %s", problem.message())
                        .isEqualTo(problem.message().zh().contains("是不是")));
    }

    @ParameterizedTest
    @MethodSource("harmless")
    void isNoMistake(AuthorMistake mistake) {
        assertThat(mistake.after().errors()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void aSuggestedNameMendsThePack(AuthorMistake mistake) {
        AuthorMistake.Texts after = mistake.after();
        for (Problem problem : after.errors()) {
            Matcher suggestion = SUGGESTION.matcher(problem.message().zh());
            if (suggestion.find()) {
                assertThat(after.with(problem, written(suggestion), suggestion.group(5))
                                .errors())
                        .as("after doing what is suggested: %s", problem.in(Language.ZH))
                        .isEmpty();
            }
        }
    }

    @Test
    void mistakesOfCasesAreToldBesideThoseOfRules() {
        AuthorMistake inRule = named("字段拼错");
        AuthorMistake inCase = named("案例日期写错");
        assertThat(inCase.in(inRule.after()).errors())
                .extracting(Problem::file)
                .containsExactly("pack/screening.drl", "pack/cases/screening.yaml");
    }

    @Test
    void aRuleThatIsWrongIsNotMissingToItsCases() {
        assertThat(named("缺 @title").after().errors()).hasSize(1);
    }

    private static AuthorMistake named(String what) {
        return AuthorMistake.all().stream()
                .filter(mistake -> mistake.what().equals(what))
                .findFirst()
                .orElseThrow();
    }

    private static String written(Matcher suggestion) {
        return Stream.of(1, 2, 3, 4)
                .map(suggestion::group)
                .filter(group -> group != null)
                .findFirst()
                .orElseThrow();
    }
}
