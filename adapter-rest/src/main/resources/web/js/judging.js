/** Has the server judge many projects a few hundred at a time, so that the page tells how far it is and never freezes. */

import * as api from './api.js';

const AT_A_TIME = 400;

/** So many characters at most go along at once, or one project. */
const CHARACTERS = 900_000;

/**
 * Judges projects in their order.
 *
 * @param {import('./source.js').Projects} projects
 * @param {{policy: string, asOf: string}} asked
 * @param {{progress: (done: number, all: number) => void, stopped: () => boolean}} told
 * @returns {Promise<{projects: object[], policyHash: string, asOf: string}>} a verdict for each, fewer when stopped
 */
export async function judge(projects, asked, told) {
  const whole = {projects: [], policy: asked.policy, asOf: asked.asOf, policyHash: ''};
  const same = new Map();
  await inBatches(projects, told, async places => {
    const answer = await api.screen(asked, projects.body(places));
    requireAll(answer, places);
    Object.assign(whole, {policyHash: answer.policyHash, asOf: answer.asOf, policy: answer.policy});
    answer.projects.forEach((project, at) => whole.projects.push(slim(project, places[at], same)));
  });
  return whole;
}

/**
 * Asks about all projects, at most so many at a time, until stopped.
 *
 * @param {(places: number[]) => Promise<void>} ask
 */
export async function inBatches(projects, told, ask, most = AT_A_TIME) {
  for (let from = 0; from < projects.size && !told.stopped();) {
    const places = batch(projects, from, most);
    await ask(places);
    from += places.length;
    told.progress(from, projects.size);
  }
}

/** The places of the next projects that go along at once. */
function batch(projects, from, most) {
  const places = [];
  for (let at = from, size = 0; at < projects.size && places.length < most && size < CHARACTERS; at += 1) {
    places.push(at);
    size += JSON.stringify(projects.known(at)).length;
  }
  return places;
}

/**
 * Some projects anew, after they were told more of.
 *
 * @returns {Promise<{judged: object[], refused: {at: number, field: string, problem: string}[]}>}
 */
export async function judgeSome(projects, places, asked) {
  const wrong = errors => errors.map(({row, field, column, problem}) => ({at: places[row - 1], field: field ?? column, problem}));
  try {
    const answer = await api.screen(asked, projects.body(places));
    return {judged: answer.projects.map(project => slim(project, places[project.source.row - 1], new Map())), refused: wrong(answer.refused)};
  } catch (problem) {
    if (problem.errors?.length > 0) return {judged: [], refused: wrong(problem.errors)};
    throw problem;
  }
}

/** Nothing is lost on the way: what was read can be judged, or it is said why not. */
export function requireAll(answer, places) {
  if (answer.projects.length !== places.length) {
    throw new api.Problem(answer.refused[0]?.value ?? '', answer.refused[0]?.problem ?? '', answer.refused);
  }
}

/** What a list needs of a verdict; the rest is asked for when it is opened. Equal parts are kept once. */
export function slim(project, at, same) {
  const once = part => {
    const key = JSON.stringify(part);
    if (!same.has(key)) same.set(key, part);
    return same.get(key);
  };
  const {id, name, verdict, final, missing, askFirst, warnings, amounts, openAmounts} = project;
  const findings = project.findings.map(({rule, outcome, own, title, document, section, clause}) => once({rule, outcome, own, title, document, section, clause}));
  const open = once([...new Map(project.undecided.map(({outcome, own}) => [own?.code ?? outcome, {outcome, own}])).values()]);
  const openRules = once(project.undecided.map(rule => rule.rule));
  const clauses = once([...new Set(project.undecided.map(rule => rule.clause))]);
  return {at, id, name, verdict, final, findings, open, openRules, clauses, missing: once(missing), askFirst: once(askFirst ?? []), warnings: once(warnings), amounts, openAmounts};
}

/** Whether a policy says what becomes of projects, or what they are entitled to. */
export const judges = policy => policy.rules.some(rule => rule.outcome || rule.stage === 'amounts');
