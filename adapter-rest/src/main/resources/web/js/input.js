/** Where a user brings a table: pasted, chosen, dropped, or a sample. */

import {fill, freshId, h} from './dom.js';
import {Table} from './table.js';
import {t} from './words.js';

/**
 * A box to bring a table in.
 *
 * @param {{text: string, table: Table|null}} state what it holds; lives on when the box is drawn again
 * @param {{label: string, hint: string, rows?: number, buttons?: Node[]}} look
 */
export function tableInput(state, look) {
  const id = freshId('table');
  const chosen = h('p.chosen', {hidden: true});
  const area = h('textarea', {
    id,
    rows: look.rows ?? 7,
    spellcheck: 'false',
    wrap: 'off',
    'aria-describedby': look.hint ? `${id}-hint` : null,
    placeholder: t('input.paste'),
    value: state.text,
    oninput: () => (state.text = area.value),
  });
  const picker = h('input.unseen', {type: 'file', id: `${id}-file`, accept: '.xlsx,.xlsm,.csv,.tsv,.txt,.json,.ndjson,.jsonl', onchange: () => choose(picker.files[0])});

  async function choose(file) {
    if (!file) return;
    state.table = await Table.chosen(file);
    picker.value = '';
    show();
  }
  function show() {
    area.hidden = state.table !== null;
    chosen.hidden = state.table === null;
    if (state.table) fill(chosen, t('input.file', {name: state.table.name, size: size(state.table.content)}), ' ', remove(), state.table.isWorkbook() ? sheet(state.table) : null);
  }
  function sheet(table) {
    const name = h('input', {type: 'text', name: 'sheet', value: table.sheet, onchange: () => (table.sheet = name.value.trim())});
    return labelled(t('input.sheet'), name, t('input.sheetHint'));
  }
  function remove() {
    return h('button.plain', {type: 'button', onclick: () => ((state.table = null), show(), area.focus())}, t('input.remove'));
  }
  const box = h('div.bring', {
    ondragover: event => event.preventDefault(),
    ondrop: event => {
      event.preventDefault();
      choose(event.dataTransfer.files[0]);
    },
  },
  h('label.name', {for: id}, look.label),
  look.hint ? h('p.hint', {id: `${id}-hint`}, look.hint) : null,
  area,
  chosen,
  h('p.buttons', {}, picker, h('label.button.quiet', {for: `${id}-file`}, t('input.choose')), look.buttons ?? []));
  show();
  return box;
}

/** The table a user has brought, or null. */
export function brought(state) {
  if (state.table) return state.table;
  return state.text.trim() === '' ? null : Table.pasted(state.text);
}

/** The text of a sample of the server. */
export async function sample(name) {
  const answer = await fetch(`examples/${name}`);
  return (await answer.text()).replace(/^\uFEFF/, '');
}

function size(content) {
  const bytes = content.byteLength;
  return bytes < 1024 ? `${bytes} B` : bytes < 1048576 ? `${Math.ceil(bytes / 1024)} KB` : `${(bytes / 1048576).toFixed(1)} MB`;
}

/** A labelled control. */
export function labelled(label, control, hint) {
  const id = control.id || freshId('control');
  control.id = id;
  if (hint) control.setAttribute('aria-describedby', `${id}-hint`);
  return h('div.field', {}, h('label.name', {for: id}, label), control, hint ? h('p.hint', {id: `${id}-hint`}, hint) : null);
}

/** Today where the user is, as a day. */
export function today() {
  const now = new Date();
  const two = number => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
