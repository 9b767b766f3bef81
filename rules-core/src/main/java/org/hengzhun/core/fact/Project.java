package org.hengzhun.core.fact;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hengzhun.core.field.Decimals;
import org.hengzhun.core.field.Fact;
import org.hengzhun.core.field.Field;
import org.hengzhun.core.field.FieldDictionary;
import org.hengzhun.core.field.Kind;
import org.hengzhun.core.field.Property;
import org.hengzhun.core.field.Respondent;
import org.hengzhun.core.field.Unit;
import org.hengzhun.core.reading.FieldReader;
import org.hengzhun.core.reading.RecordReading;
import org.hengzhun.core.words.FlawedInputException;
import org.hengzhun.core.words.RefusedException;
import org.jspecify.annotations.Nullable;

/**
 * An investment project (招商引资项目) as far as it is known: a value or nothing for each field. Nothing means unknown.
 * Immutable; built by {@link #builder()}, changed by {@link #with} and {@link #without}, which give a new one.
 */
public final class Project implements Fact {

    /** So that a million of them can be held against doubles. */
    private static final int LONGEST_ID = 200;

    private static final FieldDictionary.Builder ADD = FieldDictionary.of("Project", "项目");

    public static final Field<String> ID = ADD.text("id", "项目编号")
            .key()
            .alias("编号", "项目代码", "项目编码")
            .atMost(LONGEST_ID)
            .describedAs("项目在本系统中的唯一编号", "the key of the project, unique in one input");
    public static final Field<String> NAME = ADD.text("name", "项目名称")
            .verbatim()
            .alias("名称", "项目名", "招商项目名称", "签约项目名称")
            .vaguely("项目")
            .describedAs("项目的名称", "the name of the project");
    public static final Field<County> COUNTY = ADD.<County>declare(
                    "county", "承接县区", County.class, Kind.TEXT, null, County::name, plain -> County.of(plain.toString()))
            .alias("县区", "县(市、区)", "承接县(市、区)", "所在县区", "所属县区", "落地县区", "项目所在县区", "县区名称", "区县", "所属区县")
            .alias("所在县(市、区)", "所属县(市、区)", "落地县(市、区)", "项目所在县(市、区)", "县(市、区)名称", "属地", "项目属地", "所属地")
            .vaguely("所在地", "项目所在地", "承接单位", "承接地", "落户地", "地区", "区域")
            .describedAs("承接项目的县（市、区）或功能区", "the county, district or zone that takes on the project");
    public static final Field<String> PARK = ADD.text("park", "园区")
            .alias("入驻园区", "承接园区", "所在园区", "所属园区", "落户园区", "园区名称")
            .describedAs("项目入驻的园区", "the park the project moves into");
    public static final Field<String> INVESTOR = ADD.text("investor", "投资方")
            .alias("投资企业", "投资主体", "投资方名称", "投资企业名称", "投资主体名称", "投资单位", "投资商", "投资者")
            .vaguely("企业名称", "单位名称", "客商")
            .describedAs("投资企业的名称", "the name of the investing firm");
    public static final Field<Set<String>> INVESTOR_ORIGINS = ADD.countries("investorOrigins", "来源地")
            .alias("投资方来源地", "来源国别", "投资方国别", "投资方国别(地区)", "国别", "国别(地区)", "国家(地区)", "投资来源国别(地区)")
            .vaguely("来源地区", "投资方所在地", "资金来源地")
            .asked(1, Respondent.CLERK)
            .describedAs(
                    "投资方的国家或地区，写名称（中国、香港、德国）或 ISO 3166-1 两位代码，多个用分号隔开",
                    "countries or regions of the investor, by name or ISO 3166-1 alpha-2 code");
    public static final Field<Set<InvestorKind>> INVESTOR_KINDS = ADD.choices(
                    "investorKinds", "投资方类型", InvestorKind.class)
            .alias("企业类型")
            .asked(2, Respondent.CLERK)
            .describedAs("投资方的类型，可以有多个，用分号隔开", "what the investor is; several are possible");
    public static final Field<String> INVESTOR_REGION = ADD.text("investorRegion", "投资方所在区域")
            .alias("投资方所在省份", "投资方所在省", "投资方所在省市", "来源省份", "投资来源省份")
            .vaguely("来源地区", "投资方所在地", "资金来源地")
            .asked(2, Respondent.CLERK)
            .describedAs("境内投资方所在的省、市或区域，例如 江苏、深圳、长三角", "province, city or region of a domestic investor");
    public static final Field<IndustryCode> INDUSTRY_CODE = ADD.<IndustryCode>declare(
                    "industryCode",
                    "行业代码",
                    IndustryCode.class,
                    Kind.INDUSTRY,
                    null,
                    IndustryCode::digits,
                    plain -> IndustryCode.of(plain.toString()))
            .alias("国民经济行业代码", "行业小类代码", "国民经济行业分类代码", "行业分类代码", "国标行业代码", "所属行业代码")
            .lesser("行业名称", "国民经济行业", "国民经济行业名称", "国民经济行业分类", "国民经济行业类别", "所属国民经济行业", "行业小类", "行业小类名称")
            .vaguely("所属行业", "行业", "行业类别", "行业类型", "行业分类")
            .asked(1, Respondent.CLERK)
            .describedAs("国民经济行业分类 GB/T 4754 的 2 至 4 位代码，按文字填写", "GB/T 4754 code of 2 to 4 digits, as text");
    public static final Field<Set<String>> FIELDS_OF_INDUSTRY = ADD.texts("fields", "产业领域")
            .alias("所属领域", "产业类别", "所属产业", "所属产业领域", "产业类型", "产业分类")
            .vaguely("所属行业", "行业", "行业类别", "行业类型", "行业分类")
            .asked(1, Respondent.CLERK)
            .describedAs("项目所属的产业领域，多个用分号隔开", "industrial fields of the project");
    public static final Field<Set<String>> PROCESSES = ADD.texts("processes", "产品或工序")
            .alias("主要产品", "工序")
            .describedAs("主要产品或生产工序，多个用分号隔开", "main products or processes");
    public static final Field<Money> TOTAL_INVESTMENT = money("totalInvestment", "总投资", Currency.CNY)
            .alias("投资总额", "计划总投资", "项目总投资", "总投资额", "项目总投资额", "计划总投资额", "计划投资总额", "项目计划总投资", "项目投资总额")
            .alias("预计总投资", "总投资估算", "估算总投资", "总投资金额", "总投资规模")
            .vaguely("投资额", "投资规模", "投资金额", "项目投资", "项目投资额", "计划投资", "计划投资额", "拟投资额", "合同总投资", "协议总投资")
            .asked(2, Respondent.INVESTOR)
            .describedAs("项目总投资，人民币", "total investment in CNY");
    public static final Field<Money> FOREIGN_INVESTMENT = money("foreignInvestment", "合同外资", Currency.USD)
            .alias("合同利用外资", "合同外资额", "合同外资金额", "合同利用外资额")
            .asked(2, Respondent.INVESTOR)
            .describedAs("合同利用外资额，美元", "contracted foreign investment in USD");
    public static final Field<Money> OUT_OF_PROVINCE_FUNDS = money("outOfProvinceFunds", "省外资金", Currency.CNY)
            .alias("引进省外资金", "引进省外资金额", "省外资金额")
            .describedAs("引进的省外资金，人民币", "funds from outside the province in CNY");
    public static final Field<Money> ARRIVED_FUNDS = money("arrivedFunds", "到位资金", Currency.CNY)
            .alias("实际到位资金", "到位资金额", "实际到位资金额", "资金到位额", "到位金额", "实际到位金额")
            .vaguely("累计到位资金", "累计到位资金额", "已到位资金", "资金到位情况")
            .describedAs("实际到位的资金，人民币", "funds that have arrived in CNY");
    public static final Field<Stage> STAGE = ADD.choice("stage", "阶段", Stage.class)
            .alias("项目阶段", "项目进展", "项目状态", "进展阶段", "项目进展阶段", "推进阶段", "所处阶段", "项目所处阶段", "当前阶段", "目前阶段")
            .vaguely("状态", "进展", "进展情况", "项目进展情况")
            .asked(1, Respondent.CLERK)
            .describedAs("项目推进到的阶段", "how far the project has come");
    public static final Field<ConstructionKind> CONSTRUCTION_KIND = ADD.choice(
                    "constructionKind", "建设性质", ConstructionKind.class)
            .alias("项目建设性质")
            .vaguely("项目性质", "建设类型", "性质")
            .asked(2, Respondent.CLERK)
            .describedAs("新建、扩建、改建或技改", "new, expansion, renovation or technical upgrade");
    public static final Field<Energy> ANNUAL_ENERGY_EQUIVALENT = energy(
                    "annualEnergyEquivalent", "年综合能耗(等价值)", EnergyBasis.EQUIVALENT)
            .alias(EnergyHeaders.on("等价值"))
            .vaguely(EnergyHeaders.open())
            .asked(2, Respondent.INVESTOR)
            .burden()
            .describedAs("项目建成后（改扩建项目为改扩建后）全年综合能耗，等价值", "energy used a year once built, on the equivalent basis");
    public static final Field<Energy> ANNUAL_ENERGY_CALORIFIC = energy(
                    "annualEnergyCalorific", "年综合能耗(当量值)", EnergyBasis.CALORIFIC)
            .alias(EnergyHeaders.on("当量值"))
            .vaguely(EnergyHeaders.open())
            .asked(2, Respondent.INVESTOR)
            .burden()
            .describedAs("全年综合能耗，当量值", "energy used a year, on the calorific basis");
    public static final Field<Energy> ADDED_ENERGY_EQUIVALENT = energy(
                    "addedEnergyEquivalent", "新增能耗(等价值)", EnergyBasis.EQUIVALENT)
            .alias(EnergyHeaders.addedOn("等价值"))
            .vaguely(EnergyHeaders.addedOpen())
            .asked(3, Respondent.INVESTOR)
            .burden()
            .describedAs(
                    "项目新增的年综合能耗，等价值；新建项目不填时按年综合能耗计", "energy a year that the project adds, on the equivalent basis");
    public static final Field<BigDecimal> ANNUAL_COAL = amount("annualCoal", "年煤耗", Unit.TONNE)
            .alias("年耗煤量", "年用煤量", "年煤炭消费量", "年煤炭消耗量", "煤炭年消费量", "全年煤炭消费量")
            .vaguely("煤耗", "煤炭消费量", "用煤量", "耗煤量")
            .asked(2, Respondent.INVESTOR)
            .burden()
            .describedAs("全年煤炭消费量", "coal burnt a year");
    public static final Field<Energy> ADDED_ENERGY_CALORIFIC = energy(
                    "addedEnergyCalorific", "新增能耗(当量值)", EnergyBasis.CALORIFIC)
            .alias(EnergyHeaders.addedOn("当量值"))
            .vaguely(EnergyHeaders.addedOpen())
            .asked(3, Respondent.INVESTOR)
            .burden()
            .describedAs("改建和技改项目投产后年综合能耗的增量，当量值", "energy a year that the works add, on the calorific basis");
    public static final Field<BigDecimal> ADDED_COAL = amount("addedCoal", "新增年煤耗", Unit.TONNE)
            .alias("煤炭消费增量")
            .asked(3, Respondent.INVESTOR)
            .burden()
            .describedAs("改建和技改项目投产后年煤炭消费的增量", "coal a year that the works add");
    public static final Field<Boolean> SITE_AND_PROCESS_UNCHANGED = ADD.truth(
                    "siteAndProcessUnchanged", "建设地点和主要工艺设备未变")
            .answered("未变", "有变")
            .answered("未改变", "有改变")
            .answered("未变化", "有变化")
            .answered("不变", "已改变")
            .alias("地点工艺设备未变")
            .asked(2, Respondent.INVESTOR)
            .describedAs("改建和技改项目的建设地点、主要生产工艺和设备是否都没有改变", "site, main processes and equipment all stay as they were");
    public static final Field<BigDecimal> ANNUAL_ELECTRICITY = amount("annualElectricity", "年用电量", Unit.KWH)
            .alias("年电力消费量", "年耗电量", "年用电", "年电力消耗量")
            .vaguely("用电量", "耗电量", "电力消费量")
            .burden()
            .describedAs("全年用电量", "electricity used a year");
    public static final Field<UnitEnergy> UNIT_ENERGY = ADD.<UnitEnergy>declare(
                    "unitEnergy",
                    "单位产品能耗",
                    UnitEnergy.class,
                    Kind.QUANTITY,
                    null,
                    UnitEnergy::toString,
                    Project::unitEnergy)
            .describedAs("单位产品能耗，连同单位填写，例如 86 kgce/t", "energy per unit of product, with its unit");
    public static final Field<Boolean> PLANNING_EIA_COMPLIANT = ADD.truth("planningEiaCompliant", "符合规划环评")
            .answered("符合", "不符合")
            .alias("符合规划环评要求", "规划环评符合")
            .asked(4, Respondent.ECOLOGY)
            .describedAs("是否符合所在园区或区域的规划环评", "fits the planning EIA of its park or area");
    public static final Field<Boolean> ENERGY_REVIEWED = ADD.truth("energyReviewed", "通过节能审查")
            .answered("已通过", "未通过")
            .answered("通过", "不通过")
            .alias("已通过节能审查", "节能审查通过")
            .asked(4, Respondent.DEVELOPMENT_REFORM)
            .describedAs("是否通过固定资产投资项目节能审查", "has passed the energy review");
    public static final Field<LocalDate> ENERGY_REVIEWED_ON =
            day("energyReviewedOn", "节能审查意见日期", "节能审查意见出具的日期", "the day the opinion of the energy review was given");
    public static final Field<Energy> REVIEWED_ENERGY_CALORIFIC = energy(
                    "reviewedEnergyCalorific", "节能审查批复能耗(当量值)", EnergyBasis.CALORIFIC)
            .alias(EnergyHeaders.approvedOn("当量值"))
            .vaguely(EnergyHeaders.approvedOpen())
            .asked(4, Respondent.DEVELOPMENT_REFORM)
            .describedAs("节能审查意见批复的年综合能耗，当量值", "annual energy that the energy review approved, on the calorific basis");
    public static final Field<EnergyReviewBody> ENERGY_REVIEW_BODY = ADD.choice(
                    "energyReviewBody", "节能审查机关", EnergyReviewBody.class)
            .alias("节能审查机关层级")
            .asked(4, Respondent.DEVELOPMENT_REFORM)
            .describedAs("负责节能审查的机关是哪一级", "the level of the body that does the energy review");
    public static final Field<Boolean> CLASSIFIED_PROJECT = ADD.truth("classifiedProject", "涉密项目")
            .answered("涉密", "不涉密")
            .answered("属于", "不属于")
            .answered("涉及", "非涉密")
            .asked(4, Respondent.DEVELOPMENT_REFORM)
            .describedAs("是否涉密项目", "is a classified project");
    public static final Field<Boolean> SIMPLE_ENERGY_USE = ADD.truth("simpleEnergyUse", "用能工艺简单")
            .answered("属于", "不属于")
            .alias("用能工艺简单节能潜力小")
            .asked(4, Respondent.DEVELOPMENT_REFORM)
            .describedAs(
                    "是否属于国家发展改革委目录中用能工艺简单、节能潜力小的行业",
                    "belongs to a line that the national list calls simple in its use of energy");
    public static final Field<Boolean> TWO_HIGH_PROJECT = ADD.truth("twoHighProject", "两高项目")
            .answered("属于", "不属于")
            .answered("两高", "非两高")
            .alias("高耗能高排放项目", "是否两高项目", "两高", "属于两高项目", "属于两高")
            .asked(4, Respondent.DEVELOPMENT_REFORM)
            .describedAs(
                    "主管部门是否认定为高耗能高排放项目；政策包自带目录的（如河南省两高目录）按目录认定，不看这一列",
                    "the department in charge finds it a two-high project; a policy with a catalogue of its own goes"
                            + " by that");
    public static final Field<Boolean> NATIONAL_KEY_FIELD = ADD.truth("nationalKeyField", "国家审查重点领域")
            .answered("属于", "不属于")
            .asked(4, Respondent.DEVELOPMENT_REFORM)
            .describedAs("是否属于由国家审查节能的重点领域", "belongs to a field whose energy review is national");
    public static final Field<Boolean> REGIONAL_REVIEW = ADD.truth("regionalReview", "区域节能审查范围内")
            .answered("在", "不在")
            .answered("范围内", "范围外")
            .asked(4, Respondent.DEVELOPMENT_REFORM)
            .describedAs("是否在已实施区域节能审查的范围内", "lies in an area with a regional energy review");
    public static final Field<Boolean> GOVERNMENT_INVESTMENT = ADD.truth("governmentInvestment", "政府投资项目")
            .answered("属于", "不属于")
            .answered("政府投资", "非政府投资")
            .asked(3, Respondent.INVESTOR)
            .describedAs("是否政府投资项目", "is invested by government");
    public static final Field<LocalDate> FEASIBILITY_REPORTED_ON =
            day("feasibilityReportedOn", "报送可研报告日期", "报送可行性研究报告的日期", "the day the feasibility report was handed in");
    public static final Field<LocalDate> TRIAL_RUN_ON =
            day("trialRunOn", "试运行日期", "开始试运行的日期", "the day the trial run began");
    public static final Field<LocalDate> ENERGY_ACCEPTED_ON =
            day("energyAcceptedOn", "节能验收日期", "节能审查意见落实情况验收的日期", "the day its energy measures were accepted");
    public static final Field<Boolean> APPROVED_ILLEGALLY = ADD.truth("approvedIllegally", "违规审批")
            .answered("有", "无")
            .answered("存在", "不存在")
            .answered("有违规", "没有")
            .alias("违规审批或建设")
            .asked(4, Respondent.DEVELOPMENT_REFORM)
            .describedAs("是否违规审批或违规建设", "was approved or built against the rules");
    public static final Field<Boolean> REQUIREMENTS_MET = ADD.truth("requirementsMet", "符合要求")
            .answered("符合", "不符合")
            .asked(4, Respondent.DEVELOPMENT_REFORM)
            .describedAs("在建项目是否符合两高管控要求", "meets the requirements on two-high projects");
    public static final Field<Boolean> HIGH_EMISSION = ADD.truth("highEmission", "高排放")
            .answered("属于", "不属于")
            .alias("高排放项目", "属于高排放项目")
            .asked(5, Respondent.ECOLOGY)
            .describedAs("是否属于高排放项目", "is a high-emission project");
    public static final Field<Boolean> HIGH_RISK = ADD.truth("highRisk", "高风险")
            .answered("属于", "不属于")
            .alias("高风险项目", "属于高风险项目")
            .asked(5, Respondent.JOINT_REVIEW)
            .describedAs("是否属于高风险项目", "is a high-risk project");
    public static final Field<Boolean> FITS_INDUSTRIAL_POSITION = ADD.truth("fitsIndustrialPosition", "符合产业定位")
            .answered("符合", "不符合")
            .alias("符合当地产业定位", "符合产业定位要求")
            .asked(5, Respondent.DEVELOPMENT_REFORM)
            .describedAs("是否符合当地产业定位", "fits the industrial position of the place");
    public static final Field<Boolean> ON_NEGATIVE_LIST = ADD.truth("onNegativeList", "负面清单内")
            .answered("在", "不在")
            .answered("列入", "未列入")
            .answered("已列入", "不列入")
            .answered("清单内", "清单外")
            .alias("列入负面清单", "在负面清单内", "在负面清单", "属于负面清单", "属于负面清单项目", "负面清单项目")
            .vaguely("负面清单")
            .asked(5, Respondent.DEVELOPMENT_REFORM)
            .describedAs("是否列入负面清单", "is on the negative list");
    public static final Field<ReviewResult> REVIEW_RESULT = ADD.choice("reviewResult", "会审结论", ReviewResult.class)
            .alias("会审结果", "联审结论", "会商联审结论")
            .asked(5, Respondent.JOINT_REVIEW)
            .describedAs("会审（会商联审）的结论；不填表示还没有会审", "how the joint review ended; blank means that none was held");
    public static final Field<LocalDate> REVIEWED_ON =
            day("reviewedOn", "会审日期", "会审（会商联审）作出结论的日期", "the day the joint review ended");
    public static final Field<Set<ReviewGround>> REVIEW_GROUNDS = ADD.choices(
                    "reviewGrounds", "会审查明的问题", ReviewGround.class)
            .alias("会审查明问题", "会审发现的问题")
            .asked(5, Respondent.JOINT_REVIEW)
            .describedAs(
                    "会审查明的问题，多个用分号隔开；会审部门填写",
                    "what the joint review found against it; the reviewing bodies fill it in");
    public static final Field<Boolean> STRONG_PULL = ADD.truth("strongPull", "带动性强")
            .answered("强", "不强")
            .alias("带动作用强")
            .asked(4, Respondent.INDUSTRY)
            .describedAs(
                    "主管部门是否认定项目带动性强（能带动上下游或形成集聚）",
                    "the department in charge finds that the project pulls others along");
    public static final Field<Boolean> IN_TARGET_LIBRARY = ADD.truth("inTargetLibrary", "列入靶向项目库")
            .answered("列入", "未列入")
            .answered("已列入", "不列入")
            .answered("在库", "不在库")
            .alias("靶向项目库内")
            .asked(4, Respondent.COMMERCE)
            .describedAs("是否列入靶向项目库", "is in the library of target projects");
    public static final Field<Boolean> TOUCHES_MAIN_WORKS = ADD.truth("touchesMainWorks", "涉及主体工程")
            .answered("涉及", "不涉及")
            .asked(3, Respondent.INVESTOR)
            .describedAs("技术改造是否涉及主体工程", "the upgrade touches the main works");
    public static final Field<Boolean> ADDS_CAPACITY = ADD.truth("addsCapacity", "新增产能")
            .answered("有", "无")
            .answered("增加", "不增加")
            .answered("新增", "不新增")
            .alias("增加产能")
            .asked(3, Respondent.INVESTOR)
            .describedAs("是否增加产能", "adds capacity");
    public static final Field<Boolean> SINTERING = ADD.truth("sintering", "有烧结工序")
            .answered("有", "无")
            .answered("含", "不含")
            .answered("包含", "没有")
            .alias("含烧结工序")
            .asked(3, Respondent.INVESTOR)
            .describedAs("砖瓦、耐火材料等项目是否有烧结工序", "has a sintering process");
    public static final Field<Boolean> LONG_PROCESS_STEEL = ADD.truth("longProcessSteel", "长流程钢铁")
            .answered("属于", "不属于")
            .alias("长流程炼钢")
            .asked(3, Respondent.INVESTOR)
            .describedAs("是否为长流程（高炉转炉）钢铁", "makes steel by the long process");
    public static final Field<BigDecimal> LAND_AREA = amount("landArea", "用地面积", Unit.MU)
            .alias("占地面积", "用地", "占地", "项目用地", "项目用地面积", "项目占地面积", "用地规模", "占地规模", "占用土地面积", "用地亩数", "占地亩数", "亩数")
            .vaguely("供地面积", "土地面积", "需求用地", "拟用地面积", "计划用地面积")
            .asked(3, Respondent.INVESTOR)
            .burden()
            .describedAs("项目用地面积", "land the project uses");
    public static final Field<BigDecimal> ADDED_LAND = amount("addedLand", "新增用地面积", Unit.MU)
            .alias("新增用地")
            .asked(3, Respondent.INVESTOR)
            .describedAs("项目新增的用地面积；零地项目填 0", "land the project takes in addition; 0 when it needs none");
    public static final Field<Boolean> INDUSTRIAL_LAND = ADD.truth("industrialLand", "工业用地")
            .answered("属于", "不属于")
            .alias("为工业用地", "属于工业用地")
            .asked(3, Respondent.NATURAL_RESOURCES)
            .describedAs("项目用地是否为工业用地", "the land of the project is industrial land");
    public static final Field<BigDecimal> PLOT_RATIO_BEFORE = amount("plotRatioBefore", "原容积率", Unit.RATIO)
            .alias("提升前容积率")
            .asked(4, Respondent.NATURAL_RESOURCES)
            .describedAs("改造前的容积率", "plot ratio before the works");
    public static final Field<BigDecimal> PLOT_RATIO_AFTER = amount("plotRatioAfter", "容积率", Unit.RATIO)
            .alias("提升后容积率", "新容积率")
            .asked(4, Respondent.NATURAL_RESOURCES)
            .describedAs("改造后或规划的容积率", "plot ratio after the works");
    public static final Field<BigDecimal> IDLE_MONTHS = amount("idleMonths", "闲置月数", Unit.MONTH)
            .asked(4, Respondent.NATURAL_RESOURCES)
            .describedAs("土地闲置的月数", "months the land has lain idle");
    public static final Field<Boolean> INEFFICIENT_LAND = ADD.truth("inefficientLand", "低效用地")
            .answered("属于", "不属于")
            .alias("低效闲置土地", "属于低效用地")
            .asked(4, Respondent.NATURAL_RESOURCES)
            .describedAs("主管部门是否认定土地低效利用", "the department in charge finds that the land is used inefficiently");
    public static final Field<Set<Obstacle>> OBSTACLES = ADD.choices("obstacles", "要素制约", Obstacle.class)
            .alias("要素问题")
            .describedAs("缺少的要素，多个用分号隔开", "what the project lacks to go on");
    public static final Field<Boolean> LEADER_ASSIGNED = ADD.truth("leaderAssigned", "包抓领导")
            .answered("有", "无")
            .answered("已明确", "未明确")
            .answered("已有", "没有")
            .alias("已明确包抓领导")
            .describedAs("是否已明确包抓领导", "a leader has been put in charge");
    public static final Field<LocalDate> LEADER_STUDIED_ON = day(
            "leaderStudiedOn", "主要领导研究日期", "主要领导（一把手）亲自研究过问项目的日期", "the day the principal leader took it up in person");
    public static final Field<Boolean> ACTION_PLAN = ADD.truth("actionPlan", "行动计划")
            .answered("有", "无")
            .answered("已有", "没有")
            .answered("已制定", "未制定")
            .describedAs("是否已有行动计划", "an action plan exists");
    public static final Field<Boolean> WORK_TEAM = ADD.truth("workTeam", "工作团队")
            .answered("有", "无")
            .answered("已有", "没有")
            .answered("已成立", "未成立")
            .answered("已组建", "未组建")
            .describedAs("是否已有工作团队", "a work team exists");
    public static final Field<Boolean> DOSSIER = ADD.truth("dossier", "招商专案")
            .answered("有", "无")
            .answered("已有", "没有")
            .answered("已制定", "未制定")
            .describedAs("是否已有招商专案", "a dossier exists");
    public static final Field<Boolean> ON_LEDGER = ADD.truth("onLedger", "已入台账")
            .answered("已入", "未入")
            .answered("已列入", "未列入")
            .answered("已纳入", "未纳入")
            .alias("纳入台账", "列入台账")
            .describedAs("是否已列入要求的台账", "is on the ledger that is asked for");
    public static final Field<Boolean> PROMOTION_GROUP = ADD.truth("promotionGroup", "专业推进小组")
            .answered("有", "无")
            .answered("已有", "没有")
            .answered("已组建", "未组建")
            .answered("已成立", "未成立")
            .alias("已组建专业推进小组", "推进小组")
            .describedAs("是否已组建专业推进小组", "a group of specialists to see it through exists");
    public static final Field<Boolean> IN_PROJECT_SYSTEM = ADD.truth("inProjectSystem", "已纳入重大项目管理系统")
            .answered("已纳入", "未纳入")
            .answered("纳入", "不纳入")
            .alias("纳入重大项目管理系统", "重大项目管理系统")
            .describedAs("项目进展是否已纳入重大项目管理系统", "its progress is followed in the system of major projects");
    public static final Field<String> PACKAGE_AGREEMENT = ADD.text("packageAgreement", "所属一揽子协议")
            .alias("一揽子协议")
            .describedAs("项目所属的一揽子协议", "the package agreement the project belongs to");
    public static final Field<LocalDate> KNOWN_ON =
            day("knownOn", "获悉日期", "得知项目信息的日期", "the day the project became known");
    public static final Field<LocalDate> REPORTED_ON =
            day("reportedOn", "上报日期", "上报上级商务部门的日期", "the day it was reported to the bureau above");
    public static final Field<LocalDate> ENTERED_IN_DATABASE_ON =
            day("enteredInDatabaseOn", "入库日期", "列入项目库的日期", "the day it was entered in the project database");
    public static final Field<LocalDate> LAND_SUPPLIED_ON =
            day("landSuppliedOn", "供地日期", "土地供应（出让合同）的日期", "the day the land was supplied");
    public static final Field<LocalDate> LAND_INSPECTED_ON =
            day("landInspectedOn", "用地核查日期", "对土地利用情况核查的日期", "the day the use of the land was inspected");
    public static final Field<LocalDate> LAND_TAKEN_BACK_ON =
            day("landTakenBackOn", "土地收回日期", "收回闲置土地的日期", "the day idle land was taken back");
    public static final Field<Boolean> LOCAL_LISTED = ADD.truth("localListed", "本地上市或后备企业")
            .answered("属于", "不属于")
            .alias("本地上市或上市后备企业", "辖内上市企业或重点上市后备企业")
            .asked(3, Respondent.CLERK)
            .describedAs("投资方是否为辖内上市企业或重点上市后备企业", "the investor is a local listed or key pre-listing firm");
    public static final Field<String> INTRODUCER = ADD.text("introducer", "引荐方")
            .alias("引荐单位", "项目引荐方")
            .describedAs("引荐项目的单位，只写单位名称，不写个人姓名", "the body that introduced the project; no person's name");
    public static final Field<IntroducerKind> INTRODUCER_KIND = ADD.choice(
                    "introducerKind", "引荐方类型", IntroducerKind.class)
            .alias("引荐单位类型")
            .asked(3, Respondent.CLERK)
            .describedAs("引荐方是中介机构、企业、政府部门还是自然人", "what sort of body introduced the project");
    public static final Field<LandSupply> LAND_SUPPLY = ADD.choice("landSupply", "供地方式", LandSupply.class)
            .alias("土地供应方式")
            .asked(4, Respondent.NATURAL_RESOURCES)
            .describedAs("工业用地的供应方式", "how the land is made available");
    public static final Field<Set<String>> DOCUMENTS = ADD.texts("documents", "已交材料")
            .alias("已提交材料", "申报材料")
            .describedAs("已经提交的材料，按清单上的名称填写，多个用分号隔开", "documents handed in, named as on the checklist");
    public static final Field<Boolean> UNDERTAKING = ADD.truth("undertaking", "企业承诺")
            .answered("有", "无")
            .answered("已承诺", "未承诺")
            .answered("已有", "没有")
            .alias("已作企业承诺", "容缺承诺")
            .describedAs("企业是否就所缺材料作出承诺", "the firm has given an undertaking for the documents that are missing");
    public static final Field<Boolean> PRE_REVIEWED = ADD.truth("preReviewed", "通过预审评估")
            .answered("已通过", "未通过")
            .answered("通过", "不通过")
            .alias("已通过预审评估")
            .asked(4, Respondent.COMMERCE)
            .describedAs("招商项目是否通过预审评估", "the project has passed the pre-review");
    public static final Field<Boolean> SETBACK = ADD.truth("setback", "出现失误")
            .answered("有", "无")
            .answered("出现", "未出现")
            .answered("已出现", "没有")
            .alias("出现失误或偏差")
            .describedAs("招商工作是否出现失误", "a setback occurred in promoting the project");
    public static final Field<Boolean> PROCEDURE_FOLLOWED = ADD.truth("procedureFollowed", "决策程序合规")
            .answered("合规", "不合规")
            .answered("符合", "不符合")
            .describedAs("决策是否符合规定程序", "decisions were taken by the due procedure");
    public static final Field<Boolean> NO_PRIVATE_GAIN = ADD.truth("noPrivateGain", "未谋私利")
            .alias("未谋取私利")
            .describedAs("有关人员是否没有谋取私利", "nobody involved sought a private gain");
    public static final Field<LocalDate> INTENT_ON =
            day("intentOn", "达成意向日期", "实际达成投资意向的日期", "the day an intent to invest was reached");
    public static final Field<LocalDate> SIGNED_ON =
            day("signedOn", "签约日期", "实际签约的日期", "the day it was signed", "实际签约日期", "签约日", "签订日期", "合同签订日期", "正式签约日期");
    public static final Field<LocalDate> FULFILLED_ON =
            day("fulfilledOn", "履约日期", "实际履约的日期", "the day fulfilment began", "实际履约日期");
    public static final Field<LocalDate> STARTED_ON =
            day("startedOn", "开工日期", "实际开工的日期", "the day work started", "实际开工日期", "开工建设日期");
    public static final Field<LocalDate> PRODUCED_ON =
            day("producedOn", "投产日期", "实际投产的日期", "the day production began", "实际投产日期");
    public static final Field<LocalDate> PLANNED_INTENT =
            day("plannedIntent", "计划达成意向日期", "计划达成投资意向的日期", "the planned day of an intent to invest");
    public static final Field<LocalDate> PLANNED_SIGNING =
            day("plannedSigning", "计划签约日期", "计划签约的日期", "the planned day of signing");
    public static final Field<LocalDate> PLANNED_START =
            day("plannedStart", "计划开工日期", "计划开工的日期", "the planned day of start");
    public static final Field<LocalDate> PLANNED_PRODUCTION =
            day("plannedProduction", "计划投产日期", "计划投产的日期", "the planned day of production");
    public static final Field<LocalDate> PLANNED_CAPACITY =
            day("plannedCapacity", "计划达产日期", "计划达产的日期", "the planned day of full capacity");
    public static final Field<String> NOTE = ADD.text("note", "备注")
            .verbatim()
            .alias("备注说明", "备注信息")
            .describedAs("备注，不参与判定", "a remark; it is not evaluated");
    public static final Field<String> SOURCE = ADD.text("source", "数据来源")
            .verbatim()
            .alias("来源")
            .describedAs("这一行数据的出处，不参与判定", "where the row comes from; nothing reads it");

