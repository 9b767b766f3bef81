/** Duties: what falls due by when, of the policy itself and of the projects at hand, and how it stands after what was done. */

import * as api from './api.js';
import {notSpoken, policyAndDay, tableAtHand} from './at-hand.js';
import {desk, keepDesk, readDesk, recover} from './desk.js';
import {announce, fill, h} from './dom.js';
import {downloads} from './download.js';
import {DutyList, NOTHING, STATES, linesOf, openDutiesOf} from './duties.js';
import {brought, labelled, sample, tableInput} from './input.js';
import {inBatches} from './judging.js';
import {keep, kept, packed, unpacked} from './kept.js';
import {failure, refusals, warnings} from './notices.js';
import {papersButton} from './papers.js';
import {Progress} from './progress.js';
import {note} from './route.js';
import {Projects} from './source.js';
import {list, t} from './words.js';

const SAMPLE = {file: 'candidates.csv', done: 'jiaozuo-2020-done.csv', policy: 'jiaozuo-2020-9', from: '2020-04-01', to: '2020-12-31', asOf: '2020-09-30'};

/** What the browser keeps the record of what was done under. */
const DONE = 'done';

/** Lives as long as the page, so that a change of view or language loses nothing. */
const state = {policy: '', asOf: '', from: '', to: '', by: '', month: '', choice: NOTHING, done: {text: '', table: null}};

let turn = 0;

/** Whether a policy says who owes what by when. */
export const obliges = policy => policy.duties.length > 0;

export function dutiesView(page, {asked}) {
  const able = page.policies.filter(obliges);
  take(asked, able);
  const parts = {form: h('div.card.ask', {}), results: h('div.results', {})};
  const view = h('div', {}, h('h1', {}, t('duties.title')), h('p.lead', {}, t('duties.lead')), parts.form, parts.results);
  drawForm(page, parts, 0);
  view.ready = begin(page, parts);
  view.moved = next => {
    if (['policy', 'asOf', 'from', 'to'].some(name => (next.get(name) ?? state[name]) !== state[name])) return false;
    take(next, able);
    return dueNow(page, parts).then(() => true);
  };
  return view;
}

function take(asked, able) {
  state.policy = asked.get('policy') || state.policy || able[0]?.id || '';
  state.asOf = asked.get('asOf') || state.asOf || desk.asOf;
  state.from = asked.get('from') || state.from || `${state.asOf.slice(0, 4)}-01-01`;
  state.to = asked.get('to') || state.to || `${state.asOf.slice(0, 4)}-12-31`;
  state.by = asked.get('by') || 'calendar';
  state.month = asked.get('month') ?? '';
  state.choice = Object.fromEntries(Object.keys(NOTHING).map(name => [name, asked.get(name) ?? '']));
}

async function begin(page, parts) {
  await recover();
  const before = brought(state.done) ? null : kept(DONE);
  if (before) state.done = await unpacked(before);
  await dueNow(page, parts);
}

const asked = () => ({policy: state.policy, asOf: state.asOf, from: state.from, to: state.to});
const noteAddress = () => note('duties', '', {...asked(), by: state.by, month: state.month, ...state.choice});

function drawForm(page, parts, count) {
  const again = () => {
    Object.assign(state, {choice: NOTHING, month: ''});
    dueNow(page, parts);
  };
  fill(parts.form, h('div.row', {}, policyAndDay(page.policies, state, again), day('from', again), day('to', again)),
    projectsBox(tableAtHand(count, again, {file: SAMPLE.file, take: () => takeSample()})),
    doneBox(again));
}

/** Duties of the policy itself need no projects: the box for them is folded while there are none. */
function projectsBox(box) {
  return desk.table ? box : h('details.done', {}, h('summary', {}, t('duties.projects')), box);
}

function day(name, changed) {
  const control = h('input', {type: 'date', name, required: true, value: state[name], onchange: () => {
    if (!control.value) return;
    state[name] = control.value;
    changed();
  }});
  return labelled(t(`duties.${name}`), control);
}

function takeSample() {
  const {policy, from, to, asOf} = SAMPLE;
  Object.assign(state, {policy, from, to, asOf});
}

/** The box for the record of what was done; folded while there is none. */
function doneBox(changed) {
  const told = h('p.error', {role: 'alert'});
  const use = () => {
    if (!brought(state.done)) {
      fill(told, t('input.none'));
      return;
    }
    keep(DONE, packed(state.done));
    changed();
  };
  return h('details.done', {open: brought(state.done) !== null},
    h('summary', {}, t(brought(state.done) ? 'duties.doneHave' : 'duties.done')),
    tableInput(state.done, {label: t('duties.doneTable'), hint: t('duties.doneHint'), rows: 4, buttons: [
      h('button.quiet', {type: 'button', id: 'use-done-sample', onclick: async () => {
        state.done = {text: await sample(SAMPLE.done), table: null};
        takeSample();
        use();
      }}, t('duties.doneSample')),
      h('button.quiet', {type: 'button', id: 'take-done', onclick: use}, t('duties.doneUse')),
      brought(state.done) ? h('button.quiet', {type: 'button', id: 'drop-done', onclick: () => {
        state.done = {text: '', table: null};
        keep(DONE, null);
        changed();
      }}, t('duties.doneDrop')) : null,
    ]}), told);
}

