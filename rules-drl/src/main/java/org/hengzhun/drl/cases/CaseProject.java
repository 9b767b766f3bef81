package org.hengzhun.drl.cases;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.field.Computed;
import org.hengzhun.core.field.Field;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.RefusedException;
import org.hengzhun.drl.pack.Yaml;

/**
 * Reads the project of a case: fields by English name, Chinese label or alias, values as project files in JSON have them.
 * What is not written, or {@code null}, is unknown; {@code []} is known to be none.
 */
final class CaseProject {

    private static final Splitter PARTS = Splitter.on(';').trimResults().omitEmptyStrings();

    private final Yaml written;
    private final Project.Builder project = Project.builder();
    private final Map<Field<?>, String> keys = new HashMap<>();

    private CaseProject(Yaml written) {
        this.written = written;
    }

    static Project read(Yaml written) {
        CaseProject reader = new CaseProject(written);
        written.keys().forEach(reader::member);
        return reader.project.build();
    }

    private void member(String key) {
        Optional<Field<?>> field = Project.DICTIONARY.headed(key);
        if (field.isEmpty()) {
            unknownField(key);
            return;
        }
        String twin = keys.putIfAbsent(field.get(), key);
        if (twin != null) {
            written.complain(
                    key,
                    "doubled-field",
                    "“%s”与“%s”是同一个字段，只留一个".formatted(key, twin),
                    "%s and %s are the same field; keep one".formatted(key, twin));
            return;
        }
        try {
            set(field.get(), key);
        } catch (CaseValue.Wrong wrong) {
            complain(key, field.get(), wrong.words());
        } catch (RefusedException refused) {
            complain(key, field.get(), refused.words());
        }
    }

    private void set(Field<?> field, String key) throws CaseValue.Wrong {
        if (written.listed(key) && !field.many()) {
            throw new CaseValue.Wrong("只能有一个值，不能是列表", "it holds one value and must not be a list");
        }
        if (written.listed(key)) {
            setAll(field, written.texts(key));
            return;
        }
        Optional<String> text = written.text(key).filter(one -> !CaseValue.UNKNOWN.contains(one));
        if (text.isPresent() && field.many()) {
            setAll(field, PARTS.split(text.get()));
        } else if (text.isPresent()) {
            project.setPlain(field, CaseValue.of(field, text.get()));
        }
    }

    private void setAll(Field<?> field, Iterable<String> texts) throws CaseValue.Wrong {
        ImmutableSet.Builder<Object> values = ImmutableSet.builder();
        for (String text : texts) {
            values.add(CaseValue.of(field, text));
        }
        project.setPlain(field, values.build());
    }

    private void unknownField(String key) {
        if (Project.DICTIONARY.named(key).orElse(null) instanceof Computed computed) {
            written.complain(
                    key,
                    "computed-field",
                    "“%s”（%s）由程序计算，案例里要写它所依据的字段".formatted(key, computed.label()),
                    "%s is computed; write the fields it is made of".formatted(key));
            return;
        }
        String near = Project.DICTIONARY
                .nearestHeader(key)
                .map(name -> "，是不是 " + name + "？")
                .orElse("；用 policy fields 查看全部字段");
        written.complain(
                key,
                "unknown-field",
                "项目没有“%s”这个字段%s".formatted(key, near),
                "a project has no field %s; see policy fields".formatted(key));
    }

    private void complain(String key, Field<?> field, Bilingual words) {
        written.complain(
                key,
                "field-value",
                "%s（%s）：%s".formatted(field.name(), field.label(), words.zh()),
                "%s: %s".formatted(field.name(), words.en()));
    }
}
