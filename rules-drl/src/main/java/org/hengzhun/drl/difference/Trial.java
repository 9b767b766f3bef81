package org.hengzhun.drl.difference;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.result.Truth;
import org.hengzhun.core.screening.Screening;
import org.hengzhun.drl.explain.Interpreter;
import org.hengzhun.drl.pack.PolicyPack;
import org.hengzhun.drl.pack.Rulebook;
import org.hengzhun.drl.pack.Task;
import org.hengzhun.drl.result.Screenings;
import org.hengzhun.drl.rule.Judgement;
import org.hengzhun.drl.rule.Rule;

/** One pack that judges projects on a day, without being compiled. */
record Trial(Rulebook book, Interpreter interpreter, Screenings screenings) {

    Trial(PolicyPack pack, LocalDate day) {
        this(pack.rulebook(Task.SCREENING), day);
    }

    Trial(Rulebook book, LocalDate day) {
        this(book, new Interpreter(book, day), new Screenings(book, day));
    }

    Screening of(Project project) {
        return screenings.of(interpreter.judge(project));
    }

    /** What each rule says of the project: its truth and its action; nothing of a rule that is false. */
    Map<String, List<Object>> said(Project project) {
        Judgement judgement = interpreter.judge(project);
        Map<String, List<Object>> said = new HashMap<>();
        for (int place = 0; place < book.rules().size(); place++) {
            Rule rule = book.rules().get(place);
            Truth truth = judgement.rules().get(place);
            if (truth != Truth.FALSE) {
                said.put(rule.id(), List.of(truth, rule.action().code()));
            }
        }
        return said;
    }
}
