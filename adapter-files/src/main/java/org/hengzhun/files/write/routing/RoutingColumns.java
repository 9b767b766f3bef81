package org.hengzhun.files.write.routing;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.routing.Role;
import org.hengzhun.core.routing.Routing;
import org.hengzhun.core.words.Language;
import org.hengzhun.files.write.AskingText;
import org.hengzhun.files.write.ValueText;
import org.hengzhun.files.write.beside.ResultColumns;

/** What a routing adds to the row of its project: who takes it on, who helps, what it is, what that rests on, what is missing. */
public final class RoutingColumns implements ResultColumns<Routing> {

    private final ValueText text;
    private final RoutingText words;
    private final RoutingCells cells;
    private final AskingText asking;

    public RoutingColumns(Language language) {
        this.text = new ValueText(language);
        this.words = new RoutingText(text);
        this.cells = new RoutingCells(text);
        this.asking = new AskingText(text);
    }

    @Override
    public List<Column> columns(Language language) {
        return List.of(
                new Column(language.say("归口", "routed to"), 24),
                new Column(language.say("协助和责任单位", "helping and responsible"), 50),
                new Column(language.say("分类", "tags"), 24),
                new Column(language.say("依据", "basis"), 50),
                new Column(language.say("待补", "missing"), 30));
    }

    @Override
    public List<String> cells(Routing routing) {
        text.about(routing.project());
        return List.of(
                counted(routing),
                Arrays.stream(Role.values())
                        .filter(role -> !words.destinations(routing, role).isEmpty())
                        .map(role -> role.words().in(text.language())
                                + text.say("：", ": ")
                                + words.destinations(routing, role))
                        .collect(joining()),
                cells.tags(routing),
                Stream.concat(
                                Stream.of(RoutingCells.clauses(routing)).filter(clauses -> !clauses.isEmpty()),
                                Stream.concat(
                                        routing.judgements().stream()
                                                .map(judgement -> text.say("需人工判断：", "left to human judgement: ")
                                                        + asking.words(judgement)),
                                        routing.warnings().stream()
                                                .map(warning ->
                                                        text.say("提醒：", "note: ") + warning.in(text.language()))))
                        .collect(joining()),
                text.labels(Stream.concat(routing.missing().stream(), routing.missingBeside().stream())
                        .distinct()
                        .toList()));
    }

    private Collector<CharSequence, ?, String> joining() {
        return Collectors.joining(text.say("；", "; "));
    }

    @Override
    public List<String> notProcessed(String reasons) {
        return ImmutableList.of(text.say("未处理", "not judged"), "", "", reasons, "");
    }

    @Override
    public String counted(Routing routing) {
        String place = cells.place(routing);
        String lead = cells.lead(routing.lead());
        return routing.placed() ? lead : place.isEmpty() ? lead : place;
    }

    @Override
    public Project project(Routing routing) {
        return routing.project();
    }

    @Override
    public String sheet() {
        return text.say("归口", "routing");
    }
}
