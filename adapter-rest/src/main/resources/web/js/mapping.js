/** What headers mean that nobody knows: the user says it once, and this browser remembers it. */

import {openDialog} from './dialog.js';
import {freshId, h} from './dom.js';
import {FOR_GOOD, keep, kept} from './kept.js';
import {t} from './words.js';

/** header → name of a field; an empty name where the column is not to be read. */
const said = () => new Map(Object.entries(kept('columns', FOR_GOOD) ?? {}));

/** What is remembered of these headers, as the server takes it; an empty text where nothing is. */
export function remembered(headers) {
  const meanings = said();
  const quoted = text => `"${text.replaceAll('"', '""')}"`;
  return [...new Set(headers)].filter(header => meanings.get(header)).map(header => `${quoted(header)},${meanings.get(header)}`).join('\n');
}

/** The headers the user has said nothing of yet. */
export function unsaid(headers) {
  const meanings = said();
  return [...new Set(headers)].filter(header => !meanings.has(header));
}

/**
 * Tells which columns were not read, with the means to say what they are.
 *
 * @param {string[]} headers all that were not read
 * @param {string[]} notes what the server says of them, a guess among it
 * @param {() => void} again reads the table anew
 */
export function unreadOf(headers, notes, fields, again) {
  if (headers.length === 0) return null;
  const open = unsaid(headers);
  const ask = h('button.quiet', {type: 'button', id: 'map-columns', onclick: () => askMeaning(headers, notes, fields, again)}, t('columns.say'));
  if (open.length === 0) return h('p.hint', {}, t('columns.ignored', {count: headers.length}), ' ', ask);
  return h('section.notice.warn', {'aria-label': t('columns.title')},
    h('h3', {}, t('columns.title')),
    h('p', {}, t('columns.unread', {headers: open.map(one => t('columns.quoted', {header: one})).join('')})),
    h('p.buttons', {}, ask));
}

/** Asks for the field of each header. */
export function askMeaning(headers, notes, fields, again) {
  const meanings = said();
  const rows = headers.map(header => {
    const select = h('select', {id: freshId('column')}, h('option', {value: ''}, t('columns.not')),
      fields.all.filter(field => !field.computed).map(field => h('option', {value: field.name}, fields.label(field.name))));
    select.value = meanings.get(header) ?? guess(header, notes, fields);
    return {header, select, row: h('div.field', {}, h('label.name', {for: select.id}, header), select)};
  });
  const form = h('form.columns', {onsubmit: event => {
    event.preventDefault();
    rows.forEach(({header, select}) => meanings.set(header, select.value));
    keep('columns', Object.fromEntries(meanings), FOR_GOOD);
    form.closest('dialog').close();
    again();
  }},
  h('p.hint', {}, t('columns.hint')), rows.map(one => one.row),
  h('p.actions', {}, h('button.primary', {type: 'submit'}, t('columns.use'))));
  openDialog(t('columns.title'), form, () => document.getElementById('map-columns')?.focus());
  rows[0]?.select.focus();
}

/** The field that the server takes a header for, where it says so. */
function guess(header, notes, fields) {
  const note = notes.find(one => one.includes(`「${header}」`) && /[“"](.+?)[”"]/.test(one));
  return note ? (fields.headed(note.match(/[“"](.+?)[”"]/)[1])?.name ?? '') : (fields.headed(header)?.name ?? '');
}
