package org.hengzhun.drl.dialect;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hengzhun.drl.rule.Rule;
import org.hengzhun.drl.rule.RuleStage;

/**
 * The rules of one file, parsed and checked.
 *
 * @param rules the sound rules in the order of the file, all in stratum 0
 * @param lines the line each rule starts on, by id as it is written and as it is known, which is longer where rows of a table say
 *     what the rule says
 */
public record RuleFile(ImmutableList<Rule> rules, Map<String, Integer> lines) {

    /** Far beyond any policy; keeps a hostile file from taking the machine. */
    private static final int LONGEST = 1_000_000;

    /**
     * Reads the rules of one file.
     *
     * @param stages what rules of the file may be for
     */
    public static RuleFile read(
            String text, ImmutableList<RuleStage> stages, Vocabulary vocabulary, ProblemCollector complaints) {
        if (text.length() > LONGEST) {
            complaints.error(
                    0,
                    0,
                    "too-long",
                    "规则文件超过 %d 个字符".formatted(LONGEST),
                    "the rule file is longer than %d characters".formatted(LONGEST));
            return new RuleFile(ImmutableList.of(), Map.of());
        }
        ProblemCollector writing = new ProblemCollector(complaints.file());
        List<Token> tokens = Lexer.cut(text, writing);
        ImmutableList<RuleSyntax> written = new Parser(tokens, writing).file();
        Map<String, Integer> lines = new LinkedHashMap<>();
        for (RuleSyntax rule : written) {
            String id = rule.name().text();
            Integer earlier = lines.putIfAbsent(id, rule.name().line());
            if (earlier != null) {
                writing.error(
                        rule.name(),
                        "doubled-rule",
                        "规则编号重复：%s 已见于第%d行".formatted(id, earlier),
                        "the rule id %s already appears in line %d".formatted(id, earlier));
            }
        }
        ProblemCollector meaning = new ProblemCollector(complaints.file());
        ImmutableList.Builder<Rule> rules = ImmutableList.builder();
        for (RuleSyntax one : written) {
            for (Rule rule : RuleChecker.check(vocabulary, stages, meaning, one)) {
                lines.putIfAbsent(rule.id(), one.name().line());
                rules.add(rule);
            }
        }
        RuleCauses.in(tokens, writing, meaning).forEach(complaints::add);
        return new RuleFile(rules.build(), lines);
    }
}
