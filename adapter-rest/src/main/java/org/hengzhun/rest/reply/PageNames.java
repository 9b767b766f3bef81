package org.hengzhun.rest.reply;

import com.google.common.collect.ImmutableMap;
import java.util.Objects;
import org.hengzhun.core.words.Bilingual;

/** What the page calls the parameters it sends. */
final class PageNames {

    private static final Bilingual OF_NO_FIELD = new Bilingual("网址", "the address of this page");

    private static final ImmutableMap<String, Bilingual> NAMES = ImmutableMap.<String, Bilingual>builder()
            .put("policy", new Bilingual("“政策”", "“Policy”"))
            .put("other", new Bilingual("“另一个政策”", "the other policy"))
            .put("set", new Bilingual("“假设的数”", "the figures supposed"))
            .put("figure", new Bilingual("“哪个数值”", "“Which figure”"))
            .put("unit", new Bilingual("“单位”", "“Unit”"))
            .put("paper", new Bilingual("“公文”", "“Papers”"))
            .put("office", new Bilingual("“落款单位”", "the office that signs"))
            .put("asOf", new Bilingual("“判定日期”", "“Date”"))
            .put("from", new Bilingual("“开始日期”", "the first date"))
            .put("to", new Bilingual("“截止日期”", "the last date"))
            .put("scheme", new Bilingual("“考核方案”", "“Scheme”"))
            .put("period", new Bilingual("“考核期”", "“Period”"))
            .put("previous", new Bilingual("“上期”", "the period before"))
            .put("draws", new Bilingual("“次数”", "the number of draws"))
            .put("vary", new Bilingual("“浮动幅度”", "how far weights move"))
            .put("sheet", new Bilingual("“工作表”", "“Sheet”"))
            .put("columns", new Bilingual("各列的说明", "what the columns mean"))
            .put("id", new Bilingual("项目编号", "the project id"))
            .build();

    private PageNames() {}

    /** The name of the field of the page, or of what else on it the parameter comes from. */
    static Bilingual of(String parameter) {
        return Objects.requireNonNullElse(NAMES.get(parameter), OF_NO_FIELD);
    }
}
