/**
 * What writers of results share: forms, tables, JSON, the words of values and grounds. Each kind of result has a room of its own
 * below. Runs take results one by one and hold no more than a block of them, so a million projects pass in constant memory.
 * Depends on {@code core}, on {@code files.read} for what was read and refused, on Jackson and FastCSV.
 */
@NullMarked
package org.hengzhun.files.write;

import org.jspecify.annotations.NullMarked;
