/** The destinations of projects: which group has how many, and the list of projects with who takes each on and why. */

import {byAmount, inYi, sumOf} from './amount.js';
import {openDialog} from './dialog.js';
import {h} from './dom.js';
import {knower, lacking} from './fields.js';
import {cite} from './grounds.js';
import {Listing, counted, holds, tally} from './listing.js';
import {cell} from './notices.js';
import {lang, list, t} from './words.js';

/** What may be chosen of the list; all of it stands in the address. */
export const NOTHING = {to: '', state: '', lacks: '', text: '', sort: ''};

export const NOWHERE = 'NOWHERE';

/** Whether a project has a destination, may get one, or has none. */
export function placing(project) {
  if (project.ended) return 'ENDED';
  if (project.assignments.some(places)) return 'PLACED';
  return project.missing.length > 0 ? 'OPEN' : NOWHERE;
}

const places = assignment => assignment.role !== 'CONSULT';

/** The groups that lead, one where it is known, else all that match. */
const leads = project => (project.lead.group ? [project.lead.group] : project.assignments.filter(one => one.role === 'GROUP').map(one => one.destination));

/** Where a project goes, each as the choice that finds it. */
const destinations = project => [...leads(project).map(group => `LEAD:${group}`), ...project.assignments.filter(one => one.role !== 'GROUP').map(one => `${one.role}:${one.destination}`)];

const SORTS = {
  group: (a, b) => (leads(a)[0] ?? '\uffff').localeCompare(leads(b)[0] ?? '\uffff', 'zh-CN'),
  money: (a, b, facts) => byAmount(facts(a).totalInvestment, facts(b).totalInvestment),
  missing: (a, b) => b.missing.length - a.missing.length,
};

/** The overview and the list. @param facts of a project */
export function routesOf(page, projects, facts, held) {
  const goals = projects.flatMap(destinations);
  const listing = new Listing(projects, {
    table: 'listed',
    named: {'aria-label': t('routes.results')},
    columns: ['screen.id', 'screen.name', 'routes.group', 'routes.support', 'routes.counterpart', 'routes.open'],
    nothing: NOTHING,
    search: t('routes.search'),
    match: (one, choice) => (!choice.to || destinations(one).includes(choice.to)) && (!choice.state || placing(one) === choice.state)
      && (!choice.lacks || one.missing.includes(choice.lacks)) && holds(choice.text, [one.id, one.name, facts(one).county, ...one.assignments.map(goal => goal.destination)]),
    order: choice => SORTS[choice.sort] && ((a, b) => SORTS[choice.sort](a, b, facts) || a.at - b.at),
    selects: [
      {name: 'state', label: t('routes.by.state'), values: counted(projects.map(placing), word => t(`placing.${word}`))},
      {name: 'to', label: t('routes.by.to'), values: counted(goals, goalWords)},
      {name: 'lacks', label: t('screen.by.lacks'), values: counted(projects.flatMap(one => (placing(one) === 'OPEN' ? one.missing : [])), name => page.fields.label(name))},
      {name: 'sort', label: t('screen.by.sort'), none: t('sort.table'), values: Object.keys(SORTS).map(sort => [sort, t(`sort.${sort}`)])},
    ],
    row: one => row(page, one, facts(one)),
  }, held);
  return [overview(projects, facts, tally(goals), choice => listing.choose({...NOTHING, ...choice}, true)), listing.element];
}

const goalWords = goal => `${t(`role.${goal.slice(0, goal.indexOf(':'))}`)}${t('colon')}${goal.slice(goal.indexOf(':') + 1)}`;

function overview(projects, facts, goals, choose) {
  if (projects.length < 2) return null;
  const counts = (chosen, words, choice) => (chosen.length === 0 ? '' : h('button.link', {type: 'button', 'aria-label': t('overview.show', {what: words, count: chosen.length}), onclick: () => choose(choice)}, chosen.length));
  const money = chosen => h('td.figure', {}, inYi(sumOf(chosen.map(one => facts(one).totalInvestment))));
  const rows = goals.filter(([goal]) => !goal.startsWith('CONSULT')).map(([goal]) => {
    const its = projects.filter(one => destinations(one).includes(goal));
    const details = its[0].assignments.find(one => goal.endsWith(`:${one.destination}`))?.details ?? {};
    return h('tr', {}, h('th', {scope: 'row', lang: 'zh-CN'}, goalWords(goal), details.counterpart ? h('p.cite', {}, details.counterpart) : null), h('td', {}, counts(its, goalWords(goal), {to: goal})), money(its));
  });
  const others = ['OPEN', NOWHERE, 'ENDED'].map(word => {
    const its = projects.filter(one => placing(one) === word);
    return its.length > 0 ? h('tr', {}, h('th', {scope: 'row'}, t(`placing.${word}`)), h('td', {}, counts(its, t(`placing.${word}`), {state: word})), money(its)) : null;
  });
  return h('details.overview.card', {open: true}, h('summary', {}, h('h3', {}, t('overview.title'))),
    h('section.panel', {tabindex: 0, role: 'region', 'aria-label': t('routes.overview')}, h('table', {}, h('caption', {}, t('routes.overview')),
      h('thead', {}, h('tr', {}, h('th', {scope: 'col'}, t('routes.by.to')), h('th', {scope: 'col'}, t('overview.projects')), h('th.figure', {scope: 'col'}, t('overview.money')))),
      h('tbody', {}, rows, others))));
}

