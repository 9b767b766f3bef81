package org.hengzhun.drl.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.List;
import java.util.stream.Stream;
import org.hengzhun.core.words.Problem;
import org.hengzhun.drl.TestPack;
import org.hengzhun.drl.pack.PackCheck;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each slip people make in a rule file gives one problem: at its place, with its code, saying what to write instead. */
class MistakesTest {

    /** Marks the place where the problem must be told; taken out before the file is read. */
    private static final String HERE = "▶";

    /**
     * One slip.
     *
     * @param says part of the Chinese message
     * @param others whether it may bring further problems with it
     */
    private record Mistake(String what, String code, String says, String file, boolean others) {

        /** The same slip, told at the rule's name. */
        Mistake atRule() {
            return at("rule " + HERE + "\"T-1\"");
        }

        /** The same slip, told where the mark stands in this text. */
        Mistake at(String marked) {
            return new Mistake(what, code, says, file.replace(marked.replace(HERE, ""), marked), others);
        }

        Mistake withOthers() {
            return new Mistake(what, code, says, file, true);
        }

        String text() {
            return file.replace(HERE, "");
        }

        int line() {
            return 1 + (int) before().chars().filter(c -> c == '\n').count();
        }

        int column() {
            return before().length() - before().lastIndexOf('\n');
        }

        private String before() {
            return file.substring(0, file.indexOf(HERE));
        }

        @Override
        public String toString() {
            return what;
        }
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void isToldAtItsPlaceWithWhatToWrite(Mistake mistake) {
        List<Problem> errors = TestPack.overHenan().screening(mistake.text()).errors();
        assertThat(errors).as(mistake.text()).anySatisfy(problem -> {
            assertThat(problem.file()).isEqualTo("test/screening.drl");
            assertThat(problem.code()).isEqualTo(mistake.code());
            assertThat(problem.line()).as("line").isEqualTo(mistake.line());
            assertThat(problem.column()).as("column").isEqualTo(mistake.column());
            assertThat(problem.message().zh()).contains(mistake.says());
            assertThat(problem.message().en()).isNotBlank();
            assertThat(problem.message().en().contains("did you mean"))
                    .as("the English suggests what the Chinese does")
                    .isEqualTo(mistake.says().contains("是不是"));
        });
        if (!mistake.others()) {
            assertThat(errors).as("one slip, one problem").hasSize(1);
        }
    }

    @Test
    void theCommonMistakesAreAllDistinct() {
        assertThat(mistakes().map(Mistake::what)).doesNotHaveDuplicates().hasSizeGreaterThan(100);
    }

    private static Mistake condition(String what, String code, String says, String condition) {
        return pattern(what, code, says, "$p : Project( " + condition + " )");
    }

    private static Mistake pattern(String what, String code, String says, String patterns) {
        return new Mistake(what, code, says, TestPack.rule("T-1", patterns), false);
    }

    private static Mistake file(String what, String code, String says, String text) {
        return new Mistake(what, code, says, text, false);
    }

    private static Mistake head(String what, String code, String says, String head) {
        return new Mistake(
                what,
                code,
                says,
                head + "\nwhen\n  $p : Project( highRisk == true )\nthen\n" + "  findings.advise( $p );\nend\n",
                false);
    }

    private static Mistake action(String what, String code, String says, String action) {
        return new Mistake(what, code, says, TestPack.rule("T-1", "$p : Project( highRisk == true )", action), false);
    }

    static Stream<Mistake> mistakes() {
        return Stream.of(conditions(), patterns(), heads(), actions(), files()).flatMap(mistakes -> mistakes);
    }

