package org.hengzhun.core.patience;

/**
 * The patience of whoever asked. Long work looks at it between two pieces, from any of its threads, and ends where it is lost.
 * Whoever asks decides by what it is lost: there is no clock here.
 */
@FunctionalInterface
public interface Patience {

    /** Of those who wait however long it takes. */
    Patience ENDLESS = () -> {};

    /** Of those who interrupt the thread that works for them. */
    Patience UNTIL_INTERRUPTED = () -> {
        if (Thread.currentThread().isInterrupted()) {
            throw new PatienceLostException("interrupted");
        }
    };

    /**
     * Goes on only while somebody waits.
     *
     * @throws PatienceLostException when nobody does
     */
    void check();
}
