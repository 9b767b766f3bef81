/**
 * What an adapter does between reading and writing, written once: rows judged in chunks, one project looked for, a table
 * ranked. The command line and the server differ in how they are asked, not in what happens.
 */
@NullMarked
package org.hengzhun.files.flow;

import org.jspecify.annotations.NullMarked;
