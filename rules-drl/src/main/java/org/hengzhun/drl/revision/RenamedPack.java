package org.hengzhun.drl.revision;

import com.google.common.collect.ImmutableList;
import org.hengzhun.drl.pack.PackFiles;

/**
 * A pack in which a name is another.
 *
 * @param id of the pack
 * @param before its files as they are
 * @param after its files with the other name; all else byte for byte as it is
 * @param places where the name stood, by file and line
 */
public record RenamedPack(String id, PackFiles before, PackFiles after, ImmutableList<Place> places) {

    /**
     * One place.
     *
     * @param file its path in the pack
     * @param line as an editor counts; 0 where it is the file itself that is called otherwise
     * @param before the line or the cell as it is
     * @param after the same with the other name
     */
    public record Place(String file, int line, String before, String after) {}
}
