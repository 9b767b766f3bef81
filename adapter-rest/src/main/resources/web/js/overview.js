/** The first look for who decides: verdicts by county, by reason and by money. Every figure leads to its projects. */

import {inYi, sumOf} from './amount.js';
import {h} from './dom.js';
import {countyOf, reasonsOf} from './filter.js';
import {VERDICTS, badge} from './verdict.js';
import {t} from './words.js';

/**
 * @param {object[]} projects judged
 * @param {(project: object) => object} facts
 * @param {(choice: object) => void} choose shows the projects a figure counts
 */
export function overviewOf(projects, facts, choose) {
  if (projects.length < 2) return null;
  const words = VERDICTS.filter(word => projects.some(one => one.verdict === word));
  return h('details.overview.card', {open: true},
    h('summary', {}, h('h3', {}, t('overview.title'))),
    h('div.panels', {}, byCounty(projects, facts, words, choose), byMoney(projects, facts, words, choose), byReason(projects, facts, choose)));
}

/** Groups in the order of their size. */
function grouped(projects, keysOf) {
  const groups = new Map();
  for (const project of projects) {
    for (const key of keysOf(project)) {
      if (!groups.has(key)) groups.set(key, []);
      groups.get(key).push(project);
    }
  }
  return [...groups].sort(([, a], [, b]) => b.length - a.length);
}

function count(projects, words, choice, choose) {
  return projects.length === 0 ? '' : h('button.link', {type: 'button', 'aria-label': t('overview.show', {what: words, count: projects.length}), onclick: () => choose(choice)}, projects.length);
}

const money = (projects, facts) => inYi(sumOf(projects.map(one => facts(one).totalInvestment)));

function panel(width, key, head, rows) {
  return h(`section.panel.${width}`, {tabindex: 0, role: 'region', 'aria-label': t(key)}, h('table', {}, h('caption', {}, t(key)),
    h('thead', {}, h('tr', {}, head.map(one => h(one === t('overview.money') ? 'th.figure' : 'th', {scope: 'col'}, one)))), h('tbody', {}, rows)));
}

function byCounty(projects, facts, words, choose) {
  const groups = grouped(projects, one => [countyOf(facts(one))]);
  if (groups.length < 2) return null;
  return panel('whole', 'overview.county', [t('overview.where'), t('overview.projects'), ...words.map(word => t(`verdict.${word}`)), t('overview.money')], groups.map(([county, all]) => h('tr', {},
    h('th', {scope: 'row'}, county),
    h('td', {}, count(all, county, {county}, choose)),
    words.map(word => h('td', {}, count(all.filter(one => one.verdict === word), `${county} ${t(`verdict.${word}`)}`, {county, verdict: word}, choose))),
    h('td.figure', {}, money(all, facts)))));
}

function byMoney(projects, facts, words, choose) {
  const total = sumOf(projects.map(one => facts(one).totalInvestment));
  return panel('half', 'overview.byMoney', [t('screen.verdict'), t('overview.projects'), t('overview.money'), t('overview.share')], words.map(word => {
    const all = projects.filter(one => one.verdict === word);
    const sum = sumOf(all.map(one => facts(one).totalInvestment));
    const share = total === 0n ? 0n : (sum * 100n + total / 2n) / total;
    return h('tr', {}, h('th', {scope: 'row'}, badge(word)), h('td', {}, count(all, t(`verdict.${word}`), {verdict: word}, choose)), h('td.figure', {}, inYi(sum)),
      h('td', {}, h('meter', {min: 0, max: 100, value: String(share), 'aria-label': `${share}%`}), ` ${share}%`));
  }));
}

function byReason(projects, facts, choose) {
  const rules = new Map(projects.flatMap(one => reasonsOf(one).map(finding => [finding.rule, finding])));
  const groups = grouped(projects, one => [...new Set(reasonsOf(one).map(finding => finding.rule))]);
  if (groups.length === 0) return null;
  return panel('half', 'overview.reason', [t('screen.reason'), t('overview.projects'), t('overview.money')], groups.map(([rule, all]) => {
    const {title, document, section} = rules.get(rule);
    return h('tr', {}, h('th', {scope: 'row', lang: 'zh-CN'}, title, h('p.cite', {}, `${document} ${section}`)),
      h('td', {}, count(all, title, {reason: rule}, choose)), h('td.figure', {}, money(all, facts)));
  }));
}
