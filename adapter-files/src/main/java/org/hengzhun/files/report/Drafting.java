package org.hengzhun.files.report;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hengzhun.core.policy.PolicyStamp;
import org.hengzhun.core.words.VisibleText;
import org.hengzhun.files.paper.Block;
import org.hengzhun.files.read.InputSummary;
import org.hengzhun.files.read.Refusal;

/** What papers of every kind have: who signs, the small print, and why a paper is a draft. Immutable. */
public final class Drafting {

    /** Rows that were not processed and are told one by one. */
    private static final int TOLD = 10;

    private final ReadAloud aloud;

    public Drafting(ReadAloud aloud) {
        this.aloud = aloud;
    }

    /** Room for the office and the day; the user may have said which office. */
    public Block.Signature signature(Optional<String> office) {
        return new Block.Signature(
                office.orElse(aloud.say("（发文单位、印章）", "(office, seal)")), aloud.say("　　年　　月　　日", "Date: ____________"));
    }

    /** Which policy and which bytes stand behind the paper. */
    public ImmutableList<String> smallPrint(PolicyStamp policy, LocalDate asOf, List<InputSummary> inputs) {
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        lines.add(aloud.say(
                "政策包 %s，校验码 %s，判定日期 %s".formatted(policy.id(), policy.hash(), asOf),
                "policy %s, hash %s, as of %s".formatted(policy.id(), policy.hash(), asOf)));
        inputs.forEach(input -> lines.add(aloud.say("输入：", "input: ")
                + VisibleText.of(input.name())
                + aloud.say("，%d 行，sha256 ".formatted(input.rows()), ", %d rows, sha256 ".formatted(input.rows()))
                + input.sha256()));
        return lines.build();
    }

    /** That rows were not processed is a reason for a draft, each with its place while they are few. */
    public List<String> refused(List<Refusal> refused) {
        List<String> reasons = new ArrayList<>();
        refused.stream()
                .limit(TOLD)
                .forEach(one -> reasons.add(aloud.say("有内容没有处理：", "Not processed: ") + one.in(aloud.language())));
        if (refused.size() > TOLD) {
            reasons.add(aloud.say(
                    "此外还有 %d 处没有处理。".formatted(refused.size() - TOLD),
                    "%d more places were not processed.".formatted(refused.size() - TOLD)));
        }
        return reasons;
    }
}
