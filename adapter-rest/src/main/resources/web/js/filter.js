/** Which projects of a result are looked at, and in which order. */

import {byAmount} from './amount.js';
import {holds} from './listing.js';
import {VERDICTS} from './verdict.js';

/** What may be chosen; all of it stands in the address. */
export const NOTHING = {verdict: '', county: '', clause: '', reason: '', lacks: '', text: '', sort: ''};

const ORDERS = {
  verdict: (a, b) => VERDICTS.indexOf(a.verdict) - VERDICTS.indexOf(b.verdict),
  money: (a, b, facts) => byAmount(facts(a).totalInvestment, facts(b).totalInvestment),
  county: (a, b, facts) => (facts(a).county ?? '').localeCompare(facts(b).county ?? '', 'zh-CN'),
  missing: (a, b) => b.missing.length - a.missing.length,
};

export const SORTS = Object.keys(ORDERS);

/** What stands for a project that names no county. */
export const NO_COUNTY = '－';

export const countyOf = facts => facts.county || NO_COUNTY;

/** The weightiest findings of a project: its reasons. */
export function reasonsOf(project) {
  return project.findings.filter(finding => finding.outcome === project.findings[0].outcome);
}

/** Every clause a project has to do with. */
export const clausesOf = project => [...new Set([...project.findings.map(finding => finding.clause), ...project.clauses])];

/** Whether a project of an answer was chosen. @param facts of the project */
export function matches(one, choice, facts) {
  return (!choice.verdict || one.verdict === choice.verdict)
    && (!choice.county || countyOf(facts) === choice.county)
    && (!choice.clause || clausesOf(one).includes(choice.clause))
    && (!choice.reason || reasonsOf(one).some(finding => finding.rule === choice.reason))
    && (!choice.lacks || one.missing.includes(choice.lacks))
    && holds(choice.text, [one.id, one.name, facts.county]);
}

/** The order that was chosen; none where it is that of the table. @param facts of a project */
export function orderOf(choice, facts) {
  const order = ORDERS[choice.sort];
  return order && ((a, b) => order(a, b, facts) || a.at - b.at);
}
