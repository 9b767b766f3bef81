/** What a policy has beside its clauses: all its figures over time, and what the words on their origin mean. */

import {h} from './dom.js';
import {amountOf, purposeOf, reads, seriesOf, validity} from './figures.js';
import {provenance} from './grounds.js';
import {cell} from './notices.js';
import {either, t} from './words.js';

export function appendixOf(policy, around) {
  return [
    section('policies.parameters', policy.parameters.length, policy.parameters.length > 0 ? figures(policy, around) : h('p.muted', {}, t('policies.parametersNone'))),
    policy.schemes.length > 0 ? section('policies.schemes', policy.schemes.length, h('ul', {}, policy.schemes.map(one => h('li', {}, either(one, 'label'))))) : null,
  ];
}

function section(key, count, content) {
  return h('section', {}, h('h3', {}, t(key), ' ', h('span.count', {}, count)), content);
}

function figures(policy, {clauseLink}) {
  const words = [...new Set(policy.parameters.map(one => one.provenance))];
  const keys = [...new Set(policy.parameters.map(one => one.key))];
  return [
    h('table.cards.series', {}, h('thead', {}, h('tr', {}, ['purpose', 'value', 'validity', 'provenance', 'clause', 'note'].map(key => h('th', {scope: 'col'}, t(`policies.${key}`))))),
      h('tbody', {}, keys.flatMap(key => seriesOf(policy, key)).map(one => h('tr', {},
        cell('policies.purpose', purpose(policy, one.key)),
        cell('policies.value', amountOf(one)),
        cell('policies.validity', validity(one)),
        cell('policies.provenance', provenance(one.provenance)),
        cell('policies.clause', one.clause ? clauseLink(one.clause) : ''),
        cell('policies.note', one.note ? h('span', {lang: 'zh-CN'}, one.note) : ''))))),
    h('dl.legend', {'aria-label': t('policies.provenanceKey')}, words.map(word => h('div', {}, h('dt', {}, provenance(word)), h('dd', {}, t(`provenanceHelp.${word}`))))),
  ];
}

/** What a figure is for: the rule, the duty or the item of a scheme that reads it. */
function purpose(policy, key) {
  if (policy.rules.some(rule => reads(rule, key))) {
    const {condition, rule} = purposeOf(policy, key);
    return [h('span', {lang: 'zh-CN'}, rule.title), condition ? h('span.muted', {}, ` ${condition}`) : null];
  }
  const named = `$${key}`;
  const duty = policy.duties.find(one => Object.values(one).some(value => typeof value === 'string' && value.includes(named)));
  const line = policy.schemes.flatMap(scheme => scheme.lines).find(one => one.weight === named || Object.values(one.arguments).includes(named));
  const used = duty ?? line;
  return used ? either(used, 'label') : h('code', {}, key);
}
