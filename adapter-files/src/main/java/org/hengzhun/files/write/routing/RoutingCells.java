package org.hengzhun.files.write.routing;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hengzhun.core.result.Reason;
import org.hengzhun.core.routing.Lead;
import org.hengzhun.core.routing.Routing;
import org.hengzhun.files.write.ValueText;

/** The cells of a routing in any table. Immutable. */
final class RoutingCells {

    private final ValueText text;
    private final RoutingText words;

    RoutingCells(ValueText text) {
        this.text = text;
        this.words = new RoutingText(text);
    }

    /** What kinds of project it is. */
    String tags(Routing routing) {
        return routing.tags().stream()
                .map(tag -> tag.words().in(text.language()))
                .collect(Collectors.joining(text.say("、", ", ")));
    }

    /** Whether it has a place. */
    String place(Routing routing) {
        if (routing.ended()) {
            return text.say("已终止", "ended");
        }
        if (!routing.places()) {
            return "";
        }
        if (routing.placed()) {
            return text.say("有归口", "placed");
        }
        return routing.placeUndecided() ? text.say("资料不足", "undecided") : text.say("没有归口", "nowhere");
    }

    /** Who leads. */
    String lead(Lead lead) {
        if (lead instanceof Lead.ByLocalOrder ordered) {
            return ordered.group() + text.say("（本市顺序）", " (the city's order)");
        }
        return lead instanceof Lead.NotSaid ? text.say("文件未规定", "not said") : words.lead(lead);
    }

    /** The clauses it rests on. */
    static String clauses(Routing routing) {
        return Stream.concat(
                        routing.assignments().stream().flatMap(one -> one.reasons().stream()),
                        routing.tags().stream().flatMap(one -> one.reasons().stream()))
                .map((Reason reason) -> reason.citation().clause())
                .distinct()
                .collect(Collectors.joining("; "));
    }
}
