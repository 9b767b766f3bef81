package org.hengzhun.spring;

import java.nio.file.Path;
import org.hengzhun.drl.PolicyLibrary;

/** Policies in a folder, to be edited. */
final class Exported {

    private Exported() {}

    static void policy(String id, Path folder) {
        PolicyLibrary.shipped().export(id, folder);
    }
}
