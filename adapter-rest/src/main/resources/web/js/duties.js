/** The duties of a report: by month, by unit or by project, and the list of those looked at. */

import {openDialog} from './dialog.js';
import {fill, h} from './dom.js';
import {detailOf, dutyBadge} from './duty-detail.js';
import {lacking} from './fields.js';
import {cite} from './grounds.js';
import {Listing, counted, holds, tally} from './listing.js';
import {monthOf, monthsOf} from './month.js';
import {cell} from './notices.js';
import {t} from './words.js';

/** Every way a duty stands, those to be seen to first. */
export const STATES = ['OVERDUE', 'DUE', 'UNCLEAR', 'UNKNOWN', 'NOT_YET_DUE', 'MET_LATE', 'MET'];

/** What may be chosen of the list; all of it stands in the address. */
export const NOTHING = {unit: '', state: '', project: '', duty: '', text: '', sort: ''};

const WAYS = ['calendar', 'units', 'projects'];

/** All duties of a report in one row, by the day that counts; those without a day last. */
export function linesOf(report) {
  const ofProjects = report.projects.flatMap(project => project.duties.map(duty => ({...duty, project})));
  const day = line => line.shifted ?? line.due ?? '9999';
  return [...report.duties, ...ofProjects].map(line => ({...line, day: line.shifted ?? line.due ?? ''})).sort((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0));
}

const SORTS = {
  state: (a, b) => STATES.indexOf(a.state) - STATES.indexOf(b.state),
  unit: (a, b) => a.unit.localeCompare(b.unit, 'zh-CN'),
};

export class DutyList {
  /** @param {{state: object, changed: () => void}} held what is chosen; it stands in the address */
  constructor(page, policy, lines, held) {
    Object.assign(this, {page, policy, lines, held});
    this.listing = new Listing(lines, this.look(), {
      get choice() {
        return held.state.choice;
      },
      choose: choice => {
        held.state.choice = choice;
        held.changed();
      },
    });
    this.over = h('div', {});
    this.element = h('div', {}, this.over, this.listing.element);
    this.drawOver();
  }

  look() {
    const projects = this.lines.filter(line => line.project);
    return {
      table: 'listed',
      named: {'aria-label': t('duties.results')},
      columns: ['duties.day', 'duties.duty', 'duties.unit', 'duties.state', 'duties.basis'],
      nothing: NOTHING,
      search: t('duties.search'),
      match: (line, choice) => (!choice.unit || line.unit === choice.unit) && (!choice.state || line.state === choice.state) && (!choice.duty || line.label === choice.duty)
        && (!choice.project || line.project?.id === choice.project) && holds(choice.text, [line.label, line.unit, line.project?.id, line.project?.name, line.period]),
      order: choice => SORTS[choice.sort],
      selects: [
        {name: 'state', label: t('duties.state'), values: STATES.filter(word => this.lines.some(line => line.state === word)).map(word => [word, t('screen.counted', {words: t(`dutyState.${word}`), count: this.lines.filter(line => line.state === word).length})])},
        {name: 'unit', label: t('duties.unit'), values: counted(this.lines.map(line => line.unit))},
        {name: 'duty', label: t('duties.duty'), values: counted(this.lines.map(line => line.label))},
        {name: 'project', label: t('duties.project'), values: counted(projects.map(line => line.project.id), id => `${id} ${projects.find(line => line.project.id === id).project.name}`)},
        {name: 'sort', label: t('screen.by.sort'), none: t('sort.day'), values: Object.keys(SORTS).map(sort => [sort, t(`sort.${sort}`)])},
      ],
      row: line => this.row(line),
    };
  }

  /** The first look, the way the user wants it. */
  drawOver() {
    const {state} = this.held;
    const ways = WAYS.filter(way => way !== 'projects' || this.lines.some(line => line.project));
    if (!ways.includes(state.by)) state.by = ways[0];
    const buttons = h('div.filters', {role: 'group', 'aria-label': t('duties.ways')}, ways.map(way => h('button.filter', {type: 'button', 'data-way': way, 'aria-pressed': String(way === state.by), onclick: () => {
      state.by = way;
      this.held.changed();
      this.drawOver();
      this.over.querySelector(`[data-way=${way}]`).focus();
    }}, t(`duties.by.${way}`))));
    const drawn = {calendar: () => this.calendar(), units: () => this.counts('unit', line => line.unit, 'duties.unit', unit => unit),
      projects: () => this.counts('project', line => line.project?.id, 'duties.project', id => `${id} ${this.lines.find(line => line.project?.id === id).project.name}`)};
    fill(this.over, buttons, drawn[state.by]());
  }

