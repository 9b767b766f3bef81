package org.hengzhun.drl.cases;

import com.google.common.collect.ImmutableList;
import java.util.stream.Collectors;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.Problem;

/**
 * How one case went.
 *
 * @param differences where the policy says something else than the case demands, a sentence each with the reason; empty when
 *     the case passes
 */
public record CaseResult(PolicyCase tried, ImmutableList<Bilingual> differences) {

    public boolean passed() {
        return differences.isEmpty();
    }

    /** The failure as a problem of the file of the case. */
    Problem problem() {
        String zh = differences.stream().map(Bilingual::zh).collect(Collectors.joining("；"));
        String en = differences.stream().map(Bilingual::en).collect(Collectors.joining("; "));
        return Problem.error(
                tried.file(),
                tried.line(),
                0,
                "case-fails",
                new Bilingual(
                        "用例“%s”不成立：%s".formatted(tried.sentence(), zh),
                        "the case \"%s\" does not hold: %s".formatted(tried.sentence(), en)));
    }
}
