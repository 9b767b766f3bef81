package org.hengzhun.files.read;

import org.hengzhun.core.words.Bilingual;

/**
 * What a user calls the things that can be said of an input, where he says them: options of a command, or parts of a request.
 * Sentences that tell him what to say use these names.
 *
 * @param sheet which sheet of a workbook is read
 * @param visible that hidden rows are left out
 * @param columns what headers mean
 * @param encoding the charset of the bytes
 */
public record OptionNames(Bilingual sheet, Bilingual visible, Bilingual columns, Bilingual encoding) {

    /** Options of a command. */
    public static final OptionNames OF_COMMANDS = new OptionNames(
            Bilingual.same("--sheet"),
            Bilingual.same("--visible"),
            Bilingual.same("--columns"),
            Bilingual.same("--encoding"));

    /** Parameters and headers of a request. */
    public static final OptionNames OF_REQUESTS = new OptionNames(
            new Bilingual("参数 sheet", "the parameter sheet"),
            new Bilingual("参数 visible=true", "the parameter visible=true"),
            new Bilingual("参数 columns", "the parameter columns"),
            new Bilingual("Content-Type 的 charset", "the charset of Content-Type"));
}
