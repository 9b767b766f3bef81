package org.hengzhun.rest.ops;

import java.nio.file.Path;

/**
 * Where decisions are kept.
 *
 * @param most bytes of one file
 * @param masked whether names are left out
 */
public record DecisionFile(Path file, long most, boolean masked) {}
