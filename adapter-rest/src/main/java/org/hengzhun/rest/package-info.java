/**
 * The library over HTTP: parse, call, print. It judges and computes nothing and words no policy. {@code call} are the
 * endpoints, {@code answer} what every answer and every failure looks like, {@code guard} who may ask how much,
 * {@code operate} what an operator sees.
 */
@NullMarked
package org.hengzhun.rest;

import org.jspecify.annotations.NullMarked;
