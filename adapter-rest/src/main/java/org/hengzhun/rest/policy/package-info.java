/** The policies being served, and how edited ones take their place. */
@NullMarked
package org.hengzhun.rest.policy;

import org.jspecify.annotations.NullMarked;
