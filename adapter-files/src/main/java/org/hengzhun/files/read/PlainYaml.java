package org.hengzhun.files.read;

import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** A document in YAML that is our own, as plain maps, lists, texts, numbers and truth values. */
public final class PlainYaml {

    private PlainYaml() {}

    /** What the text says; null where it says nothing. */
    public static @Nullable Object of(String text) {
        return new Load(LoadSettings.builder().build()).loadFromString(text);
    }
}
