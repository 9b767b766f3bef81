package org.hengzhun.cli.shared;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.Language;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells what is wrong with the words of a command, before it runs. */
public final class ParameterErrors implements IParameterExceptionHandler {

    private final PrintWriter err;

    public ParameterErrors(PrintWriter err) {
        this.err = err;
    }

    @Override
    public int handleParseException(ParameterException wrong, String[] words) {
        Language language =
                List.of(words).contains("en") || List.of(words).contains("--lang=en") ? Language.EN : Language.ZH;
        CommandLine line = wrong.getCommandLine();
        String command = line.getCommandSpec().qualifiedName();
        String sentence = words(wrong, line).in(language);
        err.println(new Bilingual("错误：", "error: ").in(language) + sentence);
        err.println(new Bilingual("用法见 %s --help".formatted(command), "see %s --help".formatted(command)).in(language));
        return ExitCode.USAGE;
    }

    private static Bilingual words(ParameterException wrong, CommandLine line) {
        List<String> strange = line.getUnmatchedArguments();
        if (wrong instanceof MissingParameterException missing) {
            // What is missing was most likely given under a misspelt name.
            return strange.isEmpty()
                    ? missing(missing, line)
                    : unmatched(new UnmatchedArgumentException(line, strange));
        }
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched);
        }
        if (wrong instanceof OverwrittenOptionException twice) {
            String option = name(twice.getOverwritten());
            return new Bilingual("%s 只能写一次".formatted(option), "%s may be given only once".formatted(option));
        }
        return other(wrong, line);
    }

    private static Bilingual other(ParameterException wrong, CommandLine line) {
        String commands = String.join(" ", line.getSubcommands().keySet());
        String reason = String.valueOf(wrong.getMessage());
        return commands.isEmpty()
                ? new Bilingual("命令写得不对（%s）".formatted(reason), reason)
                : new Bilingual("请写一个命令：%s".formatted(commands), "name a command: %s".formatted(commands));
    }

    private static Bilingual missing(MissingParameterException missing, CommandLine line) {
        List<ArgSpec> absent = missing.getMissing();
        if (absent.isEmpty()) {
            return other(missing, line);
        }
        String names = absent.stream().map(ParameterErrors::name).collect(Collectors.joining(" "));
        return new Bilingual("还缺 %s".formatted(names), "%s is missing".formatted(names));
    }

    private static Bilingual unmatched(UnmatchedArgumentException unmatched) {
        String word = unmatched.getUnmatched().get(0);
        List<String> near = unmatched.getSuggestions();
        String zh = near.isEmpty() ? "" : "；是不是 %s？".formatted(String.join(" 或 ", near));
        String en = near.isEmpty() ? "" : "; did you mean %s?".formatted(String.join(" or ", near));
        return word.startsWith("-")
                ? new Bilingual("没有选项 %s%s".formatted(word, zh), "there is no option %s%s".formatted(word, en))
                : new Bilingual("不认识 %s%s".formatted(word, zh), "%s is not understood%s".formatted(word, en));
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option
                ? option.longestName() + " " + option.paramLabel()
                : argument.paramLabel();
    }
}
