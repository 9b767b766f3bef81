package org.hengzhun.drl.pack;

import org.hengzhun.core.fact.OwnField;

/**
 * A field of projects that a pack declares.
 *
 * @param line the line of policy.yaml that does
 */
public record DeclaredField(OwnField field, int line) {}
