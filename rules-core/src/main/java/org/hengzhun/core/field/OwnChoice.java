package org.hengzhun.core.field;

import com.google.common.base.Ascii;
import java.util.List;

/**
 * A choice of a field that a policy declares (政策自有字段的选项).
 *
 * @param field name of the field
 * @param name English name, as rules and JSON write it
 * @param spellings how people write it
 */
public record OwnChoice(String field, String name, Spellings spellings) implements Choice {

    /** A choice of this label and other spellings. */
    public OwnChoice(String field, String name, String label, List<String> aliases) {
        this(field, name, Spellings.of(label, aliases.toArray(String[]::new)));
    }

    /** {@code RiskLevel} of the field {@code riskLevel}. */
    @Override
    public String family() {
        return Ascii.toUpperCase(field.charAt(0)) + field.substring(1);
    }

    @Override
    public String toString() {
        return name;
    }
}
