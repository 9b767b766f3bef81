package org.hengzhun.core.fact;

import org.hengzhun.core.field.Choice;
import org.hengzhun.core.field.Spellings;

/** How land for industry is made available to a project (供地方式). */
public enum LandSupply implements Choice {
    LONG_LEASE("长期租赁"),
    LEASE_THEN_GRANT("先租后让"),
    FLEXIBLE_TERM("弹性年期", "弹性年期出让"),
    CAPITAL_CONTRIBUTION("作价出资", "作价出资入股"),
    GRANT("出让", "招拍挂出让");

    private final Spellings spellings;

    LandSupply(String label, String... aliases) {
        this.spellings = Spellings.of(label, aliases);
    }

    @Override
    public Spellings spellings() {
        return spellings;
    }
}
