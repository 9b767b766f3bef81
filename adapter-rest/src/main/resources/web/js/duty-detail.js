/** One duty in full: who owes it, how its last day was reckoned, how it stands, and which clause says so. */

import {h} from './dom.js';
import {amountOf} from './figures.js';
import {provenance} from './grounds.js';
import {list, t} from './words.js';

/** A sign for each way a duty stands; its words stand beside it. */
const SIGNS = {OVERDUE: '!', DUE: '●', UNCLEAR: '?', UNKNOWN: '?', NOT_YET_DUE: '○', MET_LATE: '✓', MET: '✓'};

export const dutySign = state => h('span.sign', {'aria-hidden': 'true'}, SIGNS[state]);

/** How a duty stands, in a word and a sign. */
export function dutyBadge(state) {
  return h(`span.badge.s-${state}`, {}, dutySign(state), t(`dutyState.${state}`));
}

export function detailOf(page, policy, line) {
  const titles = (line.rules ?? []).map(id => policy.rules.find(rule => rule.rule === id)?.title).filter(Boolean);
  return h('div.finding', {},
    h('p', {}, dutyBadge(line.state), ' ', h('strong', {lang: 'zh-CN'}, line.label), line.local ? h('span.tag.p-local', {}, t('explain.local')) : null),
    h('p', {}, line.words),
    h('dl', {},
      said('duties.unit', line.unit),
      line.project ? said('duties.project', `${line.project.id} ${line.project.name}`) : null,
      said('duties.recipient', line.to),
      line.project ? null : said('duties.period', line.period),
      said('duties.opens', line.opens),
      said('duties.due', line.due),
      said('duties.shifted', line.shifted),
      said('duties.reckoned', line.reckoned),
      said('duties.doneOn', line.doneOn),
      Number(line.count) > 1 ? said('duties.progress', t('duties.progressOf', {done: line.done, count: line.count})) : null,
      line.missing?.length > 0 ? said('screen.missing', list(line.missing.map(name => page.fields.label(name)))) : null,
      titles.length > 0 ? [h('dt', {}, t('explain.basis')), titles.map(title => h('dd', {lang: 'zh-CN'}, title))] : null,
      line.parameters.length > 0 ? [h('dt', {}, t('explain.figures')), line.parameters.map(one => h('dd', {}, amountOf(one), provenance(one.provenance), ` ${one.clause}`))] : null),
    h('p.cite', {}, t('explain.cite', {document: line.document, section: line.section, clause: line.clause}), ' ', provenance(line.provenance)));
}

function said(key, text) {
  return text ? [h('dt', {}, t(key)), h('dd', {}, text)] : null;
}
