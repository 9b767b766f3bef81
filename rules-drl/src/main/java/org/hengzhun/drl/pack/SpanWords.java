package org.hengzhun.drl.pack;

import java.time.LocalDate;
import org.hengzhun.core.policy.Validity;
import org.hengzhun.core.words.Bilingual;

/** How a span of validity is told to people who write tables. */
final class SpanWords {

    private SpanWords() {}

    static Bilingual of(Validity validity) {
        LocalDate from = validity.from();
        LocalDate to = validity.to();
        if (from == null && to == null) {
            return new Bilingual("不限起止", "always");
        }
        if (from == null) {
            return new Bilingual("到 %s 为止".formatted(to), "until %s".formatted(to));
        }
        return to == null
                ? new Bilingual("自 %s 起".formatted(from), "from %s on".formatted(from))
                : new Bilingual("自 %s 起到 %s 为止".formatted(from, to), "from %s until %s".formatted(from, to));
    }
}