    /** Every property of a project that files, JSON and rules know by name. */
    public static final FieldDictionary DICTIONARY =
            ComputedProjectFields.addTo(ADD).build();

    private final FieldDictionary dictionary;

    /** By the position of the field, so that no field is looked up by name. */
    private final @Nullable Object[] values;

    private Project(FieldDictionary dictionary, @Nullable Object[] values) {
        this.dictionary = dictionary;
        this.values = values;
    }

    public static Builder builder() {
        return builder(DICTIONARY);
    }

    /**
     * Collects a project that may have the fields of one policy, too.
     *
     * @param dictionary {@link #DICTIONARY}, or one that extends it
     */
    public static Builder builder(FieldDictionary dictionary) {
        return new Builder(dictionary, new Object[dictionary.fields().size()]);
    }

    /**
     * What projects may have with further fields: those of {@link #DICTIONARY} stay in their places.
     *
     * @param fields whose names and headers no other field has
     */
    public static FieldDictionary dictionaryWith(Collection<OwnField> fields) {
        return extended(DICTIONARY, fields);
    }

    /** The same fields, and a figure computed from them. */
    public static FieldDictionary computing(FieldDictionary base, OwnFigure figure) {
        return base.extendedBy(figure, OwnFigure::addTo);
    }

    /** The same where {@code base} extends {@link #DICTIONARY} already; the very dictionary where there is nothing to add. */
    public static FieldDictionary extended(FieldDictionary base, Collection<OwnField> fields) {
        FieldDictionary extended = base;
        for (OwnField field : fields) {
            extended = extended.extendedBy(field, OwnField::addTo);
        }
        return extended;
    }