async function dueNow(page, parts) {
  turn += 1;
  const mine = turn;
  noteAddress();
  const policy = page.policies.find(one => one.id === state.policy);
  if (!policy || !obliges(policy)) {
    drawForm(page, parts, 0);
    fill(parts.results, notSpoken('duties', policy, page.policies.filter(obliges), state.asOf));
    return;
  }
  announce(t('duties.running'));
  const progress = new Progress();
  progress.tell('duties.running', 0, 1);
  fill(parts.results, progress.element);
  try {
    await page.judgingBy(state.policy);
    const none = {projects: new Projects([]), refused: []};
    const ran = desk.table ? await readDesk(state.policy, (done, all) => progress.tell('progress.read', done, all)) : none;
    const report = await owed(ran.projects, {progress: (done, all) => progress.tell('routes.progress', done, all), stopped: () => progress.isStopped || mine !== turn});
    if (mine !== turn) return;
    if (desk.table) keepDesk();
    drawForm(page, parts, ran.projects.size);
    draw(page, parts, ran, report, policy);
  } catch (problem) {
    if (mine === turn) fill(parts.results, failure(problem, page.fields));
  }
}

const doneBody = () => brought(state.done)?.body() ?? null;

/** What the policy and all projects owe; the projects go some at a time, the record of what was done goes with the first. */
async function owed(projects, told) {
  if (projects.size === 0) return api.duties(asked(), {done: doneBody()});
  let whole = null;
  await inBatches(projects, told, async places => {
    const part = await api.duties(asked(), {projects: projects.body(places), done: whole ? null : doneBody()});
    if (!whole) whole = part;
    else {
      whole.projects.push(...part.projects);
      whole.warnings.push(...part.warnings);
      whole.overdueBefore = Number(whole.overdueBefore) + Number(part.overdueBefore);
    }
  });
  return whole;
}

function draw(page, parts, {projects, refused}, report, policy) {
  const lines = linesOf(report);
  const scope = h('span.hint', {role: 'status'});
  const ofUnit = () => ({...asked(), unit: state.choice.unit});
  const tables = () => ({projects: projects.size > 0 ? projects.whole() : null, done: doneBody()});
  const name = () => t('download.duties', {unit: state.choice.unit || t('duties.allUnits'), day: state.asOf});
  const tell = () => fill(scope, t('duties.scope', {unit: state.choice.unit || t('duties.allUnits')}));
  tell();
  const hash = report.policyHash.replace('sha256:', '').slice(0, 12);
  fill(parts.results,
    h('h2', {tabindex: '-1'}, t('duties.results')),
    h('p.summary', {id: 'summary', role: 'status'}, summary(lines)),
    report.overdueBefore > 0 ? h('p.notice.warn', {}, t('duties.overdueBefore', {count: report.overdueBefore, from: state.from})) : null,
    h('p.hint', {}, dayOff(report.dayOff)),
    refusals([...refused, ...report.refused], page.fields),
    warnings([...report.warnings, ...report.projects.flatMap(one => one.warnings)]),
    h('div.take', {},
      downloads(['xlsx', 'csv', 'docx', 'ics'], name, type => api.dutiesFile(ofUnit(), tables(), type)),
      papersButton('duties', name, (paper, type) => api.dutiesFile({...ofUnit(), ...paper}, tables(), type)), scope),
    new DutyList(page, policy, lines, {
      state,
      changed: () => {
        noteAddress();
        tell();
      },
    }).element,
    openDutiesOf(page, report.projects),
    h('p.stamp', {}, t('screen.stamp', {title: policy.title, document: policy.document, asOf: report.asOf, hash})));
}

function summary(lines) {
  const counts = STATES.map(word => [word, lines.filter(line => line.state === word).length]).filter(([, count]) => count > 0);
  return `${t('duties.count', {count: lines.length})}${t('colon')}${counts.map(([word, count]) => `${t(`dutyState.${word}`)} ${count}`).join(t('comma'))}${t('stop')}`;
}

/** What becomes of a deadline on a day off, and which days are off beside the weekends. */
function dayOff({shift, parameters}) {
  const days = parameters.flatMap(one => (Array.isArray(one.value) ? one.value : []));
  return t(`dayOff.${shift}`) + (days.length > 0 ? t('aside', {words: list(days)}) : '');
}
