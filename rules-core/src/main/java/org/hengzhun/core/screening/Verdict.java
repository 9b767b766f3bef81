package org.hengzhun.core.screening;

import java.util.Collection;
import org.hengzhun.core.fact.Stage;
import org.hengzhun.core.words.Bilingual;
import org.jspecify.annotations.Nullable;

/** What a policy says of a project as a whole (结论), from most to least severe. */
public enum Verdict {
    REJECTED("不予准入", "rejected"),
    HALTED("叫停", "halted"),
    INVESTIGATE("查处", "to be investigated"),
    JOINT_REVIEW("须会审", "joint review"),
    NEEDS_INFORMATION("待补充信息", "needs information"),
    /** Of a plant that runs. */
    RETROFIT("须节能改造", "energy-saving retrofit required"),
    /** A question only before work starts. */
    ADMITTED("可准入", "admitted"),
    /** Nothing stands against it, and entry is no question: work has started, or no rule bears on it. */
    NO_OBJECTION("无处理意见", "no objection"),
    /** The project was terminated; nothing is judged. */
    ENDED("已终止", "ended");

    private final Bilingual words;

    Verdict(String zh, String en) {
        this.words = new Bilingual(zh, en);
    }

    public Bilingual words() {
        return words;
    }

    public boolean moreSevereThan(Verdict other) {
        return compareTo(other) < 0;
    }

    /** Where the verdict on a project of this stage starts from, before anything is found. */
    public static Verdict start(@Nullable Stage stage, Bearing bearing) {
        if (stage == null) {
            return NEEDS_INFORMATION;
        }
        if (stage == Stage.TERMINATED) {
            return ENDED;
        }
        if (!stage.beforeStart()) {
            return NO_OBJECTION;
        }
        if (bearing.rules() > 0) {
            return ADMITTED;
        }
        return bearing.open().isEmpty() ? NO_OBJECTION : NEEDS_INFORMATION;
    }

    /**
     * The verdict of what was found and what is undecided: the most severe finding decides; where none bars the way,
     * an undecided rule that could say more than that makes the verdict {@link #NEEDS_INFORMATION}.
     *
     * @param start the verdict where nothing is found
     */
    public static Verdict of(Verdict start, Collection<Outcome> found, Collection<Outcome> undecided) {
        Verdict decided = worst(start, found);
        Verdict possible = worst(decided, undecided);
        return possible.moreSevereThan(decided) && NEEDS_INFORMATION.moreSevereThan(decided)
                ? NEEDS_INFORMATION
                : decided;
    }

    /** Whether no undecided rule could change this verdict to a more severe one, or to one at all. */
    public boolean isFinal(Collection<Outcome> undecided) {
        return undecided.stream().noneMatch(this::couldBecome);
    }

    /** Whether a rule with this outcome, still undecided, could make this verdict more severe, or settle an open one. */
    public boolean couldBecome(Outcome undecided) {
        return this == NEEDS_INFORMATION
                ? undecided.verdict().moreSevereThan(ADMITTED)
                : undecided.verdict().moreSevereThan(this);
    }

    private static Verdict worst(Verdict start, Collection<Outcome> outcomes) {
        Verdict worst = start;
        for (Outcome outcome : outcomes) {
            if (outcome.verdict().moreSevereThan(worst)) {
                worst = outcome.verdict();
            }
        }
        return worst;
    }
}
