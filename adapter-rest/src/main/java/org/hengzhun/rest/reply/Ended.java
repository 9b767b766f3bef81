package org.hengzhun.rest.reply;

import org.hengzhun.core.patience.PatienceLostException;

/** Work that was given up because its time is over or its caller has left. */
public final class Ended extends PatienceLostException {

    private static final long serialVersionUID = 1L;

    private final transient Fault fault;

    Ended(Fault fault) {
        super(fault.detail().en());
        this.fault = fault;
    }

    public Fault fault() {
        return fault;
    }
}
