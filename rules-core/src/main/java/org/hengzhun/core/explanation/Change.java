package org.hengzhun.core.explanation;

import org.hengzhun.core.screening.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * One field set to another value, and the verdict that would then hold.
 *
 * @param field name of the given field
 * @param from the value now, as rules compare it, or null when unknown
 * @param to the value that would change the verdict
 * @param verdict the verdict of the changed project
 * @param isFinal whether that verdict would be final
 */
public record Change(String field, @Nullable Object from, Object to, Verdict verdict, boolean isFinal) {}
