package org.hengzhun.rest.reply;

import java.util.Locale;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.files.read.OptionNames;

/** Who reads an answer, and so in whose words its messages are said. */
public enum Audience {
    /** Whoever writes a program: knows the parameters, headers and members of the contract. */
    PROGRAM,

    /** A clerk at the page: knows what stands on it, and a spreadsheet. */
    PAGE;

    /** The parameter that says who reads; a program where it does not. */
    public static final String PARAMETER = "audience";

    private static final OptionNames OF_PROGRAMS = new OptionNames(
            new Bilingual("参数 sheet", "the parameter sheet"),
            new Bilingual("加参数 visible=true", "add the parameter visible=true"),
            new Bilingual(
                    "请核对列名（见 /v1/fields），或用参数 columns 给出列名对照表",
                    "check the headers (see /v1/fields), or say with the parameter columns what they mean"),
            new Bilingual("已知的名称见 /v1/fields。", "/v1/fields lists the known names."),
            new Bilingual(
                    "请把列名改成政策的指标（见 /v1/fields?of=counties），或用参数 columns 给出对照表%s",
                    "Name the columns as the policy does (see /v1/fields?of=counties), or say with the parameter"
                            + " columns what yours mean%s"),
            new Bilingual("，或在 Content-Type 里写 charset=%s", ", or say charset=%s in Content-Type"));

    private static final OptionNames AT_PAGE = new OptionNames(
            new Bilingual("“工作表”一栏", "the field “Sheet”"),
            new Bilingual("先在 Excel 里把隐藏的行删掉", "delete them in the spreadsheet first"),
            new Bilingual("请核对列名，可以对照本页的示例", "check the headers against those of the sample on this page"),
            new Bilingual("已知的名称见本页的示例。", "The sample on this page has known names."),
            new Bilingual(
                    "请把列名改成政策的指标，可以对照本页的示例", "Name the columns as the policy does; the sample on this page shows how"),
            new Bilingual("，再选一次", " and choose it again"));

    /** What such a reader uses to say more of an input. */
    public OptionNames names() {
        return this == PROGRAM ? OF_PROGRAMS : AT_PAGE;
    }

    /** As the parameter has it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What such a reader calls a parameter of the address: by its name, or as it stands on the page. */
    public Bilingual calls(String parameter) {
        return this == PROGRAM ? Bilingual.same(parameter) : PageNames.of(parameter);
    }
}
