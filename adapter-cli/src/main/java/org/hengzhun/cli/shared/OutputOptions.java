package org.hengzhun.cli.shared;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hengzhun.files.form.WrittenAs;
import org.hengzhun.files.write.OutputForm;
import org.hengzhun.files.write.TextLayout;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.ColorScheme;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.Option;

/** Where a result goes and in which form. */
public final class OutputOptions {

    /** Stands in the description of a command or an option for the forms it writes; {@link #help} fills it in. */
    public static final String FORMS = "{forms}";

    private static final String ENDINGS = "{endings}";

    /** A command that writes results, in the forms of a row of the table. */
    public interface Writes {
        /** The forms its results are written in. */
        WrittenAs<?> forms();
    }

    /** Help of a command, with the forms of its results, laid out so. */
    public static Help help(CommandSpec command, ColorScheme colours, TextLayout layout) {
        HelpText.layOut(command.usageMessage(), layout);
        if (command.userObject() instanceof Writes writes) {
            UsageMessageSpec usage = command.usageMessage();
            usage.description(filled(usage.description(), writes.forms()));
            for (OptionSpec option : List.copyOf(command.options())) {
                String[] told = filled(option.description(), writes.forms());
                if (!Arrays.equals(told, option.description())) {
                    command.remove(option);
                    command.add(OptionSpec.builder(option).description(told).build());
                }
            }
        }
        return new Help(command, colours);
    }

    private static String[] filled(String[] description, WrittenAs<?> forms) {
        return Arrays.stream(description)
                .map(line -> line.replace(FORMS, forms.words("、")).replace(ENDINGS, forms.endings(" ")))
                .toArray(String[]::new);
    }

    @Option(names = "--format", paramLabel = "格式", description = "结果的格式：" + FORMS + "；不写时为 text。")
    private @Nullable String format;

    @Option(names = "--out", paramLabel = "文件", description = "写入文件而不是屏幕；格式由结尾 " + ENDINGS + " 决定。写完才出现，写不成不动原有文件。")
    private @Nullable Path file;

    @Mixin
    private final WidthOption width = new WidthOption();

    /** The form of the result, which must be one it is written in. */
    public OutputForm form(WrittenAs<?> possible) {
        OutputForm form = wanted(possible);
        if (!possible.forms().contains(form)) {
            throw new WrongUsage(
                    "这个命令不能输出 %s，可用：%s".formatted(form.word(), possible.words(" ")),
                    "this command cannot write %s; it writes %s".formatted(form.word(), possible.words(" ")));
        }
        if (form.isBinary() && toScreen()) {
            throw new WrongUsage(
                    "%s 不能显示在屏幕上；请加 --out，例如 --out 结果%s".formatted(form.word(), form.ending()),
                    "%s cannot be shown on a screen; add --out, for example --out result%s"
                            .formatted(form.word(), form.ending()));
        }
        return form;
    }

    private OutputForm wanted(WrittenAs<?> possible) {
        Optional<OutputForm> named = Optional.ofNullable(format).map(word -> named(word, possible));
        Path target = file;
        if (target == null) {
            return named.orElse(OutputForm.TEXT);
        }
        Optional<OutputForm> ending = OutputForm.byEnding(target.toString());
        if (named.isPresent() && ending.isPresent() && !named.equals(ending)) {
            String word = named.get().word();
            throw new WrongUsage(
                    "--format %s 与 --out %s 的结尾不一致；请改其中一个".formatted(word, target),
                    "--format %s and the ending of --out %s disagree; change one of them".formatted(word, target));
        }
        return named.or(() -> ending).orElseThrow(() -> new WrongUsage(OutputForm.unknownEnding(target.toString())));
    }

    private static OutputForm named(String word, WrittenAs<?> possible) {
        return OutputForm.named(word)
                .orElseThrow(() -> new WrongUsage(
                        "--format（%s）应为其中之一：%s".formatted(word, possible.words(" ")),
                        "--format (%s) must be one of: %s".formatted(word, possible.words(" "))));
    }

    /** Whether the result is what the user looks at. */
    public boolean toScreen() {
        return file == null;
    }

    /** Opens the output; {@code inputs} are files it must not take the place of. */
    public Output open(CliContext around, Collection<Path> inputs) throws IOException {
        Path target = file;
        if (target == null) {
            return Output.toScreen(around.out(), width.layout(around, /* toFile= */ false));
        }
        Path folder = target.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder) || Files.isDirectory(target)) {
            throw new WrongUsage(
                    "--out %s 写不了：它所在的文件夹不存在，或它本身是文件夹".formatted(target),
                    "--out %s cannot be written: its folder does not exist, or it is a folder itself"
                            .formatted(target));
        }
        for (Path input : inputs) {
            if (Files.exists(target) && Files.exists(input) && Files.isSameFile(target, input)) {
                throw new WrongUsage(
                        "--out %s 就是输入文件，会把它盖掉；请换一个文件名".formatted(target),
                        "--out %s is an input and would be overwritten; choose another name".formatted(target));
            }
        }
        return Output.toFile(target, width.layout(around, /* toFile= */ true));
    }
}
