/** The policies the server has, whole, as screening, ranking and the policy view read them. */

import * as api from './api.js';
import {either} from './words.js';

export class PolicyShelf {
  constructor() {
    this.whole = new Map();
    this.listed = [];
  }

  async load() {
    this.listed = (await api.policies()).policies;
    await Promise.all(this.listed.map(one => this.get(one.id)));
  }

  /** A policy with its rules, parameters, tables, schemes and clauses. */
  async get(id) {
    if (!this.whole.has(id)) this.whole.set(id, withWords(await api.policy(id)));
    return this.whole.get(id);
  }

  all() {
    return this.listed.map(one => this.whole.get(one.id));
  }
}

function withWords(policy) {
  const notions = new Map(policy.notions.map(notion => [notion.notion, notion]));
  policy.notion = name => (notions.has(name) ? either(notions.get(name), 'label') : name);
  return policy;
}
