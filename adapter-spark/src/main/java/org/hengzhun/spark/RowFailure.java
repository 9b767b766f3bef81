package org.hengzhun.spark;

import com.google.common.base.Throwables;
import java.util.Optional;
import org.apache.spark.TaskContext;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.HengzhunException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** That a row could not be judged (判定失败). */
final class RowFailure {

    private static final Logger LOG = LoggerFactory.getLogger(RowFailure.class);

    private static final Bilingual FAILED = new Bilingual(
            "判定时程序出错，这一行没有结论，不等于可准入；请把执行进程的日志发给开发者。",
            "The program failed on this row and gave no verdict, which does not mean admitted: send the developers the log of the executor.");

    private RowFailure() {}

    /** Whether it is of no row, but of a task that is being killed; another one judges its rows. */
    static boolean endsTask(RuntimeException any) {
        return TaskContext.get() != null && TaskContext.get().isInterrupted();
    }

    /** A project that cannot be judged says so itself; anything else is a failure of the program. */
    static Bilingual words(RuntimeException failure) {
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
