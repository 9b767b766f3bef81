/** What is measured, on what, and how it is told; see docs/performance.md for how to run it and what it gave. */
@NullMarked
package org.hengzhun.bench;

import org.jspecify.annotations.NullMarked;
