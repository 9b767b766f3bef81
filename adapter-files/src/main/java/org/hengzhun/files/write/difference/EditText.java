package org.hengzhun.files.write.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.hengzhun.core.difference.Edit;
import org.hengzhun.core.difference.FlipCounts.Turn;
import org.hengzhun.core.difference.PolicyChange;
import org.hengzhun.core.policy.PolicyStamp;
import org.hengzhun.core.screening.Verdict;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.files.write.ValueText;
import org.jspecify.annotations.Nullable;

/** What reads otherwise, in words. Immutable. */
final class EditText {

    /** Edits that the first lines tell; there may be hundreds between two documents. */
    private static final int TOLD = 10;

    private final ValueText text;

    EditText(ValueText text) {
        this.text = text;
    }

    /** What is asked: that it is a supposition, what is set, and which policies stand beside each other. */
    List<String> heading(PolicyChange change) {
        List<String> lines = new ArrayList<>();
        if (change.supposed()) {
            lines.add(text.say(
                    "【假设】下面是假设的结果：没有文件、也没有政策包这样规定。",
                    "[What if] These are results of a supposition: no document and no policy file says so."));
        }
        lines.add(text.say("原政策：", "Old policy: ") + stamp(change.before()));
        lines.add((change.supposed() ? text.say("假设后：", "As supposed: ") : text.say("新政策：", "New policy: "))
                + stamp(change.after()));
        if (change.edits().isEmpty()) {
            lines.add(text.say("两者在 %s 没有影响判定的不同。", "On %s nothing that bears on the results is otherwise.")
                    .formatted(change.asOf()));
        }
        change.edits().stream().limit(TOLD).forEach(edit -> lines.add("  " + words(edit) + places(edit)));
        if (change.edits().size() > TOLD) {
            lines.add("  "
                    + text.say("另有 %d 处不同。", "%d more things are otherwise.")
                            .formatted(change.edits().size() - TOLD));
        }
        return lines;
    }

    private String stamp(PolicyStamp policy) {
        return text.say("%s，校验码 %s", "%s, hash %s").formatted(policy.id(), policy.shortHash());
    }

    /** The condition of what is told, such as 若参数 firstClass.lower 由 50000 改为 30000. */
    String condition(PolicyChange change) {
        if (change.edits().size() == 1) {
            return text.say("若", "If ") + words(change.edits().get(0));
        }
        int edits = change.edits().size();
        return change.supposed()
                ? text.say("若按这 %d 处假设", "With these %d suppositions").formatted(edits)
                : text.say("若改用 %s（%d 处不同）", "With %s (%d things are otherwise)")
                        .formatted(change.after().id(), edits);
    }

    /** One edit in a clause of a sentence. */
    String words(Edit edit) {
        String what = edit.kind().words().in(text.language()) + " " + edit.name();
        if (edit.before() == null) {
            return text.say("新增", "added: ") + what + whole(edit);
        }
        if (edit.after() == null) {
            return text.say("删去", "deleted: ") + what + whole(edit);
        }
        return edit.parts().isEmpty()
                ? what + text.say("有变", " changes")
                : what + " "
                        + edit.parts().stream()
                                .map(part -> part(edit, part))
                                .collect(Collectors.joining(text.say("、", ", ")));
    }

    private String whole(Edit edit) {
        return edit.parts().stream()
                .map(part -> text.brackets(value(part.to() == null ? part.from() : part.to(), part)))
                .collect(Collectors.joining());
    }

    private String part(Edit edit, Edit.Part part) {
        String name = edit.kind() == Edit.Kind.ROW ? part.name() + " " : "";
        return name
                + text.say("由 %s 改为 %s", "from %s to %s").formatted(value(part.from(), part), value(part.to(), part));
    }

    private String value(@Nullable Object value, Edit.Part part) {
        if (value == null) {
            return text.say("没有", "none");
        }
        return value instanceof Bilingual words
                ? text.say("“%s”", "\"%s\"").formatted(words.in(text.language()))
                : text.of("", value, part.unit());
    }

    private String places(Edit edit) {
        Edit.@Nullable Place place = edit.after() == null ? edit.before() : edit.after();
        return place == null
                ? ""
                : text.brackets(
                        place.row() == 0
                                ? place.file()
                                : text.say("%s 第%d行", "%s row %d").formatted(place.file(), place.row()));
    }

    /** Why a project flips: each least set of edits. */
    String causes(List<List<Edit>> causes) {
        return causes.stream()
                .map(some ->
                        some.stream().map(this::words).collect(Collectors.joining(text.say("，连同", " together with "))))
                .collect(Collectors.joining(text.say("；或者", "; or ")));
    }

    /** From which verdict to which. */
    String turn(Turn turn) {
        return verdict(turn.from(), turn.fromFinal()) + " → " + verdict(turn.to(), turn.toFinal());
    }

    private String verdict(Verdict verdict, boolean isFinal) {
        return verdict.words().in(text.language()) + (isFinal ? "" : text.say("（未定）", " (not final)"));
    }
}
