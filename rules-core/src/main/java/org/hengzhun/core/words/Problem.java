package org.hengzhun.core.words;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Something wrong in a file people wrote, told so that they can mend it.
 *
 * @param file the file as its author knows it, relative to the pack or as given on the command line
 * @param line 1-based line or spreadsheet row; 0 when the problem is the file's as a whole
 * @param column 1-based column; 0 when the problem is the line's as a whole
 * @param code short stable name of the kind of problem, for tests and tools
 * @param severity whether the file can still be used
 * @param message what is wrong, what it must be, what to do next
 * @param follows where more seems wrong that only follows from this, and is not told as a problem of its own
 */
public record Problem(
        String file, int line, int column, String code, Severity severity, Bilingual message, List<Consequence> follows)
        implements Comparable<Problem> {

    public Problem {
        follows = ImmutableList.copyOf(follows);
    }

    /** From which nothing else follows. */
    public Problem(String file, int line, int column, String code, Severity severity, Bilingual message) {
        this(file, line, column, code, severity, message, ImmutableList.of());
    }

    /**
     * A place at which more seems wrong.
     *
     * @param file as that of a problem
     * @param line as that of a problem
     * @param column as that of a problem
     */
    public record Consequence(String file, int line, int column) {}

    /** Whether a file with this problem can still be used. */
    public enum Severity {
        /** 错误: the file is refused. */
        ERROR,
        /** 警告: the file is used, and the reader should look. */
        WARNING
    }

    private static final Comparator<Problem> BY_PLACE = Comparator.comparing(Problem::file)
            .thenComparingInt(Problem::line)
            .thenComparingInt(Problem::column)
            .thenComparing(Problem::code)
            .thenComparing(problem -> problem.message().zh());

    public static Problem error(String file, int line, int column, String code, Bilingual message) {
        return new Problem(file, line, column, code, Severity.ERROR, message);
    }

    public static Problem warning(String file, int line, int column, String code, Bilingual message) {
        return new Problem(file, line, column, code, Severity.WARNING, message);
    }

    /** The same, from which these follow, too; what follows in its own line is no other place. */
    public Problem with(Collection<Consequence> more) {
        List<Consequence> all = Stream.concat(follows.stream(), more.stream())
                .filter(one -> !(one.file().equals(file) && one.line() == line && one.column() == column))
                .distinct()
                .toList();
        return new Problem(file, line, column, code, severity, message, all);
    }

    /** Where it is. */
    public Consequence place() {
        return new Consequence(file, line, column);
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** The problem in one line, place first, as compilers print it. */
    public String in(Language language) {
        boolean chinese = language == Language.ZH;
        String kind = isError() ? (chinese ? "错误" : "error") : (chinese ? "警告" : "warning");
        StringBuilder place = new StringBuilder(file);
        if (line > 0) {
            place.append(chinese ? " 第" + line + "行" : " line " + line);
        }
        if (column > 0) {
            place.append(chinese ? "第" + column + "列" : " column " + column);
        }
        return kind + " " + place + (chinese ? "：" : ": ") + message.in(language);
    }

    @Override
    public int compareTo(Problem other) {
        return BY_PLACE.compare(this, other);
    }
}
