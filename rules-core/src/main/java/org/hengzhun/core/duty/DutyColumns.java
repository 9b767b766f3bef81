package org.hengzhun.core.duty;

import org.hengzhun.core.field.FieldDictionary;
import org.hengzhun.core.field.Unit;

/** The columns of a table of what was done (完成记录表). */
public final class DutyColumns {

    public static final FieldDictionary DICTIONARY = declared();

    private DutyColumns() {}

    private static FieldDictionary declared() {
        FieldDictionary.Builder add = FieldDictionary.of("DutyRecord", "完成记录");
        add.text("duty", "义务").alias("义务名称", "事项").means("义务的编号或名称", "name or label of the duty");
        add.text("whom", "对象").alias("单位", "责任单位", "报送单位").means("谁完成的", "who did it");
        add.text("period", "期次")
                .alias("时期", "所属期")
                .means(
                        "为哪一期完成，例如 2020-04、2020Q2；不填按完成日期所在的期",
                        "the period it is done for; the one of doneOn unless given");
        add.date("doneOn", "完成日期")
                .alias("报送日期", "办结日期", "召开日期")
                .means("完成的日期；不填表示还没有完成", "the day it was done; empty means not done yet");
        add.number("count", "数量", Unit.COUNT).alias("场次", "份数", "人数").means("完成了几个，不填算一个", "how many; 1 unless given");
        add.text("note", "备注").means("备注，不参与判定", "a remark; it is not evaluated");
        return add.build();
    }
}
