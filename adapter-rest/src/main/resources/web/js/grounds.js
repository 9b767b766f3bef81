/** What was found, what is still open, and what would change the verdict. */

import {h} from './dom.js';
import {unitWords} from './fields.js';
import {address} from './route.js';
import {badge, outcome} from './verdict.js';
import {either, lang, t} from './words.js';

/**
 * The document, section and clause of anything that cites, leading to the clause where the policy is at hand.
 *
 * @param asked what the address of the policy says besides: the day, and the project to come back to
 */
export function cite(cited, policy = null, asked = {}) {
  const words = t('explain.cite', {document: cited.document, section: cited.section, clause: cited.clause});
  const isThere = policy?.clauses.some(one => one.clause === cited.clause);
  return h('p.cite', {}, isThere ? h('a', {href: address('policies', policy.id, {...asked, clause: cited.clause})}, words) : words);
}

/** The title of a rule as its author wrote it; for readers of English also the rule as a sentence. */
export function titled(rule, policy) {
  const sentence = lang() === 'en' ? policy.rules.find(one => one.rule === rule.rule)?.sentence_en : null;
  return [h('strong', {lang: 'zh-CN'}, rule.title), sentence ? h('span.sentence', {}, ` ${sentence}`) : null];
}

export function findingsOf(project, fields, policy, asked) {
  return [
    h('h3', {}, t('explain.findings')),
    project.findings.length === 0 ? h('p', {}, t('explain.noFindings')) : null,
    project.findings.map(finding => h('div.finding', {},
      h('p', {}, outcome(finding.outcome, finding.own), ' ', titled(finding, policy), finding.local ? h('span.tag', {}, t('explain.local')) : null),
      cite(finding, policy, asked),
      h('dl', {}, said('explain.basis', finding.derivations.map(derivationOf)),
        said('explain.facts', [Object.entries(finding.facts).map(([name, value]) => `${fields.label(name)} ${fields.value(name, value)}`).join(t('semicolon'))]),
        said('explain.figures', finding.parameters.map(figure))))),
  ];
}

/** What the project is entitled to or owes, how it was worked out and why; what is open, with what would settle it. */
export function amountsOf(project, fields, policy, asked) {
  if (!project.amounts) return null;
  return [
    h('h3', {}, t('explain.amounts')),
    project.amounts.map(amount => h('div.finding.amount', {},
      h('p', {}, h('strong', {}, amountWords(amount)), ' ', titled(amount, policy), amount.local ? h('span.tag', {}, t('explain.local')) : null),
      h('p', {}, t('explain.working', {working: amount.working})),
      cite(amount, policy, asked),
      h('dl', {}, said('explain.basis', amount.derivations.map(derivationOf)), said('explain.figures', amount.parameters.map(figure))))),
    h('ul.undecided', {}, project.openAmounts.map(open => h('li', {}, h('strong', {}, openAmountWords(open)), ' ', titled(open, policy),
      h('p', {}, t('explain.lacks', {fields: fields.labels(open.missing)})), cite(open, policy, asked)))),
  ];
}

/** What an amount is called that something unknown leaves open. */
export function openAmountWords(open) {
  return `${either(open, 'label')}${t('colon')}${t('explain.openAmount')}`;
}

/** What an amount is called and comes to. */
export function amountWords(amount) {
  return `${either(amount, 'label')}${t('colon')}${amount.value} ${unitWords(amount.unit)}`.trim();
}

function derivationOf(derived) {
  const entry = derived.entry ? t('aside', {words: derived.entry}) : '';
  return `${derived.title}${entry}${t('comma')}${t('explain.cite', {document: derived.document, section: derived.section, clause: derived.clause})}`;
}

/** A figure a rule or a score read, with where it comes from. */
export function figure(read) {
  const unit = read.unit && unitWords(read.unit) ? ` ${unitWords(read.unit)}` : '';
  return h('span', {}, h('code', {}, read.key), ` = ${read.value}${unit}`, provenance(read.provenance), ` ${read.clause}`);
}

export function provenance(word) {
  return h(`span.tag.p-${word}`, {title: t(`provenanceHelp.${word}`)}, t(`provenance.${word}`));
}

function said(key, items) {
  if (items.length === 0) return null;
  return [h('dt', {}, t(key)), items.map(item => h('dd', {}, item))];
}

export function undecidedOf(project, fields, policy, asked) {
  if (project.undecided.length === 0) return null;
  return [
    h('h3', {}, t('explain.undecided')),
    h('ul.undecided', {}, project.undecided.map(rule => h('li', {}, outcome(rule.outcome, rule.own), ' ', titled(rule, policy),
      h('p', {}, t('explain.lacks', {fields: fields.labels(rule.missing)})), cite(rule, policy, asked)))),
  ];
}

export function changesOf(changes, fields) {
  if (changes.length === 0) return null;
  return [
    h('h3', {}, t('explain.changes')),
    h('ul.changes', {}, changes.map(change => h('li', {}, change.settings.map(one => ifSo(one, fields)).join(t('comma')), t('comma'), t('explain.then'), ' ', badge(change.verdict),
      change.final ? null : h('span.open', {}, t('open'))))),
  ];
}

function ifSo(change, fields) {
  const values = {
    field: fields.label(change.field),
    from: fields.value(change.field, change.from),
    to: fields.value(change.field, change.to),
  };
  return t(change.from === null ? 'explain.changeUnknown' : 'explain.change', values);
}

