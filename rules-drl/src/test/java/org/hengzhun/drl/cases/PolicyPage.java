package org.hengzhun.drl.cases;

import java.util.List;
import org.hengzhun.core.policy.Clause;
import org.hengzhun.drl.PolicyLibrary;
import org.hengzhun.drl.pack.PolicyPack;

/** Makes docs/policies.md of the shipped packs: every clause, what it demands, where it is encoded. */
final class PolicyPage {

    private PolicyPage() {}

    static String of(PolicyLibrary library) {
        StringBuilder page = new StringBuilder("""
                # The policies, clause by clause

                Made from the packs; edit a pack, not this page. The build checks that it is current and says how to make it anew.
                `hengzhun policy clauses` prints the same with the cases of each clause.
                """);
        library.ids().forEach(id -> addTable(page, library.pack(id)));
        return page.toString();
    }

    private static void addTable(StringBuilder page, PolicyPack pack) {
        page.append("\n## ")
                .append(pack.manifest().id())
                .append("\n\n")
                .append(pack.manifest().title())
                .append("，")
                .append(pack.manifest().document())
                .append(
                        "\n\n| Clause | Section | Kind | What it demands | Where it is encoded |\n|---|---|---|---|---|\n");
        for (ClauseCoverage one : ClauseCoverage.of(pack, List.of())) {
            Clause clause = one.clause();
            page.append("| ")
                    .append(String.join(
                            " | ",
                            clause.id(),
                            cell(clause.section()),
                            clause.kind(),
                            cell(clause.summary().zh()) + "<br>"
                                    + cell(clause.summary().en()),
                            cell(one.where().en())))
                    .append(" |\n");
        }
    }

    private static String cell(String text) {
        return text.replace("|", "\\|");
    }
}
