package org.hengzhun.drl.pack;

import static org.hengzhun.drl.pack.Sheet.Column.filled;
import static org.hengzhun.drl.pack.Sheet.Column.optional;

/** The keys of {@code policy.yaml}, level by level, as its reader and docs/packs.md know them. */
final class ManifestKeys {

    static final Sheet TOP = new Sheet(
            "policy.yaml",
            "政策说明：是什么文件、何时施行，声明概念、标签、表、方案和结果运用。",
            filled("id", "编号", "编号：小写英文字母、数字、连字符，最多 64 个字符；没有字母的要加引号", "jiaozuo-2026-9"),
            filled("title", "标题", "文件标题", "关于……的意见"),
            filled("document", "文号", "文号，每个结果都写", "某政办〔2026〕9号"),
            optional("issuer", "发文机关", "发文机关", "某市人民政府办公室"),
            optional("jurisdiction", "适用地、行政区划代码", "适用地的六位行政区划代码，加引号", "\"410000\""),
            optional("issued", "发文日期", "发文日期", "2026-01-01"),
            filled("effective", "施行日期、生效日期", "施行日期，当天有效", "2026-01-01"),
            optional("effectiveProvenance", "施行日期的出处", "施行日期的出处：verbatim（不写即此）、paraphrase、mapping、local", "mapping"),
            optional("note", "说明、备注", "读者应当知道的，一句或几句（列表）", "- 意见性文件"),
            optional("documents", "文件", "几个文件合为一包时：名称 → 下面的 documents 各项", ""),
            optional("extends", "沿用、依据", "所沿用的政策包的编号", "henan-two-high-2021"),
            optional("milderThanBase", "放宽的理由", "比所沿用的政策宽时，为什么可以；只与 extends 同写", "省里授权"),
            optional("fields", "字段", "项目自有的字段：英文名 → 下面的 fields 各项", ""),
            optional("without", "停用", "所沿用的政策的规则里停用哪些：规则编号 → 理由", "{HN-4-1: 本市没有在建项目}"),
            optional("replaces", "替代", "所沿用的政策的规则里以本包的规则替代哪些：规则编号 → 下面的 replaces 各项", ""),
            optional("computed", "计算字段", "计算字段：英文名 → 下面的 computed 各项", ""),
            optional("sets", "集合", "选项的集合：英文名 → 下面的 sets 各项", ""),
            optional("notions", "概念", "概念（definitions.drl 认定）：英文名 → zh、en", "twoHigh: {zh: 两高项目}"),
            optional("tags", "标签", "标签（classification.drl 认定）：英文名 → zh、en", "pillar: {zh: 梁柱型项目}"),
            optional("findings", "处理意见", "自定的处理意见（screening.drl 引用）：英文名 → 下面的 findings 各项", ""),
            optional("amounts", "金额", "金额（amounts.drl 引用）：英文名 → 下面的 amounts 各项", ""),
            optional("tables", "表", "表：英文名 → 下面的 tables 各项", ""),
            optional("schemes", "方案、考核方案", "考核方案：编号 → zh、en 和设置，设置见 [schemes.md](schemes.md)", ""),
            optional("outcomes", "结果、结果运用", "结果运用（evaluation.drl 引用）：英文名 → zh、en", "commended: {zh: 通报表扬}"),
            optional("notices", "提示", "某日起读者应当知道的（列表），各项见下", ""));

    static final Sheet DOCUMENT = new Sheet(
            "documents: 名称:",
            "一个文件；clauses.csv 的 document 写它的名称。",
            filled("title", "标题", "标题", "节能审查办法"),
            filled("document", "文号", "文号", "国家发展改革委令第31号"),
            optional("issuer", "发文机关", "发文机关", ""),
            optional("issued", "发文日期", "发文日期", ""),
            filled("effective", "施行日期、生效日期", "施行日期", "2025-09-01"),
            optional("until", "失效日期", "失效日期，当天已失效", "2027-01-01"));

    static final Sheet FIELD = new Sheet(
            "fields: 字段名:",
            "项目的一个自有字段：英文字母开头，字母和数字，名称和表头不与项目字段重名。",
            filled("zh", "中文名", "中文名，也是表头", "涉密"),
            optional("en", "英文名", "英文名；不写同 zh", "secret"),
            filled("type", "类型", "text 文字、texts 多个文字、number 数值、yes-no 是否、date 日期、choice 单选、choices 多选", "yes-no"),
            optional("unit", "单位", "数值的基本单位；没有单位的写 比值", "吨"),
            optional("range", "范围", "数值可以是多少，含两端", "0..100"),
            optional("choices", "选项", "选项：英文名 → 中文名，或 zh、aliases", "{HIGH: 高风险, LOW: 低风险}"),
            optional("yes", "是", "是否字段里“是”的另一种写法；与 no 同写", "涉密"),
            optional("no", "否", "是否字段里“否”的另一种写法", "不涉密"),
            optional("aliases", "别名", "别的表头（列表）", "[是否涉密]"),
            optional("direction", "方向", "never-milder：数量更大不应更宽", "never-milder"),
            optional("who", "由谁答复", "由谁答复；不写为招商人员", "发展改革部门"),
            optional("meaning", "含义", "含义，一句话", "项目是否涉及国家秘密"),
            optional("meaning_en", "英文含义", "英文含义", ""));

