/** Why a policy says what it says of one project (逐条说明): its screening, its place, its duties, and every rule behind them. */
@NullMarked
package org.hengzhun.core.explanation;

import org.jspecify.annotations.NullMarked;
