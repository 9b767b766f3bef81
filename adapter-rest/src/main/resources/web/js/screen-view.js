/** Screening: a table of projects goes in, a table of verdicts comes out, and each can be asked why. */

import * as api from './api.js';
import {announce, fill, h} from './dom.js';
import {openExplanation} from './explanation-view.js';
import {brought, labelled, sample, tableInput, today} from './input.js';
import {failure} from './notices.js';
import {resultsOf} from './results.js';
import {note} from './route.js';
import {Projects} from './source.js';
import {t} from './words.js';

const SAMPLE = {file: 'candidates.csv', policy: 'xuchang-2022-sw70', asOf: '2022-09-30'};

/** Lives as long as the page, so that a change of view or language loses nothing. */
const state = {input: {text: '', table: null}, policy: '', asOf: today(), ran: null, verdict: '', shown: 0};

export function screenView(page, {asked}) {
  state.policy = asked.get('policy') || state.policy || page.screeningPolicies()[0]?.id || '';
  state.asOf = asked.get('asOf') || state.asOf;
  const results = h('div.results', {});
  const view = h('div', {}, h('h1', {}, t('screen.title')), h('p.lead', {}, t('screen.lead')), form(page, results), results);
  if (state.ran) again(page, results);
  return view;
}

function form(page, results) {
  const policy = h('select', {onchange: () => remember('policy', policy.value)},
    page.screeningPolicies().map(one => h('option', {value: one.id}, one.title)));
  policy.value = state.policy;
  const asOf = h('input', {type: 'date', required: true, value: state.asOf, onchange: () => remember('asOf', asOf.value)});
  const run = h('button.primary', {type: 'submit'}, t('screen.run'));
  const box = () => tableInput(state.input, {
    label: t('input.table'),
    hint: t('input.tableHint'),
    buttons: [
      h('button.quiet', {type: 'button', id: 'use-sample', onclick: useSample}, t('input.sample')),
      h('button.quiet', {type: 'button', onclick: () => downloadTemplate(page)}, t('input.template')),
    ],
  });
  const holder = h('div', {}, box());

  async function useSample() {
    state.input = {text: await sample(SAMPLE.file), table: null};
    Object.assign(state, {policy: SAMPLE.policy, asOf: SAMPLE.asOf});
    policy.value = state.policy;
    asOf.value = state.asOf;
    fill(holder, box());
    await screenNow(page, results, run);
  }
  return h('form.card', {
    onsubmit: event => {
      event.preventDefault();
      screenNow(page, results, run);
    },
  },
  h('div.row', {}, labelled(t('input.policy'), policy), labelled(t('input.asOf'), asOf)),
  holder,
  h('p.actions', {}, run));
}

function remember(name, value) {
  state[name] = value;
  noteAddress();
}

function noteAddress(project = '') {
  note('screen', '', {policy: state.policy, asOf: state.asOf, project});
}

async function screenNow(page, results, run) {
  const table = brought(state.input);
  if (!table) {
    fill(results, failure({title: t('input.none')}, page.fields));
    return;
  }
  state.verdict = '';
  run.disabled = true;
  try {
    await page.judgingBy(state.policy);
    state.ran = {table, projects: new Projects(table, page.fields)};
    await again(page, results);
  } catch (problem) {
    fill(results, failure(problem, page.fields));
  } finally {
    run.disabled = false;
  }
  results.querySelector('h2, .notice')?.focus();
}

/** Asks with the table of the last run, anew or in another language. */
async function again(page, results) {
  noteAddress();
  announce(t('screen.running'));
  fill(results, h('p.busy', {}, t('screen.running')));
  try {
    state.ran.answer = await api.screen({policy: state.policy, asOf: state.asOf}, state.ran.table.body());
    state.ran.policy = page.policies.find(one => one.id === state.policy);
    await withAnswers();
    draw(page, results);
  } catch (problem) {
    state.ran = null;
    fill(results, failure(problem, page.fields));
  }
}

/** Projects the user has filled in more of since are judged with it. */
async function withAnswers() {
  const {answer, projects} = state.ran;
  for (const [at, project] of answer.projects.entries()) {
    if (Object.keys(projects.answers(project.id)).length > 0) {
      answer.projects[at] = (await api.screen({policy: state.policy, asOf: state.asOf}, projects.one(project.id))).projects[0];
    }
  }
}

function draw(page, results) {
  fill(results, resultsOf(page, state, (project, opener) => explain(page, results, project, opener)));
}

function explain(page, results, project, opener) {
  noteAddress(project.id);
  openExplanation(page, {policy: state.policy, asOf: state.asOf}, state.ran, project.id, {
    changed(newer) {
      const listed = state.ran.answer.projects;
      listed[listed.findIndex(one => one.id === newer.id)] = newer;
    },
    closed() {
      noteAddress();
      draw(page, results);
      results.querySelector(`[data-project="${CSS.escape(project.id)}"]`)?.focus();
    },
  });
}

/** An empty table with every column that the policy knows, as a file that Excel opens in Chinese. */
async function downloadTemplate(page) {
  await page.judgingBy(state.policy);
  const header = page.fields.all.filter(field => !field.computed).map(field => field.label).join(',');
  const address = URL.createObjectURL(new Blob(['\uFEFF', header, '\r\n'], {type: 'text/csv'}));
  h('a', {href: address, download: t('input.templateName')}).click();
  URL.revokeObjectURL(address);
}
