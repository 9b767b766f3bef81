package org.hengzhun.core.field;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * The words of a header that turn, shift or narrow what the rest of it means (未, 同比, 目标, 等价值). Two headers that differ in one
 * of them are never a misspelling of one another, however alike they look.
 *
 * @param counts how often each of the words is in the header
 */
record HeaderSense(List<Integer> counts) {

    private static final ImmutableList<String> TURNING = ImmutableList.<String>builder()
            // yes or no, done or to be done
            .add("不", "未", "非", "无", "没", "免", "停", "缓", "撤", "暂", "待", "拟", "在建", "计划", "预计", "规划", "目标", "任务", "实际")
            // a figure made of the figure
            .add("%", "‰", "百分", "率", "比", "增速", "增长", "增幅", "增减", "涨", "排名", "名次", "位次", "位数", "得分", "分值", "评分", "分数")
            .add("完成", "进度", "差", "缺口", "剩余", "平均", "人均", "亩均", "其中", "单位", "占比", "比重")
            // another time
            .add(
                    "上年", "去年", "上期", "同期", "上月", "上季", "本年", "当年", "今年", "本月", "当月", "本季", "年初", "年末", "历年", "前", "后",
                    "原", "新增")
            // another basis, side or kind
            .add("等价", "当量", "内", "外", "省", "境", "高", "中", "低", "工", "商业", "农", "住宅", "注册", "固定")
            // another step of a project
            .add("意向", "洽谈", "签约", "履约", "开工", "竣工", "投产", "达产", "完工", "验收", "供地", "入库", "落地", "终止", "审查", "批复")
            .build();

    static HeaderSense of(String normal) {
        return new HeaderSense(TURNING.stream().map(word -> count(normal, word)).toList());
    }

    private static int count(String normal, String word) {
        int count = 0;
        for (int at = normal.indexOf(word); at >= 0; at = normal.indexOf(word, at + word.length())) {
            count++;
        }
        return count;
    }
}