    private static Stream<Mistake> conditions() {
        return Stream.of(
                condition("misspelt field", "unknown-field", "是不是 screeningEnergy", "▶screningEnergy >= 0"),
                condition("misspelt Chinese label", "unknown-field", "是不是 highRisk", "▶高风 == true"),
                condition("a field nobody knows", "unknown-field", "policy fields", "▶xyzzyPlughFoo == true"),
                condition("full-width sign", "full-width", "改成半角“>”", "screeningEnergy ▶＞ 0"),
                condition("full-width space", "full-width", "半角空格", "highRisk▶　== true"),
                condition("full-width comma", "full-width", "改成半角“,”", "highRisk == true▶， highEmission == true"),
                condition("curly quotes", "full-width", "改成半角“\"”", "industryDivision == ▶“30”"),
                condition("single quotes", "single-quote", "双引号", "industryDivision == ▶'30'"),
                condition("single =", "single-equals", "两个等号 ==", "highRisk ▶= true"),
                condition("text against a number", "type", "右边应为 $参数.value", "screeningEnergy >= ▶\"50000\""),
                condition("Math.random() as text", "type", "右边应为 $参数.value", "screeningEnergy >= ▶\"Math.random()\""),
                condition("Math.random() bare", "java", "不能调用 Java", "screeningEnergy >= ▶Math.random()"),
                condition("五万", "type", "实为 五万", "screeningEnergy >= ▶五万"),
                condition("a number of its own", "number-in-rule", "parameters.csv", "screeningEnergy >= ▶50000"),
                condition("an octal-looking number", "number-in-rule", "parameters.csv", "screeningEnergy >= ▶06"),
                condition("a number with exponent", "number-in-rule", "parameters.csv", "screeningEnergy >= ▶5e4"),
                condition("a number with underscore", "number-in-rule", "parameters.csv", "screeningEnergy >= ▶50_000"),
                condition("thousands with a comma", "number-in-rule", "写成 50000，不带千分位逗号", "screeningEnergy >= ▶50,000"),
                condition("a decimal", "number-in-rule", "parameters.csv", "screeningEnergy >= ▶0.1"),
                condition("a full-width digit", "full-width", "改成半角“1”", "screeningEnergy >= ▶１")
                        .withOthers(),
                condition("number against a code", "type", "加双引号: \"3011\"", "industryCode == ▶3011"),
                condition("yes/no in Chinese", "type", "true 或 false", "highRisk == ▶是"),
                condition("yes/no as text", "type", "true 或 false", "highRisk == ▶\"true\""),
                condition("null", "null", "未判定", "highRisk == ▶null"),
                condition("null in a list", "null", "未判定", "stage in ( ▶null )"),
                condition("a choice without its family", "choice", "是不是 Stage.SIGNED", "stage == ▶SIGNED"),
                condition("a misspelt choice in Chinese", "choice", "是不是 Stage.SIGNED", "stage == ▶\"签约了\""),
                condition("a misspelt choice", "choice", "是不是 Stage.SIGNED", "stage == ▶Stage.SIGNNED"),
                condition("a choice of another family", "choice", "可用：Stage.PLANNED", "stage == ▶ConstructionKind.NEW"),
                condition("what is no industry code", "industry-code", "2 至 4 位", "industryCode == ▶\"30111\""),
                condition("a day in the rule", "type", "$参数.value", "signedOn >= ▶\"2022-09-30\""),
                condition("order on a text", "type", "不能比大小", "name ▶> \"a\""),
                condition("order on a choice", "type", "不能比大小", "stage ▶> Stage.SIGNED"),
                condition("order on a set", "type", "不能比大小", "fields ▶> \"a\""),
                condition("a whole code", "code-depth", "industryClass", "▶industryCode == \"3011\""),
                condition("contains on one value", "type", "请用 ==", "industryCode ▶contains \"30\""),
                condition("== on several values", "type", "请用 contains", "fields ▶== \"水泥\""),
                condition("memberOf with one text", "type", "in ( … )", "industryCode ▶memberOf \"30\""),
                condition("a quantity with its own unit", "type", "不能比较", "unitEnergy ▶== \"86 kgce/t\""),
                condition("a bare yes/no field", "no-comparison", "highRisk == true", "▶highRisk"),
                condition("negation", "negation", "!=", "▶!( highRisk == true )"),
                condition("eval inside a pattern", "eval", "字段 比较 值", "▶eval( true )"),
                condition("Runtime on the left", "java", "不能调用 Java", "▶Runtime.getRuntime().exec(\"id\") == true"),
                condition(
                        "Runtime on the right",
                        "java",
                        "不能调用 Java",
                        "industryCode == ▶Runtime.getRuntime().exec(\"id\")"),
                condition("a method on a field", "java", "不能调用 Java", "▶name.startsWith(\"a\")"),
                condition("an index into a field", "java", "不能调用 Java", "▶name[0] == \"a\""),
                condition("an inline cast", "java", "不能调用 Java", "▶name#Runtime.x == \"a\""),
                condition("arithmetic", "arithmetic", "计算字段", "screeningEnergy ▶* 1 >= 0"),
                condition("arithmetic on the right", "arithmetic", "计算字段", "screeningEnergy >= 1 ▶+ 1"),
                condition("a negative number", "operand", "这里应是字段", "screeningEnergy >= ▶-1"),
                condition("matches", "operator", "可用 == !=", "name ▶matches \".*\""),
                condition("str[startsWith]", "operator", "可用 == !=", "name ▶str[startsWith] \"a\""),
                condition("soundslike", "operator", "可用 == !=", "name ▶soundslike \"a\""),
                condition("an unknown sign", "operator", "可用 == !=", "name ▶~ \"a\""),
                condition("in without brackets", "list", "in ( \"a\", \"b\" )", "industryCode in ▶\"30\""),
                condition("in with nothing", "list", "至少要有一个值", "industryCode ▶in ( )"),
                condition("in without commas", "comma", "用逗号隔开", "industryDivision in ( \"30\" ▶\"31\" )"),
                condition("in with a comma too many", "operand", "这里应是字段", "industryCode in ( \"30\", ▶)"),
                condition("a comma too many", "comma", "删去这个逗号", "highRisk == true▶, "),
                condition("a comma first", "operand", "这里应是字段", "▶, highRisk == true"),
                condition("no comma between conditions", "comma", "逗号或右括号", "highRisk == true ▶highEmission == true"),
                condition("a half constraint", "operand", "这里应是字段", "screeningEnergy >= 0 && ▶< 1"),
                condition("a binding with a comparison", "binding", "另写一个条件", "$x : ▶screeningEnergy >= 0"),
                condition("an unbound variable", "variable", "变量要先在前面写", "screeningEnergy >= ▶$limit"),
                condition(
                        "a misspelt variable",
                        "variable",
                        "是不是 $energy",
                        "$energy : screeningEnergy, annualCoal >= ▶$enrgy"),
                condition("a fact instead of its value", "variable", "$p.value", "screeningEnergy >= ▶$p"),
                condition("a variable bound twice", "variable", "用了两次", "$a : highRisk, ▶$a : highEmission"),
                condition("a literal on the left", "left-side", "左边应是字段名", "▶\"30\" == industryCode"),
                condition(
                                "brackets nested too deep",
                                "depth",
                                "最多 16 层",
                                "(".repeat(16) + "▶( highRisk == true )" + ")".repeat(16))
                        .withOthers(),
                condition("a backslash in a text", "escape", "反斜杠", "name == \"a▶\\u0052\""),
                condition("the wrong unit", "unit", "吨标准煤", "annualCoal ▶>= screeningEnergy"),
                condition("kinds that do not compare", "type", "不能比较", "highRisk ▶== screeningEnergy"));
    }

