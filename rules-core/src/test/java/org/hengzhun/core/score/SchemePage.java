package org.hengzhun.core.score;

import com.google.common.base.Joiner;
import java.util.ArrayList;
import java.util.List;
import org.hengzhun.core.indicator.TableWord;

/** docs/schemes.md, from the words the code knows. */
final class SchemePage {

    private static final String HEAD = """
            # 考核方案参考

            写考核方案用的全部词：指标类型、汇总方式、计分方法、否决、等次和设置。本页由程序生成，`hengzhun policy methods` 打印同样的内容
            （`--lang en` 为英文）。文件放在政策包里：`indicators.csv`、`schemes/方案.csv`、`policy.yaml`；数写作 0.05、5% 或 5/6，也可写
            `$参数名`，取自 `parameters.csv`。数可带单位（5000万元、0.3吨标准煤/万元），
            换算是准确的；没有写单位的按列的基本单位计，量的不是一种东西的不收。一个完整的例子见内置政策 `xinxiang-2020-42`（`hengzhun policy export`）。
            """;

    private SchemePage() {}

    static String page() {
        List<String> lines = new ArrayList<>(List.of(HEAD.stripTrailing()));
        for (SchemeReference.Section section : SchemeReference.sections()) {
            lines.add("\n## " + section.title().zh() + "\n\n" + section.where().zh());
            section.words().forEach(word -> lines.add(entry(word)));
        }
        return Joiner.on('\n').join(lines) + "\n";
    }

    private static String entry(TableWord word) {
        StringBuilder text = new StringBuilder("\n### `%s` %s\n\n%s。\n"
                .formatted(word.word(), word.label().zh(), word.formula().zh()));
        if (!word.arguments().isEmpty()) {
            text.append("\n| 参数 | 不写时 | 含义 |\n|---|---|---|\n");
            word.arguments()
                    .forEach(one -> text.append("| `%s` | %s | %s |\n"
                            .formatted(
                                    one.name(),
                                    one.required() ? "必填" : one.otherwise(),
                                    one.meaning().zh())));
        }
        return text.append("\n例：%s。".formatted(word.example().zh())).toString();
    }
}
