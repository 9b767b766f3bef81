package org.hengzhun.drl.revision;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Lists;
import com.google.common.io.ByteSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hengzhun.drl.pack.PackFiles;
import org.hengzhun.drl.pack.PackTable;
import org.hengzhun.drl.pack.PackTables;

/** Gives a name of one pack another wherever it stands, and touches nothing else. Mutable, for one thread. */
final class RenamedFiles {

    private final PackFiles files;
    private final NameUses uses;
    private final TreeMap<String, ByteSource> after;
    private final List<RenamedPack.Place> places = new ArrayList<>();

    private RenamedFiles(PackFiles files, NameUses uses) {
        this.files = files;
        this.uses = uses;
        this.after = new TreeMap<>(files.contents());
    }

    static RenamedPack of(String id, PackFiles files, NameUses uses) {
        RenamedFiles renamed = new RenamedFiles(files, uses);
        files.contents().keySet().forEach(renamed::text);
        for (PackTable table : PackTables.of(files, Optional.empty())) {
            files.bytes(table.file()).flatMap(SourceTable::of).ifPresent(source -> renamed.table(table, source));
        }
        uses.file().ifPresent(renamed::move);
        return new RenamedPack(
                id,
                files,
                new PackFiles(files.name(), ImmutableSortedMap.copyOf(renamed.after), files.problems()),
                ImmutableList.copyOf(renamed.places));
    }

    private void text(String file) {
        files.bytes(file).flatMap(WrittenText::of).ifPresent(written -> {
            List<NameUses.Use> found = file.endsWith(".drl")
                    ? uses.inRules(written.text())
                    : file.endsWith(".yaml") ? uses.inYaml(file, written.text()) : List.of();
            if (!found.isEmpty()) {
                replace(file, written, found);
            }
        });
    }

    private void replace(String file, WrittenText written, List<NameUses.Use> found) {
        StringBuilder text = new StringBuilder(written.text());
        Lists.reverse(found).forEach(use -> text.replace(use.from(), use.to(), use.words()));
        written.with(text.toString()).ifPresent(bytes -> after.put(file, ByteSource.wrap(bytes)));
        List<String> before = written.text().lines().toList();
        List<String> now = text.toString().lines().toList();
        for (int line = 0; line < before.size(); line++) {
            if (!before.get(line).equals(now.get(line))) {
                places.add(new RenamedPack.Place(
                        file, line + 1, before.get(line).strip(), now.get(line).strip()));
            }
        }
    }

    private void table(PackTable table, SourceTable source) {
        EditableTable editable = EditableTable.of(table, Optional.of(source));
        StringBuilder text = new StringBuilder(source.header().raw());
        boolean changed = false;
        for (SourceRow row : source.below()) {
            Map<Integer, String> cells = new LinkedHashMap<>();
            if (row.isData()) {
                editable.places().forEach((column, place) -> {
                    String cell = row.field(place).strip();
                    String now = uses.inCell(table.file(), column, cell);
                    if (!now.equals(cell)) {
                        cells.put(place, now);
                        places.add(new RenamedPack.Place(table.file(), row.number(), cell, now));
                    }
                });
            }
            changed |= !cells.isEmpty();
            text.append(cells.isEmpty() ? row.raw() : row.with(cells));
        }
        if (changed) {
            source.text().with(text.toString()).ifPresent(bytes -> after.put(table.file(), ByteSource.wrap(bytes)));
        }
    }

    private void move(NameUses.Move move) {
        ByteSource source = after.remove(move.from());
        if (source != null) {
            after.put(move.to(), source);
            places.add(new RenamedPack.Place(move.from(), 0, move.from(), move.to()));
        }
    }
}
