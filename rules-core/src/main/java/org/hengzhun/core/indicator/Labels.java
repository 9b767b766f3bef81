package org.hengzhun.core.indicator;

import java.util.List;
import java.util.stream.Collectors;
import org.hengzhun.core.words.Bilingual;

/** What people call formulas made of others. */
final class Labels {

    private Labels() {}

    static Bilingual joined(Formula left, String sign, Formula right) {
        return joined(left.label(), sign, right.label());
    }

    static Bilingual joined(Bilingual left, String sign, Bilingual right) {
        return new Bilingual(left.zh() + sign + right.zh(), left.en() + sign + right.en());
    }

    static Bilingual joined(List<Formula> terms, String sign) {
        return new Bilingual(
                terms.stream().map(term -> term.label().zh()).collect(Collectors.joining(sign)),
                terms.stream().map(term -> term.label().en()).collect(Collectors.joining(sign)));
    }
}
