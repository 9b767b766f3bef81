/** Ranking: a table of counties goes in; order, score lines, movement and outcomes come out. */

import * as api from './api.js';
import {announce, fill, h} from './dom.js';
import {downloads} from './download.js';
import {brought, labelled, sample, tableInput, today} from './input.js';
import {failure} from './notices.js';
import {papersButton} from './papers.js';
import {firmnessOf, rankingOf} from './ranking.js';
import {note} from './route.js';
import {either, t} from './words.js';

const SAMPLE = {policy: 'xinxiang-2020-42', scheme: 'quarterly', period: '2020Q4', previous: '2020Q3', asOf: '2020-12-31'};
const SAMPLE_FILES = ['xinxiang-2020q4.csv', 'xinxiang-2020q3.csv'];

/** Lives as long as the page, so that a change of view or language loses nothing. */
const state = {input: {text: '', table: null}, policy: '', scheme: '', period: '', previous: '', asOf: today(), table: null};

export function rankView(page, {asked}) {
  for (const name of ['policy', 'scheme', 'period', 'previous', 'asOf']) state[name] = asked.get(name) || state[name];
  const results = h('div.results', {});
  const holder = h('div', {});
  fill(holder, form(page, results, holder));
  if (state.table) again(page, results);
  return h('div', {}, h('h1', {}, t('rank.title')), h('p.lead', {}, t('rank.lead')), holder, results);
}

function form(page, results, holder) {
  const policies = page.rankingPolicies();
  const chosen = policies.find(one => one.id === state.policy) ?? policies[0];
  if (!chosen) return h('p.notice.warn', {}, t('rank.noScheme'));
  state.policy = chosen.id;
  state.scheme = (chosen.schemes.find(one => one.scheme === state.scheme) ?? chosen.schemes[0]).scheme;
  const policy = select(policies.map(one => [one.id, one.title]), state.policy, value => {
    state.policy = value;
    fill(holder, form(page, results, holder));
    holder.querySelector('select').focus();
  });
  const scheme = select(chosen.schemes.map(one => [one.scheme, either(one, 'label')]), state.scheme, value => (state.scheme = value));
  const period = text('period', true);
  const previous = text('previous', false);
  const asOf = h('input', {type: 'date', required: true, value: state.asOf, onchange: () => (state.asOf = asOf.value)});
  const run = h('button.primary', {type: 'submit'}, t('rank.run'));
  const useSample = h('button.quiet', {type: 'button', id: 'use-sample', onclick: async () => {
    await takeSample();
    fill(holder, form(page, results, holder));
    await rankNow(page, results);
  }}, t('input.sample'));
  return h('form.card', {onsubmit: event => {
    event.preventDefault();
    rankNow(page, results);
  }},
  h('div.row', {}, labelled(t('input.policy'), policy), labelled(t('rank.scheme'), scheme)),
  h('div.row', {}, labelled(t('rank.period'), period, t('rank.periodHint')), labelled(t('rank.previous'), previous, t('rank.previousHint')),
    labelled(t('input.asOfRank'), asOf)),
  tableInput(state.input, {label: t('rank.table'), hint: t('rank.tableHint'), buttons: [useSample]}),
  h('p.actions', {}, run));
}

function text(name, required) {
  const control = h('input', {type: 'text', required, autocomplete: 'off', value: state[name], onchange: () => (state[name] = control.value.trim())});
  return control;
}

function select(choices, value, changed) {
  const control = h('select', {onchange: () => changed(control.value)}, choices.map(([code, words]) => h('option', {value: code}, words)));
  control.value = value;
  return control;
}

/** Two quarters in one table, as one would paste them under each other. */
async function takeSample() {
  const [now, before] = await Promise.all(SAMPLE_FILES.map(sample));
  state.input.text = now + before.slice(before.indexOf('\n') + 1);
  state.input.table = null;
  Object.assign(state, SAMPLE);
}

async function rankNow(page, results) {
  state.table = brought(state.input);
  if (!state.table) {
    fill(results, failure({title: t('input.none')}, page.fields));
    return;
  }
  await again(page, results);
  results.querySelector('h2, .notice')?.focus();
}

async function again(page, results) {
  const {policy, scheme, period, previous, asOf} = state;
  const asked = {policy, scheme, period, previous, asOf};
  note('rank', '', asked);
  announce(t('rank.running'));
  fill(results, h('p.busy', {}, t('rank.running')));
  try {
    const {table} = state;
    const read = {...asked, sheet: table.sheet};
    const answer = await api.rank(read, table.body());
    const {previous: none, ...now} = read;
    fill(results, rankingOf(page, answer, [previous, period]),
      h('div.take', {},
        downloads(['xlsx', 'csv', 'docx'], t('download.rank', {period}), type => api.file('/v1/rank', read, table.body(), type)),
        papersButton('ranking', t('download.rank', {period}), (paper, type) => api.file('/v1/rank', {...read, ...paper}, table.body(), type))),
      firmnessOf(() => api.robustness(now, table.body()), page.fields));
  } catch (problem) {
    state.table = null;
    fill(results, failure(problem, page.fields));
  }
}
