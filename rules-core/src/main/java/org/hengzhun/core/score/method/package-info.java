/** The ways an indicator becomes points (计分方法), one class each; docs of each give formula and source. A new one is a record here, and its name in {@link org.hengzhun.core.score.method.ScoringMethods}. */
@NullMarked
package org.hengzhun.core.score.method;

import org.jspecify.annotations.NullMarked;
