package org.hengzhun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.util.Map;
import java.util.stream.Stream;
import org.hengzhun.files.form.Forms;
import org.hengzhun.files.form.WrittenAs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Help tells the forms of the table, so that a new one is told without a word changed. */
class FormsInHelpTest {

    static Stream<Map.Entry<String, WrittenAs<?>>> commands() {
        return Stream.of(
                Map.entry("screen", Forms.screenings()),
                Map.entry("route", Forms.routings()),
                Map.entry("explain", Forms.explanations()),
                Map.entry("duties", Forms.duties()),
                Map.entry("rank", Forms.rankings()),
                Map.entry("robustness", Forms.robustness()),
                Map.entry("replay", Forms.replay()),
                Map.entry("policy list", Forms.policyList()),
                Map.entry("policy show", Forms.policy()),
                Map.entry("policy fields", Forms.fields()),
                Map.entry("policy methods", Forms.reference()),
                Map.entry("policy clauses", Forms.clauses()),
                Map.entry("policy handbook", Forms.handbook()),
                Map.entry("policy timeline", Forms.timeline()),
                Map.entry("policy import-drl", Forms.oldRules()),
                Map.entry("policy check", Forms.problems()),
                Map.entry("policy compare", Forms.comparison()),
                Map.entry("policy diff", Forms.differences()),
                Map.entry("policy import", Forms.revision()),
                Map.entry("policy rename", Forms.renaming()),
                Map.entry("policy test", Forms.cases()));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandTellsTheFormsOfItsResults(Map.Entry<String, WrittenAs<?>> command) {
        assertThat(help(command.getKey())).contains("输出" + command.getValue().words("、"));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void theOptionsOfACommandNameItsFormsAndTheEndingsOfItsFiles(Map.Entry<String, WrittenAs<?>> command) {
        WrittenAs<?> forms = command.getValue();

        assertThat(help(command.getKey()))
                .contains("结果的格式：" + forms.words("、") + "；")
                .contains("格式由结尾" + forms.endings("") + "决定");
    }

    @Test
    void noPlaceIsLeftUnfilled() {
        assertThat(commands().map(Map.Entry::getKey).map(FormsInHelpTest::help)).noneMatch(text -> text.contains("{"));
        assertThat(CommandRun.of("policy", "--help").out()).doesNotContain("{");
    }

    /** The help of a command, without the spaces and breaks that fit it to a terminal. */
    private static String help(String command) {
        Object[] words = Splitter.on(' ').splitToList(command + " --help").toArray();
        return CommandRun.of(words).out().replaceAll("\\s", "");
    }
}
