package org.hengzhun.drl.skeleton;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.hengzhun.drl.PolicyLibrary;
import org.hengzhun.drl.pack.PackFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OldRulesTest {

    private static final PolicyLibrary LIBRARY = PolicyLibrary.shipped();

    private static final String OLD = """
        package com.city.rules
        import com.city.Project;
        import java.util.List;
        global java.util.List results;

        function double perMu( double a, double b ) { return a / b; }

        rule "too small"
          salience 10
          date-effective "01-Sep-2022"
        when
          $p : Project( totalInvestment < 50000000, name matches ".*水泥.*" )
          eval( perMu( $p.getInvestment(), $p.getArea() ) < 300 )
          not Blacklist( id == $p.id )
          $sum : Number() from accumulate( Project( $i : totalInvestment ), sum( $i ) )
          // salience 5 in a remark, and 500 in one
          Text( value == "insert( 42 )" )
        then
          modify( $p ) { setRejected( true ) };
          if ( $p.getArea() > 100 ) { System.out.println( "no" ); }
        end
        """;

    private static ImmutableList<Integer> lines(OldCause cause) {
        return OldRules.in(OLD).stream()
                .filter(one -> one.cause() == cause)
                .map(OldRules.Refused::lines)
                .findFirst()
                .orElse(ImmutableList.of());
    }

    @Test
    void eachCauseNamesItsLines() {
        assertThat(lines(OldCause.IMPORTS)).containsExactly(1, 2, 3);
        assertThat(lines(OldCause.FUNCTIONS)).containsExactly(4, 6);
        assertThat(lines(OldCause.ORDER)).containsExactly(9);
        assertThat(lines(OldCause.DATES)).containsExactly(10);
        assertThat(lines(OldCause.EVAL)).containsExactly(13);
        assertThat(lines(OldCause.QUANTORS)).containsExactly(14);
        assertThat(lines(OldCause.COLLECTING)).containsExactly(15);
        assertThat(lines(OldCause.PATTERNS_OF_TEXT)).containsExactly(12);
        assertThat(lines(OldCause.ARITHMETIC)).containsExactly(6);
        assertThat(lines(OldCause.CALLS)).contains(13, 20);
        assertThat(lines(OldCause.CHANGES)).containsExactly(19);
        assertThat(lines(OldCause.CODE)).containsExactly(20);
    }

    @Test
    void whatStandsInTextsAndRemarksIsNoProgram() {
        assertThat(lines(OldCause.ORDER)).doesNotContain(16);
        assertThat(lines(OldCause.FIGURES)).contains(12, 13, 20).doesNotContain(16, 17);
    }

    @Test
    void theFirstPlaceIsShownAsItIsWritten() {
        assertThat(OldRules.in(OLD).get(0).example()).isEqualTo("package com.city.rules");
    }

    static Stream<String> policies() {
        return LIBRARY.ids().stream();
    }

    /** What rules of a policy say can be said, so nothing of it is refused. */
    @ParameterizedTest
    @MethodSource("policies")
    void rulesOfAPolicyHaveNothingToRefuse(String id) {
        PackFiles files = LIBRARY.pack(id).files();

        assertThat(files.contents().keySet().stream()
                        .filter(path -> path.endsWith(".drl"))
                        .flatMap(path ->
                                OldRules.in(new String(files.bytes(path).orElseThrow(), StandardCharsets.UTF_8))
                                        .stream()
                                        .map(one -> path + " " + one)))
                .isEmpty();
    }

    @Property
    void anyTextIsLookedThrough(@ForAll String text) {
        assertThat(OldRules.in(text)).allSatisfy(one -> assertThat(one.lines()).isNotEmpty());
    }
}
