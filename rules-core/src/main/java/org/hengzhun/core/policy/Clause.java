package org.hengzhun.core.policy;

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
 */
public record Clause(String id, String document, String section, String kind, Bilingual summary, String note) {

    public Citation citation() {
        return new Citation(id, document, section);
    }
}
