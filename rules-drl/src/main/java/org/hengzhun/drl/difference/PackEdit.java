package org.hengzhun.drl.difference;

import com.google.common.collect.ImmutableSet;
import org.hengzhun.core.difference.Edit;

/**
 * One edit of a pack that can be taken back.
 *
 * @param rules ids of the rules that are taken back with it
 */
record PackEdit(Edit edit, ImmutableSet<String> rules) {

    Edit.Kind kind() {
        return edit.kind();
    }

    String name() {
        return edit.name();
    }

    /** The table of a row or of itself. */
    String table() {
        return name().split("/", 2)[0];
    }
}
