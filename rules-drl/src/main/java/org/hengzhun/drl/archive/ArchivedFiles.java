package org.hengzhun.drl.archive;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.io.ByteSource;
import java.util.Optional;
import org.hengzhun.core.words.Problem;

/**
 * The files of an archive, taken once.
 *
 * @param contents by path inside the archive; empty when there is any problem
 * @param signer whose certificate vouches for every file, where {@link Trust} was asked for
 * @param problems why the archive is refused
 */
public record ArchivedFiles(
        ImmutableSortedMap<String, ByteSource> contents, Optional<String> signer, ImmutableList<Problem> problems) {

    static ArchivedFiles refused(ImmutableList<Problem> problems) {
        return new ArchivedFiles(ImmutableSortedMap.of(), Optional.empty(), problems);
    }
}
