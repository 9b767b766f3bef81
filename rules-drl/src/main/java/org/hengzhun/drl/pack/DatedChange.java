package org.hengzhun.drl.pack;

import java.time.LocalDate;
import java.util.Comparator;
import org.hengzhun.core.words.Bilingual;

/**
 * Something of a policy that is otherwise from a day on (变化).
 *
 * @param day the first day it is so
 * @param what kind of thing it is
 * @param effect whether it begins, ends, or holds another value
 * @param name its id in the pack: a key, a rule, a duty, {@code table/row}
 * @param words what it is called; of a parameter its value, the old one first where it changes
 * @param clause id of the clause that says so; empty of documents and notices
 */
public record DatedChange(LocalDate day, What what, Effect effect, String name, Bilingual words, String clause)
        implements Comparable<DatedChange> {

    private static final Comparator<DatedChange> ORDER = Comparator.comparing(DatedChange::day)
            .thenComparing(DatedChange::what)
            .thenComparing(DatedChange::name)
            .thenComparing(DatedChange::effect)
            .thenComparing(one -> one.words().zh());

    /** What may change. */
    public enum What {
        DOCUMENT("文件", "document"),
        NOTICE("提醒", "notice"),
        PARAMETER("参数", "parameter"),
        ROW("目录表的行", "table row"),
        RULE("规则", "rule"),
        DUTY("义务", "duty");

        private final Bilingual words;

        What(String zh, String en) {
            this.words = new Bilingual(zh, en);
        }

        public Bilingual words() {
            return words;
        }
    }

    /** How it changes. */
    public enum Effect {
        ENDS("失效", "ends"),
        CHANGES("改为", "changes"),
        BEGINS("生效", "begins");

        private final Bilingual words;

        Effect(String zh, String en) {
            this.words = new Bilingual(zh, en);
        }

        public Bilingual words() {
            return words;
        }
    }

    @Override
    public int compareTo(DatedChange other) {
        return ORDER.compare(this, other);
    }
}
