package org.hengzhun.rest.reply;

/** A request that is not carried out, for a reason its caller is told. */
public final class RefusedRequest extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Fault fault;

    public RefusedRequest(Fault fault) {
        super(fault.detail().en(), null, false, false);
        this.fault = fault;
    }

    public Fault fault() {
        return fault;
    }
}
