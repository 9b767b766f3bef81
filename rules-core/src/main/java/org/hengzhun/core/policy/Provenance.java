package org.hengzhun.core.policy;

import java.util.Arrays;
import java.util.Optional;

/** How far a figure can be traced to its document. */
public enum Provenance {
    /** 原文: read in the document word for word. */
    VERBATIM("原文"),
    /** 转述: read in a report of the document. */
    PARAPHRASE("转述"),
    /** 本库对应: our own mapping, such as the industry codes of a named industry. */
    MAPPING("本库对应"),
    /** 本地参数: in no document; the using city must set it. */
    LOCAL("本地参数"),
    /** 假设: set for one question; in no document and in no file. */
    ASSUMED("假设");

    private final String label;

    Provenance(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** The word policy tables and JSON write. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** The provenance that policy tables write so, in English or Chinese; none of them writes {@link #ASSUMED}. */
    public static Optional<Provenance> written(String word) {
        return Arrays.stream(values())
                .filter(one -> one != ASSUMED)
                .filter(one -> one.word().equals(word) || one.label().equals(word))
                .findFirst();
    }
}