    private static Stream<Mistake> patterns() {
        return Stream.of(
                pattern("misspelt fact", "unknown-fact", "是不是 Project", "$p : ▶Projct( highRisk == true )")
                        .withOthers(),
                pattern(
                        "a fact nobody knows",
                        "unknown-fact",
                        "可用：",
                        "$p : Project( highRisk == true )\n  ▶java( x == 1 )"),
                pattern("no Project", "no-project", "$p : Project", "$t : Parameter( key == \"energy\" )")
                        .atRule()
                        .withOthers(),
                pattern(
                        "two Projects",
                        "two-projects",
                        "一个 Project",
                        "$p : Project( highRisk == true )\n  ▶Project( highEmission == true )"),
                pattern(
                                "a table tied to nothing",
                                "loose-table",
                                "没有写它的条件",
                                "$p : Project( highRisk == true )\n  $e : FirstClassEntry( $c : code )")
                        .atRule(),
                pattern(
                                "an unknown column",
                                "unknown-field",
                                "是不是 level",
                                "$p : Project( highRisk == true )\n  $e : FirstClassEntry( ▶levl == \"大类\" )")
                        .withOthers(),
                pattern(
                        "an unknown property of a parameter",
                        "unknown-field",
                        "是不是 value",
                        "$t : Parameter( key == \"energy\" )\n  $p : Project( screeningEnergy >= $t.▶amount )"),
                pattern(
                        "an unknown parameter",
                        "unknown-parameter",
                        "是不是 energy",
                        "$t : Parameter( key == ▶\"enrgy\" )\n  $p : Project( screeningEnergy >= 0 )"),
                pattern(
                        "a Parameter without key",
                        "parameter-key",
                        "key == ",
                        "$t : ▶Parameter( value >= 0 )\n  $p : Project( screeningEnergy >= 0 )"),
                pattern(
                        "a Parameter with two keys",
                        "parameter-key",
                        "只写一个 key",
                        "$t : ▶Parameter( key == \"energy\", key == \"money\" )\n  $p : Project( screeningEnergy >= 0 )"),
                pattern(
                        "a parameter in another unit",
                        "unit",
                        "单位不符",
                        "$t : Parameter( key == \"money\" )\n  $p : Project( screeningEnergy ▶>= $t.value )"),
                pattern(
                        "a list parameter as one value",
                        "type",
                        "请用 memberOf",
                        "$t : Parameter( key == \"names\" )\n  $p : Project( industryCode ▶== $t.values )"),
                pattern(
                        "a text parameter as a list",
                        "type",
                        "请用 ==",
                        "$t : Parameter( key == \"word\" )\n  $p : Project( industryCode ▶memberOf $t.value )"),
                pattern(
                        "a text parameter against a number",
                        "type",
                        "不能比较",
                        "$t : Parameter( key == \"word\" )\n  $p : Project( screeningEnergy ▶>= $t.value )"),
                pattern(
                        "eval as a pattern",
                        "eval",
                        "事实( 字段 比较 值 )",
                        "$p : Project( highRisk == true )\n  ▶eval( true )"),
                pattern(
                        "not",
                        "forbidden",
                        "不允许 not",
                        "$p : Project( highRisk == true )\n  ▶not Project( highEmission == true )"),
                pattern(
                        "exists",
                        "forbidden",
                        "不允许 exists",
                        "$p : Project( highRisk == true )\n  ▶exists FirstClassEntry( level == \"大类\" )"),
                pattern(
                        "forall",
                        "forbidden",
                        "不允许 forall",
                        "$p : Project( highRisk == true )\n  ▶forall( Project( highRisk == true ) )"),
                pattern(
                        "accumulate",
                        "forbidden",
                        "不允许 accumulate",
                        "$p : Project( highRisk == true )\n  ▶accumulate( Project( $e : annualCoal ); $s : sum($e) )"),
                pattern(
                        "or between patterns",
                        "forbidden",
                        "不允许 or",
                        "$p : Project( highRisk == true )\n  ▶or Project( highEmission == true )"),
                pattern(
                        "and between patterns",
                        "forbidden",
                        "不允许 and",
                        "$p : Project( highRisk == true )\n  ▶and FirstClassEntry( level == \"大类\" )"),
                pattern("from", "forbidden", "不允许 from", "$p : Project( highRisk == true ) ▶from x.y()"),
                pattern(
                        "a bare word as a pattern",
                        "pattern",
                        "写成 变量 : 名称",
                        "$p : Project( highRisk == true )\n  ▶whatever"),
                pattern("an unclosed bracket", "bracket", "补上 )", "$p : Project( highRisk == true")
                        .at("▶then"),
                pattern(
                        "an unclosed inner bracket",
                        "bracket",
                        "补上 )",
                        "$p : Project( ( highRisk == true || highEmission == true ▶, highRisk == true )"));
    }

