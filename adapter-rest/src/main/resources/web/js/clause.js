/** A clause with all that carries it out: rules as sentences with their figures, duties, scores, tables; or why nothing does. */

import {h} from './dom.js';
import {amountOf, figureIn, holdsOn, partsOf, validity, valueOn} from './figures.js';
import {address} from './route.js';
import {catalogueOf, rowsFound} from './catalogue.js';
import {outcome} from './verdict.js';
import {either, has, lang, t} from './words.js';

/**
 * The clause, or null where what is looked for is not in it.
 *
 * @param {{policy: object, day: string, find: string, tables: ?Map, clauseLink: (id: string) => Node}} around
 */
export function clauseOf(clause, around) {
  const {policy} = around;
  const own = {
    rules: policy.rules.filter(rule => rule.clause === clause.clause),
    duties: policy.duties.filter(duty => duty.clause === clause.clause),
    lines: policy.schemes.flatMap(scheme => scheme.lines.filter(line => line.clause === clause.clause).map(line => ({scheme, line}))),
    figures: policy.parameters.filter(one => one.clause === clause.clause),
  };
  own.tables = [...new Set(own.rules.flatMap(rule => rule.tables))].map(name => policy.tables.find(one => one.table === name)).filter(Boolean);
  const rows = around.find ? own.tables.filter(one => rowsFound(one, around).length > 0) : [];
  if (around.find && rows.length === 0 && !said(clause, own, around).includes(around.find)) return null;
  return {document: clause.document, element: element(clause, own, around, rows)};
}

/** All that is said of a clause, to look in. */
function said(clause, own, {policy, day}) {
  return [
    clause.clause, clause.section, either(clause, 'summary'), clause.remark, clause.judge,
    ...own.rules.flatMap(rule => [rule.rule, rule.title, partsOf(rule).map(part => part.text ?? amount(policy, part.parameter, day)).join('')]),
    ...own.duties.flatMap(duty => [either(duty, 'label'), duty.owner]),
    ...own.lines.map(({line}) => either(line, 'label')),
    ...own.figures.flatMap(one => [one.note, amountOf(one)]),
    ...own.tables.map(one => one.label),
  ].join('\n').toLowerCase();
}

function amount(policy, key, day) {
  const now = valueOn(policy, key, day);
  return now ? amountOf(now) : '';
}

function element(clause, own, around, rows) {
  const {policy, asked} = around;
  const isEncoded = Object.values(own).some(all => all.length > 0);
  return h('article.clause', {id: `clause-${clause.clause}`, tabindex: '-1'},
    h('h4', {}, h('span', {lang: 'zh-CN'}, clause.section), ' ', h('code', {}, clause.clause), ' ', h('span.tag', {}, has(`kind.${clause.kind}`) ? t(`kind.${clause.kind}`) : clause.kind),
      h('a.permalink', {href: address('policies', policy.id, {...asked, find: '', project: '', clause: clause.clause}), 'aria-label': t('policies.linkTo', {id: clause.clause})}, t('policies.link'))),
    h('p.demand', {lang: lang() === 'zh' ? 'zh-CN' : 'en'}, either(clause, 'summary')),
    own.rules.map(rule => ruleOf(rule, around)),
    beside('policies.duties', own.duties.map(duty => h('li', {}, either(duty, 'label'), h('span.muted', {}, ` ${duty.owner}`)))),
    beside('policies.scored', own.lines.map(({scheme, line}) => h('li', {}, `${either(scheme, 'label')}${t('colon')}${either(line, 'label')}`))),
    own.tables.map(one => catalogueOf(one, around, rows.includes(one))),
    clause.judge ? h('p', {}, h('strong', {}, t('policies.judge')), h('span', {lang: 'zh-CN'}, clause.judge)) : null,
    clause.remark ? h('p.note', {}, h('strong', {}, t(isEncoded ? 'policies.read' : 'policies.noRule')), h('span', {lang: 'zh-CN'}, clause.remark)) : isEncoded ? null : h('p.note', {}, t('policies.noReason')));
}

function beside(key, items) {
  return items.length === 0 ? null : h('div.beside', {}, h('strong', {}, t(key)), h('ul', {}, items));
}

function ruleOf(rule, {policy, day, clauseLink}) {
  const kind = rule.outcome ? outcome(rule.outcome, policy.findings.find(one => one.finding === rule.says.own)) : rule.derives ? h('span.badge.small.definition', {}, t('policies.derives')) : null;
  const figures = [];
  const sentence = partsOf(rule).map(part => {
    if (part.text !== undefined) return part.text;
    const figure = figureIn(policy, part.parameter, day, clauseLink);
    figures.push(figure.about);
    return figure.button;
  });
  return h('div.sentence', {},
    h('p', {}, kind, ' ', h('strong', {lang: 'zh-CN'}, rule.title), holdsOn(rule, day) ? null : h('span.tag.off', {}, t('policies.notOn', {day}))),
    h('p.says', {}, sentence), figures,
    h('p.cite', {}, h('code', {}, rule.rule), validity(rule, t('semicolon'))));
}
