package org.hengzhun.rest.reply;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hengzhun.core.words.Language;
import org.hengzhun.files.paper.Block;
import org.hengzhun.files.paper.Paper;

/** Every sort of failure there is, with what it means and what to do. */
public final class FaultCatalogue {

    private FaultCatalogue() {}

    /** By the names JSON gives them. */
    public static Map<String, Object> members(Language language) {
        List<Map<String, Object>> kinds = new ArrayList<>();
        for (FaultKind kind : FaultKind.values()) {
            Map<String, Object> members = new LinkedHashMap<>();
            members.put("type", kind.type());
            members.put("status", kind.status());
            members.put("title", kind.title().in(language));
            members.put("meaning", kind.meaning().in(language));
            kinds.add(members);
        }
        return Map.of("problems", kinds);
    }

    /** To be read. */
    public static Paper paper(Language language) {
        List<List<String>> rows = new ArrayList<>();
        for (FaultKind kind : FaultKind.values()) {
            rows.add(List.of(
                    Integer.toString(kind.status()),
                    kind.word(),
                    kind.title().in(language),
                    kind.meaning().in(language)));
        }
        String name = language.say("错误说明", "Problems");
        Block about = new Block.Paragraph(
                language.say(
                        "每个失败的答复都是 application/problem+json：type 是 urn:hengzhun:problem: 加下面的名字，detail 说这一次错在哪里、怎么改，errors 逐处列出，requestId 与日志里的相同。",
                        "Every failure is answered as application/problem+json: type is urn:hengzhun:problem: and a name below, detail says what is wrong this time and what to do, errors lists the places, requestId is the one in the log."));
        Block grid = new Block.Grid(
                "",
                List.of(
                        Block.Column.signs(language.say("状态", "Status"), 1),
                        Block.Column.words(language.say("名字", "Name"), 3),
                        Block.Column.words(language.say("标题", "Title"), 3),
                        Block.Column.words(language.say("意思和办法", "What it means and what to do"), 8)),
                rows,
                /* searchable= */ true);
        return new Paper(
                language,
                name,
                ImmutableList.of(new Paper.Part(name, name, List.of(about, grid))),
                ImmutableList.of(),
                ImmutableList.of());
    }
}
