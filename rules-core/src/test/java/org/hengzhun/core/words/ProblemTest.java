package org.hengzhun.core.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProblemTest {

    private static final Bilingual WORDS = new Bilingual("写错了", "wrong");

    @Test
    void namesFileLineAndColumnInBothLanguages() {
        Problem problem = Problem.error("a.drl", 3, 7, "type", WORDS);
        assertThat(problem.in(Language.ZH)).isEqualTo("错误 a.drl 第3行第7列：写错了");
        assertThat(problem.in(Language.EN)).isEqualTo("error a.drl line 3 column 7: wrong");
    }

    @Test
    void leavesOutThePlaceItDoesNotHave() {
        Problem problem = Problem.warning("a.csv", 0, 0, "gap", WORDS);
        assertThat(problem.isError()).isFalse();
        assertThat(problem.in(Language.ZH)).isEqualTo("警告 a.csv：写错了");
        assertThat(problem.in(Language.EN)).isEqualTo("warning a.csv: wrong");
    }

    @Test
    void sortsByFileLineColumnCodeAndMessage() {
        List<Problem> sorted = List.of(
                Problem.error("a", 1, 1, "x", WORDS),
                Problem.error("a", 1, 2, "a", WORDS),
                Problem.error("a", 1, 2, "b", WORDS),
                Problem.error("a", 2, 0, "a", new Bilingual("一", "one")),
                Problem.error("a", 2, 0, "a", WORDS),
                Problem.error("b", 1, 1, "a", WORDS));
        assertThat(sorted.stream().sorted(java.util.Comparator.reverseOrder()).sorted())
                .containsExactlyElementsOf(sorted);
    }

    @Test
    void aTextNeedsBothLanguages() {
        assertThatThrownBy(() -> new Bilingual(" ", "x")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Bilingual("甲", "")).isInstanceOf(IllegalArgumentException.class);
        assertThat(WORDS.in(Language.ZH)).isEqualTo("写错了");
        assertThat(WORDS.in(Language.EN)).isEqualTo("wrong");
        assertThat(Bilingual.same("许昌")).hasToString("许昌");
    }

    @Test
    void namesEveryOtherPlaceThatFollowsFromItOnce() {
        Problem problem = Problem.error("a.csv", 3, 7, "type", WORDS);
        Problem.Consequence rule = new Problem.Consequence("a.drl", 3, 7);
        Problem.Consequence line = new Problem.Consequence("a.csv", 4, 7);
        Problem.Consequence sign = new Problem.Consequence("a.csv", 3, 8);
        Problem all = problem.with(List.of(rule, line)).with(List.of(line, sign, problem.place()));
        assertThat(all.follows()).containsExactly(rule, line, sign);
        assertThat(all.message()).isEqualTo(WORDS);
    }
}
