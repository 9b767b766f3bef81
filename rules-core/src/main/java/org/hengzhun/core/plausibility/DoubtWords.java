package org.hengzhun.core.plausibility;

import java.math.BigDecimal;
import org.hengzhun.core.fact.Energy;
import org.hengzhun.core.fact.Money;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.field.Field;
import org.hengzhun.core.words.Bilingual;
import org.jspecify.annotations.Nullable;

/** The words of doubts: every figure with its field, in the unit facts are kept in. */
final class DoubtWords {

    private DoubtWords() {}

    /** “总投资”（5元）, or an English name with its figure. */
    static Bilingual shown(Project project, Field<?> field) {
        Object value = project.get(field);
        BigDecimal number = number(value);
        String written = number == null
                ? String.valueOf(value)
                : number.toPlainString()
                        + (field.unit() == null ? "" : field.unit().symbol());
        String code = number == null
                ? written
                : number.toPlainString()
                        + (field.unit() == null ? "" : " " + field.unit().code());
        return new Bilingual(
                "“%s”（%s）".formatted(field.label(), written),
                "%s (%s)".formatted(field.words().en(), code));
    }

    /** One field and what is strange about it. */
    static Bilingual about(Project project, Field<?> field, String zh, String en) {
        Bilingual shown = shown(project, field);
        return new Bilingual(shown.zh() + zh, shown.en() + en);
    }

    /** Two fields and how they stand to each other. */
    static Bilingual between(Project project, Field<?> one, String zh, String en, Field<?> other) {
        Bilingual first = shown(project, one);
        Bilingual second = shown(project, other);
        return new Bilingual(
                first.zh() + zh + second.zh() + "，请核对", first.en() + " " + en + " " + second.en() + "; please check");
    }

    /** The number of a value, or null when it is none. */
    static @Nullable BigDecimal number(@Nullable Object value) {
        if (value instanceof Money money) {
            return money.amount();
        }
        if (value instanceof Energy energy) {
            return energy.tce();
        }
        return value instanceof BigDecimal number ? number : null;
    }
}
