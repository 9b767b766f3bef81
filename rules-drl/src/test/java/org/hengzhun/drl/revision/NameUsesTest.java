package org.hengzhun.drl.revision;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Lists;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A name is found by what it means where it stands, and never by its letters alone. */
class NameUsesTest {

    private static final String RULES = """
            // twoHigh 表 Catalogue 参数 a.lower
            rule "twoHigh"
              @title("𠮷 twoHigh a.lower Catalogue")
              @clause("HN-1")
            when
              $limit : Parameter( key == "a.lower" )
              $p : Project( twoHigh == false, stage == Stage.twoHigh, name == "a.lower" )
              $e : Catalogue( twoHigh == "twoHigh" )
            then
              derive.twoHigh( $p, $e );
            end
            """;

    private static String with(String text, List<NameUses.Use> uses) {
        StringBuilder renamed = new StringBuilder(text);
        Lists.reverse(uses).forEach(use -> renamed.replace(use.from(), use.to(), use.words()));
        return renamed.toString();
    }

    private static String rules(NameKind kind, String before, String after) {
        return with(RULES, new NameUses(kind, before, after).inRules(RULES));
    }

    @Test
    void aNotionIsRenamedInTheProjectAndWhereItIsDerived() {
        assertThat(rules(NameKind.NOTION, "twoHigh", "both"))
                .isEqualTo(RULES.replace("Project( twoHigh", "Project( both").replace("derive.twoHigh", "derive.both"));
    }

    @Test
    void aParameterIsRenamedWhereItIsTheKey() {
        assertThat(rules(NameKind.PARAMETER, "a.lower", "a.least"))
                .isEqualTo(RULES.replace("key == \"a.lower\"", "key == \"a.least\""));
    }

    @Test
    void aTableIsRenamedWhereItIsAPattern() {
        assertThat(rules(NameKind.TABLE, "Catalogue", "List"))
                .isEqualTo(RULES.replace("$e : Catalogue(", "$e : List("));
    }

    private static final String OWN_WORDS = """
            rule "secret"
              @title("secret 涉密 begun")
            when
              $c : CountyPeriod( secret == true )
              $p : Project( secret == true, 涉密 == true, level == Level.secret, stage in ( Sets.begun, "开工以后", Level.HIGH ) )
              $e : Secrets( secret == $p.secret, other == $c.secret )
            then
              findings.secret( $p );
            end
            """;

    private static String own(NameKind kind, String before, String after) {
        return with(OWN_WORDS, new NameUses(kind, before, after).inRules(OWN_WORDS));
    }

    @Test
    void aFieldIsRenamedInTheProjectByEitherNameAndWithItItsChoices() {
        assertThat(own(NameKind.FIELD, "secret", "hush"))
                .isEqualTo(OWN_WORDS.replace("Project( secret", "Project( hush").replace("$p.secret", "$p.hush"));
        assertThat(own(NameKind.FIELD, "涉密", "保密")).isEqualTo(OWN_WORDS.replace(", 涉密 ==", ", 保密 =="));
        assertThat(own(NameKind.FIELD, "level", "danger"))
                .isEqualTo(OWN_WORDS.replace("level ==", "danger ==").replace("Level.", "Danger."));
    }

    @Test
    void aSetIsRenamedByEitherNameAndAFindingWhereItIsFound() {
        assertThat(own(NameKind.SET, "begun", "going")).isEqualTo(OWN_WORDS.replace("Sets.begun", "Sets.going"));
        assertThat(own(NameKind.SET, "开工以后", "已经开工")).isEqualTo(OWN_WORDS.replace("\"开工以后\"", "\"已经开工\""));
        assertThat(own(NameKind.FINDING, "secret", "review"))
                .isEqualTo(OWN_WORDS.replace("findings.secret", "findings.review"));
        assertThat(own(NameKind.OUTCOME, "secret", "review")).isEqualTo(OWN_WORDS);
    }

    @Test
    void whatIsComputedAndSetsNameTheFieldsTheyAreOf() {
        String manifest = """
                note: secret
                fields:
                  secret: {zh: 涉密, yes: 涉密, type: yes-no}
                computed:
                  share: {zh: 占比, ratio: [secret, 涉密], meaning: secret}
                sets:
                  secret: {zh: secret, field: secret, of: [secret]}
                """;

        assertThat(with(manifest, new NameUses(NameKind.FIELD, "secret", "hush").inYaml("policy.yaml", manifest)))
                .isEqualTo(manifest.replace("  secret: {zh: 涉密", "  hush: {zh: 涉密")
                        .replace("[secret, 涉密]", "[hush, 涉密]")
                        .replace("field: secret", "field: hush"));
        assertThat(with(manifest, new NameUses(NameKind.FIELD, "涉密", "保密").inYaml("policy.yaml", manifest)))
                .isEqualTo(manifest.replace("{zh: 涉密", "{zh: 保密").replace("[secret, 涉密]", "[secret, 保密]"));
        assertThat(with(manifest, new NameUses(NameKind.SET, "secret", "hush").inYaml("policy.yaml", manifest)))
                .isEqualTo(manifest.replace("  secret: {zh: secret", "  hush: {zh: secret"));
    }

