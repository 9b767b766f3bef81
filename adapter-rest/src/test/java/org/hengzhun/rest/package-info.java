/** Tests of the server as its callers meet it: a real one on a free loopback port, asked by a real client. */
@NullMarked
package org.hengzhun.rest;

import org.jspecify.annotations.NullMarked;
