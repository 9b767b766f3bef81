/** One question for several projects at once: the same field, one line a project. */

import {openDialog} from './dialog.js';
import {fill, freshId, h} from './dom.js';
import {control, held, unitWords} from './fields.js';
import {labelled} from './input.js';
import {judgeSome} from './judging.js';
import {failure} from './notices.js';
import {t} from './words.js';

/** A batch of answers that is sent at once; more projects come with the next. */
const MOST = 200;

/**
 * Opens the window.
 *
 * @param {object[]} listed the projects looked at
 * @param {{projects: import('./source.js').Projects}} ran
 * @param {{asked: object, changed: (judged: object[]) => void, closed: () => void}} told
 */
export function openTogether(page, listed, ran, told) {
  const names = [...new Map(listed.flatMap(one => one.missing).map(name => [name, listed.filter(one => one.missing.includes(name)).length]))].sort(([, a], [, b]) => b - a).map(([name]) => name);
  const choice = h('select', {name: 'field'}, names.map(name => h('option', {value: name}, page.fields.label(name))));
  const lines = h('div', {});
  const trouble = h('div', {});
  const form = h('form.together', {onsubmit: async event => {
    event.preventDefault();
    await send();
  }}, labelled(t('together.field'), choice), lines, trouble, h('p.actions', {}, h('button.primary', {type: 'submit'}, t('together.judge'))));
  let rows = [];
  choice.addEventListener('change', draw);
  draw();
  openDialog(t('together.title'), form, told.closed);
  choice.focus();

  function draw() {
    const field = page.fields.get(choice.value);
    const open = listed.filter(one => one.missing.includes(field.name));
    const blank = key => control(page.fields, field, key, '', () => {});
    rows = open.slice(0, MOST).map(one => {
      const id = freshId('together');
      return {at: one.at, control: blank(id), error: h('p.error', {id: `${id}-hint`, role: 'alert'}), name: `${one.id} ${one.name}`, id};
    });
    const all = blank(freshId('all'));
    const unit = field.unit ? t('aside', {words: unitWords(field.unit)}) : '';
    fill(lines,
      h('div.alike', {}, labelled(t('together.same') + unit, all), h('button.quiet', {type: 'button', id: 'same', onclick: () => rows.forEach(row => copy(all, row.control))}, t('together.copy'))),
      open.length > MOST ? h('p.hint', {}, t('together.first', {count: MOST, all: open.length})) : null,
      rows.map(row => h('div.field', {}, h(row.control.tagName === 'SPAN' ? 'span.name' : 'label.name', {for: row.control.tagName === 'SPAN' ? null : row.id, id: `${row.id}-label`}, row.name), row.control, row.error)));
  }

  async function send() {
    const name = choice.value;
    const filled = rows.filter(row => held(row.control) !== '');
    rows.forEach(row => fill(row.error));
    fill(trouble);
    if (filled.length === 0) return;
    filled.forEach(row => ran.projects.fill(row.at, name, held(row.control)));
    try {
      const {judged, refused} = await judgeSome(ran.projects, filled.map(row => row.at), told.asked);
      for (const {at, problem} of refused) {
        ran.projects.fill(at, name, '');
        fill(rows.find(row => row.at === at).error, problem);
      }
      told.changed(judged);
      if (refused.length === 0) form.closest('dialog').close();
    } catch (problem) {
      filled.forEach(row => ran.projects.fill(row.at, name, ''));
      fill(trouble, failure(problem, page.fields));
    }
  }
}

/** The answer of one control into another of the same field. */
function copy(from, to) {
  if (!from.classList.contains('boxes')) to.value = from.value;
  else to.querySelectorAll('input').forEach((box, at) => (box.checked = from.querySelectorAll('input')[at].checked));
}
