package org.hengzhun.drl.revision;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.hengzhun.core.words.Problem;
import org.hengzhun.drl.dialect.ProblemCollector;
import org.hengzhun.drl.pack.PackFiles;
import org.hengzhun.drl.pack.PackTable;
import org.hengzhun.drl.pack.PackTables;
import org.hengzhun.drl.pack.PolicyPack;
import org.hengzhun.drl.pack.ShippedPacks;

/**
 * A pack whose tables are edited elsewhere, in a workbook for instance. It may be wrong: that is when it is edited.
 *
 * @param id as far as its manifest can be read
 * @param tables those that can be handed out
 * @param problems the tables that cannot, and why
 */
public record EditablePack(
        PackFiles files, String id, ImmutableList<EditableTable> tables, ImmutableList<Problem> problems) {

    /**
     * The tables of these files.
     *
     * @param base the pack it extends, where that can be read
     */
    public static EditablePack of(PackFiles files, Optional<PolicyPack> base) {
        ImmutableList.Builder<EditableTable> tables = ImmutableList.builder();
        ImmutableList.Builder<Problem> problems = ImmutableList.builder();
        for (PackTable table : PackTables.of(files, base)) {
            Optional<SourceTable> source = files.bytes(table.file()).flatMap(SourceTable::of);
            if (source.isPresent() || !files.has(table.file())) {
                tables.add(EditableTable.of(table, source));
            } else {
                problems.addAll(unreadable(files.name() + "/" + table.file()));
            }
        }
        return new EditablePack(files, ShippedPacks.idOf(files).orElse(files.name()), tables.build(), problems.build());
    }

    private static ImmutableList<Problem> unreadable(String file) {
        ProblemCollector complaints = new ProblemCollector(file);
        complaints.error(
                0,
                0,
                "not-editable",
                "这张表读不成一行一行的格，没有写进工作簿；请先用 policy check 检查并改好（编码、没有配对的双引号）",
                "the table cannot be read cell by cell and is not in the workbook; run policy check and fix it first (charset, a quote that is not closed)");
        return ImmutableList.copyOf(complaints.problems());
    }

    /** The hash of its files, by which a copy knows where it is from. */
    public String hash() {
        return "sha256:" + files.hash();
    }
}
