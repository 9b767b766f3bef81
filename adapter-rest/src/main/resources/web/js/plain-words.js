/** Messages in words of who sits before the page: what programs call a setting is said as the page calls it. */

import {has, t} from './words.js';

/** What the server says to programs, and the key of what the page says in its place. */
const PROGRAM_WORDS = [
  [/（用 policy fields 查看）| \(see `?policy fields`?\)|; `?policy fields`? lists them/g, ''],
  [/，或用 ?参数 columns[^。；]*|, or (?:use|give) the parameter columns[^.;]*/g, 'plain.columns'],
  [/参数 sheet|the parameter sheet/g, 'plain.sheet'],
  [/参数 visible=true|the parameter visible=true/g, 'plain.visible'],
  [/Content-Type 的 charset|the charset of Content-Type/g, 'plain.charset'],
  [/请按 errors 改正|fix them? as errors says?/g, 'plain.below'],
];

/** A message with the words of programs replaced. */
export function plainly(text) {
  return PROGRAM_WORDS.reduce((said, [words, key]) => said.replace(words, key && t(key)), text);
}

/** What a failure says beyond its title: of the server's own troubles in words of the page. */
export function detailOf(problem) {
  return has(`failure.${problem.status}`) ? t(`failure.${problem.status}`) : plainly(problem.detail ?? '');
}
