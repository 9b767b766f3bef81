package org.hengzhun.files.read;

import org.hengzhun.core.words.Bilingual;

/**
 * What a reader of messages uses to say more of an input, in his own words: the options of a command, the parts of a request, what
 * stands on a page. Sentences that tell him what to do are made of these, so that nobody is told of what he does not have.
 *
 * @param sheet what says which sheet of a workbook is read
 * @param visible what leaves hidden rows out
 * @param headers what to do where no header is known
 * @param fields where the names of fields are listed
 * @param indicators what to do where no column is an indicator; has a place for an example, or none
 * @param encoding what else says the charset of the bytes, after the advice to save them as UTF-8; has a place for the charset, or none
 */
public record OptionNames(
        Bilingual sheet,
        Bilingual visible,
        Bilingual headers,
        Bilingual fields,
        Bilingual indicators,
        Bilingual encoding) {

    /** Options of a command. */
    public static final OptionNames OF_COMMANDS = new OptionNames(
            Bilingual.same("--sheet"),
            new Bilingual("加 --visible", "add --visible"),
            new Bilingual(
                    "请核对列名（用 policy fields 查看），或用 --columns 给出列名对照表",
                    "check the headers (see policy fields), or say with --columns what they mean"),
            new Bilingual("已知的名称用 policy fields 查看。", "The known names are listed by policy fields."),
            new Bilingual(
                    "请把列名改成政策的指标（用 policy show 查看），或用 --columns 给出对照表%s",
                    "Name the columns as the policy does (see policy show), or say with --columns what yours mean%s"),
            new Bilingual("，或用 --encoding %s 指明", ", or name it with --encoding %s"));
}