function row(page, one, facts) {
  const open = h('button.link', {type: 'button', 'data-project': one.id, 'aria-haspopup': 'dialog', 'aria-label': t('routes.explain', {id: one.id, name: one.name}),
    onclick: () => openDialog(`${one.id} ${one.name}`, explanation(page, one), () => document.querySelector(`[data-project="${CSS.escape(one.id)}"]`)?.focus())}, one.id);
  const groups = leads(one);
  const others = one.assignments.filter(goal => !(goal.role === 'GROUP' && groups.includes(goal.destination)));
  const chosen = one.assignments.filter(goal => goal.role === 'GROUP' && groups.includes(goal.destination));
  const detail = name => list([...new Set(chosen.map(goal => goal.details[name]).filter(Boolean))]);
  return h('tr', {}, cell('screen.id', open), cell('screen.name', one.name, facts.county ? h('span.cite', {}, ` ${facts.county}`) : null),
    cell('routes.group', groups.length > 0 ? h('strong', {lang: 'zh-CN'}, list(groups)) : h('span.muted', {}, t(`placing.${placing(one)}`)), basis(chosen)),
    cell('routes.support', others.map(goal => h('p.goal', {}, h('span.muted', {}, `${t(`role.${goal.role}`)}${t('colon')}`), h('span', {lang: 'zh-CN'}, goal.destination))), groups.length === 0 ? basis(others.slice(0, 1)) : null),
    cell('routes.counterpart', [detail('counterpart'), detail('region')].filter(Boolean).map(text => h('p.goal', {lang: 'zh-CN'}, text))),
    cell('routes.open', placing(one) === 'OPEN' ? lacking(page.fields, one.missing) : null));
}

/** The clauses that say so. */
function basis(assignments) {
  const cited = [...new Set(assignments.flatMap(goal => goal.reasons).map(reason => `${reason.document} ${reason.section}`))];
  return cited.length > 0 ? h('p.cite', {lang: 'zh-CN'}, cited.join('；')) : null;
}

/** Everything the policy says of where one project goes. */
function explanation(page, one) {
  return h('div.explanation', {tabindex: '0', role: 'region', 'aria-labelledby': 'dialog-title'},
    h('p.verdict', {}, t(`placing.${placing(one)}`), one.lead.by === 'LOCAL_ORDER' || one.lead.by === 'NOT_SAID' ? h('span.hint', {}, ` ${t(`leadBy.${one.lead.by}`, {group: one.lead.group ?? ''})}`) : null),
    one.assignments.map(goal => assignment(page, goal)),
    one.tags.length > 0 ? [h('h3', {}, t('routes.tags')), one.tags.map(tag => h('div.finding', {}, h('p', {}, h('strong', {}, tag.words)), tag.reasons.map(reason => why(page, reason))))] : null,
    opens(page, one),
    one.judgements.length > 0 ? [h('h3', {}, t('routes.judgements')), h('ul', {}, one.judgements.map(left => h('li', {lang: 'zh-CN'}, `${left.question}（${left.judge}）`, cite(left))))] : null);
}

function assignment(page, goal) {
  const details = Object.entries(goal.details).filter(([, value]) => value !== null && value !== '');
  return h('div.finding', {}, h('p', {}, h('span.tag', {}, t(`role.${goal.role}`)), h('strong', {lang: 'zh-CN'}, goal.destination), goal.provenance === 'local' ? h('span.tag.p-local', {}, t('explain.local')) : null),
    details.length > 0 ? h('dl', {}, details.map(([name, value]) => [h('dt', {}, lang() === 'zh' ? goal.labels[name] : page.fields.label(name)), h('dd', {lang: 'zh-CN'}, Array.isArray(value) ? list(value) : String(value))])) : null,
    goal.reasons.map(reason => why(page, reason)));
}

function why(page, reason) {
  const facts = Object.entries(reason.facts).map(([name, value]) => `${page.fields.label(name)} ${page.fields.value(name, value)}`);
  return h('div.why', {}, h('p', {lang: 'zh-CN'}, reason.title), cite(reason), facts.length > 0 ? h('p.hint', {}, `${t('explain.facts')}${t('colon')}${facts.join(t('semicolon'))}`) : null);
}

/** What is still open, those that lack the same together. */
function opens(page, one) {
  if (one.undecided.length === 0) return null;
  const sets = new Map();
  one.undecided.forEach(rule => {
    const key = rule.missing.join();
    sets.set(key, [...(sets.get(key) ?? []), rule]);
  });
  return [h('h3', {}, t('routes.undecided')), [...sets.values()].map(rules => h('div.finding', {},
    h('p', {}, h('strong', {}, t('explain.lacks', {fields: page.fields.labels(rules[0].missing)})), rules[0].missing.map(name => knower(page.fields, name))),
    h('ul', {}, rules.map(rule => h('li', {lang: 'zh-CN'}, rule.title, ' ', h('span.cite', {}, `${rule.document} ${rule.section}`))))))];
}
