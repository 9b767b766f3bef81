/** Every rule with its conditions: what was read, what the document demands, and how far they are apart. */

import {h} from './dom.js';
import {unitWords} from './fields.js';
import {cite, titled} from './grounds.js';
import {cell} from './notices.js';
import {either, has, t} from './words.js';

const SIGNS = {TRUE: '✓', FALSE: '✗', UNKNOWN: '?'};

export function rulesOf(rules, fields, policy, asked) {
  const relevant = rules.filter(rule => rule.truth !== 'FALSE');
  const failed = rules.filter(rule => rule.truth === 'FALSE');
  const order = [...relevant.filter(rule => rule.truth === 'TRUE'), ...relevant.filter(rule => rule.truth !== 'TRUE')];
  return [
    h('h3', {}, t('explain.rules')),
    h('p.hint', {}, t('explain.legend')),
    order.map(rule => ruleOf(rule, fields, policy, asked)),
    failed.length === 0 ? null : h('details.failed', {open: relevant.length === 0},
      h('summary', {}, t('explain.failed', {count: failed.length})), failed.map(rule => ruleOf(rule, fields, policy, asked))),
  ];
}

/** The rules that this policy, or one it extends, took out of what it takes over; nothing where there are none. */
export function switchedOffOf(all) {
  if (all.length === 0) return null;
  return h('section.off', {}, h('h3', {}, t('rules.off'), ' ', h('span.count', {}, all.length)),
    h('ul', {}, all.map(off => h('li', {}, h('strong', {lang: 'zh-CN'}, off.title), ' ', h('code', {}, off.rule),
      h('p', {}, t(off.replacement ? 'rules.replacedBy' : 'rules.offBy', off)), cite(off)))));
}

/** A sign with its words for those who hear it. */
function sign(truth) {
  return h(`span.truth.t-${truth}`, {role: 'img', 'aria-label': t(`truth.${truth}`), title: t(`truth.${truth}`)}, SIGNS[truth]);
}

function ruleOf(rule, fields, policy, asked) {
  const result = resultWords(rule.result, policy);
  const head = ['condition', 'given', 'threshold', 'distance'].map(key => h('th', {scope: 'col'}, t(`explain.${key}`)));
  return h('article.rule', {},
    h('h4', {}, sign(rule.truth), h('span', {}, titled(rule, policy))),
    cite(rule, policy, asked),
    h('p.hint', {}, t(rule.truth === 'UNKNOWN' ? 'explain.mayConclude' : 'explain.concludes', {result}),
      rule.entry ? `${t('semicolon')}${t('explain.entry')}${t('colon')}${rule.entry}` : ''),
    h('table.cards.conditions', {}, h('thead', {}, h('tr', {}, h('th', {}, h('span.unseen', {}, t('screen.verdict'))), head)),
      h('tbody', {}, rule.conditions.map(condition => conditionOf(condition, fields)))),
    rule.missing.length > 0 ? h('p.lacks', {}, t('explain.lacks', {fields: fields.labels(rule.missing)})) : null);
}

function conditionOf(condition, fields) {
  const {field, unit} = condition;
  const distance = condition.distance === null ? '' : `${condition.distance} ${unit ? unitWords(unit) : ''}`;
  return h(`tr.c-${condition.truth}`, {},
    h('td.sign', {}, sign(condition.truth)),
    h('td.words', {}, condition.words),
    cell('explain.given', fields.value(field, condition.value, unit)),
    cell('explain.threshold', fields.value(field, condition.threshold, unit)),
    cell('explain.distance', distance));
}

/** An outcome, or the notion a definition is about. */
function resultWords(result, policy) {
  if (has(`outcome.${result}`)) return t(`outcome.${result}`);
  const grants = policy.rules.find(one => one.says.amount === result);
  if (grants) return either(grants.says, 'words');
  const own = policy.findings.find(one => one.code === result);
  return own ? either(own, 'label') : policy.notion(result);
}
