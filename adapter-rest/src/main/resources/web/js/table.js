/**
 * A table a user pasted or chose. The server reads it, in whatever form and charset it came; the page only knows what to
 * call it, and cuts a long text into pieces.
 */

const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Texts of more bytes are sent in pieces of at most so many rows and characters: the server takes 4 MB at once. */
const LONG = 3_000_000;
const ROWS_A_PIECE = 2_000;
const CHARACTERS_A_PIECE = 900_000;

/** A table as it came. */
export class Table {
  constructor(name, content, text) {
    this.name = name;
    this.content = content;
    this.text = text;
    this.type = typeOf(name, text);
    this.sheet = ''; // Of a workbook: the one to be read; empty while it has but one with a table.
  }

  static pasted(text) {
    return new Table('', text, text);
  }

  static async chosen(file) {
    const bytes = await file.arrayBuffer();
    return new Table(file.name, bytes, isWorkbook(file.name) ? '' : decode(bytes));
  }

  isWorkbook() {
    return this.type === WORKBOOK;
  }

  /** Whether its columns have headers, which may be unknown. */
  hasHeaders() {
    return this.isWorkbook() || this.type === 'text/csv';
  }

  /** What to send: the bytes as they came, so that the server tells rows and columns as the file has them. */
  body() {
    const lines = this.type === 'application/x-ndjson' ? objects(this.text) : null;
    return lines ? {content: `[${lines.join(',\n')}]`, type: 'application/json'} : {content: this.content, type: this.type};
  }

  /** Whether it is so long that it must be sent in pieces. */
  isLong() {
    return !this.isWorkbook() && new Blob([this.content]).size > LONG;
  }

  /** The cells of its first row, where it is a text: what its headers are when nobody knows any. */
  firstRow() {
    if (this.type !== 'text/csv') return [];
    const line = this.text.trimStart().split('\n', 1)[0].replace('\uFEFF', '');
    const separator = [',', '\t', ';', '，'].reduce((best, next) => (line.split(next).length > line.split(best).length ? next : best));
    return line.split(separator).map(cell => cell.trim().replace(/^"(.*)"$/, '$1')).filter(cell => cell !== '');
  }

  /** A long text as pieces. @returns {Pieces} */
  pieces() {
    if (this.type === 'text/csv') return new Pieces(records(this.text), rows => ({content: rows.join('\n'), type: 'text/csv; charset=utf-8'}));
    const lines = this.type === 'application/x-ndjson' ? objects(this.text) : JSON.parse(this.text, exactly).map(one => JSON.stringify(one));
    return new Pieces(lines, rows => ({content: `[${rows.join(',')}]`, type: 'application/json'}));
  }
}

const exactly = (key, value, context) => (typeof value === 'number' ? (context?.source ?? value) : value);

/** The rows of a long text, of which some may be asked for; those above the first project go along each time. */
class Pieces {
  constructor(rows, body) {
    this.rows = rows;
    this.body = body;
    this.above = 0;
    this.next = 0;
  }

  /** The next piece, or null; row r of its answer is row r + shift of the table. */
  take() {
    if (this.next >= this.rows.length) return null;
    const from = this.next;
    let size = 0;
    do size += this.rows[this.next++].length;
    while (this.next < this.rows.length && this.next - from < ROWS_A_PIECE && size < CHARACTERS_A_PIECE);
    const above = from === 0 ? 0 : this.above;
    return {body: this.body([...this.rows.slice(0, above), ...this.rows.slice(from, this.next)]), shift: from - above};
  }
}

const isWorkbook = name => /\.xls[xm]$/i.test(name);

function typeOf(name, text) {
  if (isWorkbook(name)) return WORKBOOK;
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

/** The rows of a text as a spreadsheet counts them: a quoted cell may hold line breaks. */
function records(text) {
  const rows = [];
  let open = '';
  for (const line of text.split('\n')) {
    const row = open === '' ? line : `${open}\n${line}`;
    if ((row.split('"').length - 1) % 2 === 1) open = row;
    else {
      rows.push(row);
      open = '';
    }
  }
  if (open !== '') rows.push(open);
  while (rows.length > 0 && rows.at(-1).trim() === '') rows.pop();
  return rows;
}
