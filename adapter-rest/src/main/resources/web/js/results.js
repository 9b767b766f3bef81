/** The table of verdicts, with what was refused, how many came to what, and where it all rests. */

import {fill, h} from './dom.js';
import {cell, refusals, warnings} from './notices.js';
import {VERDICTS, badge, outcomeWords, verdict} from './verdict.js';
import {list, t} from './words.js';

/** More rows are shown on demand, so that a long table does not freeze the page. */
const AT_A_TIME = 300;

export function resultsOf(page, state, explain) {
  const {answer, projects, policy} = state.ran;
  const body = h('tbody', {});
  const more = h('div', {});
  const choose = word => {
    state.verdict = word;
    body.replaceChildren();
    show();
  };
  const shown = () => answer.projects.filter(one => !state.verdict || one.verdict === state.verdict);
  function show() {
    const left = shown().slice(body.childElementCount);
    left.slice(0, AT_A_TIME).forEach(project => body.append(row(page, project, projects, explain)));
    fill(more, moreOf(left.length - AT_A_TIME, show));
  }
  show();
  return [
    h('h2', {tabindex: '-1'}, t('screen.results')),
    h('p.summary', {id: 'summary', role: 'status'}, summary(answer.projects)),
    refusals(answer.refused, page.fields),
    warnings(answer.projects.flatMap(one => one.warnings)),
    filters(answer.projects, state, choose),
    h('table.cards.verdicts', {'aria-describedby': 'summary'}, h('thead', {}, h('tr', {}, columns())), body),
    more,
    h('p.stamp', {}, stamp(answer, policy)),
  ];
}

/** Where more is left: the means to see it, and on paper how much is not on it. */
function moreOf(left, show) {
  if (left <= 0) return null;
  return [
    h('p.buttons', {}, h('button.quiet', {type: 'button', 'data-more': true, onclick: show}, t('screen.more', {count: Math.min(AT_A_TIME, left)}))),
    h('p.only-paper', {}, t('screen.notOnPaper', {count: left})),
  ];
}

const columns = () => ['id', 'name', 'verdict', 'reason', 'missing'].map(key => h('th', {scope: 'col'}, t(`screen.${key}`)));

function summary(listed) {
  const open = listed.filter(one => !one.final).length;
  const counts = VERDICTS.filter(word => count(listed, word) > 0).map(word => `${t(`verdict.${word}`)} ${count(listed, word)}`);
  const all = t('screen.count', {count: listed.length});
  const parts = [`${all}${t('colon')}${list(counts)}`];
  if (open > 0) parts.push(t('screen.open', {count: open}));
  return parts.join(t('semicolon')) + t('stop');
}

const count = (listed, word) => listed.filter(one => one.verdict === word).length;

function filters(listed, state, choose) {
  const words = ['', ...VERDICTS.filter(word => count(listed, word) > 0)];
  if (words.length < 3) return null;
  const group = h('div.filters', {role: 'group', 'aria-label': t('screen.filter')});
  for (const word of words) {
    const label = word ? [badge(word), ` ${count(listed, word)}`] : `${t('screen.all')} ${listed.length}`;
    group.append(h('button.filter', {
      type: 'button',
      'aria-pressed': String(state.verdict === word),
      onclick: event => {
        group.querySelectorAll('button').forEach(other => other.setAttribute('aria-pressed', String(other === event.currentTarget)));
        choose(word);
      },
    }, label));
  }
  return group;
}

function row(page, project, projects, explain) {
  const name = project.name || '';
  const open = h('button.link', {
    type: 'button',
    'data-project': project.id,
    'aria-haspopup': 'dialog',
    'aria-label': t('screen.explain', {id: project.id, name}),
  }, project.id);
  const filled = Object.keys(projects.answers(project.id)).length > 0 ? h('span.tag', {}, t('screen.filled')) : null;
  const line = h('tr.opens', {}, cell('screen.id', open), cell('screen.name', name, filled), cell('screen.verdict', verdict(project)),
    cell('screen.reason', reasons(project)), cell('screen.missing', page.fields.labels(project.missing)));
  line.addEventListener('click', () => explain(project));
  return line;
}

/** The weightiest findings with their documents; where there are none, what may still come. */
function reasons(project) {
  const worst = project.findings.filter(finding => finding.outcome === project.findings[0].outcome);
  if (worst.length > 0) {
    const cited = [...new Set(worst.map(finding => `${finding.document} ${finding.section}`))];
    return [h('ul.reasons', {}, worst.map(finding => h('li', {lang: 'zh-CN'}, finding.title))), h('p.cite', {lang: 'zh-CN'}, cited.join('；'))];
  }
  const open = project.final ? [] : [...new Set(project.undecided.map(rule => outcomeWords(rule.outcome, rule.own)))];
  return h('span.muted', {}, open.length > 0 ? t('screen.mayBe', {outcomes: list(open)}) : t('screen.noReason'));
}

function stamp(answer, policy) {
  const hash = answer.policyHash.replace('sha256:', '').slice(0, 12);
  const text = t('screen.stamp', {title: policy?.title ?? answer.policy, document: policy?.document ?? '', asOf: answer.asOf, hash});
  const encoding = answer.inputs[0]?.encoding;
  return encoding ? `${text}${t('semicolon')}${t('screen.encoding', {encoding})}` : text;
}
