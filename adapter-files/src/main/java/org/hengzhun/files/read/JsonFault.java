package org.hengzhun.files.read;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.VisibleText;

/** What is wrong with JSON that cannot be parsed, and where. */
final class JsonFault {

    private JsonFault() {}

    /** Something else stands where an object of the noun should. */
    static Bilingual noObject(Bilingual noun) {
        return new Bilingual(
                "应为一个%s对象；请写成 {…}。".formatted(noun.zh()), "This must be a %s object; write {…}.".formatted(noun.en()));
    }

    /** The fault of a document of which {@code before} elements could be read; {@code reached} is where parsing stood. */
    static Bilingual of(JsonProcessingException broken, int before, JsonLocation reached) {
        Bilingual what = what(broken);
        JsonLocation place = broken.getLocation() == null ? reached : broken.getLocation();
        return new Bilingual(
                "%s（%s）；前面的 %d 条已处理，从这里起都没有读，请改正后重来。".formatted(what.zh(), placeZh(place), before),
                "%s (%s); the %d elements before are processed, nothing from here on was read: fix it and run again."
                        .formatted(what.en(), placeEn(place), before));
    }

    /** The fault of one line that holds one object. */
    static Bilingual ofLine(JsonProcessingException broken) {
        Bilingual what = what(broken);
        int column = broken.getLocation() == null ? 0 : broken.getLocation().getColumnNr();
        return new Bilingual(
                "%s（第 %d 个字符附近）；请改正这一行。".formatted(what.zh(), column),
                "%s (near character %d); fix the line.".formatted(what.en(), column));
    }

    private static Bilingual what(JsonProcessingException broken) {
        return broken instanceof StreamConstraintsException
                ? new Bilingual(
                        "JSON 超出限度（嵌套 %d 层、文字 %d 字、数字 1000 位）".formatted(Json.DEEPEST, Json.LONGEST_TEXT),
                        "The JSON is beyond the limits (nesting %d, texts of %d characters, numbers of 1000 digits)"
                                .formatted(Json.DEEPEST, Json.LONGEST_TEXT))
                : new Bilingual(
                        "不是正确的 JSON：" + VisibleText.cut(broken.getOriginalMessage(), 120),
                        "This is not valid JSON: " + VisibleText.cut(broken.getOriginalMessage(), 120));
    }

    static String placeZh(JsonLocation place) {
        return "第 %d 行第 %d 列".formatted(place.getLineNr(), place.getColumnNr());
    }

    static String placeEn(JsonLocation place) {
        return "line %d, column %d".formatted(place.getLineNr(), place.getColumnNr());
    }
}
