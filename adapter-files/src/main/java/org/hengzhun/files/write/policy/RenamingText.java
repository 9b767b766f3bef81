package org.hengzhun.files.write.policy;

import java.util.ArrayList;
import java.util.List;
import org.hengzhun.core.words.Language;
import org.hengzhun.drl.revision.RenamedPack;
import org.hengzhun.drl.revision.Renaming;

/** Where a name of a policy becomes another, for people and for spreadsheets. */
public final class RenamingText {

    private RenamingText() {}

    /** Pack by pack, line by line; then what would be wrong, and whether it was written. */
    public static List<String> lines(RenamedPolicy renamed, Language language) {
        Renaming renaming = renamed.renaming();
        List<String> lines = new ArrayList<>();
        for (RenamedPack pack : renaming.packs()) {
            lines.add(language.say("%s：%d 处", "%s: %d")
                    .formatted(pack.id(), pack.places().size()));
            pack.places().forEach(place -> lines.add("  " + place(place, language)));
        }
        renaming.problems().forEach(problem -> lines.add(problem.in(language)));
        lines.add(outcome(renamed, language));
        return lines;
    }

    private static String place(RenamedPack.Place place, Language language) {
        String where = place.line() == 0
                ? language.say("文件", "file")
                : language.say("%s 第%d行", "%s line %d").formatted(place.file(), place.line());
        return "%s%s%s → %s".formatted(where, language.say("：", ": "), place.before(), place.after());
    }

    private static String outcome(RenamedPolicy renamed, Language language) {
        if (!renamed.renaming().isSound()) {
            return language.say("改名以后会有错误，什么都没有写。", "There would be errors and nothing was written.");
        }
        return renamed.written()
                ? language.say("已写。", "Written.")
                : language.say(
                        "还没有写；看过没有问题，加 --write 再运行一次。",
                        "Nothing was written yet; if this is right, run again with --write.");
    }

    /** The header, then a row a place. */
    public static List<List<String>> rows(RenamedPolicy renamed, Language language) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                language.say("政策", "policy"),
                language.say("文件", "file"),
                language.say("行", "line"),
                language.say("原来", "before"),
                language.say("现在", "after")));
        for (RenamedPack pack : renamed.renaming().packs()) {
            pack.places()
                    .forEach(place -> rows.add(List.of(
                            pack.id(),
                            place.file(),
                            place.line() == 0 ? "" : String.valueOf(place.line()),
                            place.before(),
                            place.after())));
        }
        return rows;
    }
}
