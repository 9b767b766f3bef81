/** A list of which some rows may be looked at: found, chosen, put in order, and shown some hundred at a time. */

import {fill, h} from './dom.js';
import {labelled} from './input.js';
import {t} from './words.js';

/** More rows are shown on demand, so that a long table does not freeze the page. */
const AT_A_TIME = 300;

export class Listing {
  /**
   * @param {object[]} items
   * @param {{table: string, named: object, columns: string[], row: (item: object) => Node, match: (item: object, choice: object) => boolean,
   *   order: (choice: object) => Function|null, selects: {name: string, label: string, none?: string, least?: number, values: [string, string][]}[],
   *   search: string, nothing: object, found?: string, beside?: (choice: object) => Node|null, below?: Node, drawn?: () => void, shown?: (items: object[]) => void}} look
   *   the class and the name of the table, what stands beside the means to choose and below them, and who is told when these are drawn
   *   anew and which items are shown
   * @param {{choice: object, choose: (choice: object) => void}} held the choice that stands in the address
   */
  constructor(items, look, held) {
    Object.assign(this, {items, look, held});
    this.body = h('tbody', {});
    this.more = h('div', {});
    this.found = h('p.hint', {id: 'found', role: 'status', tabindex: '-1'});
    this.tools = h('div.filters.choices', {role: 'search', 'aria-label': t('screen.find')});
    this.element = h('div', {}, this.tools, this.found, look.below,
      h(`table.cards.${look.table}`, look.named, h('thead', {}, h('tr', {}, look.columns.map(key => h('th', {scope: 'col'}, t(key))))), this.body), this.more);
    this.drawTools();
    this.show();
  }

  /** Takes a choice; one that was made elsewhere on the page moves the focus here. */
  choose(choice, moved = false) {
    this.held.choose({...this.held.choice, ...choice});
    if (moved) this.drawTools();
    this.show();
    if (moved) this.found.focus();
  }

  drawTools() {
    const {choice} = this.held;
    const search = h('input', {type: 'search', name: 'find', value: choice.text, oninput: () => this.choose({text: search.value})});
    fill(this.tools, this.items.length < 2 ? null : [
      labelled(this.look.search, search),
      this.look.selects.filter(one => one.values.length >= (one.least ?? 2) || choice[one.name]).map(one => this.select(one)),
      this.look.beside?.(choice),
    ]);
    this.look.drawn?.();
  }

  select({name, label, none = t('screen.all'), values}) {
    const control = h('select', {name, onchange: () => this.choose({[name]: control.value})},
      h('option', {value: ''}, none), values.map(([value, words]) => h('option', {value}, words)));
    control.value = this.held.choice[name];
    return labelled(label, control);
  }

  show() {
    const {choice} = this.held;
    this.shown = this.items.filter(item => this.look.match(item, choice));
    const order = this.look.order?.(choice);
    if (order) this.shown.sort(order);
    this.body.replaceChildren();
    fill(this.found, this.shown.length === this.items.length ? '' : [t(this.look.found ?? 'listing.found', {count: this.shown.length}), ' ',
      h('button.plain', {type: 'button', id: 'show-all', onclick: () => this.choose(this.look.nothing, true)}, t('screen.showAll'))]);
    this.look.shown?.(this.shown);
    grow(this.body, this.more, this.shown, this.look.row);
  }
}

/** Shows the next of the items below those that are shown, and where more is left the means to see it; on paper it is said how much that is. */
export function grow(body, more, items, row, some = AT_A_TIME) {
  const from = body.childElementCount;
  body.append(...items.slice(from, from + some).map(row));
  const left = items.length - body.childElementCount;
  fill(more, left === 0 ? null : [
    h('p.buttons', {}, h('button.quiet', {type: 'button', 'data-more': true, onclick: () => grow(body, more, items, row, some)}, t('screen.more', {count: Math.min(some, left)}))),
    h('p.only-paper', {}, t('screen.notOnPaper', {count: left})),
  ]);
}

/** Values with how many times they occur, the most frequent first. */
export function tally(values) {
  const counts = new Map();
  values.forEach(value => counts.set(value, (counts.get(value) ?? 0) + 1));
  return [...counts].sort(([, a], [, b]) => b - a);
}

/** What occurs among the values, each in words with how many times, as choices. */
export function counted(values, words = value => value) {
  return tally(values).map(([value, count]) => [value, t('screen.counted', {words: words(value), count})]);
}

/** Whether any of the texts holds what was typed. */
export function holds(typed, texts) {
  const wanted = typed.trim().toLowerCase();
  return !wanted || texts.some(text => (text ?? '').toLowerCase().includes(wanted));
}
