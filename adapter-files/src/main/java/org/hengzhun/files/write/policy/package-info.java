/**
 * Policies told: what a pack says, where its clauses are encoded, how its cases went and what is wrong with it. The one part of
 * this module that knows packs; it reads them and judges nothing.
 */
@NullMarked
package org.hengzhun.files.write.policy;

import org.jspecify.annotations.NullMarked;
