package org.hengzhun.files.write.beside;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.util.List;

/**
 * The files the results are of, where they may be read a second time to be handed back with the results beside their rows. Only who
 * was given the files by their owner names them here; what somebody sends from elsewhere names none.
 *
 * @param files in the order they are read
 */
public record OwnTables(List<Path> files) {

    public OwnTables {
        files = ImmutableList.copyOf(files);
    }
}
