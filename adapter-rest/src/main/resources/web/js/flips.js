/** Who flips: how many by verdict, and of each project from what to what, in which direction and by which rule. */

import {h} from './dom.js';
import {countyOf} from './filter.js';
import {grow} from './listing.js';
import {cell} from './notices.js';
import {address} from './route.js';
import {VERDICTS, badge, verdict} from './verdict.js';
import {t} from './words.js';

/** Beside what is supposed stand fewer at first than in a list of their own. */
const SOME = 100;

/**
 * @param ran the run with its projects and policy
 * @param {{before: object, after: object}[]} flipped
 * @param {{after: object[], words: string, asOf: string}} supposed what every project comes to, and at which value
 */
export function flipsOf(ran, flipped, supposed) {
  const stricter = flipped.filter(({before, after}) => severity(after) < severity(before)).length;
  const milder = flipped.filter(({before, after}) => severity(after) > severity(before)).length;
  return [
    h('p.summary', {id: 'flips', role: 'status'}, t(flipped.length === 0 ? 'whatif.nobody' : 'whatif.flips', {words: supposed.words, count: flipped.length, stricter, milder})),
    counts(ran.answer.projects, supposed.after),
    flipped.length > 0 ? list(ran, flipped, supposed.asOf) : null,
  ];
}

const severity = result => VERDICTS.indexOf(result.verdict);

function counts(before, after) {
  const count = (all, word) => all.filter(one => one.verdict === word).length;
  const rows = VERDICTS.map(word => [word, count(before, word), count(after, word)]).filter(([, was, is]) => was + is > 0);
  return h('table.counts', {}, h('caption', {}, t('whatif.counts')),
    h('thead', {}, h('tr', {}, ['verdict', 'before', 'after', 'change'].map(key => h(key === 'verdict' ? 'th' : 'th.figure', {scope: 'col'}, t(`whatif.${key}`))))),
    h('tbody', {}, rows.map(([word, was, is]) => h('tr', {}, h('th', {scope: 'row'}, badge(word)), h('td.figure', {}, was), h('td.figure', {}, is), h('td.figure', {}, signed(is - was))))));
}

const signed = number => (number > 0 ? `+${number}` : number < 0 ? `−${-number}` : '0');

function list(ran, flipped, asOf) {
  const body = h('tbody', {});
  const more = h('div', {});
  const order = [...flipped].sort((a, b) => severity(a.after) - severity(b.after) || a.before.at - b.before.at);
  grow(body, more, order, one => row(ran, one, asOf), SOME);
  const head = ['project', 'county', 'before', 'after', 'why'].map(key => h('th', {scope: 'col'}, t(`whatif.${key}`)));
  return [h('h4', {id: 'flips-list'}, t('whatif.list')), h('table.cards.flips', {'aria-labelledby': 'flips-list'}, h('thead', {}, h('tr', {}, head)), body), more];
}

function row(ran, {before, after}, asOf) {
  const way = severity(after) - severity(before);
  return h('tr', {},
    cell('whatif.project', h('strong', {}, before.id), ' ', before.name),
    cell('whatif.county', countyOf(ran.projects.facts(before.at))),
    cell('whatif.before', verdict(before)),
    cell('whatif.after', verdict(after), ' ', h('span.way', {}, t(way < 0 ? 'whatif.stricter' : way > 0 ? 'whatif.milder' : 'whatif.otherwise'))),
    cell('whatif.why', whys(ran.policy, before, after, asOf)));
}

/** The rules that came to hold or hold no more; where there are none, those that are open now or no more. */
function whys(policy, before, after, asOf) {
  const was = before.findings.map(finding => finding.rule);
  const found = [...beyond('came', after.findings, was), ...beyond('went', was, after.findings)];
  const all = found.length > 0 ? found : [...beyond('open', after.undecided, before.openRules), ...beyond('settled', before.openRules, after.undecided)];
  return h('ul.reasons', {}, all.map(([key, id]) => why(key, policy.rules.find(rule => rule.rule === id), policy, asOf)));
}

const beyond = (key, rules, others) => rules.filter(rule => !others.includes(rule)).map(rule => [key, rule]);

function why(key, rule, policy, asOf) {
  if (!rule) return null;
  return h('li', {}, t(`whatif.${key}`), h('span', {lang: 'zh-CN'}, rule.title), ' ',
    h('a.cite', {href: address('policies', policy.id, {asOf, clause: rule.clause})}, `${rule.document} ${rule.section}`));
}