    static final Sheet COMPUTED = new Sheet(
            "computed: 字段名:",
            "一个由别的字段算出的数，规则像字段一样读它；七种算法只写一种。",
            filled("zh", "中文名", "中文名", "万元产值取水量"),
            optional("en", "英文名", "英文名；不写同 zh", ""),
            optional("ratio", "比", "比：被除数和除数", "[waterUse, annualOutput]"),
            optional("sum", "和", "和：单位相同的几个数", "[annualCoal, addedCoal]"),
            optional("difference", "差", "差：单位相同的两个数", "[waterUse, reusedWater]"),
            optional("product", "倍", "倍：一个数和一个常数", "[waterUse, 0.8]"),
            optional("days", "天数", "从一个日期到另一个日期的天数", "[signedOn, startedOn]"),
            optional("months", "月数", "从一个日期到另一个日期的整月数", "[signedOn, startedOn]"),
            optional("annual", "折合全年", "折合全年：数量 × 12 ÷ 月数", "[usedSoFar, monthsCounted]"),
            optional("unit", "单位", "结果的单位；不写时由字段的单位得出，没有现成单位的比写 比值", "吨/万元"),
            optional("meaning", "含义", "含义，一句话", ""));

    static final Sheet SET = new Sheet(
            "sets: 集合名:",
            "一个选项字段的几个选项，规则里写 in ( Sets.集合名 )。",
            filled("zh", "中文名", "中文名", "拟建"),
            optional("en", "英文名", "英文名；不写同 zh", "proposed"),
            filled("field", "字段", "哪个选项字段", "stage"),
            filled("of", "选项", "哪些选项（列表），英文名或中文名", "[谋划, 意向, 在谈]"));

    static final Sheet LABEL = new Sheet(
            "notions、tags、outcomes: 名称:",
            "名称：英文字母开头，字母和数字，不与项目字段重名。",
            filled("zh", "中文名", "中文名", "两高项目"),
            optional("en", "英文名", "英文名；不写同 zh", "two-high project"));

    static final Sheet FINDING = new Sheet(
            "findings: 名称:",
            "本政策自定的一种处理意见；规则里写 findings.名称( $p )。",
            filled("zh", "中文名", "中文名", "涉密审查"),
            optional("en", "英文名", "英文名；不写同 zh", "security review"),
            filled("as", "同等", "与哪一种处理意见同等：结论与它相同，排在它后面", "jointReview"));

    static final Sheet AMOUNT = new Sheet(
            "amounts: 名称:",
            "项目应得或应缴的一项金额（或别的数量）怎样算；规则里写 amounts.名称( $p )，每项只由一条规则给出。数写 $参数名，或 表名.列名。",
            filled("zh", "中文名", "中文名", "设备投资奖励"),
            optional("en", "英文名", "英文名；不写同 zh", "equipment award"),
            optional("base", "基数", "基数：项目的一个数值字段，不能是除得的商；与 rate 同写", "fixedAssetInvestment"),
            optional("rate", "比例", "比例，可写几个连乘（列表）：%，或每一单位多少（元/亩、元/美元；个、月、天、吨等的基数可用 元）", "$award.rate"),
            optional("fixed", "定额", "定额，代替 base 和 rate", "$award.sum"),
            optional("total", "合计", "前面几项金额相加（列表），没有得到的不计", "[equipmentAward, landAward]"),
            optional("highest", "就高", "前面几项金额取最高的一项（列表）", "[equipmentAward, landAward]"),
            optional("floor", "最低", "最低多少", "$award.floor"),
            optional("cap", "最高", "最高多少；取自表的列时，对那一行的数而言", "$award.cap"),
            optional("several", "多行", "数取自表时必写：几行都符合时 highest 就高，或 sum 相加", "highest"));

    static final Sheet REPLACES = new Sheet(
            "replaces: 规则编号:",
            "以本包的一条规则替代所沿用的政策的一条。",
            filled("by", "由", "本包里替代它的规则，写在同一种文件里", "XC-4-1"),
            filled("reason", "理由", "为什么", "本市另设程序"));

    static final Sheet TABLE = new Sheet(
            "tables: 表名:",
            "一张表；各行写在 tables/表名.csv。",
            filled("label", "中文名、名称", "中文名", "牵头单位"),
            optional("columns", "列", "列：英文名 → 下面的 columns 各项", ""));

    static final Sheet COLUMN = new Sheet(
            "tables: 表名: columns: 列名:",
            "表的一列。",
            filled("label", "中文名、名称", "中文名", "行业大类"),
            filled(
                    "type",
                    "类型",
                    "text 文字、industry 行业代码（2 至 4 位）、number 数（须写 unit）、date 日期、outcome 这一行说什么：处理意见、概念或标签的英文名或中文名，一张表一列",
                    "industry"),
            optional("unit", "单位", "数的单位，用基本单位", "tce"),
            optional("optional", "可空", "true：可以留空，只用于文字列，不能比较；不写为 false", "true"));

    static final Sheet NOTICE = new Sheet(
            "notices: -",
            "一项提示。",
            filled("from", "起始日", "从哪天起", "2023-06-01"),
            optional("until", "失效日期", "到哪天，当天已不提示", "2025-09-01"),
            filled("zh", "内容", "内容", "请查办法原文"),
            optional("en", "英文名", "英文；不写同 zh", ""));

    private ManifestKeys() {}
}
