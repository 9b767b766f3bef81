package org.hengzhun.core.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hengzhun.core.field.Field;
import org.hengzhun.core.field.FieldDictionary;
import org.hengzhun.core.field.Kind;
import org.hengzhun.core.field.OwnChoice;
import org.hengzhun.core.field.Range;
import org.hengzhun.core.field.Respondent;
import org.hengzhun.core.field.Unit;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.FlawedInputException;
import org.hengzhun.core.words.Language;
import org.hengzhun.core.words.RefusedException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OwnFieldTest {

    private static final OwnField SECRET = OwnField.of("secret", new Bilingual("涉密", "secret"), Kind.TRUTH);
    private static final OwnField WATER = number("waterUse", "年取水量", new Range(BigDecimal.ZERO, null));
    private static final OwnField RISK = choice("risk", /* many= */ false);
    private static final OwnField RISKS = choice("risks", /* many= */ true);
    private static final FieldDictionary OWN = Project.dictionaryWith(List.of(SECRET, WATER, RISK, RISKS));

    private static OwnField number(String name, String zh, Range range) {
        return new OwnField(
                name,
                new Bilingual(zh, name),
                Kind.NUMBER,
                false,
                Unit.TONNE,
                range,
                ImmutableList.of(),
                ImmutableList.of(),
                ImmutableList.of("取水量"),
                true,
                Respondent.INVESTOR,
                Bilingual.same("-"));
    }

    private static OwnField choice(String name, boolean many) {
        return new OwnField(
                name,
                new Bilingual("风险" + name, name),
                Kind.CHOICE,
                many,
                null,
                null,
                ImmutableList.of(
                        new OwnChoice(name, "HIGH", "高风险", List.of("红色")),
                        new OwnChoice(name, "LOW", "低风险", List.of())),
                ImmutableList.of(),
                ImmutableList.of(),
                false,
                Respondent.CLERK,
                Bilingual.same("-"));
    }

    private static @Nullable Object plain(Project project, String field) {
        return project.dictionary().field(field).orElseThrow().valueIn(project);
    }

    @Test
    void ownFieldsAreReadAsAllOthersAre() {
        Project project = Project.of(
                Map.of("id", "P1", "阶段", "在谈", "涉密", "是", "取水量（万吨）", "1.5", "risk", "红色", "risks", "高风险;低风险"), OWN);

        assertThat(plain(project, "secret")).isEqualTo(true);
        assertThat(plain(project, "waterUse")).isEqualTo(new BigDecimal("15000"));
        assertThat(plain(project, "risk")).isEqualTo("HIGH");
        assertThat(plain(project, "risks")).isEqualTo(Set.of("HIGH", "LOW"));
        assertThat(project.get(Project.STAGE)).isEqualTo(Stage.NEGOTIATING);
        assertThat(OWN.field("waterUse").orElseThrow().isBurden()).isTrue();
        assertThat(project.toString()).contains("waterUse=15000");
    }

    @Test
    void everyKindAPolicyMayDeclareIsReadAsItIsWritten() {
        OwnField texts = new OwnField(
                "goods",
                Bilingual.same("货物"),
                Kind.TEXT,
                true,
                null,
                null,
                ImmutableList.of(),
                ImmutableList.of(),
                ImmutableList.of(),
                false,
                Respondent.CLERK,
                Bilingual.same("-"));
        OwnField answered = new OwnField(
                "open",
                Bilingual.same("公开"),
                Kind.TRUTH,
                false,
                null,
                null,
                ImmutableList.of(),
                ImmutableList.of("公开的", "不公开的"),
                ImmutableList.of(),
                false,
                Respondent.CLERK,
                Bilingual.same("-"));
        FieldDictionary all = Project.dictionaryWith(List.of(
                texts,
                answered,
                OwnField.of("plain", Bilingual.same("某文字"), Kind.TEXT),
                OwnField.of("day", Bilingual.same("某日"), Kind.DATE),
                OwnField.of("share", Bilingual.same("某占比"), Kind.NUMBER)));
        Project project = Project.of(
                Map.of("id", "P1", "货物", "甲;乙", "公开", "不公开的", "某文字", "丙", "某日", "2026/2/1", "某占比", "50%"), all);

        assertThat(plain(project, "goods")).isEqualTo(Set.of("甲", "乙"));
        assertThat(plain(project, "open")).isEqualTo(false);
        assertThat(plain(project, "plain")).isEqualTo("丙");
        assertThat(plain(project, "day")).isEqualTo(LocalDate.of(2026, 2, 1));
        assertThat((BigDecimal) plain(project, "share")).isEqualByComparingTo("0.5");
    }

    @Test
    void noPolicyDeclaresAnIndustryOrACountry() {
        assertThatThrownBy(() ->
                        Project.dictionaryWith(List.of(OwnField.of("trade", Bilingual.same("行业"), Kind.INDUSTRY))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatAnOwnFieldDoesNotTakeIsRefusedInWords() {
        FlawedInputException flawed = catchThrowableOfType(
                FlawedInputException.class, () -> Project.of(Map.of("年取水量", "-1", "risk", "紫"), OWN));

        assertThat(flawed.flaws())
                .extracting(flaw -> flaw.in(Language.ZH))
                .anyMatch(words -> words.contains("应不小于 0 吨"));
        assertThat(flawed.flaws())
                .extracting(flaw -> flaw.in(Language.ZH))
                .anyMatch(words -> words.contains("高风险、低风险"));
        Field<?> water = OWN.field("waterUse").orElseThrow();
        assertThatThrownBy(() -> water.fromPlain(new BigDecimal("-1"))).isInstanceOf(RefusedException.class);
    }

    @Test
    void whoHasNoOwnFieldsKnowsNothingOfThem() {
        assertThatThrownBy(() -> Project.of(Map.of("id", "P1", "涉密", "是"))).isInstanceOf(FlawedInputException.class);
        assertThat(Project.dictionaryWith(List.of())).isSameAs(Project.DICTIONARY);
        assertThat(OWN.fields().subList(0, Project.DICTIONARY.fields().size())).isEqualTo(Project.DICTIONARY.fields());
    }

    @Test
    void aProjectTakesToAnotherPolicyWhatThatPolicyKnowsToo() {
        FieldDictionary other = Project.dictionaryWith(
                List.of(number("waterUse", "取水", new Range(null, BigDecimal.TEN)), SECRET, choice("date", false)));
        Project project = Project.of(Map.of("id", "P1", "secret", "否", "waterUse", "7", "risk", "HIGH"), OWN);

        Project there = project.under(other);

        assertThat(plain(there, "secret")).isEqualTo(false);
        assertThat(plain(there, "waterUse")).isEqualTo(new BigDecimal("7"));
        assertThat(plain(there, "date")).isNull();
        assertThat(there.under(Project.DICTIONARY)).isEqualTo(Project.of("P1"));
        assertThat(project.under(OWN)).isSameAs(project);
        Project more = project.withPlain(project.dictionary().field("waterUse").orElseThrow(), new BigDecimal("11"));
        assertThat(plain(more.under(other), "waterUse")).isNull();
    }

    @Test
    void theFieldsOfOnePolicyAreNotThoseOfAnother() {
        OwnField day = OwnField.of("day", Bilingual.same("某日"), Kind.DATE);
        FieldDictionary other = Project.dictionaryWith(List.of(day));
        Field<?> there = other.field("day").orElseThrow();
        Project project = Project.of(Map.of("id", "P1"), OWN);

        assertThatThrownBy(() -> there.valueIn(project)).hasMessageContaining("day");
        assertThatThrownBy(() -> project.withPlain(there, LocalDate.EPOCH)).hasMessageContaining("day");
        assertThat(OWN.extendsOrIs(other)).isFalse();
        assertThat(OWN.extendsOrIs(Project.DICTIONARY)).isTrue();
    }

    @Test
    void policiesThatDeclareTheSameShareTheirFields() {
        assertThat(Project.dictionaryWith(List.of(SECRET, WATER, RISK, RISKS))).isSameAs(OWN);
        FieldDictionary longer = Project.extended(OWN, List.of(OwnField.of("day", Bilingual.same("某日"), Kind.DATE)));
        assertThat(longer.extendsOrIs(OWN)).isTrue();
        assertThat(longer.field("secret")).isEqualTo(OWN.field("secret"));
    }
}