    @Test
    void casesNameFieldsOfTheProjectAndThoseARuleWaitsFor() {
        String cases = """
                - clause: P-1
                  says: use
                  project: {id: use, use: 1, "用量（吨）": 2, useless: 3}
                  expect: {fires: [P-1.use], undecided: {P-2.use: [use]}}
                """;

        assertThat(with(cases, new NameUses(NameKind.FIELD, "use", "water").inYaml("cases/a.yaml", cases)))
                .isEqualTo(cases.replace(", use: 1", ", water: 1").replace("[use]", "[water]"));
        assertThat(with(cases, new NameUses(NameKind.FIELD, "用量", "水量").inYaml("cases/a.yaml", cases)))
                .isEqualTo(cases.replace("用量（吨）", "水量（吨）"));
        assertThat(with(cases, new NameUses(NameKind.FINDING, "use", "water").inYaml("cases/a.yaml", cases)))
                .isEqualTo(cases.replace("P-1.use", "P-1.water").replace("P-2.use", "P-2.water"));
    }

    @ParameterizedTest
    @CsvSource({
        "FINDING, tables/Row.csv, says, review, check",
        "NOTION, tables/Row.csv, says, review, check",
        "TAG, tables/Row.csv, says, review, check",
        "FINDING, tables/Row.csv, name, review, review",
        "FINDING, tables/Other.csv, says, review, review",
        "OUTCOME, tables/Row.csv, says, review, review",
        "FIELD, duties.csv, met, review+reviewedOn@STARTED, check+reviewedOn@STARTED",
        "FIELD, duties.csv, since, review, check",
        "FIELD, duties.csv, within, $review, $review",
        "FIELD, duties.csv, zh, review, review"
    })
    void cellsNameWhatARuleSaysOfTheirRowAndFieldsThatADutyLooksAt(
            NameKind kind, String file, String column, String cell, String after) {
        assertThat(new NameUses(kind, "review", "check", ImmutableSetMultimap.of("Row", "says"))
                        .inCell(file, column, cell))
                .isEqualTo(after);
    }

    @Test
    void linesMayEndAnyWay() {
        for (String end : List.of("\r\n", "\r")) {
            String file = RULES.replace("\n", end);
            assertThat(with(file, new NameUses(NameKind.PARAMETER, "a.lower", "b").inRules(file)))
                    .isEqualTo(file.replace("key == \"a.lower\"", "key == \"b\""));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "NOTION, notions, twoHigh",
        "TAG, tags, twoHigh",
        "TABLE, tables, twoHigh",
        "OUTCOME, outcomes, twoHigh",
    })
    void aNameIsRenamedWhereItIsDeclaredWhateverItsQuotes(NameKind kind, String section, String name) {
        for (String key : List.of(name, '"' + name + '"')) {
            String manifest = """
                    id: twoHigh
                    # twoHigh
                    title: twoHigh
                    %s:
                      %s: {zh: twoHigh}
                      other: {zh: twoHigh}
                    """.formatted(section, key);
            assertThat(with(manifest, new NameUses(kind, name, "neu").inYaml("policy.yaml", manifest)))
                    .isEqualTo(manifest.replace("  " + key + ":", "  " + key.replace(name, "neu") + ":"));
        }
    }

    @Test
    void settingsOfSchemesNameParametersAndTables() {
        String manifest = """
                note: $a.b table:T
                schemes:
                  s: {zh: 方案, tieBreakers: $a.b, cut: $a.b.c, groups: 县=table:T;区=table:Ts}
                """;

        assertThat(with(manifest, new NameUses(NameKind.PARAMETER, "a.b", "x").inYaml("policy.yaml", manifest)))
                .isEqualTo(manifest.replace("tieBreakers: $a.b,", "tieBreakers: $x,"));
        assertThat(with(manifest, new NameUses(NameKind.TABLE, "T", "List").inYaml("policy.yaml", manifest)))
                .isEqualTo(manifest.replace("县=table:T;", "县=table:List;"));
    }

    @Test
    void casesNameWhatTheyExpectAndDescribeTheRest() {
        String cases = """
                - clause: P-1
                  says: report
                  project: {id: report, name: "report"}
                  expect: {owes: [report], states: {"report": OVERDUE}, none: [reports]}
                """;

        assertThat(with(cases, new NameUses(NameKind.DUTY, "report", "tell").inYaml("cases/a.yaml", cases)))
                .isEqualTo(cases.replace("owes: [report]", "owes: [tell]")
                        .replace("\"report\": OVERDUE", "\"tell\": OVERDUE"));
    }

    @ParameterizedTest
    @CsvSource({
        "PARAMETER, parameters.csv, key, a.b, x",
        "PARAMETER, parameters.csv, note, $a.b, $a.b",
        "PARAMETER, duties.csv, within, $a.b, $x",
        "PARAMETER, duties.csv, owner, $a.b, $a.b",
        "PARAMETER, schemes/s.csv, arguments, 'full=$a.b low=$a.b2', 'full=$x low=$a.b2'",
        "PARAMETER, tables/T.csv, count, $a.b, $a.b",
        "DUTY, duties.csv, name, a.b, x",
        "NOTION, clauses.csv, bears, 'SIGNED;a.b', 'SIGNED;x'",
        "NOTION, clauses.csv, note, a.b, a.b",
        "TABLE, duties.csv, per, table:a.b, table:x",
        "TABLE, duties.csv, zh, table:a.b, table:a.b",
    })
    void aCellNamesWhatItsColumnIsFor(NameKind kind, String file, String column, String before, String after) {
        assertThat(new NameUses(kind, "a.b", "x").inCell(file, column, before)).isEqualTo(after);
    }
}
