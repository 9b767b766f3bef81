package org.hengzhun.drl.dialect;

import java.util.ArrayList;
import java.util.List;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.Problem;

/** Collects the problems of one file while it is read. Mutable, for one thread. */
public final class ProblemCollector {

    /** More than anybody mends before the next check; a hostile file must not fill the memory with what is wrong in it. */
    private static final int MOST = 1_000;

    private final String file;
    private final List<Problem> problems = new ArrayList<>();
    private int count;
    private int followed;

    public ProblemCollector(String file) {
        this.file = file;
    }

    public String file() {
        return file;
    }

    public void error(int line, int column, String code, String zh, String en) {
        add(Problem.error(file, line, column, code, new Bilingual(zh, en)));
    }

    public void warning(int line, int column, String code, String zh, String en) {
        add(Problem.warning(file, line, column, code, new Bilingual(zh, en)));
    }

    void add(Problem problem) {
        // What lies beyond is counted, and told as one more error.
        if (count++ < MOST) {
            problems.add(problem);
        }
    }

    void error(Token at, String code, String zh, String en) {
        error(at.line(), at.column(), code, zh, en);
    }

    /** Notes that something more is wrong, which is not told since it follows from what was. */
    public void follow() {
        followed++;
    }

    /** How often something was found wrong, told or not. */
    public int found() {
        return count + followed;
    }

    public int count() {
        return count;
    }

    public List<Problem> problems() {
        if (count <= MOST) {
            return List.copyOf(problems);
        }
        List<Problem> told = new ArrayList<>(problems);
        told.add(Problem.error(
                file,
                0,
                0,
                "more-problems",
                new Bilingual(
                        "这个文件共有 %d 个问题，只列出前 %d 个；改好这些后再检查".formatted(count, MOST),
                        "the file has %d problems; the first %d are shown; mend them and check again"
                                .formatted(count, MOST))));
        return List.copyOf(told);
    }
}
