package org.hengzhun.files.read;

import com.google.common.collect.ImmutableSet;
import java.util.Set;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.field.FieldDictionary;
import org.hengzhun.core.reading.FieldReader;
import org.hengzhun.core.words.Bilingual;

/** Makes projects; an id that an accepted row has already is refused. */
final class ProjectAssembly implements Assembly<Project> {

    private static final ImmutableSet<String> KEYS = ImmutableSet.of(Project.ID.name(), Project.NAME.name());

    private final FieldReader reader;
    private final SeenIds seen = new SeenIds();

    /** @param fields what projects may have */
    ProjectAssembly(FieldDictionary fields) {
        this.reader = FieldReader.of(fields);
    }

    @Override
    public FieldReader reader() {
        return reader;
    }

    @Override
    public Bilingual noun() {
        return new Bilingual("项目", "project");
    }

    @Override
    public String plural() {
        return "projects";
    }

    @Override
    public Set<String> keys() {
        return KEYS;
    }

    @Override
    public String id(RowDraft row) {
        return row.text(Project.ID);
    }

    @Override
    public Row<Project> finish(RowDraft row) {
        String id = id(row);
        int first = id.isEmpty() ? 0 : seen.rowOf(id);
        if (first != 0) {
            row.refuse(Project.ID, doubled(first));
        }
        if (!row.isSound()) {
            return row.refused(id);
        }
        Project.Builder project = Project.builder(reader.fields());
        row.forEachValue(project::known);
        String key = id.isEmpty() ? standIn(project, row) : id;
        // A refused row does not claim its id: the next row with it may be the corrected one.
        seen.add(key, row.row());
        return row.accepted(project.build());
    }

    private static String standIn(Project.Builder project, RowDraft row) {
        String id = "#" + row.row();
        project.set(Project.ID, id);
        row.warn(
                "missing-id",
                "",
                new Bilingual(
                        "没有项目编号，结果中暂以 %s 代替；请补上编号。".formatted(id),
                        "There is no id, and results call the project %s; give it an id.".formatted(id)));
        return id;
    }

    private static Bilingual doubled(int first) {
        return new Bilingual(
                "项目编号与第 %d 行重复；先出现的一行照常处理，请改正这一行的编号或删去。".formatted(first),
                "Row %d already has this id and is processed; correct the id of this row or delete the row."
                        .formatted(first));
    }
}
