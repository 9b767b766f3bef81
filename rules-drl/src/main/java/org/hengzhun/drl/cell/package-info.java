/**
 * Parts the projects there can be into cells, of which every project is judged alike, and says what holds in each: decision diagrams
 * over bands of numbers and days, choices, classes of codes and what nobody knows.
 */
@NullMarked
package org.hengzhun.drl.cell;

import org.jspecify.annotations.NullMarked;
