package org.hengzhun.drl.pack;

import com.google.common.collect.ImmutableList;
import org.hengzhun.core.words.Bilingual;

/**
 * A set of choices as policy.yaml writes it.
 *
 * @param members choices by English name, Chinese label or another spelling
 * @param line the line of policy.yaml that declares it
 */
public record DeclaredSet(String name, Bilingual words, String field, ImmutableList<String> members, int line) {}
