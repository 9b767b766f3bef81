package org.hengzhun.drl.question;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.field.Field;
import org.hengzhun.core.question.NextQuestion;
import org.hengzhun.core.question.Questioner;
import org.hengzhun.core.screening.Screener;
import org.hengzhun.core.screening.Screening;
import org.hengzhun.drl.PolicyLibrary;
import org.hengzhun.drl.pack.Rulebook;
import org.hengzhun.drl.pack.Task;

/** What the shipped policies ask of projects. */
record Asking(Rulebook book, Screener screener, Questioner questioner, LocalDate day) {

    private static final PolicyLibrary LIBRARY = PolicyLibrary.shipped();
    private static final Map<String, Asking> KNOWN = new ConcurrentHashMap<>();

    static Asking by(String policy, String day) {
        return KNOWN.computeIfAbsent(policy + day, any -> {
            Rulebook book = LIBRARY.pack(policy).rulebook(Task.SCREENING);
            Screener screener = new PlainScreener(book);
            return new Asking(book, screener, new PolicyQuestions(book, screener), LocalDate.parse(day));
        });
    }

    static Asking byEngine(String policy, String day) {
        return new Asking(
                LIBRARY.pack(policy).rulebook(Task.SCREENING),
                LIBRARY.screener(policy),
                LIBRARY.questioner(policy),
                LocalDate.parse(day));
    }

    static Asking xuchang() {
        return by("xuchang-2022-sw70", "2022-09-30");
    }

    Screening screen(Project project) {
        return screener.screen(project, day);
    }

    Optional<NextQuestion> next(Project project) {
        return questioner.next(screen(project));
    }

    Optional<NextQuestion> next(Project project, Set<Field<?>> unknown) {
        return questioner.next(screen(project), unknown);
    }

    /** A project of which these plain values are known. */
    static Project project(Map<Field<?>, Object> known) {
        Project project = Project.of("P1");
        for (Map.Entry<Field<?>, Object> one : known.entrySet()) {
            project = with(project, one.getKey(), one.getValue());
        }
        return project;
    }

    static <T> Project with(Project project, Field<T> field, Object plain) {
        return project.with(field, field.fromPlain(plain));
    }
}
