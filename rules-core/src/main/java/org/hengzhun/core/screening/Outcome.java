package org.hengzhun.core.screening;

import org.hengzhun.core.result.OpenRule;
import org.hengzhun.core.words.Bilingual;

/** What a finding demands (处理意见), from most to least severe. */
public enum Outcome {
    REJECT("不予准入", "reject", Verdict.REJECTED),
    HALT("叫停", "halt", Verdict.HALTED),
    INVESTIGATE("查处", "investigate", Verdict.INVESTIGATE),
    JOINT_REVIEW("会审", "joint review", Verdict.JOINT_REVIEW),
    RETROFIT("节能改造", "energy-saving retrofit", Verdict.RETROFIT),
    LEDGER("纳入台账", "enter in the ledger", Verdict.NO_OBJECTION),
    ADVISE("提示", "advice", Verdict.NO_OBJECTION);

    private final Bilingual words;
    private final Verdict verdict;

    Outcome(String zh, String en, Verdict verdict) {
        this.words = new Bilingual(zh, en);
        this.verdict = verdict;
    }

    public Bilingual words() {
        return words;
    }

    /** The verdict that this outcome alone gives of a project on which nothing else is said; the last two bar nothing. */
    public Verdict verdict() {
        return verdict;
    }

    /** The outcome that an undecided screening rule would have: its code is the outcome's name. */
    public static Outcome of(OpenRule rule) {
        return valueOf(rule.code());
    }

    /** Whether this outcome is at least as severe as the other. */
    public boolean atLeast(Outcome other) {
        return compareTo(other) <= 0;
    }
}
