/** Has the server read a table of projects: their facts, what is wrong with the other rows, and columns nobody knows. */

import * as api from './api.js';
import {remembered} from './mapping.js';
import {Projects} from './source.js';

/**
 * Reads a table, with what the user said of its headers before.
 *
 * @param {import('./table.js').Table} table
 * @param {string} policy
 * @param {(done: number, all: number) => void} told how many rows of a long text have been read
 * @returns {Promise<{projects: Projects, refused: object[], input: object}>}
 */
export async function read(table, policy, told) {
  const asked = table.isWorkbook() ? {policy, sheet: table.sheet} : {policy};
  const plain = await all(table, asked, told);
  const columns = table.hasHeaders() ? remembered(hasHeader(plain) ? plain.input.unread.map(column => column.header) : table.firstRow()) : '';
  return columns ? all(table, {...asked, columns}, told) : plain;
}

/** Whether any header of the table was known. */
export const hasHeader = ({projects, refused, input}) => projects.size > 0 || input.rows > 0 || refused.length === 0;

async function all(table, asked, told) {
  if (!table.isLong()) {
    const answer = await api.projects(asked, table.body());
    return {projects: new Projects(answer.projects), refused: answer.refused, input: answer.inputs[0]};
  }
  const pieces = table.pieces();
  const whole = {projects: [], refused: [], input: null};
  for (let piece = pieces.take(); piece; piece = pieces.take()) {
    const answer = await api.projects(asked, piece.body);
    add(whole, answer, piece.shift);
    if (piece.shift === 0) pieces.above = table.hasHeaders() ? firstRow(answer) - 1 : 0;
    told(pieces.next, pieces.rows.length);
  }
  return {...whole, projects: new Projects(whole.projects)};
}

function add(whole, answer, shift) {
  for (const project of answer.projects) {
    const row = project.row + shift;
    if (/^#\d+$/.test(project.facts.id)) project.facts.id = `#${row}`;
    whole.projects.push({...project, row});
  }
  answer.refused.forEach(refusal => whole.refused.push({...refusal, row: refusal.row + shift}));
  whole.input ??= answer.inputs[0];
}

/** Where the projects begin. */
function firstRow(answer) {
  return Math.min(...answer.projects.map(one => one.row), ...answer.refused.map(one => one.row));
}
