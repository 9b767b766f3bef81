package org.hengzhun.core.duty;

import org.hengzhun.core.field.FieldDictionary;
import org.hengzhun.core.field.Unit;

/** The columns of a table of what was done (完成记录表). */
public final class DutyColumns {

    public static final FieldDictionary DICTIONARY = declared();

    private DutyColumns() {}

    private static FieldDictionary declared() {
        FieldDictionary.Builder add = FieldDictionary.of("DutyRecord", "完成记录");
        add.text("duty", "义务")
                .alias("义务名称", "事项", "事项名称", "报送事项", "督办事项", "工作事项", "任务", "任务名称")
                .describedAs("义务的编号或名称", "name or label of the duty");
        add.text("whom", "对象")
                .alias("单位", "责任单位", "报送单位", "单位名称", "承办单位", "完成单位")
                .describedAs("谁完成的", "who did it");
        add.text("period", "期次")
                .alias("时期", "所属期", "所属期次", "报送期次", "统计期", "所属时期")
                .describedAs(
                        "为哪一期完成，例如 2020-04、2020Q2；不填按完成日期所在的期",
                        "the period it is done for; unless given the one it was done in");
        add.date("doneOn", "完成日期")
                .alias("报送日期", "办结日期", "召开日期", "实际完成日期", "提交日期", "上报日期")
                .alias("完成时间", "报送时间", "办结时间", "召开时间", "实际完成时间", "提交时间", "上报时间")
                .describedAs("完成的日期；不填表示还没有完成", "the day it was done; empty means not done yet");
        add.number("count", "数量", Unit.COUNT)
                .alias("场次", "份数", "人数", "次数", "个数", "完成数", "完成数量")
                .describedAs("完成了几个，不填算一个", "how many; 1 unless given");
        add.text("note", "备注").alias("备注说明", "说明").describedAs("备注，不参与判定", "a remark; it is not evaluated");
        return add.build();
    }
}
