/** The policies: clause by clause what a document says, as which rules, with which figures, and where those come from. */

import {announce, fill, h} from './dom.js';
import {appendixOf} from './appendix.js';
import {clauseOf} from './clause.js';
import {downloads} from './download.js';
import * as api from './api.js';
import {labelled, today} from './input.js';
import {judges} from './judging.js';
import {failure} from './notices.js';
import {address, note} from './route.js';
import {switchedOffOf} from './rules.js';
import {t} from './words.js';

export function policiesView(page, {item, asked}) {
  const chosen = page.policies.find(one => one.id === item);
  const explorer = chosen ? new Explorer(chosen, page, asked) : null;
  const view = h('div', {}, h('h1', {}, t('policies.title')), h('p.lead', {}, t('policies.lead')),
    h('div.shelf', {},
      h('nav', {'aria-label': t('policies.list')}, h('ul', {}, page.policies.map(one => h('li', {}, entry(one, one === chosen))))),
      explorer ? explorer.element : h('p.muted', {}, t('policies.pick'))));
  view.moved = next => explorer !== null && explorer.moved(next);
  view.ready = explorer ? Promise.resolve().then(() => explorer.arrive()) : null;
  return view;
}

function entry(policy, current) {
  return h('a', {href: address('policies', policy.id), 'aria-current': current ? 'true' : null},
    h('span', {lang: 'zh-CN'}, policy.title), h('span.cite', {lang: 'zh-CN'}, policy.document));
}

/** One policy on a day, its clauses in their order, and what of them is looked for. */
class Explorer {
  constructor(policy, page, asked) {
    Object.assign(this, {policy, page});
    this.take(asked);
    this.body = h('div', {});
    this.found = h('p.hint', {role: 'status'});
    this.tables = null;
    this.element = this.whole();
  }

  take(asked) {
    this.day = asked.get('asOf') || this.day || today();
    this.find = asked.get('find') ?? '';
    this.clause = asked.get('clause') ?? '';
    this.project = asked.get('project') ?? '';
  }

  asked() {
    return {asOf: this.day, find: this.find, clause: this.clause, project: this.project};
  }

  whole() {
    const {policy} = this;
    const day = h('input', {type: 'date', name: 'asOf', required: true, value: this.day, onchange: () => day.value && this.change({day: day.value})});
    const find = h('input', {type: 'search', name: 'find', value: this.find, oninput: () => this.change({find: find.value})});
    return h('article.policy', {},
      this.project ? h('p.buttons', {}, h('a.button.quiet', {id: 'to-project', href: address('screen', '', {policy: policy.id, asOf: this.day, project: this.project})}, t('policies.toProject', {id: this.project}))) : null,
      h('h2', {tabindex: '-1', lang: 'zh-CN'}, policy.title),
      facts(policy, this.page),
      h('p.buttons', {},
        judges(policy) ? h('a.button.quiet', {href: address('screen', '', {policy: policy.id})}, t('policies.screenWith')) : null,
        policy.schemes.length > 0 ? h('a.button.quiet', {href: address('rank', '', {policy: policy.id})}, t('policies.rankWith')) : null),
      h('p.handbook', {}, t('policies.handbook')),
      downloads(['docx', 'xlsx', 'html', 'txt'], t('policies.handbookName', {title: policy.title}), type => api.handbook(policy.id, {asOf: this.day}, type)),
      h('div.row.look', {role: 'search', 'aria-label': t('policies.look')}, labelled(t('policies.find'), find, t('policies.findHint')), labelled(t('policies.day'), day)),
      this.found, this.body);
  }

  async change(change) {
    Object.assign(this, change, {clause: ''});
    note('policies', this.policy.id, this.asked());
    await this.look();
  }

  /** Shows what is looked for; the rows of the tables are looked through too. */
  async look() {
    const {find} = this;
    try {
      if (find) await this.bringTables();
      if (find === this.find) this.draw();
    } catch (problem) {
      fill(this.found, failure(problem));
    }
  }

  /** The rows of the tables are asked for when they are first looked into. */
  async bringTables() {
    this.asking ??= api.policy(this.policy.id, {entries: 'true'});
    try {
      this.tables = new Map((await this.asking).tables.map(one => [one.table, one]));
      return this.tables;
    } catch (problem) {
      this.asking = null;
      throw problem;
    }
  }

  draw() {
    const {policy} = this;
    const around = {policy, day: this.day, find: this.find.trim().toLowerCase(), tables: this.tables, bring: () => this.bringTables(), clauseLink: id => this.clauseLink(id), asked: this.asked()};
    const shown = policy.clauses.map(clause => clauseOf(clause, around)).filter(one => one !== null);
    fill(this.found, this.find ? t('policies.found', {count: shown.length, all: policy.clauses.length}) : null);
    const documents = [...new Set(shown.map(one => one.document))];
    fill(this.body,
      documents.map(document => h('section', {}, h('h3', {lang: 'zh-CN'}, document, ' ', h('span.count', {}, shown.filter(one => one.document === document).length)),
        shown.filter(one => one.document === document).map(one => one.element))),
      this.find ? null : [switchedOffOf(policy.switchedOff), appendixOf(policy, around)]);
  }

  /** A clause named elsewhere in the policy. */
  clauseLink(id) {
    if (!this.policy.clauses.some(one => one.clause === id)) return t('policies.clauseNamed', {id});
    return h('a', {href: address('policies', this.policy.id, {...this.asked(), find: '', clause: id})}, t('policies.clauseNamed', {id}));
  }

  /** Goes on to another clause of the same policy. */
  moved(asked) {
    this.take(asked);
    this.element.querySelector('[name=asOf]').value = this.day;
    this.element.querySelector('[name=find]').value = this.find;
    this.arrive();
    return true;
  }

  /** Shows what the address names; whether that is a clause, which takes the focus. */
  async arrive() {
    await this.look();
    if (!this.clause) return false;
    const element = document.getElementById(`clause-${this.clause}`);
    if (!element) return false;
    element.scrollIntoView({block: 'start'});
    element.focus({preventScroll: true});
    announce(element.querySelector('h4').textContent);
    return true;
  }
}

function facts(policy, page) {
  const base = page.policies.find(one => one.id === policy.extends);
  return h('dl.facts', {},
    fact('policies.document', policy.document),
    fact('policies.issuer', policy.issuer || t('policies.unknown')),
    fact('policies.issued', policy.issued ?? t('policies.unknown')),
    fact('policies.effective', policy.effective ?? t('policies.unknown')),
    base ? fact('policies.extends', h('a', {href: address('policies', base.id)}, base.title)) : null,
    fact('policies.hash', h('code', {}, policy.policyHash.replace('sha256:', '').slice(0, 12))));
}

const fact = (key, value) => h('div', {}, h('dt', {}, t(key)), h('dd', {}, value));
