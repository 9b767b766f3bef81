package org.hengzhun.files.write.duty;

import java.util.IdentityHashMap;
import java.util.List;
import org.hengzhun.core.duty.DutyLine;
import org.hengzhun.core.duty.DutyReport;
import org.hengzhun.core.duty.ProjectDuties;
import org.hengzhun.core.words.Language;
import org.hengzhun.files.read.Source;
import org.hengzhun.files.read.Sources;

/** What the projects of one report are called, and where each stands: with its file where there are several. */
final class ProjectNames {

    private final Language language;
    private final boolean several;
    private final IdentityHashMap<ProjectDuties, Source> sources = new IdentityHashMap<>();

    ProjectNames(DutyReport report, Sources read, Language language) {
        this.language = language;
        this.several = read.projects().stream().map(Source::file).distinct().count() > 1;
        List<ProjectDuties> projects = report.projects();
        for (int i = 0; i < Math.min(projects.size(), read.projects().size()); i++) {
            sources.put(projects.get(i), read.projects().get(i));
        }
    }

    Source source(ProjectDuties project) {
        return sources.getOrDefault(project, Source.NONE);
    }

    /** Id and name. */
    String of(ProjectDuties project) {
        return DutyReport.named(project.project()) + from(project);
    }

    /** Who owes the duty of the line. */
    String of(DutyLine line) {
        ProjectDuties project = line.project();
        return project == null ? line.whom() : of(project);
    }

    /** The file of the project that owes the duty of the line, where there are several; else an empty text. */
    String file(DutyLine line) {
        ProjectDuties project = line.project();
        return several && project != null ? source(project).file() : "";
    }

    /** File and row in brackets, where there are several files. */
    private String from(ProjectDuties project) {
        String words = source(project).words().in(language);
        return several ? language.say("（" + words + "）", " (" + words + ")") : "";
    }
}
