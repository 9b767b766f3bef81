package org.hengzhun.rest.setting;

import java.nio.file.Path;
import org.hengzhun.core.words.Bilingual;

/**
 * A value that somebody gave to a setting.
 *
 * @param place where, ready to have the value put after it: {@code --port}, or port in line 3 of a file
 * @param folder what a path is relative to: the folder of the file, or the one the program was started in
 */
record Said(Setting setting, String value, Bilingual place, Path folder) {

    /** Said in the words of the command. */
    static Said byOption(Setting setting, String value) {
        return new Said(setting, value, Bilingual.same(setting.option()), Path.of(""));
    }

    /** Said in the environment of the process. */
    static Said byVariable(Setting setting, String value) {
        Bilingual place = new Bilingual("环境变量 " + setting.variable(), "the environment variable " + setting.variable());
        return new Said(setting, value, place, Path.of(""));
    }
}
