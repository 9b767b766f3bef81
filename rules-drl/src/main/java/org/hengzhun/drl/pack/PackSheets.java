package org.hengzhun.drl.pack;

import static org.hengzhun.drl.pack.Sheet.Column.filled;
import static org.hengzhun.drl.pack.Sheet.Column.optional;
import static org.hengzhun.drl.pack.Sheet.Column.present;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import java.util.Optional;

/** The tables a pack may have, each with its columns, as their readers and docs/packs.md know them. */
public final class PackSheets {

    private static final Sheet.Column CLAUSE = filled("clause", "条款", "条款编号，clauses.csv 里有的", "P-1");
    private static final Sheet.Column PROVENANCE =
            filled("provenance", "出处", "这一行从哪里来：verbatim 文件原文、paraphrase 转述、mapping 本库对应、local 本地自定", "verbatim");
    private static final Sheet.Column NOTE = optional("note", "备注", "备注，只给人看", "附件2第3行");

    public static final Sheet CLAUSES = new Sheet(
            "clauses.csv",
            "文件的全部条款，每条一行。",
            filled("clause", "条款、编号", "条款编号，自己定，不能重复；规则、参数、表、义务、方案和案例都引用它", "P-1"),
            filled("section", "章节", "在文件里的位置", "二(三)"),
            filled("kind", "类别", Joiner.on("、").withKeyValueSeparator(" ").join(ClauseReader.KINDS), "screen"),
            filled("summary_zh", "内容", "用自己的话概括", "总投资不到下限的不予准入"),
            optional("summary_en", "英文内容", "同上，英文；不写时英文输出照印中文并注明", "small projects are rejected"),
            optional("note", "备注", "备注；没有写成规则的条款在这里说明为什么", "背景，不作规则"),
            optional("document", "文件", "几个文件合为一包时，policy.yaml 的 documents 里的名称", "order-2025"),
            optional("judge", "由谁判断", "要由人判断的，由谁判断；与 bears 同填同空", "主管部门"),
            optional("bears", "何时涉及", "何时涉及项目：all，或阶段的英文名、概念、标签，用 ; 分开", "SIGNED;STARTED"));

    public static final Sheet PARAMETERS = new Sheet(
            "parameters.csv",
            "参数：门槛、期限、分值等数，规则、义务和方案按名称取。改标准时另加一行；同名各行的有效期不能重叠。",
            filled("key", "参数", "参数名，最多 200 个字符", "investment.least"),
            filled("value", "值、数值", "值；数不写千分位逗号", "50000"),
            filled("unit", "单位", "值的单位，见“单位”；文字写 text，日期写 date，列表写 list（各项用 ; 分开）", "万元"),
            present("from", "生效日、起始日", "从哪天起有效，含当天；空着不限", "2022-09-01"),
            present("to", "失效日、终止日", "到哪天失效，当天已不再有效；空着不限", "2025-01-01"),
            CLAUSE,
            PROVENANCE,
            NOTE);

    /** The columns every table of entries has, around those that policy.yaml declares. */
    public static final Sheet TABLE = new Sheet(
            "tables/表名.csv",
            "表：名录，每项一行；policy.yaml 的 tables 声明的列也写在这里，一列不少。",
            filled("id", "编号", "编号，不能重复", "C1"),
            filled("name", "名称", "结果里写的名称", "动力电池"),
            optional("from", "生效日、起始日", "从哪天起有效，含当天；空着不限", "2022-09-01"),
            optional("to", "失效日、终止日", "到哪天失效，当天已不再有效；空着不限", "2025-01-01"),
            CLAUSE,
            PROVENANCE,
            NOTE);

