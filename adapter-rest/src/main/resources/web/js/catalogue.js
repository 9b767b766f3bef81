/** The rows of a table that a rule looks up: those in force on the day, and of these what is looked for. */

import {fill, h} from './dom.js';
import {unitWords} from './fields.js';
import {holdsOn, validity} from './figures.js';
import {provenance} from './grounds.js';
import {labelled} from './input.js';
import {cell, failure} from './notices.js';
import {list, t} from './words.js';

/** More rows are shown on demand. */
const AT_A_TIME = 50;

/** The rows of a table in which something is found; none before the rows are at hand. */
export function rowsFound({table}, {tables, day, find}) {
  return tables ? matching(tables.get(table).entries, day, find) : [];
}

function matching(entries, day, find) {
  return entries.filter(entry => holdsOn(entry, day) && (!find || Object.values(entry).some(value => String(value ?? '').toLowerCase().includes(find))));
}

/** The table, folded; its rows come when it is opened. */
export function catalogueOf(table, around, isOpen) {
  const body = h('div', {});
  const folded = h('details.catalogue', {open: isOpen, ontoggle: () => folded.open && show()}, h('summary', {}, t('policies.catalogue', table)), body);

  async function show() {
    if (body.children.length > 0) return;
    fill(body, h('p.busy', {}, t('loading')));
    try {
      const {entries} = (await around.bring()).get(table.table);
      fill(body, rowsOf(table, entries, around));
    } catch (problem) {
      fill(body, failure(problem));
    }
  }
  if (isOpen) show();
  return folded;
}

function rowsOf(table, entries, {day, find, clauseLink}) {
  const rows = h('div.wide', {});
  const found = h('p.hint', {role: 'status'});
  const search = h('input', {type: 'search', name: 'rows', value: find, oninput: () => show(AT_A_TIME)});
  const show = most => {
    const all = matching(entries, day, search.value.trim().toLowerCase());
    fill(found, t('policies.rowsFound', {count: all.length}));
    fill(rows, tableOf(table, all.slice(0, most), clauseLink),
      all.length > most ? h('button.quiet', {type: 'button', 'data-more': true, onclick: () => show(most + AT_A_TIME)}, t('policies.moreRows', {count: Math.min(AT_A_TIME, all.length - most)})) : null);
  };
  show(AT_A_TIME);
  return [h('div.filters', {}, labelled(t('policies.findRow'), search)), found, rows];
}

function tableOf(table, entries, clauseLink) {
  const head = [t('policies.rowName'), ...table.columns.map(headed), t('policies.validity'), t('policies.clause')];
  return h('table.cards', {}, h('thead', {}, h('tr', {}, head.map(one => h('th', {scope: 'col'}, one)))),
    h('tbody', {}, entries.map(entry => h('tr', {},
      cell('policies.rowName', h('span', {lang: 'zh-CN'}, entry.name || entry.id)),
      table.columns.map(column => h('td', {'data-label': headed(column)}, words(entry[column.column]))),
      cell('policies.validity', validity(entry)),
      cell('policies.clause', clauseLink(entry.clause), provenance(entry.provenance))))));
}

const headed = column => column.label + (column.unit && unitWords(column.unit) ? t('aside', {words: unitWords(column.unit)}) : '');

function words(value) {
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean') return t(value ? 'value.yes' : 'value.no');
  return Array.isArray(value) ? list(value) : String(value);
}