    private static Stream<Mistake> heads() {
        return Stream.of(
                head("missing title", "missing-title", "缺少 @title", "rule ▶\"T-1\"\n  @clause(\"T-1\")"),
                head("blank title", "missing-title", "缺少 @title", "rule ▶\"T-1\"\n  @title(\" \")\n  @clause(\"T-1\")"),
                head("missing clause", "missing-clause", "缺少 @clause", "rule ▶\"T-1\"\n  @title(\"题\")"),
                head("unknown clause", "unknown-clause", "是不是 T-1", "rule \"T-1\" @title(\"题\") @clause(▶\"T1\")"),
                head(
                        "misspelt annotation",
                        "annotation",
                        "是不是 @effective",
                        "rule \"T-1\" @title(\"题\") @clause(\"T-1\") @▶efective(\"2022-01-01\")"),
                head(
                        "an annotation nobody knows",
                        "annotation",
                        "可用 @title",
                        "rule \"T-1\" @title(\"题\") @clause(\"T-1\") @▶severity(\"1\")"),
                head(
                        "a doubled annotation",
                        "annotation",
                        "写了两次",
                        "rule \"T-1\" @title(\"题\") @▶title(\"题\") @clause(\"T-1\")"),
                head(
                        "an annotation without quotes",
                        "annotation",
                        "双引号",
                        "rule \"T-1\" @title(\"题\") @clause(\"T-1\") @▶expires(2022)"),
                head(
                        "a day that is none",
                        "date",
                        "2022-09-30",
                        "rule \"T-1\" @title(\"题\") @clause(\"T-1\") @effective(▶\"2022-13-01\")"),
                head(
                        "a rule that ends before it begins",
                        "validity",
                        "早于失效日",
                        "rule ▶\"T-1\" @title(\"题\") @clause(\"T-1\") @effective(\"2023-01-01\") @expires(\"2022-01-01\")"),
                head(
                        "salience",
                        "attribute",
                        "不允许规则属性 salience",
                        "rule \"T-1\" @title(\"题\") @clause(\"T-1\") ▶salience 10"),
                head("no-loop", "attribute", "不允许规则属性 no", "rule \"T-1\" @title(\"题\") @clause(\"T-1\") ▶no-loop true"),
                head(
                        "timer",
                        "attribute",
                        "不允许规则属性 timer",
                        "rule \"T-1\" @title(\"题\") @clause(\"T-1\") ▶timer ( int: 1 )"),
                head(
                        "dialect in a rule",
                        "attribute",
                        "不允许规则属性 dialect",
                        "rule \"T-1\" @title(\"题\") @clause(\"T-1\") ▶dialect \"mvel\""),
                head(
                        "date-effective",
                        "attribute",
                        "@effective",
                        "rule \"T-1\" @title(\"题\") @clause(\"T-1\") ▶date-effective \"1\""),
                head("extends", "attribute", "不允许规则属性 extends", "rule \"T-1\" ▶extends \"X\"")
                        .withOthers(),
                head(
                        "a word before when",
                        "unexpected",
                        "when 之前",
                        "rule \"T-1\" @title(\"题\") @clause(\"T-1\") ▶whatever"),
                head("a rule without a name", "rule-name", "双引号括起来的规则编号", "rule ▶( )"),
                head("a rule with a blank name", "rule-name", "双引号括起来的规则编号", "rule ▶\" \""));
    }

