/**
 * What the browser keeps: the table and the answers for this tab until it is closed, so that a reload or the way back loses
 * nothing; what a user said of headers for good.
 */

import {Table} from './table.js';

/** Until the tab is closed, or for good. A browser may keep nothing at all. */
const TAB = 'sessionStorage';
export const FOR_GOOD = 'localStorage';

/** Keeps a value under a name; whether there was room for it. */
export function keep(name, value, place = TAB) {
  try {
    window[place].setItem(`hengzhun.${name}`, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}

/** What was kept under a name, or null. */
export function kept(name, place = TAB) {
  try {
    return JSON.parse(window[place].getItem(`hengzhun.${name}`));
  } catch {
    return null;
  }
}

/** Forgets what this tab kept under a name. */
export function drop(name) {
  try {
    window[TAB].removeItem(`hengzhun.${name}`);
  } catch {
    // Nothing was kept.
  }
}

/** A table as plain values. */
export function packed(input) {
  const {table, text} = input;
  if (!table) return {text};
  return {text, name: table.name, sheet: table.sheet, bytes: toBase64(new Uint8Array(table.content))};
}

/** The table that plain values say. */
export async function unpacked(plain) {
  if (plain.bytes === undefined) return {text: plain.text, table: null};
  const table = await Table.chosen(new File([fromBase64(plain.bytes)], plain.name));
  table.sheet = plain.sheet;
  return {text: plain.text, table};
}

function toBase64(bytes) {
  let text = '';
  for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(text);
}

const fromBase64 = text => Uint8Array.from(atob(text), character => character.charCodeAt(0));

/** A text for an address: packed tight, in letters an address may hold. */
export async function tight(text) {
  const bytes = await throughStream(new TextEncoder().encode(text), new CompressionStream('deflate-raw'));
  return toBase64(bytes).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

export async function loose(text) {
  const bytes = await throughStream(fromBase64(text.replaceAll('-', '+').replaceAll('_', '/')), new DecompressionStream('deflate-raw'));
  return new TextDecoder().decode(bytes);
}

async function throughStream(bytes, stream) {
  return new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(stream)).arrayBuffer());
}
