/** The projects of a table by their id, with what the user has filled in since. */

import {csv} from './table.js';

export class Projects {
  constructor(table, fields) {
    const {header, rows} = table.rows();
    this.header = header;
    this.columns = header.map(text => fields.headed(text)?.name ?? null);
    this.idColumn = this.columns.indexOf('id');
    this.rows = new Map(rows.map(record => [this.idOf(record), record.cells]));
    this.filled = new Map();
  }

  /** The id results give a row: its own, or #n where it has none. */
  idOf(record) {
    const own = this.idColumn < 0 ? '' : (record.cells[this.idColumn] ?? '').trim();
    return own || `#${record.row}`;
  }

  has(id) {
    return this.rows.has(id);
  }

  /** The cell of a field in the row of a project, as it was written. */
  cell(id, name) {
    const at = this.columns.indexOf(name);
    return at < 0 ? '' : (this.rows.get(id)?.[at] ?? '').trim();
  }

  /** What the user has filled in for a project: field to text. */
  answers(id) {
    return this.filled.get(id) ?? {};
  }

  fill(id, name, text) {
    this.filled.set(id, {...this.answers(id), [name]: text});
  }

  /** The one row of a project, with the answers of the user in place of what was unknown. */
  one(id) {
    const answers = {...this.answers(id), id};
    const kept = this.columns
      .map((name, at) => at)
      .filter(at => this.header[at].trim() !== '' && !(this.columns[at] in answers));
    const names = Object.keys(answers).filter(name => answers[name] !== '');
    const header = [...kept.map(at => this.header[at]), ...names];
    const cells = [...kept.map(at => this.rows.get(id)?.[at] ?? ''), ...names.map(name => answers[name])];
    return {content: csv(header, cells), type: 'text/csv'};
  }
}
