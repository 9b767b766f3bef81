/** Verdicts and outcomes, each with a colour, a sign and its words: the colour alone says nothing. */

import {h} from './dom.js';
import {either, t} from './words.js';

/** From most to least severe, as the library has them. */
export const VERDICTS = [
  'REJECTED', 'HALTED', 'INVESTIGATE', 'JOINT_REVIEW', 'NEEDS_INFORMATION', 'RETROFIT', 'ADMITTED', 'NO_OBJECTION', 'ENDED',
];

const SIGNS = {
  REJECTED: '✕', HALTED: '■', INVESTIGATE: '!', JOINT_REVIEW: '◆', NEEDS_INFORMATION: '?', RETROFIT: '↻', ADMITTED: '✓',
  NO_OBJECTION: '–', ENDED: '○',
};

export function verdict(project) {
  return [badge(project.verdict), project.final ? null : h('span.open', {}, t('open'))];
}

export function badge(word) {
  return h(`span.badge.v-${word}`, {}, h('span.sign', {'aria-hidden': 'true'}, SIGNS[word]), t(`verdict.${word}`));
}

/** @param own the outcome of the policy's own that is ranked with it, where it is one */
export function outcome(word, own) {
  return h(`span.badge.small.o-${word}`, {}, outcomeWords(word, own));
}

export function outcomeWords(word, own) {
  return own ? either(own, 'label') : t(`outcome.${word}`);
}

/** The verdict in words, with a remark when it is not final. */
export function verdictWords(project) {
  const words = t(`verdict.${project.verdict}`);
  return project.final ? words : words + t('aside', {words: t('open')});
}