    /** A project of which only the key is known. */
    public static Project of(String id) {
        return builder().set(ID, id).build();
    }

    /**
     * The project these members tell of, read as a row of a table is: by English names, Chinese labels or other headers, from
     * texts, exact numbers, truths, lists, choices, days or values as the fields keep them.
     *
     * @throws FlawedInputException with everything that is wrong with them
     */
    public static Project of(Map<String, ?> members) {
        return of(members, DICTIONARY);
    }

    /** The same with the fields of one policy, too; see {@link #builder(FieldDictionary)}. */
    public static Project of(Map<String, ?> members, FieldDictionary dictionary) {
        Builder builder = builder(dictionary);
        builder.reading().addAll(members);
        return builder.build();
    }

    /** What the project may have: {@link #DICTIONARY}, and the fields of the policy it was read for. */
    public FieldDictionary dictionary() {
        return dictionary;
    }

    /**
     * The project as another policy knows it: what it has of that policy's own fields, by their names, and nothing of the own fields
     * of any other. What that policy would not take is unknown.
     */
    public Project under(FieldDictionary other) {
        if (other == dictionary) {
            return this;
        }
        int common = DICTIONARY.fields().size();
        @Nullable Object[] kept = Arrays.copyOf(values, other.fields().size());
        Arrays.fill(kept, common, kept.length, null);
        for (Field<?> field : other.fields().subList(common, kept.length)) {
            kept[field.position()] =
                    dictionary.field(field.name()).map(mine -> as(field, mine)).orElse(null);
        }
        return new Project(other, kept);
    }

