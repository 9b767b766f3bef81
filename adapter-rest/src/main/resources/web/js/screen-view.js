/** Screening: a table of projects goes in, a table of verdicts comes out, and each can be asked why. */

import * as api from './api.js';
import {clearDesk, desk, keepDesk, recover, takeUp} from './desk.js';
import {announce, fill, h} from './dom.js';
import {downloads, save} from './download.js';
import {openExplanation} from './explanation-view.js';
import {NOTHING} from './filter.js';
import {labelled, sample, tableInput, today} from './input.js';
import {judge, slim} from './judging.js';
import {loose} from './kept.js';
import {askMeaning, unreadOf} from './mapping.js';
import {failure} from './notices.js';
import {papersButton} from './papers.js';
import {Progress} from './progress.js';
import {hasHeader, read} from './reading.js';
import {resultsOf} from './results.js';
import {note, route, step} from './route.js';
import {shareButton} from './share.js';
import {AS_IT_IS, supposedAsked, supposedIn} from './supposed.js';
import {openTogether} from './together.js';
import {whatIfOf} from './what-if.js';
import {list, t} from './words.js';

const SAMPLE = {file: 'candidates.csv', policy: 'xuchang-2022-sw70', asOf: '2022-09-30'};

/** Lives as long as the page, so that a change of view or language loses nothing. */
const state = {policy: '', asOf: today(), ran: null, choice: NOTHING, supposed: {...AS_IT_IS, set: {}}};

/** Counts what was asked for: only the last may show its answer. */
let turn = 0;

/** The window with the explanation, while there is one. */
let opened = null;

export function screenView(page, {asked}) {
  take(page, asked);
  const results = h('div.results', {});
  const holder = h('div', {});
  fill(holder, form(page, results));
  const view = h('div', {}, h('h1', {}, t('screen.title')), h('p.lead', {}, t('screen.lead')), holder, results);
  view.ready = bringBack(page, results, holder, asked);
  view.moved = next => moved(page, results, next);
  return view;
}

function take(page, asked) {
  state.policy = asked.get('policy') || state.policy || page.screeningPolicies()[0]?.id || '';
  state.asOf = asked.get('asOf') || state.asOf;
  state.choice = choiceOf(asked);
  state.supposed = supposedIn(asked);
}

const choiceOf = asked => Object.fromEntries(Object.keys(NOTHING).map(name => [name, asked.get(name) ?? '']));

/** What was there before a reload, or what a link brought. */
async function bringBack(page, results, holder, asked) {
  if (asked.get('data')) await takeLink(asked.get('data'));
  else if (!state.ran) await takeKept();
  if (!state.ran) return;
  fill(holder, form(page, results));
  await again(page, results);
  open(page, results, asked.get('project'));
}

async function takeLink(data) {
  try {
    const {projects, answers} = JSON.parse(await loose(data));
    desk.input = {text: JSON.stringify(projects, null, 1), table: null};
    takeUp();
    state.ran = {table: desk.table, answers};
  } catch {
    state.ran = null; // A link that was cut off brings nothing; the form says what to do.
  }
}

async function takeKept() {
  if (await recover()) state.ran = {table: desk.table, answers: desk.answers};
}

/** The browser's “back” and “forward” within the view: the choice and the open explanation follow. */
function moved(page, results, asked) {
  if (!state.ran?.answer || (asked.get('policy') ?? state.policy) !== state.policy || (asked.get('asOf') ?? state.asOf) !== state.asOf) return false;
  const choice = choiceOf(asked);
  const same = JSON.stringify(choice) === JSON.stringify(state.choice);
  state.choice = choice;
  if (opened && !asked.get('project')) opened.close();
  else if (!same) draw(page, results);
  open(page, results, asked.get('project'));
  return true;
}

