package org.hengzhun.cli.shared;

import java.util.Map;
import java.util.function.BooleanSupplier;
import org.hengzhun.files.write.TextLayout;

/**
 * What of the output somebody looks at, and on what. Where nobody does, in a file or a pipe, lines are as long everywhere.
 *
 * @param out whether results go to a terminal
 * @param err whether messages do
 * @param columns how wide it is, or 80 where that is not known
 * @param colours whether it shows colours and its user wants them
 */
public record Terminal(boolean out, boolean err, int columns, boolean colours) {

    /** Nobody looks. */
    public static final Terminal NONE = new Terminal(false, false, TextLayout.USUAL.width(), false);

    /** Where the launcher says which outputs are terminals: out, err, both or neither. */
    static final String VARIABLE = "HENGZHUN_TERMINAL";

    private static final int MOST_DIGITS = 4;

    /**
     * The terminal of a process.
     *
     * @param console whether Java sees one; asked only where the launcher did not say
     */
    public static Terminal of(Map<String, String> environment, BooleanSupplier console) {
        String told = environment.get(VARIABLE);
        boolean both = told == null && console.getAsBoolean();
        return new Terminal(
                both || told != null && told.contains("out"),
                both || told != null && told.contains("err"),
                columns(environment.getOrDefault("COLUMNS", "")),
                colours(environment));
    }

    private static int columns(String written) {
        boolean number = !written.isEmpty()
                && written.length() <= MOST_DIGITS
                && written.chars().allMatch(sign -> sign >= '0' && sign <= '9');
        int columns = number ? Integer.parseInt(written) : 0;
        return columns > 0 ? columns : TextLayout.USUAL.width();
    }

    /** Old consoles of Windows, which name no terminal, would print the codes. */
    private static boolean colours(Map<String, String> environment) {
        String kind = environment.getOrDefault("TERM", "");
        boolean able = kind.isEmpty() ? environment.containsKey("WT_SESSION") : !kind.equals("dumb");
        return able && environment.getOrDefault("NO_COLOR", "").isEmpty();
    }

    /**
     * How results are laid out.
     *
     * @param toFile whether they go into a file
     * @param wide whether nothing is to be wrapped
     */
    TextLayout results(boolean toFile, boolean wide) {
        boolean seen = out && !toFile;
        TextLayout layout = wide ? TextLayout.WIDE : seen ? TextLayout.of(columns) : TextLayout.USUAL;
        return seen && colours ? layout.inColour() : layout;
    }

    /** How messages are laid out. */
    TextLayout messages(boolean wide) {
        return wide ? TextLayout.WIDE : err ? TextLayout.of(columns) : TextLayout.USUAL;
    }

    /** How the help of a command is laid out, which goes to either. */
    public TextLayout help() {
        return out || err ? TextLayout.of(columns) : TextLayout.USUAL;
    }
}
