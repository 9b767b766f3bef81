/** Why a project came to its verdict, rule by rule; what would change it; and a form for what is not known yet. */

import * as api from './api.js';
import {openDialog} from './dialog.js';
import {announce, fill, h} from './dom.js';
import {amountsOf, changesOf, findingsOf, undecidedOf} from './grounds.js';
import {MissingForm} from './missing-form.js';
import {failure, warnings} from './notices.js';
import {rulesOf, switchedOffOf} from './rules.js';
import {verdict, verdictWords} from './verdict.js';
import {t} from './words.js';

/**
 * Opens the explanation of a project.
 *
 * @param asked policy and day
 * @param ran the projects and their verdicts
 * @param {number} at which of them
 * @param {{changed: (project: object) => void, closed: () => void}} told what happened to it
 */
export function openExplanation(page, asked, ran, at, told) {
  const listed = ran.answer.projects[at];
  const {id} = listed;
  const first = listed.verdict;
  const parts = {top: h('div.top', {}), findings: h('section', {}), changes: h('section', {}), rules: h('section', {})};
  const form = new MissingForm(page.fields, ran.projects, at, () => ask(false));
  const content = h('div.explanation', {tabindex: '0', role: 'region', 'aria-labelledby': 'dialog-title'}, parts.top, form.element, parts.findings, parts.changes, parts.rules);
  const dialog = openDialog(`${id} ${listed.name}`, content, told.closed);
  ask(true);
  return dialog;

  async function ask(opening) {
    if (opening) fill(parts.top, h('p.busy', {}, t('explain.loading')));
    try {
      const [answer, policy] = await Promise.all([api.explain(asked, ran.projects.body([at])), page.policy(asked.policy)]);
      show(answer, policy);
      if (!opening) {
        told.changed(answer.project);
        announce(t('explain.now', {id, verdict: verdictWords(answer.project)}));
      }
    } catch (problem) {
      if (!form.refused(problem)) fill(parts.top, failure(problem, page.fields));
    }
  }

  function show(answer, policy) {
    const {project} = answer;
    const was = form.hasAnswers() && project.verdict !== first ? h('p.was', {}, t('explain.was', {verdict: t(`verdict.${first}`)})) : null;
    fill(parts.top, h('p.verdict', {}, verdict(project)), was,
      h('p.stamp', {}, `${policy.title}${t('aside', {words: policy.document})}${t('comma')}${t('explain.asOf', {asOf: answer.asOf})}`), warnings([...ran.projects.read[at].notes, ...project.warnings]));
    const to = {asOf: answer.asOf, project: id};
    fill(parts.findings, findingsOf(project, page.fields, policy, to), amountsOf(project, page.fields, policy, to), undecidedOf(project, page.fields, policy, to));
    fill(parts.changes, changesOf(answer.changes, page.fields));
    fill(parts.rules, rulesOf(answer.rules, page.fields, policy, to), switchedOffOf(answer.switchedOff));
    form.show(project.missing, project.next);
  }
}
