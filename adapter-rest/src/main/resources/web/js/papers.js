/** The papers of offices that a result is handed on as: the server says which there are, writes them, and the browser saves them. */

import * as api from './api.js';
import {openDialog} from './dialog.js';
import {fill, h} from './dom.js';
import {FORMS, nameOf, save} from './download.js';
import {labelled} from './input.js';
import {FOR_GOOD, keep, kept} from './kept.js';
import {failure} from './notices.js';
import {either, t} from './words.js';

/** Who signs, as the user said it the last time. */
const OFFICE = 'office';

/**
 * A button that offers the papers on a result.
 *
 * @param {string} of what the result is: screening, ranking or duties
 * @param {string|(() => string)} name what files are called, before the name of the paper
 * @param {(paper: {paper: string, office: string}, type: string) => Promise<Blob>} fetched asks the server for one
 */
export function papersButton(of, name, fetched) {
  const button = h('button.quiet', {type: 'button', 'data-papers': of, onclick: async () => {
    const content = h('div.papers', {}, h('p.busy', {}, t('loading')));
    openDialog(t('papers.title'), content, () => button.focus());
    try {
      const {papers} = await api.papers();
      fill(content, form(papers.filter(paper => paper.of === of), name, fetched));
    } catch (problem) {
      fill(content, failure(problem));
    }
  }}, t('papers.button'));
  return h('p.buttons', {}, button);
}

function form(papers, name, fetched) {
  const paper = select(papers.map(one => [one.paper, either(one, 'label')]), 'paper');
  const kind = h('select', {name: 'form'});
  const offered = () => {
    const {forms} = papers.find(one => one.paper === paper.value);
    const before = kind.value;
    const possible = FORMS.filter(one => forms.includes(one.type)).sort(one => (one.ending === 'docx' ? -1 : 1));
    fill(kind, possible.map(one => h('option', {value: one.ending}, t(`papers.${one.ending}`))));
    if (possible.some(one => one.ending === before)) kind.value = before;
  };
  paper.addEventListener('change', offered);
  offered();
  const office = h('input', {type: 'text', name: 'office', maxlength: 100, autocomplete: 'organization', value: kept(OFFICE, FOR_GOOD) ?? ''});
  const told = h('div', {role: 'status'});
  const run = h('button.primary', {type: 'submit'}, t('papers.save'));
  return h('form', {onsubmit: async event => {
    event.preventDefault();
    run.disabled = true;
    fill(told, h('p.busy', {}, t('papers.writing')));
    try {
      keep(OFFICE, office.value.trim(), FOR_GOOD);
      const chosen = FORMS.find(one => one.ending === kind.value);
      save(await fetched({paper: paper.value, office: office.value.trim()}, chosen.type), `${nameOf(name)}-${paper.selectedOptions[0].text}.${chosen.ending}`);
      fill(told, h('p', {}, t('papers.saved')));
    } catch (problem) {
      fill(told, failure(problem));
    } finally {
      run.disabled = false;
    }
  }}, labelled(t('papers.paper'), paper), labelled(t('papers.form'), kind), labelled(t('papers.office'), office, t('papers.officeHint')),
  h('p.actions', {}, run), told);
}

function select(choices, name) {
  return h('select', {name}, choices.map(([value, words]) => h('option', {value}, words)));
}
