/** The doors of one pack: what screens, routes, assesses and finds duties by its rules. A library hands them out. */
@NullMarked
package org.hengzhun.drl.answer;

import org.jspecify.annotations.NullMarked;
