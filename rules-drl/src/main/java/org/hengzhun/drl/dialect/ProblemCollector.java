package org.hengzhun.drl.dialect;

import java.util.ArrayList;
import java.util.List;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.Problem;

/** Collects the problems of one file while it is read. Mutable, for one thread. */
public final class ProblemCollector {

    private final String file;
    private final List<Problem> problems = new ArrayList<>();

    public ProblemCollector(String file) {
        this.file = file;
    }

    public String file() {
        return file;
    }

    public void error(int line, int column, String code, String zh, String en) {
        problems.add(Problem.error(file, line, column, code, new Bilingual(zh, en)));
    }

    public void warning(int line, int column, String code, String zh, String en) {
        problems.add(Problem.warning(file, line, column, code, new Bilingual(zh, en)));
    }

    void error(Token at, String code, String zh, String en) {
        error(at.line(), at.column(), code, zh, en);
    }

    public int count() {
        return problems.size();
    }

    public List<Problem> problems() {
        return List.copyOf(problems);
    }
}
