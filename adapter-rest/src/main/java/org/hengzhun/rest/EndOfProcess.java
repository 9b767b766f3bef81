package org.hengzhun.rest;

import com.google.common.util.concurrent.Uninterruptibles;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/**
 * The moment this process is told to end. A JVM ends with 143 when SIGTERM tells it so, even where everything was finished in
 * order, and whoever runs a server takes that for a failure. So the signals of an orderly end only end the wait: the program goes on,
 * finishes, and ends by itself with 0. Any other end of the process waits until {@link #close}.
 */
final class EndOfProcess implements AutoCloseable {

    /** What init systems and containers send, and Ctrl-C. */
    private static final List<String> ORDERLY = List.of("TERM", "INT");

    private final CountDownLatch told = new CountDownLatch(1);
    private final CountDownLatch finished = new CountDownLatch(1);
    private final List<HandledSignal> handled = new ArrayList<>();

    private EndOfProcess() {}

    /** From now on the signals are waited for, not obeyed. */
    static EndOfProcess awaited() {
        EndOfProcess end = new EndOfProcess();
        ORDERLY.forEach(name -> HandledSignal.of(name, end.told::countDown).ifPresent(end.handled::add));
        Runtime.getRuntime().addShutdownHook(new Thread(end::finish, "stop"));
        return end;
    }

    private void finish() {
        told.countDown();
        Uninterruptibles.awaitUninterruptibly(finished);
    }

    /** Waits for it. */
    void await() {
        Uninterruptibles.awaitUninterruptibly(told);
    }

    /** Everything is finished: the process may end. */
    @Override
    public void close() {
        finished.countDown();
        handled.forEach(HandledSignal::close);
    }
}
