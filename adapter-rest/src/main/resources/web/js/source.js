/** The projects of a table: what the server read of each, with what the user has filled in since. */

export class Projects {
  /** @param {{row: number, notes: string[], facts: object}[]} read in the order of the table */
  constructor(read) {
    this.read = read;
    this.filled = new Map();
  }

  get size() {
    return this.read.length;
  }

  facts(at) {
    return this.read[at].facts;
  }

  /** Where the project with an id is; -1 where there is none. */
  at(id) {
    return this.read.findIndex(one => one.facts.id === id);
  }

  /** What the user has filled in for a project: field to text. */
  answers(at) {
    return this.filled.get(at) ?? {};
  }

  hasAnswers(at) {
    return Object.values(this.answers(at)).some(text => text !== '');
  }

  fill(at, name, text) {
    this.filled.set(at, {...this.answers(at), [name]: text});
  }

  /** What is known of a project, the answers of the user in place of what was unknown. */
  known(at) {
    const given = Object.entries(this.answers(at)).filter(([, text]) => text !== '');
    return {...this.facts(at), ...Object.fromEntries(given.map(([name, text]) => [name, listed(text)]))};
  }

  /** These projects, to be sent. */
  body(places) {
    return {content: JSON.stringify(places.map(at => this.known(at))), type: 'application/json'};
  }

  /** All of them, to be sent. */
  whole() {
    return this.body(this.read.map((one, at) => at));
  }
}

/** Several choices are a list. */
const listed = text => (text.includes(';') ? text.split(';') : text);