    private static Stream<Mistake> actions() {
        return Stream.of(
                action("unknown verb", "verb", "是不是 advise", "findings.▶advice( $p )"),
                action("a verb of nothing", "verb", "可用：", "findings.▶explode( $p )"),
                action("wrong speaker", "speaker", "要写 findings", "▶derive.twoHigh( $p )"),
                action("System.out", "action", "不能写 Java 代码", "▶System.out.println( $p )")
                        .withOthers(),
                action("wrong argument", "argument", "第一个变量应是项目", "findings.advise( ▶$q )"),
                action("no argument", "argument", "项目变量", "findings.▶advise( )"),
                action("a second argument that is no entry", "argument", "表的变量", "findings.advise( $p, ▶$q )"),
                action("a text as argument", "action", "不能写 Java 代码", "findings.advise( ▶\"x\" )"),
                action("arguments without comma", "action", "不能写 Java 代码", "findings.advise( $p ▶$p )"),
                action("a comma behind the argument", "action", "不能写 Java 代码", "findings.advise( $p▶, )"),
                action("two statements", "action", "只能写一句", "findings.advise( $p ); ▶findings.advise( $p )"),
                action("nothing", "action", "只能写一句", "▶"),
                action("a second thing", "action", "是第二句", "findings.advise( $p ); ▶findings.ledger( $p )"));
    }

