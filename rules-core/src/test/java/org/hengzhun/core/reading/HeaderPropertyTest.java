package org.hengzhun.core.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.field.Field;
import org.hengzhun.core.field.Kind;
import org.hengzhun.core.field.Unit;

class HeaderPropertyTest {

    @Property
    void aHeaderIsTheSameFieldHoweverItIsDecorated(
            @ForAll("fields") Field<?> field,
            @ForAll("front") String front,
            @ForAll("behind") String behind,
            @ForAll int choice) {
        String header = front + header(field, choice) + behind;
        assertThat(HeaderText.of(header, Project.DICTIONARY)).as(header).satisfies(text -> {
            assertThat(text).isInstanceOf(HeaderText.Known.class);
            assertThat(((HeaderText.Known) text).field()).isSameAs(field);
        });
    }

    @Property
    void aUnitOfTheMeasureIsReadInAnyBrackets(
            @ForAll("fields") Field<?> field, @ForAll Unit unit, @ForAll("shapes") String shape, @ForAll int choice) {
        Unit kept = field.unit();
        if (field.kind() != Kind.NUMBER || kept == null || kept.dimension() != unit.dimension()) {
            return;
        }
        String header = shape.formatted(header(field, choice), unit.symbol());
        assertThat(HeaderText.of(header, Project.DICTIONARY)).as(header).satisfies(text -> {
            assertThat(text).isInstanceOf(HeaderText.Known.class);
            assertThat(((HeaderText.Known) text).field()).isSameAs(field);
            assertThat(((HeaderText.Known) text).unit()).isEqualTo(unit);
        });
    }

    @Property
    void aWordThatTurnsTheMeaningIsNeitherReadNorHintedAway(
            @ForAll("fields") Field<?> field, @ForAll("turning") String turning, @ForAll int choice) {
        String header = turning + header(field, choice);
        HeaderText text = HeaderText.of(header, Project.DICTIONARY);
        if (text instanceof HeaderText.Strange strange) {
            assertThat(strange.problem().zh()).as(header).doesNotContain("“" + field.label() + " " + field.name());
        } else {
            assertThat(((HeaderText.Known) text).field()).as(header).isNotSameAs(field);
        }
    }

    @Property
    void anyTextIsAHeaderOrStrange(@ForAll String text) {
        assertThat(HeaderText.of(text, Project.DICTIONARY)).isNotNull();
    }

    private static String header(Field<?> field, int choice) {
        var headers = Stream.concat(Stream.of(field.name(), field.label()), field.aliases().stream())
                .toList();
        return headers.get(Math.floorMod(choice, headers.size()));
    }

    @Provide
    Arbitrary<Field<?>> fields() {
        return Arbitraries.of(Project.DICTIONARY.fields());
    }

    @Provide
    Arbitrary<String> front() {
        return Arbitraries.of("", "*", "☆", "①", "＃", "1.", "2、", "（3）", "三、", " ", "\u200b", "\ufeff");
    }

    @Provide
    Arbitrary<String> behind() {
        return Arbitraries.of("", "*", "②", "（必填）", "【必填】", "\n", "：", "（注1）", "\u3000");
    }

    @Provide
    Arbitrary<String> shapes() {
        return Arbitraries.of("%s（%s）", "%s(单位：%s)", "%s【%s】", "%s[%s]", "☆%s（必填）（%s）", "%s\n（%s）", "%s／%s", "%s：%s");
    }

    @Provide
    Arbitrary<String> turning() {
        return Arbitraries.of("未", "不", "非", "无", "没有", "去年", "计划新增", "同比增长");
    }
}
