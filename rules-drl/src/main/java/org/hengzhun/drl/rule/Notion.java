package org.hengzhun.drl.rule;

import org.hengzhun.core.words.Bilingual;

/**
 * A derived property of a project (认定), such as whether it is two-high: true when a definition fires, unknown when one
 * still may, false when none can.
 *
 * @param name as rules read and derive it
 * @param tag whether results list it as what the project counts as (分类标签)
 * @param words what people call it
 */
public record Notion(String name, Bilingual words, boolean tag) {}
