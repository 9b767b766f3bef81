package org.hengzhun.drl.rule;

import com.google.common.collect.ImmutableList;
import org.hengzhun.core.words.Bilingual;

/**
 * Some choices of one field of projects under one name (选项的集合), such as 拟建.
 *
 * @param name as rules write it behind {@code Sets.}
 * @param field English name of the field
 * @param choices their English names, in the order of the field
 */
public record NamedSet(String name, Bilingual words, String field, ImmutableList<String> choices) {

    /** What rules write in front of the dot. */
    public static final String FAMILY = "Sets";

    /** Whether it is called so, in English or Chinese. */
    public boolean isCalled(String word) {
        return name.equals(word) || words.zh().equals(word);
    }
}
