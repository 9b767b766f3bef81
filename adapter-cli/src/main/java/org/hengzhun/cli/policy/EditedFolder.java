package org.hengzhun.cli.policy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.hengzhun.cli.shared.PolicyOptions;
import org.hengzhun.cli.shared.WrongUsage;
import org.hengzhun.core.words.RefusedException;
import org.hengzhun.drl.PolicyLibrary;
import org.hengzhun.drl.revision.EditablePack;

/** The policy whose tables somebody edits: one at hand by its id, or that of a folder. */
final class EditedFolder {

    private EditedFolder() {}

    static EditablePack of(String what, PolicyLibrary library) {
        return library.ids().contains(what) && !Files.exists(Path.of(what))
                ? library.editable(what)
                : read(Path.of(what), library);
    }

    static EditablePack in(Path folder, PolicyLibrary library) {
        PolicyOptions.requireFolder(folder);
        return read(folder, library);
    }

    private static EditablePack read(Path folder, PolicyLibrary library) {
        PolicyOptions.requirePacks(folder);
        try {
            return library.editable(folder);
        } catch (RefusedException refused) {
            throw new WrongUsage(refused.words());
        }
    }
}
