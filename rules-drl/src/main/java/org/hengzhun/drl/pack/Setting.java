package org.hengzhun.drl.pack;

import com.google.common.base.Splitter;
import java.util.List;
import org.hengzhun.core.words.RefusedException;

/**
 * A figure that somebody sets for one question.
 *
 * @param name key of a parameter, or {@code TABLE.ROW.COLUMN}
 * @param value as a file of the pack would write it; a number may bring its unit
 */
public record Setting(String name, String value) {

    /**
     * The setting written as {@code NAME=VALUE}.
     *
     * @throws RefusedException when it is written otherwise
     */
    public static Setting of(String written) {
        List<String> parts = Splitter.on('=').limit(2).trimResults().splitToList(written);
        if (parts.size() < 2 || parts.get(0).isEmpty() || parts.get(1).isEmpty()) {
            throw new RefusedException(
                    "假设（%s）应写成 参数=值，例如 firstClass.lower=30000".formatted(written),
                    "what is supposed (%s) must be written NAME=VALUE, such as firstClass.lower=30000"
                            .formatted(written));
        }
        return new Setting(parts.get(0), parts.get(1));
    }
}
