/** What changes in the tables of a pack, row by row; and how a change is written so that nothing else changes. */
@NullMarked
package org.hengzhun.drl.revision;

import org.jspecify.annotations.NullMarked;
