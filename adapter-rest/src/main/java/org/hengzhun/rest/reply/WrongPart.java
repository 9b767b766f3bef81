package org.hengzhun.rest.reply;

import java.util.LinkedHashMap;
import java.util.Map;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.Language;
import org.hengzhun.core.words.VisibleText;
import org.hengzhun.files.read.Refusal;

/**
 * One thing that is wrong with a request.
 *
 * @param row element, line or spreadsheet row of the body; 0 for the request as a whole
 * @param field name of the field, column, parameter or header; may be empty
 * @param value what was written, fit to print; may be empty
 * @param problem what is wrong, what it must be, what to do next
 */
public record WrongPart(int row, String field, String value, Bilingual problem) {

    public WrongPart {
        field = VisibleText.cut(field, Refusal.LONGEST_VALUE);
        value = VisibleText.cut(value, Refusal.LONGEST_VALUE);
    }

    /** What a reader refused. */
    static WrongPart of(Refusal refusal) {
        return new WrongPart(refusal.row(), refusal.column(), refusal.value(), refusal.problem());
    }

    Map<String, Object> members(Language language) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("row", row);
        members.put("field", field);
        members.put("value", value);
        members.put("problem", problem.in(language));
        return members;
    }
}
