package org.hengzhun.drl.pack;

/**
 * Where a rule is written.
 *
 * @param file relative to its pack
 * @param line 1-based, of its name
 */
public record RulePlace(String file, int line) {}
