package org.hengzhun.core.question;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.List;
import org.hengzhun.core.field.Field;
import org.hengzhun.core.field.Respondent;
import org.hengzhun.core.result.OpenRule;
import org.hengzhun.core.words.Bilingual;

/**
 * What to ask next of a project (下一问).
 *
 * @param field what is asked for; one of the missing fields
 * @param words the question, such as 年综合能耗（等价值）是否达到 1 万吨标准煤？
 * @param answers the answers that matter, each of which is as likely as any other as far as anybody knows; never empty
 * @param why the undecided rules that wait for it and can still change the verdict
 * @param expected how many questions are to be expected until the verdict is final, this one among them, to two places
 * @param isBest whether no other question leads to fewer; false when there are too many ways to try them all, and {@code expected}
 *     is then the least it can be
 */
public record NextQuestion(
        Field<?> field,
        Bilingual words,
        List<PossibleAnswer> answers,
        List<OpenRule> why,
        BigDecimal expected,
        boolean isBest) {

    public NextQuestion {
        answers = ImmutableList.copyOf(answers);
        why = ImmutableList.copyOf(why);
    }

    /** Who can know it. */
    public Respondent respondent() {
        return field.respondent();
    }
}
