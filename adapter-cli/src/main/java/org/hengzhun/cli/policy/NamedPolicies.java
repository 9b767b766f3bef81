package org.hengzhun.cli.policy;

import java.nio.file.Path;
import org.hengzhun.cli.shared.PolicyOptions;
import org.hengzhun.drl.PolicyLibrary;
import org.hengzhun.drl.answer.PolicyAnswers;
import org.hengzhun.drl.pack.PolicyPack;

/**
 * Policies that two of one id can be told apart by: {@code ID}, or {@code ID@FOLDER} for that of a folder.
 *
 * @param library the policies at hand without a folder
 */
record NamedPolicies(PolicyLibrary library) {

    PolicyPack pack(String named) {
        return in(named).pack(id(named));
    }

    PolicyAnswers answers(String named) {
        return in(named).answers(id(named));
    }

    PolicyLibrary in(String named) {
        int at = named.indexOf('@');
        return at < 0 ? library : PolicyOptions.added(library, Path.of(named.substring(at + 1)));
    }

    static String id(String named) {
        int at = named.indexOf('@');
        return at < 0 ? named : named.substring(0, at);
    }
}
