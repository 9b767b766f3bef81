package org.hengzhun.core.question;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.List;
import org.hengzhun.core.screening.Verdict;
import org.hengzhun.core.words.Bilingual;

/**
 * Answers to a question that the verdict does not tell apart (一种答复): a band of figures, a choice, a class of codes.
 *
 * @param words what they are, such as 不到 1 万吨标准煤
 * @param example a plain value that is one of them, as rules compare it: a number in the unit of the field, the English name of a
 *     choice, a set where the field holds several
 * @param verdict what follows from such an answer alone
 * @param isFinal whether nothing else need be asked then
 * @param remaining how many questions are to be expected after it, 0 when it is final
 * @param findings the rules that such an answer makes fire, by id
 */
public record PossibleAnswer(
        Bilingual words,
        Object example,
        Verdict verdict,
        boolean isFinal,
        BigDecimal remaining,
        List<String> findings) {

    public PossibleAnswer {
        findings = ImmutableList.copyOf(findings);
    }
}
