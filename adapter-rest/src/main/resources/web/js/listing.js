/** A list of which some rows may be looked at: found, chosen, put in order, and shown some hundred at a time. */

import {fill, h} from './dom.js';
import {labelled} from './input.js';
import {AT_A_TIME, moreOf} from './results.js';
import {t} from './words.js';

export class Listing {
  /**
   * @param {object[]} items
   * @param {{columns: string[], row: (item: object) => Node, match: (item: object, choice: object) => boolean, order: (choice: object) => Function|null,
   *   selects: {name: string, label: string, none?: string, values: [string, string][]}[], search: string, nothing: object}} look
   * @param {{choice: object, choose: (choice: object) => void}} held the choice that stands in the address
   */
  constructor(items, look, held) {
    Object.assign(this, {items, look, held});
    this.body = h('tbody', {});
    this.more = h('div', {});
    this.found = h('p.hint', {id: 'found', role: 'status', tabindex: '-1'});
    this.tools = h('div.filters.choices', {role: 'search', 'aria-label': t('screen.find')});
    this.element = h('div', {}, this.tools, this.found,
      h('table.cards.listed', {'aria-label': look.title}, h('thead', {}, h('tr', {}, look.columns.map(key => h('th', {scope: 'col'}, t(key))))), this.body), this.more);
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
      this.look.selects.filter(one => one.values.length > 1 || choice[one.name]).map(one => this.select(one)),
    ]);
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
    fill(this.found, this.shown.length === this.items.length ? '' : [t('listing.found', {count: this.shown.length}), ' ',
      h('button.plain', {type: 'button', id: 'show-all', onclick: () => this.choose(this.look.nothing, true)}, t('screen.showAll'))]);
    this.look.shown?.(this.shown);
    this.showMore();
  }

  showMore() {
    const left = this.shown.slice(this.body.childElementCount);
    this.body.append(...left.slice(0, AT_A_TIME).map(this.look.row));
    fill(this.more, moreOf(left.length - AT_A_TIME, () => this.showMore()));
  }
}

/** Whether any of the texts holds what was typed. */
export function holds(typed, texts) {
  const wanted = typed.trim().toLowerCase();
  return !wanted || texts.some(text => (text ?? '').toLowerCase().includes(wanted));
}
