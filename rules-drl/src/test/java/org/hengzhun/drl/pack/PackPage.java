package org.hengzhun.drl.pack;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.stream.Collectors;
import org.hengzhun.core.field.Unit;
import org.hengzhun.drl.cases.CaseKeys;
import org.hengzhun.drl.rule.RuleStage;
import org.hengzhun.drl.skeleton.NewPolicy;
import org.hengzhun.drl.skeleton.Part;

/** docs/packs.md: every file of a pack with its keys and columns, made of what the readers themselves read. */
final class PackPage {

    private static final String HEAD = """
        # 政策包参考

        一个政策包是一个文件夹，装一份文件的全部规则。本页由程序生成，写包只看这一页就够（考核方案的词另见 [schemes.md](schemes.md)）。

        1. `hengzhun policy new 编号 --for screening,routing,duties,scoring` 写出一个能用的样子（只写要的几种）；
        2. 改成你的文件：先抄条款（clauses.csv），再写数（parameters.csv），再写规则和案例；
        3. 每改一处就运行 `hengzhun policy check 文件夹`，再用 `hengzhun policy test 文件夹` 跑案例。

        文本用 UTF-8（GB18030、带标记的 UTF-16 也能读，会提醒）。.csv 文件用英文逗号分隔，第一行是列名，各列次序不限，列名写英文或中文都可以；
        其下以 `#` 开头的行是说明，不读。空着的格也要留逗号。日期写作 2022-09-30；起始日当天有效，终止日当天已不再有效。

        | 文件 | 用途 | 必有 |
        |---|---|---|
        """;

    private static final String UNITS = """
        ## 单位

        写任何一种写法都可以，换算是准确的。policy.yaml 的表列、规则里比较的数都用基本单位（每行第一个）。

        | 基本单位 | 可写的单位（/ 之间是同一单位的几种写法） |
        |---|---|
        """;

    private static final String NAMED = """
        ## 有专门用途的参数

        | 参数 | 单位 | 用途 |
        |---|---|---|
        | `leadOrder` | list | 几个专班都承接、文件没有说谁牵头时的先后 |
        | `dayOffShift` | text | 期限遇休息日：`none` 不变、`next` 顺延、`previous` 提前 |
        | `holidays`、`workdays` | list | 放假的日子、调休上班的日子，写作 2026-10-01;2026-10-02 |

        """;

    private static final ImmutableList<Sheet> MANIFEST = ImmutableList.of(
            ManifestKeys.TOP,
            ManifestKeys.DOCUMENT,
            ManifestKeys.FIELD,
            ManifestKeys.COMPUTED,
            ManifestKeys.SET,
            ManifestKeys.LABEL,
            ManifestKeys.FINDING,
            ManifestKeys.AMOUNT,
            ManifestKeys.REPLACES,
            ManifestKeys.TABLE,
            ManifestKeys.COLUMN,
            ManifestKeys.NOTICE);

    private static final NewPolicy WHOLE = new NewPolicy(
            "my-policy",
            "（标题待填）",
            "（文号待填）",
            LocalDate.of(2026, 1, 1),
            Sets.immutableEnumSet(EnumSet.allOf(Part.class)));

    private PackPage() {}

    static String made() {
        StringBuilder page = new StringBuilder(HEAD);
        page.append(file(ManifestKeys.TOP, "必有"));
        PackSheets.all().forEach(table -> page.append(file(table, table.equals(PackSheets.CLAUSES) ? "必有" : "用到时")));
        RuleStage.files().forEach(rules -> page.append("| `%s` | 规则，见“规则文件” | 用到时 |\n".formatted(rules)));
        page.append("| `cases/*.yaml` | 案例，见“案例” | 应有 |\n\n");
        MANIFEST.forEach(level -> page.append(section(level)));
        PackSheets.all().forEach(table -> page.append(section(table)));
        page.append(units());
        page.append(RulePage.made());
        page.append("## 案例\n\n一个文件装几个案例，每个以 `- ` 开头；行业代码要加引号。\n\n");
        CaseKeys.all().forEach(level -> page.append(section(level)));
        page.append(FieldPage.made());
        return page.append(whole()).toString();
    }

    /** The pack at the end of the page. */
    static PackFiles wholePack() {
        return WHOLE.files();
    }

    private static String file(Sheet sheet, String presence) {
        return "| `%s` | %s | %s |\n".formatted(sheet.file(), sheet.what(), presence);
    }

    private static String units() {
        StringBuilder units = new StringBuilder(UNITS);
        for (Unit.Dimension dimension : Unit.Dimension.values()) {
            String written = Arrays.stream(Unit.values())
                    .filter(unit -> unit.dimension() == dimension)
                    .map(unit -> Joiner.on(" / ").join(unit.spellings()))
                    .collect(Collectors.joining("；"));
            units.append("| %s | %s |\n".formatted(Unit.base(dimension).symbol(), written));
        }
        return units.append('\n').append(NAMED).toString();
    }

    private static String whole() {
        StringBuilder whole = new StringBuilder("## 一个完整的政策包\n\n四种内容都有，`hengzhun policy new my-policy --for "
                + "screening,routing,duties,scoring` 写出的就是它，检查通过，案例全部成立：\n");
        PackFiles files = wholePack();
        files.contents()
                .keySet()
                .forEach(path -> whole.append("\n`%s`\n\n```%s\n%s```\n"
                        .formatted(
                                path,
                                path.substring(path.lastIndexOf('.') + 1),
                                new String(files.bytes(path).orElseThrow(), StandardCharsets.UTF_8))));
        return whole.toString();
    }

    private static String section(Sheet sheet) {
        boolean table = sheet.file().endsWith(".csv");
        StringBuilder section = new StringBuilder("## `%s`\n\n%s\n\n".formatted(sheet.file(), sheet.what()));
        section.append(
                table
                        ? "| 列 | 中文列名 | 必填 | 含义 | 例 |\n|---|---|---|---|---|\n"
                        : "| 键 | 必填 | 含义 | 例 |\n|---|---|---|---|\n");
        sheet.columns().forEach(column -> section.append(row(column, table)));
        return section.append('\n').toString();
    }

    private static String row(Sheet.Column column, boolean table) {
        String presence = switch (column.presence()) {
            case FILLED -> "必填";
            case PRESENT -> "列必有，可空";
            case OPTIONAL -> "可不写";
        };
        String example = column.example().isEmpty() ? "" : "`" + column.example() + "`";
        String chinese = table ? Joiner.on("、").join(column.chinese()) + " | " : "";
        return "| `" + column.name() + "` | " + chinese + Joiner.on(" | ").join(presence, column.what(), example)
                + " |\n";
    }
}
