package org.hengzhun.spark;

import org.hengzhun.core.words.Bilingual;

/**
 * A column of a dataset that is carried along and says nothing to the policy (未读的列).
 *
 * @param header its name in the dataset
 * @param why why it is not read, and what may have been meant
 */
public record UnreadColumn(String header, Bilingual why) {}
