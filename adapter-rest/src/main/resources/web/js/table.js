/**
 * A table a user pasted or chose. The server reads it, in whatever form and charset it came; the page only finds one
 * row in it again, to explain that row and to ask once more with what the user has filled in.
 */

const SEPARATORS = [',', '\t', ';', '，'];

/** A table as it came. */
export class Table {
  constructor(name, content, text) {
    this.name = name;
    this.content = content;
    this.text = text;
    this.type = typeOf(name, text);
  }

  static pasted(text) {
    return new Table('', text, text);
  }

  static async chosen(file) {
    const bytes = await file.arrayBuffer();
    return new Table(file.name, bytes, decode(bytes));
  }

  /** What to send: the bytes as they came, so that the server tells rows and columns as the file has them. */
  body() {
    const lines = this.type === 'application/x-ndjson' ? objects(this.text) : null;
    return lines ? {content: `[${lines.join(',\n')}]`, type: 'application/json'} : {content: this.content, type: this.type};
  }

  /** The header and the rows, each with its cells as text; nothing where the text has no such shape. */
  rows() {
    try {
      return this.type === 'text/csv' ? cells(this.text) : members(this.text, this.type);
    } catch {
      return {header: [], rows: []};
    }
  }
}

function typeOf(name, text) {
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  if (ending === 'json') return 'application/json';
  if (ending === 'ndjson' || ending === 'jsonl') return 'application/x-ndjson';
  if (name !== '') return 'text/csv';
  const start = text.trimStart();
  if (start.startsWith('[')) return 'application/json';
  if (!start.startsWith('{')) return 'text/csv';
  return objects(start).length > 1 ? 'application/x-ndjson' : 'application/json';
}

/** The lines of a text in which every line is a JSON object; none otherwise. */
function objects(text) {
  const lines = text.split('\n').filter(line => line.trim() !== '');
  try {
    lines.forEach(line => JSON.parse(line));
    return lines;
  } catch {
    return [];
  }
}

/** The text of a file: by its mark, else UTF-8, else GB18030, as spreadsheets on a Chinese Windows PC save it. */
export function decode(bytes) {
  const head = new Uint8Array(bytes.slice(0, 2));
  const wide = head[0] === 0xff && head[1] === 0xfe ? 'utf-16le' : head[0] === 0xfe && head[1] === 0xff ? 'utf-16be' : null;
  for (const charset of wide ? [wide] : ['utf-8', 'gb18030']) {
    try {
      return new TextDecoder(charset, {fatal: true}).decode(bytes);
    } catch {
      // Not this one.
    }
  }
  return '';
}

function cells(text) {
  const firstLine = text.trimStart().split('\n', 1)[0];
  const separator = SEPARATORS.reduce((best, next) => (parts(firstLine, next) > parts(firstLine, best) ? next : best));
  const records = split(text.replace(/^\uFEFF/, ''), separator);
  const filled = records.filter(record => record.cells.some(cell => cell.trim() !== ''));
  return {header: filled[0]?.cells ?? [], rows: filled.slice(1)};
}

const parts = (line, separator) => line.split(separator).length;

/** Records of a CSV text, numbered as a spreadsheet counts them: a quoted cell may hold line breaks. */
function split(text, separator) {
  const records = [];
  let record = [];
  let cell = '';
  let quoted = false;
  const endRecord = () => {
    record.push(cell);
    records.push({row: records.length + 1, cells: record});
    record = [];
    cell = '';
  };
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (quoted) {
      if (character !== '"') cell += character;
      else if (text[at + 1] === '"') cell += text[(at += 1)];
      else quoted = false;
    } else if (character === '"' && cell.trim() === '') {
      quoted = true;
      cell = '';
    } else if (character === separator) {
      record.push(cell);
      cell = '';
    } else if (character === '\n') endRecord();
    else if (character !== '\r') cell += character;
  }
  if (cell !== '' || record.length > 0) endRecord();
  return records;
}

/** The members of JSON objects as columns; figures keep the digits they are written with. */
function members(text, type) {
  const source = type === 'application/x-ndjson' ? `[${objects(text).join(',')}]` : text;
  const document = JSON.parse(source, (key, value, context) => (typeof value === 'number' ? (context?.source ?? String(value)) : value));
  const list = Array.isArray(document) ? document : Array.isArray(document.projects) ? document.projects : [document];
  const header = [...new Set(list.flatMap(object => Object.keys(object)))];
  const rows = list.map((object, at) => ({row: at + 1, cells: header.map(name => written(object[name]))}));
  return {header, rows};
}

function written(value) {
  if (value === null || value === undefined) return '';
  return Array.isArray(value) ? value.join(';') : String(value);
}

/** A CSV text of one header and one row. */
export function csv(header, row) {
  const line = values => values.map(value => `"${value.replaceAll('"', '""')}"`).join(',');
  return `${line(header)}\n${line(row)}\n`;
}
