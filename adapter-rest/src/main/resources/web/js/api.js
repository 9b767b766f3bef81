/** The server's endpoints. Every answer is the JSON of the command of the same name, its messages in words of who sits before the page. */

import {parseExact} from './exact.js';
import {lang, t} from './words.js';

/** A failure the server told as a problem (RFC 9457), or that it could not be reached. */
export class Problem extends Error {
  constructor(title, detail, errors = [], status = 0) {
    super(detail || title);
    this.title = title;
    this.detail = detail;
    this.errors = errors;
    this.status = status;
  }
}

let key = '';
let askForKey = async () => '';

/** How to ask the user for the key that a server off loopback demands; an empty answer gives up. */
export function keyFrom(asking) {
  askForKey = asking;
}

/** @param policy its own fields are among them; of no policy the fields everybody knows */
export const fields = (policy = '') => call('GET', '/v1/fields', {policy});
export const policies = () => call('GET', '/v1/policies');
export const policy = (id, asked = {}) => call('GET', `/v1/policies/${encodeURIComponent(id)}`, asked);
export const projects = (asked, table) => call('POST', '/v1/projects', asked, table);
export const screen = (asked, table) => call('POST', '/v1/screen', asked, table);
export const explain = (asked, table) => call('POST', '/v1/explain', asked, table);
/** Between which values of a figure each project keeps its verdict. */
export const figure = (asked, table) => call('POST', '/v1/diff/figure', asked, table);
export const robustness = (asked, body) => call('POST', '/v1/robustness', asked, body);
export const routes = (asked, table) => call('POST', '/v1/route', asked, table);
export const papers = () => call('GET', '/v1/papers');
export const rank = (asked, body) => call('POST', '/v1/rank', asked, body);

/**
 * What falls due under a policy.
 *
 * @param tables of projects, of what was done, both or neither
 */
export const duties = async (asked, tables) => parseExact(await (await dutiesAs(asked, tables, 'application/json')).text());

/** The same as a file. @param {string} type of the file */
export const dutiesFile = async (asked, tables, type) => (await dutiesAs(asked, tables, type)).blob();

function dutiesAs(asked, {projects, done}, type) {
  if (!projects && !done) return answered('GET', '/v1/duties', asked, null, type);
  const form = new FormData();
  if (projects) form.append('projects', new Blob([projects.content]), 'projects.json');
  if (done) form.append('done', new Blob([done.content]), `done.${ENDINGS[done.type]}`);
  return answered('POST', '/v1/duties', asked, {content: form}, type);
}

/** How the server knows what a file of a form is. */
const ENDINGS = {
  'application/json': 'json',
  'text/csv': 'csv',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xlsx',
};

/** A result as a file. @param {string} type of the file */
export const file = async (path, asked, body, type) => (await answered('POST', path, asked, body, type)).blob();

/** The handbook of a policy as a file. @param {string} type of the file */
export const handbook = async (id, asked, type) => (await answered('GET', `/v1/policies/${encodeURIComponent(id)}/handbook`, asked, null, type)).blob();

async function call(method, path, asked = {}, body = null) {
  return parseExact(await (await answered(method, path, asked, body)).text());
}

async function answered(method, path, asked, body, type = 'application/json') {
  for (;;) {
    const answer = await send(method, path, asked, body, type);
    if (answer.ok) return answer;
    if (answer.status === 401) {
      key = await askForKey();
      if (key) continue;
    }
    throw told(answer, await answer.text());
  }
}

async function send(method, path, asked, body, type) {
  const query = new URLSearchParams({...asked, lang: lang(), audience: 'page'});
  for (const [name, value] of [...query]) if (value === '') query.delete(name);
  const headers = {Accept: type};
  if (key) headers.Authorization = `Bearer ${key}`;
  if (body?.type) headers['Content-Type'] = body.type; // Of a form the browser says it, with what parts it.
  try {
    return await fetch(`.${path}?${query}`, {method, headers, body: body?.content});
  } catch {
    throw new Problem(t('failure.unreachable'), t('failure.unreachableDo'));
  }
}

function told(answer, text) {
  try {
    const problem = parseExact(text);
    return new Problem(problem.title, problem.detail ?? '', problem.errors ?? [], answer.status);
  } catch {
    return new Problem(t('failure.answer'), '', [], answer.status);
  }
}
