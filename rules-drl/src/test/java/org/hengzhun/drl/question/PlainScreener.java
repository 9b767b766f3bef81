package org.hengzhun.drl.question;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.policy.PolicyStamp;
import org.hengzhun.core.screening.Screener;
import org.hengzhun.core.screening.Screening;
import org.hengzhun.drl.explain.Interpreter;
import org.hengzhun.drl.pack.Rulebook;
import org.hengzhun.drl.result.Screenings;

/** Screens by the interpreter, so that questions are tried without the engine. */
record PlainScreener(Rulebook book, Map<LocalDate, Interpreter> interpreters) implements Screener {

    PlainScreener(Rulebook book) {
        this(book, new ConcurrentHashMap<>());
    }

    @Override
    public PolicyStamp policy() {
        return book.pack().stamp();
    }

    @Override
    public List<Screening> screenAll(List<Project> projects, LocalDate asOf) {
        Interpreter interpreter = interpreters.computeIfAbsent(asOf, day -> new Interpreter(book, day));
        Screenings screenings = new Screenings(book, asOf);
        return projects.stream()
                .map(project -> screenings.of(interpreter.judge(project)))
                .toList();
    }
}
