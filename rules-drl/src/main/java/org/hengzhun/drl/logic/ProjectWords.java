package org.hengzhun.drl.logic;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.stream.Collectors;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.field.Field;
import org.hengzhun.core.field.Industries;
import org.hengzhun.core.field.Kind;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.drl.rule.Phrases;

/** Reads out what is known of a project that stands for a cell. */
public final class ProjectWords {

    private ProjectWords() {}

    /** Its known fields but the id, in the order of the dictionary; industries with their names. */
    public static Bilingual of(Project project) {
        List<Field<?>> known = project.dictionary().fields().stream()
                .filter(field -> field != Project.ID && project.knows(field))
                .toList();
        if (known.isEmpty()) {
            return new Bilingual("什么都还没填的项目", "a project of which nothing is known");
        }
        return new Bilingual(
                known.stream().map(field -> said(project, field).zh()).collect(Collectors.joining("，")),
                known.stream().map(field -> said(project, field).en()).collect(Collectors.joining(", ")));
    }

    private static Bilingual said(Project project, Field<?> field) {
        Object value = field.valueIn(project);
        Bilingual said = value == null || value.equals(ImmutableSet.of())
                ? new Bilingual("无", "none")
                : Phrases.value(value, field);
        String industry = field.kind() == Kind.INDUSTRY
                ? Industries.nameOf(String.valueOf(value))
                        .map(name -> " " + name)
                        .orElse("")
                : "";
        return new Bilingual(
                field.label() + " " + said.zh() + industry, field.words().en() + " " + said.en());
    }
}
