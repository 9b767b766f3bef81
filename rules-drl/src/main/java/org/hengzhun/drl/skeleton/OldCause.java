package org.hengzhun.drl.skeleton;

import java.util.regex.Pattern;
import org.hengzhun.core.words.Bilingual;

/** Why a policy cannot say what a plain file of DRL says, and how it is said here. */
public enum OldCause {
    IMPORTS(
            "^[ \\t]*(?:package|import|unit|dialect)\\b",
            false,
            new Bilingual("package、import", "package, import"),
            new Bilingual(
                    "整行删去：规则只判断 Project、CountyPeriod、Standing，字段见 policy fields",
                    "delete the line: rules judge Project, CountyPeriod and Standing only; policy fields lists their fields")),
    FUNCTIONS(
            "^[ \\t]*(?:function|global|declare|query|type)\\b",
            false,
            new Bilingual("自定义函数、全局变量、类型、查询", "functions, globals, types, queries"),
            new Bilingual(
                    "写成概念：policy.yaml 的 notions 里起名，definitions.drl 里认定，别的规则像字段一样用；名录写成 tables/ 下的表",
                    "make it a notion: name it under notions in policy.yaml, define it in definitions.drl and read it like a field; lists"
                            + " become tables under tables/")),
    ORDER(
            "\\b(?:salience|no-loop|lock-on-active|agenda-group|activation-group|ruleflow-group|auto-focus|enabled|duration|timer|calendars)\\b",
            false,
            new Bilingual("规则的先后和触发（salience、no-loop、timer 等）", "order and firing (salience, no-loop, timer …)"),
            new Bilingual(
                    "删去：规则没有先后，最严的结果作数；一条依赖另一条的，用概念连起来",
                    "delete it: rules have no order and the most severe outcome counts; where one depends on another, use a notion")),
    DATES(
            "\\bdate-(?:effective|expires)\\b",
            false,
            new Bilingual("date-effective、date-expires", "date-effective, date-expires"),
            new Bilingual(
                    "写成 @effective(\"2022-09-01\")、@expires(\"2025-01-01\")，当天已失效",
                    "write @effective(\"2022-09-01\") and @expires(\"2025-01-01\"), which is the first day it no longer holds")),
    EVAL(
            "\\beval\\s*\\(",
            false,
            new Bilingual("eval", "eval"),
            new Bilingual(
                    "把条件写成字段的比较：字段 >= $参数.value", "write the condition as a comparison of fields: field >= $p.value")),
    COLLECTING(
            "(?<![\\w$.])(?:(?:accumulate|collect|entry-point|groupby)\\b|from\\s)",
            false,
            new Bilingual("accumulate、collect、from", "accumulate, collect, from"),
            new Bilingual(
                    "汇总不写在规则里：县区的数写成 indicators.csv 的指标，名录写成表，规则只看一个项目",
                    "rules add nothing up: figures of counties are indicators in indicators.csv, lists are tables, a rule sees one project")),
    QUANTORS(
            "\\b(?:not|exists|forall)\\s*\\(?\\s*(?:\\$?[A-Za-z]\\w*\\s*:\\s*)?[A-Z]\\w*\\s*\\(",
            false,
            new Bilingual("not、exists、forall", "not, exists, forall"),
            new Bilingual(
                    "认定为概念后写 概念 == false；否定比较写 != 或 not in",
                    "make it a notion and write notion == false; negate a comparison by != or not in")),
    PATTERNS_OF_TEXT(
            "\\b(?:matches|soundslike|str)\\b",
            false,
            new Bilingual("matches 等文字匹配", "matches and other patterns of text"),
            new Bilingual(
                    "把可能的写法列成表，用 列 == $变量 对上；几个固定值用 in ( 甲, 乙 )",
                    "list what is meant in a table and join it by column == $name; a few fixed values go into in ( a, b )")),
    ARITHMETIC(
            "[\\w)\\]]\\s+[-+*/%]\\s+[\\w($]|[\\w)]\\s*[*/%]\\s*[\\w($]",
            false,
            new Bilingual("算式", "arithmetic"),
            new Bilingual(
                    "规则里不算：亩均投资等已有计算字段（policy fields 里查），考核用 indicators.csv 的指标，其余先算好填进字段",
                    "rules compute nothing: ratios are computed fields (see policy fields), scores use indicators.csv, the rest is filled in")),
    FIGURES(
            "(?<!salience )(?<![\\w$.])(?!(?:0|1)(?![\\w.]))\\d+(?:\\.\\d+)?[BLDFbldf]?(?![\\w])",
            false,
            new Bilingual("写在规则里的数", "figures in rules"),
            new Bilingual(
                    "写进 parameters.csv（带条款、出处、有效期），规则里 $t : Parameter( key == \"参数名\" )，用 $t.value",
                    "put it into parameters.csv with clause, provenance and days; in the rule $t : Parameter( key == \"key\" ) and $t.value")),
    CALLS(
            "\\bnew\\s+[A-Z]|\\b[A-Z]\\w*\\.[a-z]\\w*\\s*\\(|\\$\\w+\\.(?:get|is|set)[A-Z]\\w*\\s*\\(|\\bSystem\\.",
            false,
            new Bilingual("Java 调用", "calls of Java"),
            new Bilingual(
                    "读字段直接写字段名，$p.getX() 写成 x；打印、取今天日期都不需要，日期由 --as-of 给",
                    "read a field by its name, x and not $p.getX(); nothing prints, and the day comes from --as-of")),
    CHANGES(
            "(?<![\\w.])(?:insert|insertLogical|update|modify|delete|retract|setFocus|halt)\\s*[({]",
            true,
            new Bilingual("改动事实（insert、modify、retract 等）", "changing facts (insert, modify, retract …)"),
            new Bilingual(
                    "认定写成概念：then 里 derive.概念( $p )；结果写成 findings.reject( $p ) 等一句",
                    "what is derived becomes a notion: derive.name( $p ); an outcome is one call such as findings.reject( $p )")),
    CODE(
            "\\b(?:if|for|while|try|switch|return)\\b|(?<![=!<>])=(?!=)|\\b(?:int|double|String|BigDecimal|List|Map)\\s+\\w+\\s*[;=]",
            true,
            new Bilingual("then 里的程序", "code after then"),
            new Bilingual(
                    "then 里只写一句：环节.动词( $p )，见 docs/packs.md；分情况的写成几条规则",
                    "write one call after then, speaker.verb( $p ); see docs/packs.md. Several cases are several rules"));

    private final Pattern shape;
    private final boolean inConsequence;
    private final Bilingual words;
    private final Bilingual instead;

    OldCause(String shape, boolean inConsequence, Bilingual words, Bilingual instead) {
        this.shape = Pattern.compile(shape, Pattern.MULTILINE);
        this.inConsequence = inConsequence;
        this.words = words;
        this.instead = instead;
    }

    /** What it looks like, texts and remarks left out. */
    Pattern shape() {
        return shape;
    }

    /** Whether it matters after {@code then} only. */
    boolean inConsequence() {
        return inConsequence;
    }

    public Bilingual words() {
        return words;
    }

    public Bilingual instead() {
        return instead;
    }
}
