package org.hengzhun.files.write.explanation;

import java.util.stream.Collectors;
import org.hengzhun.core.explanation.Change;
import org.hengzhun.core.field.Respondent;
import org.hengzhun.files.write.ValueText;

/** What would give another verdict, in words. Immutable. */
public final class ChangeText {

    private final ValueText text;

    public ChangeText(ValueText text) {
        this.text = text;
    }

    /** What stands above the changes, or that there are none. */
    public String heading(boolean any) {
        return any
                ? text.say(
                        "部门认定改变时，结论随之改变（每行是最少的一组，同一行的要一起改变）：",
                        "The least decisions of departments that would change the verdict, those of a line together:")
                : text.say(
                        "部门认定怎样改变（最多三项一起），结论都不变。",
                        "No decisions of departments, up to three together, would give another verdict.");
    }

    /** The decisions of one change, and the verdict they give. */
    public String line(Change change) {
        String verdict = change.verdict().words().in(text.language())
                + (change.isFinal() ? "" : text.say("（未定）", " (not final)"));
        return change.settings().stream().map(this::setting).collect(Collectors.joining(text.say("；并且", "; and ")))
                + " → "
                + verdict;
    }

    private String setting(Change.Setting setting) {
        Object from = setting.from();
        Respondent respondent =
                text.fields().field(setting.field()).orElseThrow().respondent();
        return text.say("%s（%s）：由 %s 改为 %s", "%s (%s): from %s to %s")
                .formatted(
                        text.label(setting.field()),
                        respondent.words().in(text.language()),
                        from == null ? text.unknown() : text.of(setting.field(), from),
                        text.of(setting.field(), setting.to()));
    }
}
