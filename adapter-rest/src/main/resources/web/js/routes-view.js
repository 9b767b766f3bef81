/** Routing: which group takes on each project of the table at hand, who supports it, and why. */

import * as api from './api.js';
import {notSpoken, policyAndDay, tableAtHand} from './at-hand.js';
import {desk, keepDesk, readDesk, recover} from './desk.js';
import {announce, fill, h} from './dom.js';
import {downloads} from './download.js';
import {inBatches, requireAll} from './judging.js';
import {failure, refusals, warnings} from './notices.js';
import {papersButton} from './papers.js';
import {Progress} from './progress.js';
import {note} from './route.js';
import {NOTHING, NOWHERE, placing, routesOf} from './routes.js';
import {t} from './words.js';

const SAMPLE = {file: 'candidates.csv', policy: 'xuchang-2022-kf1', asOf: '2022-09-30'};

/** Lives as long as the page, so that a change of view or language loses nothing. */
const state = {policy: '', asOf: '', choice: NOTHING};

let turn = 0;

/** Whether a policy says who takes projects on. */
export const routes = policy => policy.rules.some(rule => rule.says.kind === 'assigns');

export function routesView(page, {asked}) {
  const able = page.policies.filter(routes);
  state.policy = asked.get('policy') || state.policy || able[0]?.id || '';
  state.asOf = asked.get('asOf') || state.asOf || desk.asOf;
  state.choice = choiceOf(asked);
  const parts = {form: h('div.card.ask', {}), results: h('div.results', {})};
  const view = h('div', {}, h('h1', {}, t('routes.title')), h('p.lead', {}, t('routes.lead')), parts.form, parts.results);
  drawForm(page, parts, 0);
  view.ready = recover().then(there => there && routeNow(page, parts));
  view.moved = next => {
    if ((next.get('policy') ?? state.policy) !== state.policy || (next.get('asOf') ?? state.asOf) !== state.asOf) return false;
    state.choice = choiceOf(next);
    return routeNow(page, parts).then(() => true);
  };
  return view;
}

const choiceOf = asked => Object.fromEntries(Object.keys(NOTHING).map(name => [name, asked.get(name) ?? '']));
const asked = () => ({policy: state.policy, asOf: state.asOf});
const noteAddress = () => note('routes', '', {...asked(), ...state.choice});

function drawForm(page, parts, count) {
  const again = () => {
    state.choice = NOTHING;
    routeNow(page, parts);
  };
  fill(parts.form, h('div.row', {}, policyAndDay(page.policies, state, () => (desk.table ? again() : noteAddress()))),
    tableAtHand(count, again, {file: SAMPLE.file, take: () => Object.assign(state, {policy: SAMPLE.policy, asOf: SAMPLE.asOf})}));
}

async function routeNow(page, parts) {
  turn += 1;
  const mine = turn;
  noteAddress();
  const policy = page.policies.find(one => one.id === state.policy);
  if (!policy || !routes(policy)) {
    drawForm(page, parts, 0);
    fill(parts.results, notSpoken('routes', policy, page.policies.filter(routes), state.asOf));
    return;
  }
  announce(t('routes.running'));
  const progress = new Progress();
  progress.tell('routes.running', 0, 1);
  fill(parts.results, progress.element);
  try {
    await page.judgingBy(state.policy);
    const ran = await readDesk(state.policy, (done, all) => progress.tell('progress.read', done, all));
    const answer = await routed(ran.projects, {progress: (done, all) => progress.tell('routes.progress', done, all), stopped: () => progress.isStopped || mine !== turn});
    if (mine !== turn) return;
    keepDesk();
    drawForm(page, parts, ran.projects.size);
    draw(page, parts, ran, answer, policy);
  } catch (problem) {
    if (mine === turn) fill(parts.results, failure(problem, page.fields));
  }
}

/** Where all projects go, in their order. */
async function routed(projects, told) {
  const whole = {projects: [], policyHash: ''};
  await inBatches(projects, told, async places => {
    const answer = await api.routes(asked(), projects.body(places));
    requireAll(answer, places);
    whole.policyHash = answer.policyHash;
    answer.projects.forEach((project, at) => whole.projects.push({...project, at: places[at]}));
  });
  return whole;
}

function draw(page, parts, {projects, refused}, answer, policy) {
  if (projects.size === 0) {
    fill(parts.results, failure(new api.Problem(t(refused.length > 0 ? 'screen.allRefused' : 'screen.noProjects'), '', refused.map(one => ({...one, field: one.column}))), page.fields));
    return;
  }
  const hash = answer.policyHash.replace('sha256:', '').slice(0, 12);
  fill(parts.results,
    h('h2', {tabindex: '-1'}, t('routes.results')),
    h('p.summary', {id: 'summary', role: 'status'}, summary(answer.projects)),
    answer.projects.length < projects.size ? h('p.notice.warn', {}, t('routes.stopped', {done: answer.projects.length, all: projects.size})) : null,
    refusals(refused, page.fields),
    warnings(answer.projects.flatMap(one => one.warnings)),
    h('div.take', {},
      downloads(['xlsx', 'csv', 'docx'], t('download.routes', {day: state.asOf}), type => api.file('/v1/route', asked(), projects.whole(), type)),
      papersButton('routing', t('download.routes', {day: state.asOf}), (paper, type) => api.file('/v1/route', {...asked(), ...paper}, projects.whole(), type))),
    routesOf(page, answer.projects, project => projects.facts(project.at), {
      get choice() {
        return state.choice;
      },
      choose: choice => {
        state.choice = choice;
        noteAddress();
      },
    }),
    h('p.stamp', {}, t('screen.stamp', {title: policy.title, document: policy.document, asOf: state.asOf, hash})));
}

function summary(listed) {
  const counts = ['PLACED', 'OPEN', NOWHERE, 'ENDED'].map(word => [word, listed.filter(one => placing(one) === word).length]).filter(([, count]) => count > 0);
  return `${t('screen.count', {count: listed.length})}${t('colon')}${counts.map(([word, count]) => `${t(`placing.${word}`)} ${count}`).join(t('comma'))}${t('stop')}`;
}
