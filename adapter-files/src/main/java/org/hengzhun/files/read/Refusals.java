package org.hengzhun.files.read;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.hengzhun.core.words.Bilingual;

/** What was refused of an input that is read as a whole: the first ones as they are, the rest by their number. For one thread. */
final class Refusals {

    /** More than anybody mends in one go, few enough for any memory. */
    static final int MOST = 10_000;

    private final String file;
    private final List<Refusal> first = new ArrayList<>();
    private int untold;

    Refusals(String file) {
        this.file = file;
    }

    void add(List<Refusal> some) {
        some.forEach(this::add);
    }

    void add(Refusal refusal) {
        // What ends the reading is told however much stood before it.
        if (first.size() < MOST || refusal.row() == 0) {
            first.add(refusal);
        } else {
            untold++;
        }
    }

    ImmutableList<Refusal> all() {
        ImmutableList.Builder<Refusal> all = ImmutableList.<Refusal>builder().addAll(first);
        if (untold > 0) {
            all.add(new Refusal(file, first.get(first.size() - 1).row(), "", "", "", more(untold)));
        }
        return all.build();
    }

    /** What is told of those that are only counted. */
    static Bilingual more(int count) {
        return new Bilingual(
                "此后还有 %d 处没有处理，不再逐一列出；请先改正前面的。".formatted(count),
                "%d more places after this were not processed and are not listed; fix those before first."
                        .formatted(count));
    }
}