function form(page, results) {
  const policy = h('select', {onchange: () => remember('policy', policy.value)},
    page.screeningPolicies().map(one => h('option', {value: one.id}, one.title)));
  policy.value = state.policy;
  const asOf = h('input', {type: 'date', required: true, value: state.asOf, onchange: () => remember('asOf', asOf.value)});
  const run = h('button.primary', {type: 'submit'}, t('screen.run'));
  const box = () => tableInput(desk.input, {
    label: t('input.table'),
    hint: t('input.tableHint'),
    buttons: [
      h('button.quiet', {type: 'button', id: 'use-sample', onclick: useSample}, t('input.sample')),
      h('button.quiet', {type: 'button', onclick: () => downloadTemplate(page)}, t('input.template')),
    ],
  });
  const holder = h('div', {}, box());

  async function useSample() {
    desk.input = {text: await sample(SAMPLE.file), table: null};
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

/** What is looked at of the results, and what is supposed. */
const looked = () => ({...state.choice, ...supposedAsked(state.supposed)});

const asked = () => ({policy: state.policy, asOf: state.asOf});

function noteAddress(project = '') {
  note('screen', '', {...asked(), ...looked(), project});
}

async function screenNow(page, results, run) {
  if (!takeUp()) {
    fill(results, failure({title: t('input.none')}, page.fields));
    return;
  }
  state.choice = NOTHING;
  state.supposed = {...AS_IT_IS, set: {}};
  run.disabled = true;
  state.ran = {table: desk.table, answers: []};
  await again(page, results);
  run.disabled = false;
  results.querySelector('h2, .notice')?.focus();
}

/** Reads and judges the table of the last run, anew or in another language, with the answers given so far. */
async function again(page, results) {
  turn += 1;
  const mine = turn;
  noteAddress();
  announce(t('screen.running'));
  const progress = new Progress();
  progress.tell('screen.running', 0, 1);
  fill(results, progress.element);
  const {table, answers} = state.ran;
  try {
    await page.judgingBy(state.policy);
    const ran = {table, ...await read(table, state.policy, (done, all) => progress.tell('progress.read', done, all))};
    answers.forEach(([at, given]) => ran.projects.filled.set(at, given));
    ran.answers = answers;
    if (ran.projects.size === 0) {
      nothingLeft(page, results, ran);
      return;
    }
    ran.answer = await judge(ran.projects, asked(), {progress: (done, all) => progress.tell('progress.judged', done, all), stopped: () => progress.isStopped || mine !== turn});
    if (mine !== turn) return;
    ran.policy = page.policies.find(one => one.id === state.policy);
    state.ran = ran;
    state.isKept = keepRun();
    draw(page, results);
  } catch (problem) {
    if (mine !== turn) return;
    state.ran = null;
    clearDesk();
    fill(results, failure(problem, page.fields));
  }
}

/** Every row was refused, no header is known, or the table is empty: it is said which, and what to do. */
function nothingLeft(page, results, ran) {
  state.ran = null;
  clearDesk();
  const headers = hasHeader(ran) ? [] : ran.table.firstRow();
  if (headers.length === 0) {
    fill(results, failure(new api.Problem(t(ran.refused.length > 0 ? 'screen.allRefused' : 'screen.noProjects'), '', ran.refused.map(one => ({...one, field: one.column}))), page.fields));
    return;
  }
  const say = () => askMeaning(headers, [], page.fields, () => {
    takeUp();
    state.ran = {table: ran.table, answers: []};
    again(page, results);
  });
  fill(results, failure(new api.Problem(t('screen.noHeader'), t('screen.noHeaderDo', {headers: list(headers)})), page.fields),
    h('p.buttons', {}, h('button.quiet', {type: 'button', id: 'map-columns', onclick: say}, t('columns.say'))));
}

function keepRun() {
  state.ran.bands = null; // They are of what was known before.
  state.ran.answers = [...state.ran.projects.filled];
  desk.answers = state.ran.answers;
  desk.asOf = state.asOf;
  return keepDesk();
}

function draw(page, results) {
  const {input, projects} = state.ran;
  const name = t('download.screen', {day: state.asOf});
  fill(results,
    resultsOf(page, state, {
      unread: unreadOf(input?.unread.map(column => column.header) ?? [], input?.notes ?? [], page.fields, () => again(page, results)),
      explain: project => explain(page, results, project),
      noted: () => noteAddress(),
      together: listed => together(page, results, listed),
      extra: [
        h('div.take', {},
          downloads(['xlsx', 'csv', 'docx'], name, type => api.file('/v1/screen', asked(), projects.whole(), type)),
          papersButton('screening', name, (paper, type) => api.file('/v1/screen', {...asked(), ...paper}, projects.whole(), type)),
          shareButton(() => ({projects: projects.read.map(one => one.facts), answers: state.ran.answers}), data => ({...asked(), ...looked(), data}))),
        whatIfOf(page, state, {noted: () => noteAddress()}),
        state.isKept ? null : h('p.hint', {}, t('screen.notKept')),
      ],
    }));
}

/** Opens the explanation as a step of the browser's history, so that “back” closes it. */
function explain(page, results, project) {
  step('screen', '', {...asked(), ...looked(), project: project.id});
  open(page, results, project.id, project.at);
}

function open(page, results, id, at = id ? state.ran.projects.at(id) : -1) {
  if (opened || at < 0 || !state.ran.answer.projects[at]) return;
  opened = openExplanation(page, asked(), state.ran, at, {
    changed(newer) {
      state.ran.answer.projects[at] = slim(newer, at, new Map());
      keepRun();
    },
    closed() {
      opened = null;
      if (route().view !== 'screen') return; // Somebody followed a link out of it.
      if (history.state?.stepped) history.back();
      else noteAddress();
      draw(page, results);
      results.querySelector(`[data-project="${CSS.escape(id)}"]`)?.focus();
    },
  });
}

/** One question for the projects looked at. */
function together(page, results, listed) {
  openTogether(page, listed, state.ran, {
    asked: asked(),
    changed(judged) {
      judged.forEach(project => (state.ran.answer.projects[project.at] = project));
      keepRun();
    },
    closed() {
      draw(page, results);
      results.querySelector('#together')?.focus();
    },
  });
}

/** An empty table with every column that the policy knows, as a file that Excel opens in Chinese. */
async function downloadTemplate(page) {
  await page.judgingBy(state.policy);
  const header = page.fields.all.filter(field => !field.computed).map(field => field.label).join(',');
  save(new Blob(['\uFEFF', header, '\r\n'], {type: 'text/csv'}), t('input.templateName'));
}
