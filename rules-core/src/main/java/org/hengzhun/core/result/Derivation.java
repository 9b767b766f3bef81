package org.hengzhun.core.result;

import org.hengzhun.core.policy.Citation;

/**
 * Why a derived notion holds, such as why a project is two-high (两高).
 *
 * @param notion name of the derived property, such as {@code twoHigh}
 * @param rule id of the definition that fired
 * @param title what the definition says
 * @param entry the table entry that matched, or an empty text
 */
public record Derivation(String notion, String rule, String title, Citation citation, String entry) {}
