package org.hengzhun.drl.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.hengzhun.drl.PolicyLibrary;
import org.hengzhun.drl.TestPack;
import org.hengzhun.drl.pack.PackFiles;
import org.junit.jupiter.api.Test;

/** Authored DRL stays real DRL: plain Drools parses every shipped file and sees the rules that we see. */
class RealDrlTest {

    private static PackageDescr plainly(String text) {
        try {
            DrlParser parser = new DrlParser();
            PackageDescr parsed = parser.parse(null, text);
            assertThat(parser.getErrors()).as(text).isEmpty();
            assertThat(parser.hasErrors()).isFalse();
            return parsed;
        } catch (org.drools.drl.parser.DroolsParserException broken) {
            throw new AssertionError(broken);
        }
    }

    private static List<RuleSyntax> ours(String text) {
        ProblemCollector complaints = new ProblemCollector("a.drl");
        List<RuleSyntax> rules = new Parser(Lexer.cut(text, complaints), complaints).file();
        assertThat(complaints.problems()).isEmpty();
        return rules;
    }

    private static void sameInBoth(String text) {
        List<RuleSyntax> ours = ours(text);
        List<RuleDescr> theirs = plainly(text).getRules();
        assertThat(theirs)
                .extracting(RuleDescr::getName)
                .containsExactlyElementsOf(
                        ours.stream().map(rule -> rule.name().text()).toList());
        for (int place = 0; place < ours.size(); place++) {
            List<RuleSyntax.Pattern> patterns = ours.get(place).patterns();
            List<PatternDescr> descriptions = patterns(theirs.get(place));
            assertThat(descriptions).hasSameSizeAs(patterns);
            for (int at = 0; at < patterns.size(); at++) {
                assertThat(descriptions.get(at).getObjectType())
                        .isEqualTo(patterns.get(at).type().text());
                assertThat(descriptions.get(at).getDescrs())
                        .hasSameSizeAs(patterns.get(at).parts());
            }
            Map<String, String> annotations = ours.get(place).annotations().stream()
                    .collect(Collectors.toMap(
                            one -> one.name().text(), one -> one.value().text()));
            assertThat(theirs.get(place).getAnnotationNames())
                    .containsExactlyInAnyOrderElementsOf(annotations.keySet());
        }
    }

    private static List<PatternDescr> patterns(RuleDescr rule) {
        List<PatternDescr> patterns = new ArrayList<>();
        AndDescr lhs = rule.getLhs();
        lhs.getDescrs().forEach(description -> patterns.add((PatternDescr) description));
        return patterns;
    }

    @Test
    void whatRulesSayInChineseIsRealDrlToo() {
        sameInBoth(TestPack.rule(
                "T-1", "$p : Project( 涉密 == true, stage in ( Sets.拟建, \"签约\" ), 阶段 != Stage.终止, 年取水量 >= 0 )"));
    }

    @Test
    void plainDroolsParsesEveryShippedFileToTheSameRules() throws IOException {
        PolicyLibrary library = PolicyLibrary.shipped();
        int files = 0;
        for (String id : library.ids()) {
            PackFiles pack = library.pack(id).files();
            for (String path : pack.contents().keySet()) {
                if (path.endsWith(".drl")) {
                    sameInBoth(new String(pack.bytes(path).orElseThrow(), StandardCharsets.UTF_8));
                    files++;
                }
            }
        }
        assertThat(files).isGreaterThanOrEqualTo(3);
    }

    @Test
    void plainDroolsParsesEveryShapeTheSubsetHas() {
        sameInBoth("package org.example;\n"
                + TestPack.rule("T-1", """
                $t : Parameter( key == "energy" );
                  $p : Project( $e : screeningEnergy, ( highRisk == true || highEmission != false ) && annualCoal >= 0,
                                stage not in ( Stage.SIGNED, Stage.INTENT ), fields contains "a", fields not contains "b",
                                industryClass memberOf $t.values, industryClass not memberOf $t.value )
                  FirstClassEntry( code == $e || level == "大类" )""")
                + "rule T2 @title( \"题\" ) when Project( ) then end\n"
                        .replace("then end", "then findings.advise( $p ); end"));
    }
}
