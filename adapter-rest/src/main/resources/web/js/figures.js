/** The figures of a policy: what they are for, what they come to on a day, where they come from and what they were. */

import {h} from './dom.js';
import {grouped} from './exact.js';
import {unitWords} from './fields.js';
import {provenance} from './grounds.js';
import {has, lang, list, t} from './words.js';

/** What a rule says, in words and figures. */
export const partsOf = rule => rule[`parts_${lang()}`] ?? rule.parts_zh;

export const reads = (rule, key) => rule.parts_zh.some(part => part.parameter === key);

/** Where a condition begins. */
const BEFORE = /^.*(?:，且 |当 | 或 | and | or |When )[（(]*/su;

/** A large sum as people name it, such as 5 亿元, where that takes two decimals at most; else an empty text. */
function large(value, unit) {
  if (!has(`large.${unit}`) || !/^[1-9]\d*$/.test(value)) return '';
  const digits = String(value);
  for (const [zeros, ...name] of t(`large.${unit}`).split(';').map(one => one.split(' '))) {
    const cut = digits.length - Number(zeros);
    if (cut > 0 && /^\d{0,2}0*$/.test(digits.slice(cut))) return `${grouped(`${digits.slice(0, cut)}.${digits.slice(cut)}`.replace(/\.?0+$/, ''))} ${name.join(' ')}`;
  }
  return '';
}

/** How much, in words. */
export function amountOf({value, unit}) {
  const named = large(value, unit);
  if (named) return named;
  const figures = Array.isArray(value) ? list(value) : typeof value === 'number' || /^-?[\d.]+$/.test(value) ? grouped(value) : String(value);
  return `${figures} ${unit ? unitWords(unit) : ''}`.trim();
}

export const holdsOn = (dated, day) => (!dated.from || dated.from <= day) && (!dated.to || day < dated.to);

/** The values of a figure over time, the earliest first. */
export function seriesOf(policy, key) {
  return policy.parameters.filter(one => one.key === key).sort((a, b) => (a.from ?? '').localeCompare(b.from ?? ''));
}

/** The value of a figure on a day, or undefined. */
export const valueOn = (policy, key, day) => seriesOf(policy, key).find(one => holdsOn(one, day));

/** What a figure is for: the condition of the first rule that reads it, up to the figure, and the title of that rule. */
export function purposeOf(policy, key) {
  const rule = policy.rules.find(one => reads(one, key));
  const parts = partsOf(rule);
  const before = parts[parts.findIndex(part => part.parameter === key) - 1]?.text ?? '';
  return {condition: before.replace(BEFORE, '').trim(), rule};
}

/** From when to when. */
export function validity(dated, before = '') {
  if (!dated.from && !dated.to) return before ? '' : t('policies.always');
  return before + [dated.from ? t('policies.from', dated) : '', dated.to ? t('policies.to', dated) : ''].filter(part => part).join(' ');
}

/** A figure in a sentence, which opens where it comes from. */
export function figureIn(policy, key, day, clauseLink) {
  const now = valueOn(policy, key, day);
  const series = seriesOf(policy, key);
  const about = h('div.about', {hidden: true}, series.length > 0 ? aboutOf(series, now, clauseLink) : null);
  const button = h('button.link.value', {type: 'button', 'aria-expanded': 'false', onclick: () => {
    about.hidden = !about.hidden;
    button.setAttribute('aria-expanded', String(!about.hidden));
  }}, now ? amountOf(now) : t('policies.noValue'));
  return {button, about};
}

function aboutOf(series, now, clauseLink) {
  const shown = now ?? series[series.length - 1];
  return [
    h('p', {}, provenance(shown.provenance), t(`provenanceHelp.${shown.provenance}`), shown.clause ? [t('semicolon'), clauseLink(shown.clause)] : null),
    shown.note ? h('p', {lang: 'zh-CN'}, shown.note) : null,
    h('table', {}, h('caption', {}, t('policies.overTime')),
      h('thead', {}, h('tr', {}, h('th', {scope: 'col'}, t('policies.validity')), h('th', {scope: 'col'}, t('policies.value')))),
      h('tbody', {}, series.map(one => h('tr', {'aria-current': one === now ? 'date' : null}, h('td', {}, validity(one)), h('td', {}, amountOf(one)))))),
  ];
}