    public static final Sheet DUTIES = new Sheet(
            "duties.csv",
            "义务：谁、向谁、何时做什么，每件一行。",
            filled("name", "名称", "英文名，英文字母和数字，以字母开头", "monthlyReport"),
            filled("zh", "中文名", "中文名", "报送进展"),
            optional("en", "英文名", "英文名称；不写同 zh", "progress report"),
            filled("owner", "责任单位", "谁办", "各县区商务局"),
            present("to", "报送对象", "向谁", "市商务局"),
            filled(
                    "schedule",
                    "时间安排",
                    "何时：weekly 每周、monthly 每月、monthly:25 每月25日、every-2-months 每两月、quarterly 每季、half-yearly 半年、yearly 每年、"
                            + "yearly:03-31 每年3月31日、once:2022-04-22 一次、standing 长期、project 由项目引起（见 duties.drl）；可写 $参数名",
                    "monthly:25"),
            optional("count", "件数", "每期几次，数或 $参数名；不写为一次", "2"),
            optional("per", "逐一", "table:表名：表里每一行各欠一件", "table:LeadUnit"),
            optional("since", "起算日", "schedule 为 project 的：从项目的哪个日期字段起算", "signedOn"),
            optional("by", "计划日", "schedule 为 project 的：到项目的哪个日期字段为止", "plannedStart"),
            optional("within", "期限", "since 之后多久，天数或 $参数名（单位 天、月、年）", "$start.within"),
            optional(
                    "met",
                    "完成条件",
                    "这些字段都已知且不为“否”即已办，用 + 连接；日期字段空着是不明；字段@阶段：未到该阶段而空着，是未办；字段@是否字段：空着时看那个字段，填“否”是未办，填“是”是已办，也空着才是不明",
                    "startedOn@STARTED"),
            optional("afterEnd", "终止后仍办", "yes：项目终止后仍欠；只用于 schedule 为 project 的", "yes"),
            CLAUSE,
            PROVENANCE,
            optional("from", "起始日、生效日", "从哪天起欠；不写为政策施行日", "2022-09-01"),
            optional("until", "终止日、失效日", "到哪天为止，当天已不再欠", "2025-01-01"),
            NOTE);

    public static final Sheet INDICATORS = new Sheet(
            "indicators.csv",
            "指标：由各县区表的列算出的数；kind 为 column 的行给县区表另加一列。",
            filled("name", "名称", "英文名，最多 64 个字符", "startRate"),
            filled("zh", "中文名", "中文名，也是所加列的表头", "开工率"),
            optional("en", "英文名", "英文名称；不写同 zh", "start rate"),
            filled("kind", "类别", "怎样算，英文名或中文名，见 [schemes.md](schemes.md)", "ratio"),
            present("arguments", "变量", "名称=值，用空格分开；可写 $参数名", "numerator=开工项目数 denominator=签约项目数"),
            optional("help", "说明", "怎么取数，一句话", "报表第3栏"),
            optional("helpEn", "英文说明", "同上，英文", "column 3 of the report"),
            NOTE);

    /** The columns of every scheme. */
    public static final Sheet SCHEME = new Sheet(
            "schemes/方案.csv",
            "考核方案：每个考核项一行；设置写在 policy.yaml 的 schemes。",
            filled("name", "名称", "英文名", "start"),
            present("parent", "上级", "上级的 name 或中文名；总分空着", "total"),
            filled("zh", "中文名", "中文名", "开工率"),
            optional("en", "英文名", "英文名称；不写同 zh", "start rate"),
            present("indicator", "指标", "指标的 name 或中文名；汇总的行空着", "startRate"),
            filled("method", "方法", "怎样计分或汇总，英文名或中文名，见 [schemes.md](schemes.md)", "proportional"),
            present("weight", "权重", "满分或权重，数或 $参数名", "100"),
            present("arguments", "变量", "名称=值，用空格分开", "cap=1"),
            CLAUSE,
            PROVENANCE,
            NOTE);

    private static final ImmutableList<Sheet> ALL =
            ImmutableList.of(CLAUSES, PARAMETERS, TABLE, DUTIES, INDICATORS, SCHEME);

    private PackSheets() {}

    /** In the order of docs/packs.md. */
    public static ImmutableList<Sheet> all() {
        return ALL;
    }

    /** What the table at this path of a pack is read as; nothing when it is none. */
    public static Optional<Sheet> at(String path) {
        if (path.startsWith("tables/")) {
            return Optional.of(TABLE);
        }
        return path.startsWith("schemes/")
                ? Optional.of(SCHEME)
                : ALL.stream().filter(sheet -> sheet.file().equals(path)).findFirst();
    }
}
