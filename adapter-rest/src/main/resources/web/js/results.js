/** The verdicts: how many came to what, which are looked at, and the list of these. */

import {fill, h} from './dom.js';
import {NOTHING, NO_COUNTY, SORTS, clausesOf, countyOf, matches, orderOf, reasonsOf} from './filter.js';
import {amountWords, openAmountWords} from './grounds.js';
import {Listing, counted} from './listing.js';
import {cell, refusals, warnings} from './notices.js';
import {overviewOf} from './overview.js';
import {VERDICTS, badge, outcomeWords, verdict} from './verdict.js';
import {list, t} from './words.js';

/**
 * @param state what was asked, with the choice that stands in the address
 * @param {{explain: (project: object) => void, noted: () => void, unread: Node|null, extra: Node[]}} told
 */
export function resultsOf(page, state, told) {
  const {answer, projects, refused, input, policy} = state.ran;
  const facts = project => projects.facts(project.at);
  const {listing, verdicts} = listed(page, state, told, facts);
  return [
    h('h2', {tabindex: '-1'}, t('screen.results')),
    h('p.summary', {id: 'summary', role: 'status'}, summary(answer.projects)),
    answer.projects.length < projects.size ? h('p.notice.warn', {}, t('progress.stopped', {done: answer.projects.length, all: projects.size})) : null,
    told.unread,
    refusals(refused, page.fields),
    warnings(answer.projects.flatMap(one => one.warnings)),
    verdicts,
    told.extra,
    overviewOf(answer.projects, facts, choice => listing.choose({...NOTHING, ...choice}, true)),
    listing.element,
    h('p.stamp', {}, stamp(answer, policy, input)),
  ];
}

/** The list with the means to choose what stands in it, by verdict too. */
function listed(page, state, told, facts) {
  const all = state.ran.answer.projects;
  const verdicts = h('div.filters', {role: 'group', 'aria-label': t('screen.filter')});
  const together = h('button.quiet', {type: 'button', id: 'together', onclick: () => told.together(listing.shown)}, t('together.open'));
  const by = name => t(`screen.by.${name}`);
  const listing = new Listing(all, {
    table: 'verdicts',
    named: {'aria-describedby': 'summary'},
    columns: ['id', 'name', 'verdict', 'reason', 'missing'].map(key => `screen.${key}`),
    nothing: NOTHING,
    search: t('screen.search'),
    found: 'screen.found',
    match: (one, choice) => matches(one, choice, facts(one)),
    order: choice => orderOf(choice, facts),
    selects: [
      {name: 'county', label: by('county'), values: counted(all.map(one => countyOf(facts(one))))},
      {name: 'clause', label: by('clause'), values: counted(all.flatMap(clausesOf))},
      {name: 'lacks', label: by('lacks'), least: 1, values: counted(all.flatMap(one => one.missing), name => page.fields.label(name))},
      {name: 'sort', label: by('sort'), none: t('sort.table'), values: SORTS.map(sort => [sort, t(`sort.${sort}`)])},
    ],
    beside: choice => reasonChosen(all, choice.reason, () => listing.choose({reason: ''}, true)),
    below: h('p.buttons', {}, together),
    drawn: () => fill(verdicts, verdictButtons(all, state.choice.verdict, word => listing.choose({verdict: word}))),
    shown: shown => (together.hidden = !shown.some(one => one.missing.length > 0)),
    row: project => row(page, state.ran.projects, project, facts(project).county, told.explain),
  }, {
    get choice() {
      return state.choice;
    },
    choose(choice) {
      state.choice = choice;
      told.noted();
    },
  });
  return {listing, verdicts};
}

/** A reason is chosen in the overview only; here it can be given up. */
function reasonChosen(all, rule, giveUp) {
  const found = rule && all.flatMap(one => one.findings).find(finding => finding.rule === rule);
  if (!found) return null;
  return h('p.chosen', {}, t('screen.reason'), t('colon'), h('span', {lang: 'zh-CN'}, found.title), ' ',
    h('button.plain', {type: 'button', onclick: giveUp}, t('screen.giveUp')));
}

function verdictButtons(all, chosen, choose) {
  const words = ['', ...VERDICTS.filter(word => count(all, word) > 0)];
  if (words.length < 3) return null;
  const buttons = words.map(word => h('button.filter', {
    type: 'button',
    'aria-pressed': String(chosen === word),
    onclick: event => {
      buttons.forEach(button => button.setAttribute('aria-pressed', String(button === event.currentTarget)));
      choose(word);
    },
  }, word ? [badge(word), ` ${count(all, word)}`] : `${t('screen.all')} ${all.length}`));
  return buttons;
}

function row(page, projects, project, county, explain) {
  const name = project.name || '';
  const open = h('button.link', {
    type: 'button',
    'data-project': project.id,
    'aria-haspopup': 'dialog',
    'aria-label': t('screen.explain', {id: project.id, name}),
    onclick: () => explain(project),
  }, project.id);
  return h('tr', {}, cell('screen.id', open),
    cell('screen.name', name, county && county !== NO_COUNTY ? h('span.cite', {}, ` ${county}`) : null, projects.hasAnswers(project.at) ? h('span.tag', {}, t('screen.filled')) : null),
    cell('screen.verdict', verdict(project)),
    cell('screen.reason', reasons(project), amounts(project)),
    cell('screen.missing', page.fields.labels(project.missing)));
}

function summary(listed) {
  const open = listed.filter(one => !one.final).length;
  const counts = VERDICTS.filter(word => count(listed, word) > 0).map(word => `${t(`verdict.${word}`)} ${count(listed, word)}`);
  const all = t('screen.count', {count: listed.length});
  const parts = [`${all}${t('colon')}${list(counts)}`];
  if (open > 0) parts.push(t('screen.open', {count: open}));
  return parts.join(t('semicolon')) + t('stop');
}

const count = (listed, word) => listed.filter(one => one.verdict === word).length;

/** The weightiest findings with their documents; where there are none, what may still come. */
function reasons(project) {
  const worst = reasonsOf(project);
  if (worst.length > 0) {
    const cited = [...new Set(worst.map(finding => `${finding.document} ${finding.section}`))];
    return [h('ul.reasons', {}, worst.map(finding => h('li', {lang: 'zh-CN'}, finding.title))), h('p.cite', {lang: 'zh-CN'}, cited.join('；'))];
  }
  if (project.final && project.amounts) return null;
  const open = project.final ? [] : project.open.map(one => outcomeWords(one.outcome, one.own));
  return h('span.muted', {}, open.length > 0 ? t('screen.mayBe', {outcomes: list(open)}) : t('screen.noReason'));
}

/** What it is entitled to or owes, where the policy says so. */
function amounts(project) {
  if (!project.amounts) return null;
  return h('ul.amounts', {}, [...project.amounts.map(amountWords), ...project.openAmounts.map(openAmountWords)].map(words => h('li', {}, words)));
}

function stamp(answer, policy, input) {
  const hash = answer.policyHash.replace('sha256:', '').slice(0, 12);
  const text = t('screen.stamp', {title: policy?.title ?? answer.policy, document: policy?.document ?? '', asOf: answer.asOf, hash});
  return input?.encoding ? `${text}${t('semicolon')}${t('screen.encoding', {encoding: input.encoding})}` : text;
}
