/** The verdicts: how many came to what, which are looked at, and the list of these. */

import {fill, h} from './dom.js';
import {NOTHING, NO_COUNTY, SORTS, chosen, clausesOf, countyOf, reasonsOf} from './filter.js';
import {amountWords, openAmountWords} from './grounds.js';
import {labelled} from './input.js';
import {cell, refusals, warnings} from './notices.js';
import {overviewOf} from './overview.js';
import {VERDICTS, badge, outcomeWords, verdict} from './verdict.js';
import {list, t} from './words.js';

/** More rows are shown on demand, so that a long table does not freeze the page. */
export const AT_A_TIME = 300;

/**
 * @param state what was asked, with the choice that stands in the address
 * @param {{explain: (project: object) => void, noted: () => void, unread: Node|null, extra: Node[]}} told
 */
export function resultsOf(page, state, told) {
  const {answer, projects, refused, input, policy} = state.ran;
  const facts = project => projects.facts(project.at);
  const listing = new Listing(page, state, told, facts);
  return [
    h('h2', {tabindex: '-1'}, t('screen.results')),
    h('p.summary', {id: 'summary', role: 'status'}, summary(answer.projects)),
    answer.projects.length < projects.size ? h('p.notice.warn', {}, t('progress.stopped', {done: answer.projects.length, all: projects.size})) : null,
    told.unread,
    refusals(refused, page.fields),
    warnings(answer.projects.flatMap(one => one.warnings)),
    listing.verdicts,
    told.extra,
    overviewOf(answer.projects, facts, choice => listing.choose({...NOTHING, ...choice}, true)),
    listing.element,
    h('p.stamp', {}, stamp(answer, policy, input)),
  ];
}

/** The list with the means to choose what stands in it. */
class Listing {
  constructor(page, state, told, facts) {
    Object.assign(this, {page, state, told, facts});
    this.all = state.ran.answer.projects;
    this.body = h('tbody', {});
    this.more = h('div', {});
    this.found = h('p.hint', {role: 'status'});
    this.verdicts = h('div.filters', {role: 'group', 'aria-label': t('screen.filter')});
    this.tools = h('div.filters.choices', {role: 'search', 'aria-label': t('screen.find')});
    const columns = ['id', 'name', 'verdict', 'reason', 'missing'].map(key => h('th', {scope: 'col'}, t(`screen.${key}`)));
    this.element = h('div', {}, this.tools, this.found,
      h('table.cards.verdicts', {'aria-describedby': 'summary'}, h('thead', {}, h('tr', {}, columns)), this.body), this.more);
    this.together = h('button.quiet', {type: 'button', id: 'together', onclick: () => this.told.together(this.shown)}, t('together.open'));
    this.found.after(h('p.buttons', {}, this.together));
    this.drawTools();
    this.show();
  }

  choose(choice, moved = false) {
    this.state.choice = {...this.state.choice, ...choice};
    this.told.noted();
    if (moved) this.drawTools();
    this.show();
    if (moved) {
      this.found.setAttribute('tabindex', '-1');
      this.found.focus();
    }
  }

  drawTools() {
    this.drawVerdicts();
    const {choice} = this.state;
    const search = h('input', {type: 'search', name: 'find', value: choice.text, oninput: () => this.choose({text: search.value})});
    const counties = tally(this.all.map(one => countyOf(this.facts(one))));
    const clauses = tally(this.all.flatMap(clausesOf));
    const lacks = tally(this.all.flatMap(one => one.missing));
    fill(this.tools, this.all.length < 2 ? null : [
      labelled(t('screen.search'), search),
      counties.length > 1 ? this.select('county', counties, county => county) : null,
      clauses.length > 1 ? this.select('clause', clauses, clause => clause) : null,
      lacks.length > 0 ? this.select('lacks', lacks, name => this.page.fields.label(name)) : null,
      this.reasonChosen(),
      this.select('sort', SORTS.slice(1).map(sort => [sort]), sort => t(`sort.${sort}`), t('sort.table')),
    ]);
  }

