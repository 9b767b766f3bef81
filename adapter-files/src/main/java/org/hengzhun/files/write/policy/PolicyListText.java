package org.hengzhun.files.write.policy;

import java.util.ArrayList;
import java.util.List;
import org.hengzhun.core.words.Language;
import org.hengzhun.drl.pack.Manifest;
import org.hengzhun.files.write.TextLayout;
import org.hengzhun.files.write.TextTable;

/** The policies at hand as a table for people. */
public final class PolicyListText {

    private PolicyListText() {}

    /** A line a policy, below a header. */
    public static List<String> lines(List<ListedPolicy> policies, Language language, TextLayout layout) {
        List<List<String>> rows = rows(policies, language);
        TextTable table = new TextTable(layout)
                .columns(rows.get(0).get(0))
                .words(rows.get(0).stream().skip(1).toArray(String[]::new));
        rows.stream().skip(1).forEach(row -> table.row(row.toArray(String[]::new)));
        return table.lines();
    }

    /** The header, then a row a policy. */
    public static List<List<String>> rows(List<ListedPolicy> policies, Language language) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                language.say("编号", "id"),
                language.say("标题", "title"),
                language.say("文号", "document"),
                language.say("发文单位", "issuer"),
                language.say("施行日期", "effective"),
                language.say("沿用", "extends"),
                language.say("来自", "from")));
        for (ListedPolicy policy : policies) {
            Manifest manifest = policy.pack().manifest();
            rows.add(List.of(
                    manifest.id(),
                    manifest.title(),
                    manifest.document(),
                    manifest.issuer(),
                    manifest.effectiveDay().in(language),
                    manifest.base().orElse(""),
                    policy.from().orElse(language.say("内置", "shipped"))));
        }
        return rows;
    }
}