  calendar() {
    const {state} = this.held;
    const months = monthsOf(this.lines, state.from);
    if (!months.includes(state.month)) state.month = months.find(month => month >= state.asOf.slice(0, 7)) ?? months.at(-1);
    const go = (month, button) => {
      state.month = month;
      this.held.changed();
      this.drawOver();
      this.over.querySelector(button)?.focus();
    };
    return monthOf(this.lines, months, state, {go, open: (lines, title) => this.open(lines, title)});
  }

  /** How many duties of each unit, or project, stand how. */
  counts(name, keyOf, label, words) {
    const keys = tally(this.lines.map(keyOf).filter(Boolean));
    const states = STATES.filter(word => this.lines.some(line => keyOf(line) && line.state === word));
    const count = (its, said, choice) => h('td', {}, its.length === 0 ? null : h('button.link', {type: 'button', 'aria-label': t('duties.show', {what: said, count: its.length}), onclick: () => this.listing.choose({...NOTHING, ...choice}, true)}, its.length));
    return h('section.panel.card', {tabindex: 0, role: 'region', 'aria-label': t(label)}, h('table', {},
      h('thead', {}, h('tr', {}, [t(label), t('duties.all'), ...states.map(word => t(`dutyState.${word}`))].map(head => h('th', {scope: 'col'}, head)))),
      h('tbody', {}, keys.map(([key]) => {
        const its = this.lines.filter(line => keyOf(line) === key);
        return h('tr', {}, h('th', {scope: 'row', lang: 'zh-CN'}, words(key)), count(its, words(key), {[name]: key}),
          states.map(word => count(its.filter(line => line.state === word), `${words(key)} ${t(`dutyState.${word}`)}`, {[name]: key, state: word})));
      }))));
  }

  row(line) {
    const button = h('button.link', {type: 'button', 'aria-haspopup': 'dialog', lang: 'zh-CN', onclick: () => this.open([line], line.label)}, line.label);
    return h('tr', {}, cell('duties.day', line.due ?? t('duties.noDay'), line.shifted ? h('p.cite', {}, t('duties.counts', {day: line.shifted})) : null),
      cell('duties.duty', button, line.period && !line.project ? h('span.cite', {}, ` ${line.period}`) : null, line.project ? h('p.cite', {}, `${line.project.id} ${line.project.name}`) : null),
      cell('duties.unit', h('span', {lang: 'zh-CN'}, line.unit)),
      cell('duties.state', dutyBadge(line.state), h('p.cite', {}, line.words)),
      cell('duties.basis', h('p.cite', {lang: 'zh-CN'}, `${line.document} ${line.section}`)));
  }

  open(lines, title) {
    const before = document.activeElement;
    openDialog(title, h('div.explanation', {tabindex: '0', role: 'region', 'aria-labelledby': 'dialog-title'}, lines.map(line => detailOf(this.page, this.policy, line))), () => before.focus());
  }
}

/** Duties of which nobody can say yet whether a project owes them, with what would settle it and who knows. */
export function openDutiesOf(page, projects) {
  const open = projects.flatMap(project => project.undecided.map(duty => ({project, duty})));
  if (open.length === 0) return null;
  return h('details.undecided', {}, h('summary', {}, t('duties.undecided', {count: open.length})),
    h('table.cards', {}, h('thead', {}, h('tr', {}, ['duties.project', 'duties.duty', 'screen.missing', 'duties.basis'].map(key => h('th', {scope: 'col'}, t(key))))),
      h('tbody', {}, open.map(({project, duty}) => h('tr', {}, cell('duties.project', `${project.id} ${project.name}`), cell('duties.duty', h('span', {lang: 'zh-CN'}, duty.label)),
        cell('screen.missing', lacking(page.fields, duty.missing)),
        cell('duties.basis', cite(duty)))))));
}
