package org.hengzhun.cli.shared;

import java.util.List;
import org.hengzhun.files.write.TextLayout;
import picocli.CommandLine.Option;

/** Whether text keeps to the width there is. */
public final class WidthOption {

    private static final String NAME = "--wide";

    @Option(names = NAME, description = "文本不折行、不收起：一句一行，表格要多宽就多宽。不写时按终端的宽度，不是终端时按 80 列。")
    private boolean wide;

    /** How results are laid out. */
    public TextLayout layout(CliContext around, boolean toFile) {
        return around.terminal().results(toFile, wide);
    }

    /** Whether the words of a command hold it; messages tell even what is wrong with the words. */
    static boolean isIn(List<String> words) {
        return words.contains(NAME);
    }
}
