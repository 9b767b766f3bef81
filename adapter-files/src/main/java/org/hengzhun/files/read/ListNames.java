package org.hengzhun.files.read;

import com.google.common.collect.ImmutableSet;
import java.util.Set;

/**
 * Which list of an object in JSON is read, where it holds several.
 *
 * @param own the member whose list is read
 * @param others members whose lists other readers read; they are passed over
 */
public record ListNames(String own, Set<String> others) {

    public ListNames {
        others = ImmutableSet.copyOf(others);
    }
}
