package org.hengzhun.core.field;

import java.util.List;
import java.util.Optional;
import org.hengzhun.core.words.Bilingual;

/** One of the allowed values of a field with a closed list, written in files by its English name or in Chinese. */
public interface Choice {

    /** English constant name, as rules and JSON write it. */
    String name();

    /** The word that rules write before the dot in front of its name: {@code Stage} of {@code Stage.SIGNED}. */
    default String family() {
        return this instanceof Enum<?> constant ? constant.getDeclaringClass().getSimpleName() : name();
    }

    /** How people write it. */
    Spellings spellings();

    /** Official Chinese term. */
    default String label() {
        return spellings().label();
    }

    /** What must be told of a spelling that leaves something open; empty for any other. */
    default Optional<Bilingual> note(String spelling) {
        return Optional.ofNullable(spellings().notes().get(spelling));
    }

    /** Other spellings that people use for the same value; may be empty. */
    default List<String> aliases() {
        return spellings().aliases();
    }
}
