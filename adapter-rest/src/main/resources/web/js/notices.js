/** What the server could not do or warns of, shown where it happened. */

import {h} from './dom.js';
import {t} from './words.js';

/** A failure with what to write instead, row by row. */
export function failure(problem, fields) {
  const parts = (problem.errors ?? []).map(error => ({row: error.row, column: error.field, value: error.value, problem: error.problem}));
  return h('div.notice.bad', {role: 'alert', tabindex: '-1'},
    h('p', {}, h('strong', {}, problem.title ?? t('failure')), problem.detail ? t('colon') + problem.detail : ''),
    parts.length > 0 ? refusedTable(parts, fields) : null);
}

/** The rows a reader refused, each with its place, what was written and what to write. */
export function refusals(refused, fields) {
  if (refused.length === 0) return null;
  return h('section.notice.warn', {'aria-label': t('refused.title')},
    h('h3', {}, t('refused.title')),
    h('p', {}, t('refused.count', {count: refused.length})),
    refusedTable(refused, fields));
}

function refusedTable(refused, fields) {
  const head = ['refused.row', 'refused.column', 'refused.value', 'refused.problem'].map(key => h('th', {scope: 'col'}, t(key)));
  const rows = refused.map(one => h('tr', {},
    cell('refused.row', one.row > 0 ? String(one.row) : t('refused.whole')),
    cell('refused.column', place(one, fields)),
    cell('refused.value', one.value),
    cell('refused.problem', one.problem)));
  return h('div.wide', {}, h('table.cards.refused', {}, h('thead', {}, h('tr', {}, head)), h('tbody', {}, rows)));
}

function place(one, fields) {
  const name = one.column ? fields.label(one.column) : '';
  return one.columnLetter ? t('refused.letter', {letter: one.columnLetter, name}) : name;
}

/** A cell that tells its column too, for narrow screens where the header is not shown. */
export function cell(key, ...children) {
  return h('td', {'data-label': t(key)}, ...children);
}

export function warnings(texts) {
  const distinct = [...new Set(texts)];
  if (distinct.length === 0) return null;
  return h('section.notice.warn', {'aria-label': t('warnings.title')},
    h('h3', {}, t('warnings.title')),
    h('ul', {}, distinct.map(text => h('li', {}, text))));
}
