package org.hengzhun.drl.pack;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import org.hengzhun.core.fact.OwnFigure;
import org.hengzhun.core.field.Unit;
import org.hengzhun.core.words.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * A computed field as policy.yaml writes it.
 *
 * @param of what it is computed from, by English name or Chinese label
 * @param factor what a product multiplies with; 1 for everything else
 * @param unit the unit it says, or null where it says none
 * @param meaning what it is; empty where nobody says
 * @param line the line of policy.yaml that declares it
 */
public record DeclaredFigure(
        String name,
        Bilingual label,
        OwnFigure.Operation operation,
        ImmutableList<String> of,
        BigDecimal factor,
        @Nullable Unit unit,
        String meaning,
        int line) {}
