package org.hengzhun.drl.logic;

import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * Edits of shipped packs, with what is expected of them.
 *
 * @param members what the list says of the edit
 */
record Seeds(Map<String, Object> members) {

    /** Those of one list among the test resources. */
    @SuppressWarnings("unchecked")
    static Stream<Seeds> of(String list) {
        try {
            String text = Resources.toString(Resources.getResource("logic/" + list), StandardCharsets.UTF_8);
            return ((List<Map<String, Object>>) new Load(LoadSettings.builder().build()).loadFromString(text))
                    .stream().map(Seeds::new);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    String text(String key) {
        return members.getOrDefault(key, "").toString();
    }

    /** The pack with its edits made. */
    @SuppressWarnings("unchecked")
    EditedPack edited() {
        EditedPack pack = new EditedPack(text("pack"));
        ((List<Map<String, String>>) Objects.requireNonNull(members.get("edits"))).forEach(pack::edit);
        return pack;
    }

    @Override
    public String toString() {
        return text("pack") + " " + text("code") + text("line") + "：" + text("name");
    }
}
