package org.hengzhun.core.policy;

import com.google.common.collect.ImmutableSet;
import java.util.Set;
import org.hengzhun.core.words.Bilingual;

/**
 * An item of a document (条款) with its stable id.
 *
 * @param id such as {@code XC2-1.4f}
 * @param document number of the document, such as 许商务〔2022〕70号
 * @param section where it stands, such as 一(四)
 * @param kind what sort of demand it makes: screen, classify, route, duty, evaluate, rank or context
 * @param summary what it demands, in our words
 * @param note how it is read; of a clause that nothing encodes, the reason; may be empty
 * @param judge who judges where the clause asks for human judgement (需人工判断); else empty
 * @param bears what makes that judgement bear on a project, any of: {@code all}, the name of a stage, a notion or a tag
 * @param validity the days its document is in force, so far as the pack limits them
 */
public record Clause(
        String id,
        String document,
        String section,
        String kind,
        Bilingual summary,
        String note,
        String judge,
        Set<String> bears,
        Validity validity) {

    public Clause {
        bears = ImmutableSet.copyOf(bears);
    }

    /** The word of {@link #bears} for every project. */
    public static final String BEARS_ON_ALL = "all";

    /** A clause that rules carry out, in force as long as what cites it. */
    public static Clause of(String id, String document, String section, String kind, Bilingual summary, String note) {
        return new Clause(id, document, section, kind, summary, note, "", ImmutableSet.of(), Validity.ALWAYS);
    }

    public Citation citation() {
        return new Citation(id, document, section);
    }
}