  select(name, values, words, none = t('screen.all')) {
    const control = h('select', {name, onchange: () => this.choose({[name]: control.value})}, h('option', {value: ''}, none),
      values.map(([value, count]) => h('option', {value}, count ? t('screen.counted', {words: words(value), count}) : words(value))));
    control.value = this.state.choice[name];
    return labelled(t(`screen.by.${name}`), control);
  }

  /** A reason is chosen in the overview only; here it can be given up. */
  reasonChosen() {
    const rule = this.state.choice.reason;
    const found = rule && this.all.flatMap(one => one.findings).find(finding => finding.rule === rule);
    if (!found) return null;
    return h('p.chosen', {}, t('screen.reason'), t('colon'), h('span', {lang: 'zh-CN'}, found.title), ' ',
      h('button.plain', {type: 'button', onclick: () => this.choose({reason: ''}, true)}, t('screen.giveUp')));
  }

  drawVerdicts() {
    const words = ['', ...VERDICTS.filter(word => count(this.all, word) > 0)];
    fill(this.verdicts, words.length < 3 ? null : words.map(word => h('button.filter', {
      type: 'button',
      'aria-pressed': String(this.state.choice.verdict === word),
      onclick: event => {
        this.verdicts.querySelectorAll('button').forEach(other => other.setAttribute('aria-pressed', String(other === event.currentTarget)));
        this.choose({verdict: word});
      },
    }, word ? [badge(word), ` ${count(this.all, word)}`] : `${t('screen.all')} ${this.all.length}`)));
  }

  show() {
    this.shown = chosen(this.all, this.state.choice, this.facts);
    this.body.replaceChildren();
    const all = this.shown.length === this.all.length;
    this.together.hidden = !this.shown.some(one => one.missing.length > 0);
    fill(this.found, all ? '' : [t('screen.found', {count: this.shown.length}), ' ',
      h('button.plain', {type: 'button', id: 'show-all', onclick: () => this.choose(NOTHING, true)}, t('screen.showAll'))]);
    this.showMore();
  }

  showMore() {
    const left = this.shown.slice(this.body.childElementCount);
    this.body.append(...left.slice(0, AT_A_TIME).map(project => this.row(project)));
    fill(this.more, moreOf(left.length - AT_A_TIME, () => this.showMore()));
  }

  row(project) {
    const name = project.name || '';
    const open = h('button.link', {
      type: 'button',
      'data-project': project.id,
      'aria-haspopup': 'dialog',
      'aria-label': t('screen.explain', {id: project.id, name}),
      onclick: () => this.told.explain(project),
    }, project.id);
    const filled = this.state.ran.projects.hasAnswers(project.at) ? h('span.tag', {}, t('screen.filled')) : null;
    const county = this.facts(project).county;
    return h('tr', {}, cell('screen.id', open), cell('screen.name', name, county && county !== NO_COUNTY ? h('span.cite', {}, ` ${county}`) : null, filled), cell('screen.verdict', verdict(project)),
      cell('screen.reason', reasons(project), amounts(project)), cell('screen.missing', this.page.fields.labels(project.missing)));
  }
}

/** Values with how many times they occur, the most frequent first. */
export function tally(values) {
  const counts = new Map();
  values.forEach(value => counts.set(value, (counts.get(value) ?? 0) + 1));
  return [...counts].sort(([, a], [, b]) => b - a);
}

/** Where more is left: the means to see it, and on paper how much is not on it. */
export function moreOf(left, show) {
  if (left <= 0) return null;
  return [
    h('p.buttons', {}, h('button.quiet', {type: 'button', 'data-more': true, onclick: show}, t('screen.more', {count: Math.min(AT_A_TIME, left)}))),
    h('p.only-paper', {}, t('screen.notOnPaper', {count: left})),
  ];
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
