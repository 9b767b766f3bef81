package org.hengzhun.core.indicator;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.hengzhun.core.words.Bilingual;

/**
 * A word that tables of a pack write for a kind of indicator or a scoring method, as its authors look it up (词条).
 *
 * @param word what the table writes
 * @param label the official term
 * @param formula how it computes, with the names of its arguments
 * @param arguments in the order a reader needs them
 * @param example one row's arguments and what they give, with figures
 */
public record TableWord(String word, Bilingual label, Bilingual formula, List<Argument> arguments, Bilingual example) {

    public TableWord {
        arguments = ImmutableList.copyOf(arguments);
    }

    /**
     * What a row may say beside the word.
     *
     * @param name key before the {@code =}
     * @param otherwise what holds where the row leaves it out; an empty text where it must not
     */
    public record Argument(String name, String otherwise, Bilingual meaning) {

        /** Whether a row must give it. */
        public boolean required() {
            return otherwise.isEmpty();
        }
    }

    /** Starts the entry of a word. */
    public static Builder of(String word, String zh, String en) {
        return new Builder(word, new Bilingual(zh, en));
    }

    /** Collects an entry. Mutable, for one thread. */
    public static final class Builder {

        private final String word;
        private final Bilingual label;
        private final ImmutableList.Builder<Argument> arguments = ImmutableList.builder();
        private Bilingual formula;

        private Builder(String word, Bilingual label) {
            this.word = word;
            this.label = label;
            this.formula = label;
        }

        /** How it computes. */
        public Builder gives(String zh, String en) {
            formula = new Bilingual(zh, en);
            return this;
        }

        /** An argument that every row gives. */
        public Builder needs(String name, String zh, String en) {
            arguments.add(new Argument(name, "", new Bilingual(zh, en)));
            return this;
        }

        /** An argument that a row may leave out. */
        public Builder takes(String name, String otherwise, String zh, String en) {
            arguments.add(new Argument(name, otherwise, new Bilingual(zh, en)));
            return this;
        }

        /** The finished entry. */
        public TableWord example(String zh, String en) {
            return new TableWord(word, label, formula, arguments.build(), new Bilingual(zh, en));
        }
    }
}
