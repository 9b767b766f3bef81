package org.hengzhun.core.fact;

import org.hengzhun.core.field.Choice;
import org.hengzhun.core.field.Spellings;

/** The level of the body that reviews the energy use of a project (节能审查机关). */
public enum EnergyReviewBody implements Choice {
    NATIONAL("国家级", "国家", "国家发展改革委"),
    PROVINCIAL("省级", "省", "省级节能审查机关"),
    CITY("市级", "市", "地市级"),
    COUNTY("县级", "县", "区级");

    private final Spellings spellings;

    EnergyReviewBody(String label, String... aliases) {
        this.spellings = Spellings.of(label, aliases);
    }

    @Override
    public Spellings spellings() {
        return spellings;
    }
}
