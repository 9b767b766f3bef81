package org.hengzhun.drl.rule;

/**
 * A column of a table of the pack.
 *
 * @param name as rules and the header write it
 * @param label what people call it
 * @param position 0-based place among the declared columns
 * @param says whether a cell names what a rule says of its row; the cells are texts
 * @param optional whether a cell may be blank; such a column is shown and never compared
 */
public record TableColumn(String name, String label, ValueType type, int position, boolean says, boolean optional) {}
