package org.hengzhun.core.fact;

import org.hengzhun.core.field.Choice;
import org.hengzhun.core.field.Spellings;

/** What sort of investor stands behind a project (投资方类型). One investor may be several. */
public enum InvestorKind implements Choice {
    GLOBAL_500("世界500强", "世界五百强"),
    CHINA_500("中国500强", "中国企业500强", "中国五百强", "国内500强", "国内五百强", "全国500强"),
    PRIVATE_500("民企500强", "中国民营企业500强", "民营企业500强", "民营500强"),
    INDUSTRY_LEADER("行业领军企业", "行业龙头", "行业龙头企业", "龙头企业", "领军企业"),
    MULTINATIONAL("跨国公司", "跨国企业"),
    LISTED("上市公司", "上市企业"),
    CENTRAL_SOE("央企", "中央企业"),
    STATE_OWNED("国有企业", "国企", "地方国企"),
    PRIVATE("民营企业", "民营", "民企", "私营企业");

    private final Spellings spellings;

    InvestorKind(String label, String... aliases) {
        this.spellings = Spellings.of(label, aliases);
    }

    @Override
    public Spellings spellings() {
        return spellings;
    }
}
