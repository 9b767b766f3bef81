/**
 * Hengzhun over tables that outgrow one machine: what a policy says of every row, as columns of an Apache Spark dataset. What a dataset
 * is judged by travels as bytes and is opened once in each process that judges.
 */
@NullMarked
package org.hengzhun.spark;

import org.jspecify.annotations.NullMarked;