    private static Stream<Mistake> files() {
        String rule = TestPack.rule("T-1", "$p : Project( highRisk == true )");
        return Stream.of(
                file("import", "import", "删除这一行", "▶import java.util.List;\n" + rule),
                file("import static", "import", "删除这一行", "▶import static java.lang.Math.random\n" + rule),
                file("function", "function", "不允许自定义 function", "▶function int f() { return 1; }\n" + rule),
                file("global", "forbidden", "不允许 global", "▶global java.util.List out\n" + rule),
                file("declare", "forbidden", "不允许 declare", "▶declare X\n  a : int\nend\n" + rule),
                file("query", "forbidden", "不允许 query", "▶query q( )\n  Project( )\nend\n" + rule),
                file("unit", "forbidden", "不允许 unit", "▶unit X;\n" + rule),
                file("dialect", "forbidden", "不允许 dialect", "▶dialect \"mvel\"\n" + rule),
                file("words behind package", "unexpected", "rule \"编号\"", "package a.b ▶Runtime x\n" + rule),
                file("a second package line", "unexpected", "rule \"编号\"", rule + "▶package a.b\n"),
                file("words outside rules", "unexpected", "rule \"编号\"", "▶你好\n" + rule),
                file(
                                "missing when",
                                "when",
                                "应写 when",
                                "rule \"T-1\" @title(\"题\") @clause(\"T-1\")\n▶then findings.advise( $p ); end\n")
                        .withOthers(),
                file(
                        "missing then",
                        "then",
                        "缺少 then：条件写完后",
                        "rule \"T-1\"\n@title(\"题\")\n@clause(\"T-1\")\nwhen\n  $p : Project( highRisk == true )\n▶end\n"),
                file(
                        "missing end",
                        "end",
                        "缺少 end",
                        rule.replace("end\n", "") + "▶" + rule.replace("\"T-1\"\n", "\"T-2\"\n")),
                file("missing end of the last rule", "end", "缺少 end", rule.replace("end\n", "▶")),
                file("a quote left open", "open-quote", "补上 \"", rule.replace("\"试验\")", "▶\"试验)"))
                        .withOthers(),
                file(
                        "nothing after then",
                        "action",
                        "then 和 end 之间是空的；那里只能写一句",
                        rule.replace("findings.advise( $p );\nend", "\n▶end")),
                file("END in capitals", "keyword", "写成 end", rule.replace("\nend", "\n▶END")),
                file("When in capitals", "keyword", "写成 when", rule.replace("\nwhen", "\n▶When")),
                file("a comment left open", "open-comment", "补上 */", rule + "▶/* 注释\n"),
                file("a rule id used twice", "doubled-rule", "已见于第1行", rule + rule.replace("\"T-1\"\n", "▶\"T-1\"\n")));
    }

    @Test
    void allProblemsOfAFileAreToldAtOnceAndTheRulesBehindABrokenOneAreStillChecked() {
        String text = """
                import java.util.List;
                rule "A"
                  @titel("题")
                  @clause("T-9")
                  salience 3
                when
                  $p : Project( stag == Stage.SIGNED, screeningEnergy >= "五万", highRisk = true, highEmission ＝= true )
                  $t : Parameter( key == "enrgy" )
                then
                  findings.rejekt( $q );
                end
                rule "B" @title("题")
                when
                  $p : Project( eval(true), Runtime.getRuntime() == true )
                then
                  System.exit(1);
                end
                rule "C" @title("题") @clause("T-1")
                when
                  $p : Project( highRisk == true )
                then
                  findings.advise( $p );
                end
                """;
        List<Problem> errors = TestPack.overHenan().screening(text).errors();
        assertThat(errors)
                .extracting(problem -> problem.line() + " " + problem.code())
                .contains(
                        "1 import",
                        "3 annotation",
                        "4 unknown-clause",
                        "5 attribute",
                        "7 unknown-field",
                        "7 type",
                        "7 single-equals",
                        "7 full-width",
                        "8 unknown-parameter",
                        "10 verb",
                        "10 argument",
                        "12 missing-clause",
                        "14 eval",
                        "14 java",
                        "16 action");
        assertThat(errors).isSorted().noneMatch(problem -> problem.line() > 16);
    }

    @Test
    void anyCompilerOrEngineWordNeverReachesTheAuthor() {
        assertThat(mistakes())
                .allSatisfy(mistake -> assertThat(
                                TestPack.overHenan().screening(mistake.text()).errors())
                        .allSatisfy(problem -> assertThat(problem.message().zh())
                                .doesNotContain("Exception", "org.drools", "null Package", "mismatched input")
                                .containsPattern("\\p{IsHan}")));
    }

