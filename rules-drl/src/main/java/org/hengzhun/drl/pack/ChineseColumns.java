package org.hengzhun.drl.pack;

import com.google.common.collect.ImmutableMap;
import java.util.Collection;
import java.util.Map;

/**
 * What the columns of the tables of a pack are called in Chinese. A header may have either name; docs/writing-rules.md lists them.
 */
final class ChineseColumns {

    private static final ImmutableMap<String, String> CHINESE = ImmutableMap.<String, String>builder()
            .put("参数", "key")
            .put("值", "value")
            .put("数值", "value")
            .put("单位", "unit")
            .put("生效日", "from")
            .put("失效日", "to")
            .put("条款", "clause")
            .put("出处", "provenance")
            .put("备注", "note")
            .put("编号", "id")
            .put("名称", "name")
            .put("章节", "section")
            .put("类别", "kind")
            .put("内容", "summary_zh")
            .put("英文内容", "summary_en")
            .put("文件", "document")
            .put("由谁判断", "judge")
            .put("何时涉及", "bears")
            .put("中文名", "zh")
            .put("英文名", "en")
            .put("上级", "parent")
            .put("指标", "indicator")
            .put("方法", "method")
            .put("权重", "weight")
            .put("变量", "arguments")
            .put("说明", "help")
            .put("英文说明", "helpEn")
            .put("责任单位", "owner")
            .put("报送对象", "to")
            .put("时间安排", "schedule")
            .put("件数", "count")
            .put("逐一", "per")
            .put("起算日", "since")
            .put("计划日", "by")
            .put("期限", "within")
            .put("完成条件", "met")
            .put("终止后仍办", "afterEnd")
            .put("起始日", "from")
            .put("终止日", "until")
            .buildOrThrow();

    private ChineseColumns() {}

    /** The Chinese names by which a table with these columns may be headed, and what each stands for. */
    static ImmutableMap<String, String> of(Collection<String> columns) {
        return CHINESE.entrySet().stream()
                .filter(named -> columns.contains(named.getValue()))
                .collect(ImmutableMap.toImmutableMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
