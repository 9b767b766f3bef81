package org.hengzhun.files.report.handbook;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hengzhun.core.indicator.TableWord;
import org.hengzhun.core.score.SchemeReference;
import org.hengzhun.core.words.Language;
import org.hengzhun.drl.pack.PolicyPack;
import org.hengzhun.drl.pack.SchemeSource;
import org.hengzhun.files.paper.Block;
import org.hengzhun.files.paper.Block.Column;
import org.hengzhun.files.report.ReadAloud;

/** The settings of a scheme (排名、并列、舍入、等次的规定), those it leaves to custom among them. Immutable. */
final class SettingSheets {

    private static final ImmutableMap<String, String> LABELS = ImmutableMap.<String, String>builder()
            .put("grouping", "排名范围")
            .put("groups", "分组")
            .put("yardstick", "比较对象")
            .put("ties", "得分并列的名次")
            .put("tieBreakers", "同分先比")
            .put("lines", "先舍入还是先相加")
            .put("lineScale", "各项小数位数")
            .put("scoreScale", "总分小数位数")
            .put("rounding", "舍入方式")
            .put("order", "排名所用的分")
            .put("cap", "总分封顶")
            .put("floor", "总分保底")
            .put("grades", "等次的最低得分")
            .put("gradeRounding", "等次比例的舍入")
            .put("gradeTies", "并列跨等次")
            .put("totalOf", "合计")
            .put("totals", "合计的指标")
            .buildOrThrow();

    private static final ImmutableMap<String, String> TIES = ImmutableMap.of(
            "min", "同名次，其后跳过（1、2、2、4）",
            "max", "取后一名次（1、3、3、4）",
            "dense", "同名次，其后不跳（1、2、2、3）",
            "average", "取平均名次（1、2.5、2.5、4）",
            "ordinal", "不并列，按单位名称");

    private static final Pattern TABLE = Pattern.compile("=table:([A-Za-z][A-Za-z0-9]*)");

    private final PolicyPack pack;
    private final ReadAloud aloud;
    private final SchemeWords words;

    SettingSheets(PolicyPack pack, ReadAloud aloud, SchemeWords words) {
        this.pack = pack;
        this.aloud = aloud;
        this.words = words;
    }

    /** Every setting with what holds, written or not. */
    Block.Grid of(SchemeSource scheme) {
        Map<String, String> written = words.filled(scheme, scheme.settings());
        TableWord settings = SchemeReference.settingsWord();
        return new Block.Grid(
                "",
                List.of(
                        Column.words(aloud.say("事项", "setting"), 5),
                        Column.words(aloud.say("规定", "what holds"), 13),
                        Column.words(aloud.say("来源", "said by"), 6)),
                settings.arguments().stream()
                        .filter(one -> !one.name().equals("byGroup"))
                        .map(one -> row(one, Optional.ofNullable(written.get(one.name()))))
                        .toList(),
                /* searchable= */ false);
    }

    private List<String> row(TableWord.Argument setting, Optional<String> written) {
        String value = written.orElse(setting.otherwise());
        return List.of(
                aloud.say(LABELS.getOrDefault(setting.name(), setting.name()), setting.name()),
                aloud.brackets(aloud.language() == Language.ZH ? inChinese(setting, value) : value),
                written.isPresent() ? aloud.say("方案写明", "the scheme") : aloud.say("没有写，照通例", "unsaid, by custom"));
    }

    private String inChinese(TableWord.Argument setting, String value) {
        if (setting.name().equals("ties")) {
            return TIES.getOrDefault(value, value);
        }
        String said = words.said(setting.meaning().zh(), value);
        String chosen = said.substring(said.lastIndexOf('：') + 1);
        Matcher table = TABLE.matcher(chosen.equals(value) ? value : chosen);
        return table.replaceAll(found -> Matcher.quoteReplacement(list(found.group(1))))
                .replace(":lower", "（低者在前）")
                .replace(";", "、")
                .replace(":", " ");
    }

    private String list(String table) {
        var spec = pack.tables().get(table);
        return "（名单见目录《%s》）".formatted(spec == null ? table : spec.label());
    }
}
