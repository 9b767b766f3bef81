package org.hengzhun.drl.cell;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.field.Fact;
import org.hengzhun.core.field.Field;
import org.hengzhun.core.field.FieldDictionary;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.drl.rule.Rule;
import org.hengzhun.drl.rule.RuleStage;
import org.jspecify.annotations.Nullable;

/** What rules judge (对象): a project, or a unit before or after its ranking. */
public enum Judged {
    PROJECT(RuleStage.SCREENING, new Bilingual("项目", "project")) {
        @Override
        public Fact nothing(FieldDictionary projects) {
            return Project.of("样例").under(projects);
        }

        @Override
        public <T> Fact with(Fact fact, Field<T> field, Object plain) {
            return ((Project) fact).withPlain(field, plain);
        }
    },
    UNIT(RuleStage.RULINGS, new Bilingual("单位", "unit")),
    STANDING(RuleStage.OUTCOMES, new Bilingual("单位", "unit"));

    private final String fact;
    private final Bilingual words;

    Judged(RuleStage stage, Bilingual words) {
        this.fact = stage.fact();
        this.words = words;
    }

    /** Whether the rule judges it. */
    public boolean by(Rule rule) {
        return rule.stage().fact().equals(fact);
    }

    /** What people call one. */
    public Bilingual words() {
        return words;
    }

    /**
     * One of which nothing is known.
     *
     * @param projects what projects may have
     */
    public Fact nothing(FieldDictionary projects) {
        return new Figures(ImmutableMap.of());
    }

    /** The same with the value, as rules compare it, in the field. */
    public <T> Fact with(Fact fact, Field<T> field, Object plain) {
        return ((Figures) fact).with(field, field.fromPlain(plain));
    }

    /** Figures of a unit, whatever they belong to: no two of them are held to agree. */
    private record Figures(ImmutableMap<Field<?>, Object> values) implements Fact {

        <T> Figures with(Field<T> field, T value) {
            return new Figures(ImmutableMap.<Field<?>, Object>builder()
                    .putAll(Maps.filterKeys(values, other -> other != field))
                    .put(field, value)
                    .buildOrThrow());
        }

        @Override
        @SuppressWarnings("unchecked")
        public <T> @Nullable T get(Field<T> field) {
            return (T) values.get(field);
        }
    }
}
