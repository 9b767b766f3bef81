/** The form of a view that asks something of the table at hand: it asks for a table only where there is none yet. */

import {desk, takeUp} from './desk.js';
import {fill, h} from './dom.js';
import {labelled, sample, tableInput} from './input.js';
import {address} from './route.js';
import {t} from './words.js';

/**
 * Policy and day as controls.
 *
 * @param {object[]} policies those to choose from
 * @param {{policy: string, asOf: string}} state what is chosen; lives on
 * @param {() => void} changed
 */
export function policyAndDay(policies, state, changed) {
  const policy = h('select', {name: 'policy', onchange: () => ((state.policy = policy.value), changed())},
    policies.map(one => h('option', {value: one.id}, one.title)));
  policy.value = state.policy;
  const asOf = h('input', {type: 'date', name: 'asOf', required: true, value: state.asOf, onchange: () => {
    if (asOf.value) {
      state.asOf = asOf.value;
      changed();
    }
  }});
  return [labelled(t('input.policy'), policy), labelled(t('input.asOf'), asOf)];
}

/**
 * The table at hand, with the means to bring another.
 *
 * @param {number} count how many projects it has; 0 where nobody has read it yet
 * @param {() => void} changed what to do with another table
 * @param {{file: string, take: () => void}} example
 */
export function tableAtHand(count, changed, example) {
  const holder = h('div', {});
  const box = () => tableInput(desk.input, {
    label: t('input.table'),
    hint: t('input.tableHint'),
    buttons: [
      h('button.quiet', {type: 'button', id: 'use-sample', onclick: async () => {
        desk.input = {text: await sample(example.file), table: null};
        example.take();
        if (takeUp()) changed();
      }}, t('input.sample')),
      h('button.quiet', {type: 'button', id: 'take-table', onclick: () => {
        if (takeUp()) changed();
        else fill(told, t('input.none'));
      }}, t('hand.use')),
    ],
  });
  const told = h('p.error', {role: 'alert'});
  if (!desk.table) return fill(holder, box(), told);
  return fill(holder, h('p.chosen', {}, t('hand.have', {count, name: desk.table.name || t('hand.pasted')}), ' ',
    h('button.plain', {type: 'button', id: 'other-table', onclick: () => {
      fill(holder, box(), told);
      holder.querySelector('textarea, input')?.focus();
    }}, t('hand.other'))));
}

/** What a view says of a policy that does not speak of its subject, with those that do. */
export function notSpoken(view, policy, others, asOf) {
  return h('div.notice.warn', {role: 'status', tabindex: '-1'},
    h('p', {}, h('strong', {}, t(`${view}.notSpoken`, {title: policy?.title ?? ''}))),
    others.length > 0 ? [h('p', {}, t(`${view}.spoken`)), h('ul', {}, others.map(one => h('li', {}, h('a', {href: address(view, '', {policy: one.id, asOf})}, one.title))))] : null);
}
