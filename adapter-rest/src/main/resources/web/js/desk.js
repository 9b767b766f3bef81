/**
 * The table of projects at hand: brought in one view, it is there for all of them, with what the user has answered since; through a
 * reload until the tab is closed, where the browser has room for it.
 */

import {brought, today} from './input.js';
import {drop, keep, kept, packed, unpacked} from './kept.js';
import {read} from './reading.js';

const NAME = 'screen';

export const desk = {input: {text: '', table: null}, asOf: today(), table: null, answers: []};

/** Takes up what the user has brought; whether there is anything. */
export function takeUp() {
  desk.table = brought(desk.input);
  desk.answers = [];
  return desk.table !== null;
}

/** Takes up what was there before a reload; whether there is a table at hand. */
export async function recover() {
  const before = desk.table ? null : kept(NAME);
  if (before) {
    desk.input = await unpacked(before.input);
    desk.table = brought(desk.input);
    desk.answers = before.answers;
  }
  return desk.table !== null;
}

/** Keeps the table and the answers; whether there was room. */
export function keepDesk() {
  const fits = keep(NAME, {input: packed(desk.input), answers: desk.answers});
  if (!fits) drop(NAME);
  return fits;
}

/** Nothing is at hand any more. What the user typed stays in its box. */
export function clearDesk() {
  desk.table = null;
  desk.answers = [];
  drop(NAME);
}

/** Has the server read the table at hand by the fields of a policy; the answers are filled in. */
export async function readDesk(policy, told) {
  const ran = await read(desk.table, policy, told);
  desk.answers.forEach(([at, given]) => ran.projects.filled.set(at, given));
  return ran;
}
