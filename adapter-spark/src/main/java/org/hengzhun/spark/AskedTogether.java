package org.hengzhun.spark;

import com.google.common.base.Throwables;
import com.google.common.collect.Lists;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.spark.TaskContext;
import org.hengzhun.Policy;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.HengzhunException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks a policy of many projects at once; where that fails, of fewer and fewer, so that nobody suffers from one of them.
 *
 * @param <R> the answer for one project
 */
record AskedTogether<R>(Question<R> question, Policy policy, LocalDate asOf) {

    private static final Logger LOG = LoggerFactory.getLogger(AskedTogether.class);

    /** Parts in which projects are asked of again of which one fails. */
    private static final int PARTS = 32;

    private static final Bilingual FAILED = new Bilingual(
            "判定时程序出错，这一行没有结论，不等于可准入；请把执行进程的日志发给开发者。",
            "The program failed on this row and gave no verdict, which does not mean admitted: send the developers the log of the executor.");

    /** What became of one project: an answer, or why there is none. */
    record Fate<R>(@Nullable R answer, @Nullable Bilingual failure) {}

    /** One fate for each project, in their order. */
    List<Fate<R>> of(List<Project> projects) {
        List<Fate<R>> fates = new ArrayList<>(projects.size());
        ask(projects, fates);
        return fates;
    }

    private void ask(List<Project> projects, List<Fate<R>> fates) {
        try {
            question.ask(policy, projects, asOf).forEach(answer -> fates.add(new Fate<>(answer, null)));
        } catch (RuntimeException oneOfThemFails) {
            if (TaskContext.get() != null && TaskContext.get().isInterrupted()) {
                // Of a task that is being killed; another one judges these rows.
                throw oneOfThemFails;
            }
            if (projects.size() == 1) {
                fates.add(new Fate<>(null, words(oneOfThemFails)));
            } else {
                Lists.partition(projects, (projects.size() + PARTS - 1) / PARTS).forEach(part -> ask(part, fates));
            }
        }
    }

    /** A project that cannot be judged says so itself; anything else is a failure of the program. */
    private static Bilingual words(RuntimeException failure) {
        Optional<Bilingual> own = Throwables.getCausalChain(failure).stream()
                .filter(HengzhunException.class::isInstance)
                .map(cause -> ((HengzhunException) cause).words())
                .findFirst();
        if (own.isEmpty()) {
            LOG.error("A row could not be judged.", failure);
        }
        return own.orElse(FAILED);
    }
}
