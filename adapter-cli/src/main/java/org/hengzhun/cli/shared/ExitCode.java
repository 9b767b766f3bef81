package org.hengzhun.cli.shared;

/**
 * How a command ends. Where several apply, the first of these wins: {@link #PACK}, {@link #USAGE} and {@link #INTERNAL} end a
 * run before its result; {@link #SEVERE} stands before {@link #REFUSED}, because who asks for it must never miss it, while the
 * refused rows are in the output anyway.
 */
public final class ExitCode {

    /** Done. */
    public static final int DONE = 0;

    /** A failure of the program itself. */
    public static final int INTERNAL = 1;

    /** The command was written wrongly. */
    public static final int USAGE = 2;

    /** Some rows of the input were refused; the rest was processed. */
    public static final int REFUSED = 3;

    /** A policy pack is wrong. */
    public static final int PACK = 4;

    /** With {@code --fail-on}: a result is at least as severe. */
    public static final int SEVERE = 10;

    private ExitCode() {}
}
