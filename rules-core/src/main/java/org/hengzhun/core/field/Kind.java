package org.hengzhun.core.field;

import org.hengzhun.core.words.Bilingual;

/** What sort of value a field holds, and so how it is read from a cell and compared in a rule. */
public enum Kind {
    /** 文字: any text. */
    TEXT("文字", "text"),
    /** 行业代码: GB/T 4754 digits, kept as text so that leading zeros stay. */
    INDUSTRY("行业代码", "industry code"),
    /** 数值: an exact decimal in the unit of the field. */
    NUMBER("数值", "number"),
    /** 是否: yes, no or unknown. */
    TRUTH("是/否", "yes/no"),
    /** 选项: one of a closed list. */
    CHOICE("选项", "choice"),
    /** 国家或地区: by name or code, kept as the code of ISO 3166-1. */
    COUNTRY("国家或地区", "country or region"),
    /** 日期: a calendar day. */
    DATE("日期", "date"),
    /** 带单位的量: a figure with a unit of its own; rules cannot compare it. */
    QUANTITY("带单位的数", "quantity with its unit");

    private final String zh;
    private final String en;

    Kind(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    public Bilingual words() {
        return new Bilingual(zh, en);
    }
}
