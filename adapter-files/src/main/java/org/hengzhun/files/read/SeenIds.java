package org.hengzhun.files.read;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The ids of one input with the row of each, packed into two arrays: a million ids of ten characters take some 25 MB,
 * where a map of strings takes 110. Exact: ids are compared, not their hashes. Ids take at most 2 GiB together.
 */
final class SeenIds {

    /** Bytes before each id: its row (4) and its length (2). */
    private static final int PREFIX = 6;

    private static final int FREE = -1;

    private int[] table = emptyTable(1 << 10);
    private byte[] arena = new byte[1 << 14];
    private int end;
    private int size;

    /** The row that has this id, or 0 when none has. */
    int rowOf(String id) {
        byte[] bytes = id.getBytes(StandardCharsets.UTF_8);
        int at = table[slotOf(bytes)];
        return at == FREE ? 0 : int4(at);
    }

    /** Remembers a new id. */
    void add(String id, int row) {
        byte[] bytes = id.getBytes(StandardCharsets.UTF_8);
        table[slotOf(bytes)] = append(bytes, row);
        size++;
        if (size * 2L > table.length) {
            grow();
        }
    }

    /** The slot of the id, or the free one where it belongs. */
    private int slotOf(byte[] id) {
        int slot = slot(id, 0, id.length);
        while (table[slot] != FREE && !holds(table[slot], id)) {
            slot = (slot + 1) & (table.length - 1);
        }
        return slot;
    }

    private int slot(byte[] bytes, int from, int length) {
        return Hashing.murmur3_32_fixed().hashBytes(bytes, from, length).asInt() & (table.length - 1);
    }

    private boolean holds(int at, byte[] id) {
        int from = at + PREFIX;
        int length = int2(at + 4);
        return Arrays.equals(arena, from, from + length, id, 0, id.length);
    }

    private int append(byte[] id, int row) {
        int needed = Math.addExact(end, PREFIX + id.length);
        if (needed > arena.length) {
            // Doubling stops at what one array can hold; beyond that addExact above ends the reading.
            arena = Arrays.copyOf(arena, (int) Math.min(Integer.MAX_VALUE - 8L, Math.max(needed, arena.length * 2L)));
        }
        int at = end;
        for (int shift = 24; shift >= 0; shift -= 8) {
            arena[end++] = (byte) (row >>> shift);
        }
        arena[end++] = (byte) (id.length >>> 8);
        arena[end++] = (byte) id.length;
        System.arraycopy(id, 0, arena, end, id.length);
        end += id.length;
        return at;
    }

    private void grow() {
        table = emptyTable(table.length * 2);
        for (int at = 0; at < end; at += PREFIX + int2(at + 4)) {
            int slot = slot(arena, at + PREFIX, int2(at + 4));
            while (table[slot] != FREE) {
                slot = (slot + 1) & (table.length - 1);
            }
            table[slot] = at;
        }
    }

    private int int4(int at) {
        return int2(at) << 16 | int2(at + 2);
    }

    private int int2(int at) {
        return (arena[at] & 0xFF) << 8 | (arena[at + 1] & 0xFF);
    }

    private static int[] emptyTable(int length) {
        int[] table = new int[length];
        Arrays.fill(table, FREE);
        return table;
    }
}
