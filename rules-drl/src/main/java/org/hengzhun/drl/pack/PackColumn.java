package org.hengzhun.drl.pack;

import com.google.common.collect.ImmutableList;

/**
 * A column of a table of a pack, as somebody who edits it elsewhere must know it.
 *
 * @param name as the readers call it
 * @param header what people call it, once in its table
 * @param names all by which a header may call it
 * @param help what is written there, in Chinese
 * @param choices what is written there mostly; others may be right, too
 * @param day whether it holds days such as 2022-09-30
 */
public record PackColumn(
        String name,
        String header,
        ImmutableList<String> names,
        String help,
        ImmutableList<String> choices,
        boolean day) {}
