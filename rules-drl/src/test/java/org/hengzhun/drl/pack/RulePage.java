package org.hengzhun.drl.pack;

import com.google.common.base.CaseFormat;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hengzhun.core.routing.Role;
import org.hengzhun.core.screening.Outcome;
import org.hengzhun.drl.dialect.VerbWords;
import org.hengzhun.drl.rule.RuleStage;

/** What docs/packs.md says of rule files: their shape, and the verbs of each file as the checker knows them. */
final class RulePage {

    private static final String SHAPE = """
        ## 规则文件

        一条规则说：什么情况（when），怎样（then）。“//”后面是说明。

        ```drl
        rule "P-2-1"
          @title("水泥熟料达到下限的要会审")
          @clause("P-2")
        when
          $least : Parameter( key == "clinker.least" )
          $p : Project( $class : industryClass, screeningEnergy >= $least.value, stage in ( Stage.NEGOTIATING, Stage.SIGNED ) )
          $e : Cement( code == $class )
        then
          findings.jointReview( $p, $e );
        end
        ```

        - 第一行 `rule "编号"`：编号自己定，全包不能重复。
        - `@title("这条规则说什么")` 和 `@clause("条款编号")` 必写；`@effective("2022-09-01")` 起始日、`@expires("2025-01-01")` 终止日（当天已不再有效）、
          `@accept("为什么这样是对的")` 可不写；归口规则还可写 `@match`。
        - `when` 里一行一个：要判断的只写一个，如 `$p : Project( … )`；参数 `$t : Parameter( key == "参数名" )`，用 `$t.value`；表
          `$e : 表名( 列 == $变量 )`，用 `$e.列`。`$class : industryClass` 给字段取个变量名，供别的行用。
        - 括号里逗号是“并且”；“或者”写 `||`，可以加括号。文字用英文双引号；是/否字段写 `== true` 或 `== false`；选项写 `Stage.SIGNED` 的样子。
        - 比较：%s；`in ( 甲, 乙 )` 是其中之一，`contains` 是列表字段里有，`memberOf $list.value` 是在列表参数里；后三个前面可加 `not`。
        - 表里有一列 `type: outcome` 的，`then` 可写 `findings.row( $p, $e )`（概念 `derive.row`、标签 `tags.row`）：这一行说什么就是什么；
          规则按所说的各算一条，编号如 `P-2-1.reject`。
        - `signedOn <= $t.ago`：到判定日，签约已满参数 $t 的天、月、年数；未满写 `>`。参数的单位须是天、月或年。
        - 数字只能写 0 和 1，别的写在 parameters.csv 或表里，这里按名称取。
        - `then` 里只写一句，末尾有英文分号；哪些可写看文件：

        | 文件 | 判断 | 可写 |
        |---|---|---|
        """;

    private static final String UNKNOWN = """

        没有填的字段是“未知”，不必写规则：读它的规则“待定”，结果写明待补哪一项。规则没有先后，最严的结果作数。

        """;

    private static final ImmutableMap<String, String> RULINGS = ImmutableMap.of(
            "bonus", "加分（`rulings.bonus( $u, $points )`，$points 是单位为“分”的参数）",
            "penalty", "减分（写法同加分）",
            "zero", "得零分",
            "unranked", "不排名",
            "promote", "升一等",
            "demote", "降一等");

    private RulePage() {}

    static String made() {
        StringBuilder page = new StringBuilder(SHAPE.formatted(
                VerbWords.comparisons().stream().map(sign -> "`" + sign + "`").collect(Collectors.joining(" "))));
        for (RuleStage stage : RuleStage.values()) {
            page.append("| `%s` | `%s` | %s |\n".formatted(stage.file(), stage.fact(), says(stage)));
        }
        return page.append(UNKNOWN).toString();
    }

    private static String says(RuleStage stage) {
        String fact = switch (stage) {
            case RULINGS -> "$u";
            case OUTCOMES -> "$s";
            default -> "$p";
        };
        ImmutableSet<String> verbs = VerbWords.of(stage);
        if (verbs.isEmpty()) {
            return "`%s.%s( %s )`，%s".formatted(stage.speaker(), "名称", fact, declared(stage));
        }
        String second = stage == RuleStage.ROUTING ? ", $e" : "";
        return verbs.stream()
                        .map(verb -> "`%s` %s".formatted(verb, label(stage, verb)))
                        .collect(Collectors.joining("、"))
                + "；写作 `%s.%s( %s%s )`%s"
                        .formatted(
                                stage.speaker(),
                                verbs.iterator().next(),
                                fact,
                                stage == RuleStage.RULINGS ? ", $points" : second,
                                stage == RuleStage.ROUTING
                                        ? "，$e 是归到的那一行"
                                        : stage == RuleStage.SCREENING ? "；还有 policy.yaml 的 findings 里自定的" : "");
    }

    private static String declared(RuleStage stage) {
        return switch (stage) {
            case DEFINITIONS -> "policy.yaml 的 notions 里的概念";
            case CLASSIFICATION -> "policy.yaml 的 tags 里的标签；别的规则像字段一样用它";
            case AMOUNTS -> "policy.yaml 的 amounts 里的金额；数取自表的，写作 `amounts.名称( $p, $e )`，$e 是那张表的一行。一项金额只由一条规则给出";
            case DUTIES -> "duties.csv 里 schedule 为 project 的义务";
            default -> "policy.yaml 的 outcomes 里的结果；排名之后";
        };
    }

    private static String label(RuleStage stage, String verb) {
        String constant = CaseFormat.LOWER_CAMEL.to(CaseFormat.UPPER_UNDERSCORE, verb);
        return switch (stage) {
            case SCREENING -> Outcome.valueOf(constant).words().zh();
            case ROUTING -> Role.valueOf(constant).words().zh();
            default ->
                Optional.ofNullable(RULINGS.get(verb)).orElseThrow(() -> new AssertionError("no words for " + verb));
        };
    }
}
