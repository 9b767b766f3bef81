package org.hengzhun.core.patience;

/** Nobody waits for the work any longer; nothing is wrong with what it was about. Whoever lost patience knows the words for it. */
public class PatienceLostException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** For one reason, without a stack: it is thrown to be caught by who asked. */
    public PatienceLostException(String reason) {
        super(reason, null, false, false);
    }
}
