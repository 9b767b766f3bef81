/** The policies: what each document says as rules, where every figure comes from, and all its clauses. */

import {h} from './dom.js';
import {unitWords} from './fields.js';
import {provenance} from './grounds.js';
import {judges} from './judging.js';
import {cell} from './notices.js';
import {address} from './route.js';
import {switchedOffOf} from './rules.js';
import {outcome} from './verdict.js';
import {either, has, lang, t} from './words.js';

export function policiesView(page, {item}) {
  const chosen = page.policies.find(one => one.id === item);
  return h('div', {}, h('h1', {}, t('policies.title')), h('p.lead', {}, t('policies.lead')),
    h('div.shelf', {},
      h('nav', {'aria-label': t('policies.list')}, h('ul', {}, page.policies.map(one => h('li', {}, entry(one, one === chosen))))),
      chosen ? policyOf(chosen, page) : h('p.muted', {}, t('policies.pick'))));
}

function entry(policy, current) {
  return h('a', {href: address('policies', policy.id), 'aria-current': current ? 'true' : null},
    h('span', {lang: 'zh-CN'}, policy.title), h('span.cite', {lang: 'zh-CN'}, policy.document));
}

function policyOf(policy, page) {
  return h('article.policy', {},
    h('h2', {tabindex: '-1', lang: 'zh-CN'}, policy.title),
    facts(policy, page),
    h('p.buttons', {},
      judges(policy) ? h('a.button.quiet', {href: address('screen', '', {policy: policy.id})}, t('policies.screenWith')) : null,
      policy.schemes.length > 0 ? h('a.button.quiet', {href: address('rank', '', {policy: policy.id})}, t('policies.rankWith')) : null),
    section('policies.rules', policy.rules.length, policy.rules.length > 0 ? policy.rules.map(rule => ruleOf(rule, policy)) : h('p.muted', {}, t('policies.rulesNone'))),
    switchedOffOf(policy.switchedOff),
    section('policies.parameters', policy.parameters.length, policy.parameters.length > 0 ? parameters(policy) : h('p.muted', {}, t('policies.parametersNone'))),
    policy.schemes.length > 0 ? section('policies.schemes', policy.schemes.length, h('ul', {}, policy.schemes.map(one => h('li', {}, either(one, 'label'), ' ', h('code', {}, one.scheme))))) : null,
    policy.tables.length > 0 ? section('policies.tables', policy.tables.length, h('ul', {}, policy.tables.map(one => h('li', {}, t('policies.tableCount', one))))) : null,
    section('policies.clauses', policy.clauses.length, clauses(policy)));
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

function section(key, count, content) {
  return h('section', {}, h('h3', {}, t(key), ' ', h('span.count', {}, count)), content);
}

function ruleOf(rule, policy) {
  const kind = rule.outcome ? outcome(rule.outcome, policy.findings.find(one => one.finding === rule.says.own)) : rule.derives ? h('span.badge.small.definition', {}, t('policies.derives')) : null;
  return h('div.sentence', {},
    h('p', {}, kind, ' ', h('strong', {lang: 'zh-CN'}, rule.title)),
    h('p', {}, either(rule, 'sentence')),
    h('p.cite', {}, `${rule.document} ${rule.section}${t('comma')}`, clauseLink(rule.clause, policy), ' ', h('code', {}, rule.rule), validity(rule, t('semicolon'))));
}

/** Goes to the clause further down; the address stays the policy's. */
function clauseLink(id, policy) {
  if (!policy.clauses.some(clause => clause.clause === id)) return t('policies.clauseNamed', {id});
  return h('button.link', {type: 'button', onclick: () => {
    const row = document.getElementById(`clause-${id}`);
    row.scrollIntoView({block: 'center'});
    row.focus();
  }}, t('policies.clauseNamed', {id}));
}

function validity(dated, before = '') {
  if (!dated.from && !dated.to) return before ? '' : t('policies.always');
  const parts = [dated.from ? t('policies.from', dated) : '', dated.to ? t('policies.to', dated) : ''];
  return before + parts.filter(part => part).join(' ');
}

function parameters(policy) {
  const words = [...new Set(policy.parameters.map(one => one.provenance))];
  return [
    table(['key', 'value', 'provenance', 'clause', 'validity', 'note'], policy.parameters.map(one => h('tr', {},
      cell('policies.key', h('code', {}, one.key)),
      cell('policies.value', `${one.value} ${one.unit ? unitWords(one.unit) : ''}`),
      cell('policies.provenance', provenance(one.provenance)),
      cell('policies.clause', one.clause ? clauseLink(one.clause, policy) : ''),
      cell('policies.validity', validity(one)),
      cell('policies.note', one.note ? h('span', {lang: 'zh-CN'}, one.note) : '')))),
    h('dl.legend', {'aria-label': t('policies.provenanceKey')}, words.map(word => h('div', {}, h('dt', {}, provenance(word)), h('dd', {}, t(`provenanceHelp.${word}`))))),
  ];
}

function clauses(policy) {
  return table(['clause', 'section', 'kind', 'summary'], policy.clauses.map(one => h('tr', {id: `clause-${one.clause}`, tabindex: '-1'},
    cell('policies.clause', h('code', {}, one.clause)),
    cell('policies.section', h('span', {lang: 'zh-CN'}, one.document === policy.document ? one.section : `${one.document} ${one.section}`)),
    cell('policies.kind', has(`kind.${one.kind}`) ? t(`kind.${one.kind}`) : one.kind),
    cell('policies.summary', h('span', {lang: lang() === 'zh' ? 'zh-CN' : 'en'}, either(one, 'summary'))))));
}

function table(keys, rows) {
  return h('table.cards', {}, h('thead', {}, h('tr', {}, keys.map(key => h('th', {scope: 'col'}, t(`policies.${key}`))))), h('tbody', {}, rows));
}
