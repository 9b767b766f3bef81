package org.hengzhun.drl.revision;

import com.google.common.collect.ImmutableList;

/**
 * What changes in a table.
 *
 * @param file its path in the pack
 * @param title what people call it
 * @param rows in the order of the edited table, those that are gone last
 */
public record TableRevision(String file, String title, ImmutableList<RowRevision> rows) {}