    private @Nullable Object as(Field<?> field, Field<?> mine) {
        Object plain = mine.valueIn(this);
        if (plain == null
                || mine.kind() != field.kind()
                || mine.many() != field.many()
                || mine.unit() != field.unit()) {
            return null;
        }
        try {
            return field.fromPlain(plain);
        } catch (RefusedException | IllegalArgumentException beyond) {
            return null;
        }
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> @Nullable T get(Field<T> field) {
        return (T) values[position(dictionary, field)];
    }

    /** A field of another kind of fact, or of another policy, would read a wrong place without a word. */
    private static int position(FieldDictionary dictionary, Field<?> field) {
        if (!field.isOf(ADD) && !dictionary.has(field)) {
            throw new IllegalArgumentException("The field (%s) is not one of this project.".formatted(field.name()));
        }
        return field.position();
    }

    /** The key, or an empty text when it is unknown. */
    public String id() {
        return Objects.requireNonNullElse(get(ID), "");
    }

    /** The same project with this field known. */
    public <T> Project with(Field<T> field, T value) {
        @Nullable Object[] more = values.clone();
        more[position(dictionary, field)] = field.checked(value);
        return new Project(dictionary, more);
    }

    /** The same project with this field known, told as rules compare it. */
    public <T> Project withPlain(Field<T> field, Object plain) {
        return with(field, field.fromPlain(plain));
    }

    /** The same project with this field unknown. */
    public Project without(Field<?> field) {
        @Nullable Object[] fewer = values.clone();
        fewer[position(dictionary, field)] = null;
        return new Project(dictionary, fewer);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Project project
                && dictionary == project.dictionary
                && Arrays.equals(values, project.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return dictionary.fields().stream()
                .filter(this::knows)
                .map(field -> field.name() + "=" + field.valueIn(this))
                .collect(Collectors.joining(", ", "Project(", ")"));
    }

    /** Collects what is known of one project. Mutable, for one thread; what it builds is immutable. */
    public static final class Builder {

        private final FieldDictionary dictionary;
        private final @Nullable Object[] values;

        private @Nullable RecordReading record;

        private Builder(FieldDictionary dictionary, @Nullable Object[] values) {
            this.dictionary = dictionary;
            this.values = values;
        }

        /**
         * Reads what people write for the field, as {@link Project#of(Map)} does; {@link #build} tells what is wrong with it.
         *
         * @param header English name, Chinese label or another header, perhaps with a unit
         */
        @CanIgnoreReturnValue
        public Builder read(String header, @Nullable Object value) {
            reading().add(header, value);
            return this;
        }

        private RecordReading reading() {
            RecordReading started =
                    record == null ? new RecordReading(FieldReader.of(dictionary), this::known) : record;
            record = started;
            return started;
        }

        /**
         * Makes the field known.
         *
         * @throws RefusedException when the value is not one of the field: see {@link Field#checked}
         */
        @CanIgnoreReturnValue
        public <T> Builder set(Field<T> field, T value) {
            values[position(dictionary, field)] = field.checked(value);
            return this;
        }

        /** Makes the field known by a value that was made as the field keeps it, and so is not checked once more. */
        @CanIgnoreReturnValue
        public Builder known(Field<?> field, Object value) {
            values[position(dictionary, field)] = field.cast(value);
            return this;
        }

        /** Sets the field from the plain value readers have; see {@link Field#fromPlain}. */
        @CanIgnoreReturnValue
        public <T> Builder setPlain(Field<T> field, Object plain) {
            values[position(dictionary, field)] = field.fromPlain(plain);
            return this;
        }

        /**
         * The project.
         *
         * @throws FlawedInputException with everything that {@link #read} could not read
         */
        public Project build() {
            if (record != null) {
                FlawedInputException.throwIfAnyError(record.flaws());
            }
            return new Project(dictionary, values.clone());
        }
    }

    private static org.hengzhun.core.field.FieldDeclaration<Money> money(String name, String label, Currency currency) {
        return ADD.declare(
                name,
                label,
                Money.class,
                Kind.NUMBER,
                currency.unit(),
                Money::amount,
                plain -> new Money((BigDecimal) plain, currency));
    }

    private static org.hengzhun.core.field.FieldDeclaration<Energy> energy(
            String name, String label, EnergyBasis basis) {
        return ADD.declare(
                name,
                label,
                Energy.class,
                Kind.NUMBER,
                Unit.TCE,
                Energy::tce,
                plain -> new Energy((BigDecimal) plain, basis));
    }

    private static org.hengzhun.core.field.FieldDeclaration<BigDecimal> amount(String name, String label, Unit unit) {
        return ADD.number(name, label, unit, plain -> Decimals.notNegative(plain, label, Property.spoken(name)));
    }

    /** People write 时间 for 日期 and 预计 or 拟 for 计划, and mean the same day. */
    private static Field<LocalDate> day(String name, String label, String zh, String en, String... others) {
        String[] aliases = Stream.concat(Stream.of(label), Stream.of(others))
                .flatMap(header -> header.startsWith("计划")
                        ? Stream.of("计划", "预计", "拟").map(word -> word + header.substring(2))
                        : Stream.of(header))
                .flatMap(header -> Stream.of(header, header.replace("日期", "时间")))
                .filter(header -> !header.equals(label))
                .distinct()
                .toArray(String[]::new);
        return ADD.date(name, label).alias(aliases).describedAs(zh, en);
    }

    private static UnitEnergy unitEnergy(Object plain) {
        var shape = java.util.regex.Pattern.compile("([0-9]+(?:\\.[0-9]+)?)\\s*([^0-9.\\s].*)")
                .matcher(plain.toString().strip());
        if (!shape.matches()) {
            throw new RefusedException(
                    "单位产品能耗（%s）要写数字和单位，例如 86 kgce/t".formatted(plain),
                    "energy per unit of product (%s) needs a number and its unit".formatted(plain));
        }
        return new UnitEnergy(new BigDecimal(shape.group(1)), shape.group(2));
    }
}