    @Test
    void aRuleIdOfTheOtherFileOrOfTheBaseIsDoubled() {
        String definition = TestPack.rule("T-1", "$p : Project( highRisk == true )", "derive.twoHigh( $p )");
        assertThat(TestPack.overHenan()
                        .definitions(definition)
                        .screening(TestPack.rule("T-1", "$p : Project( highRisk == true )"))
                        .errors())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo("doubled-rule");
                    assertThat(problem.file()).isEqualTo("test/screening.drl");
                    assertThat(problem.line()).isOne();
                    assertThat(problem.message().zh()).contains("T-1", "definitions.drl");
                });
        assertThat(TestPack.overHenan()
                        .screening(TestPack.rule("HN-0-1", "$p : Project( highRisk == true )"))
                        .errors())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message().zh()).contains("HN-0-1", "henan-two-high-2021"));
    }

    @Test
    void aScreeningVerbInTheDefinitionsIsAWrongSpeaker() {
        assertThat(TestPack.overHenan()
                        .definitions(TestPack.rule("T-1", "$p : Project( highRisk == true )"))
                        .errors())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo("speaker");
                    assertThat(problem.message().zh()).contains("definitions.drl", "derive");
                });
    }

    @Test
    void aFileLongerThanAnyPolicyIsRefusedUnread() {
        assertThat(TestPack.overHenan().screening(" ".repeat(1_000_001)).errors())
                .singleElement()
                .satisfies(problem -> assertThat(problem.code()).isEqualTo("too-long"));
    }

    private static final String SOUND = "// 说明：“全角”在注释里没有关系　，＞\n/* 多行\n注释 */\n"
            + TestPack.rule("T-1", "$p : Project( highRisk == true, name != \"“甲”＞　\" )");

    private static PackCheck checked(String text, Charset charset) {
        return TestPack.overHenan()
                .with("screening.drl", text.getBytes(charset))
                .check();
    }

    @Test
    void aFileIsReadWithAByteOrderMarkTabsAndAnyLineEnds() {
        Charset utf8 = java.nio.charset.StandardCharsets.UTF_8;
        for (String text : List.of(
                SOUND,
                "\uFEFF" + SOUND,
                SOUND.replace("  ", "\t"),
                SOUND.replace("\n", "\r\n"),
                SOUND.replace("\n", "\r"),
                "package org.example.policy;\n" + SOUND,
                "package policy\n" + SOUND,
                SOUND.replace("rule \"T-1\"", "rule T1"),
                SOUND.replace("findings.advise( $p );", "findings.advise( $p )"))) {
            PackCheck check = checked(text, utf8);
            assertThat(check.problems().stream().filter(Problem::isError))
                    .as(text)
                    .isEmpty();
            assertThat(check.pack().orElseThrow().rules()).as(text).hasSize(9);
        }
    }

    @Test
    void placesAreTheSameWithEveryLineEnd() {
        for (String end : List.of("\n", "\r\n", "\r")) {
            String broken = SOUND.replace("highRisk", "highRsk").replace("\n", end);
            assertThat(TestPack.overHenan().screening(broken).errors())
                    .singleElement()
                    .satisfies(problem -> {
                        assertThat(problem.line()).isEqualTo(8);
                        assertThat(problem.column()).isEqualTo(17);
                    });
        }
    }

    @Test
    void anOpenQuoteIsOneProblemWithEveryLineEnd() {
        for (String end : List.of("\n", "\r\n", "\r")) {
            String broken = TestPack.rule("T-1", "$p : Project( name == \"甲 )").replace("\n", end);
            assertThat(TestPack.overHenan().screening(broken).errors())
                    .extracting(Problem::code)
                    .contains("open-quote")
                    .doesNotContain("escape");
        }
    }

    @Test
    void aFileInGb18030IsReadWithAWarning() {
        PackCheck check = checked(SOUND, Charset.forName("GB18030"));
        assertThat(check.sound()).isTrue();
        assertThat(check.problems())
                .filteredOn(problem -> problem.code().equals("encoding"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.isError()).isFalse());
        assertThat(check.pack().orElseThrow().rules())
                .anyMatch(rule -> rule.title().equals("试验"));
    }

    @Test
    void bytesOfNoEncodingAreRefused() {
        assertThat(TestPack.overHenan()
                        .with("screening.drl", new byte[] {(byte) 0xFF, (byte) 0xFF, 0})
                        .errors())
                .singleElement()
                .satisfies(problem -> assertThat(problem.code()).isEqualTo("encoding"));
    }

    @Test
    void anEmptyFileAndOneOfCommentsHoldNoRules() {
        for (String text : List.of("", "\n\n", "// 只有注释", "/* 只有注释 */", "package a.b;")) {
            assertThat(TestPack.overHenan().screening(text).errors()).isEmpty();
        }
    }
}
