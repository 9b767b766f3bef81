/** A ranking: for each group its bars and its table, each unit with the lines of its score. */

import {scoreBars, slopes, whiskers} from './chart.js';
import {fill, h} from './dom.js';
import {save} from './download.js';
import {decimals} from './exact.js';
import {figure, provenance} from './grounds.js';
import {cell, failure, refusals, warnings} from './notices.js';
import {has, list, t} from './words.js';

/** @param {string[]} periods the one before and this one */
export function rankingOf(page, answer, periods) {
  const policy = page.policies.find(one => one.id === answer.policy);
  const count = answer.groups.reduce((sum, group) => sum + group.rows.length, 0);
  const local = answer.groups.some(group => group.rows.some(row => row.local));
  return [
    h('h2', {tabindex: '-1'}, t('rank.results')),
    h('p.summary', {role: 'status'}, t('rank.done', {count, unranked: answer.unranked.length})),
    refusals(answer.refused, page.fields),
    warnings(answer.warnings),
    answer.groups.map(group => groupOf(group, answer.groups.length, periods)),
    totalsOf(answer.totals),
    unrankedOf(answer.unranked),
    local ? h('p.hint', {}, t('rank.localNote')) : null,
    h('p.stamp', {}, t('rank.stamp', {
      title: policy?.title ?? answer.policy,
      document: policy?.document ?? '',
      asOf: answer.asOf,
      hash: answer.policyHash.replace('sha256:', '').slice(0, 12),
    })),
  ];
}

function groupOf(group, groups, periods) {
  const title = group.group ? t('rank.group', {group: group.group}) : groups > 1 ? t('rank.group', {group: '－'}) : t('rank.ungrouped');
  const labels = new Map(group.rows.flatMap(row => row.lines.map(line => [line.name, line.label])));
  const graded = group.rows.some(row => row.grade);
  const outcomes = group.rows.some(row => row.outcomes.length > 0);
  const keys = ['rank', 'unit', 'score', ...(graded ? ['grade'] : []), 'change', ...(outcomes ? ['outcomes'] : []), 'gap', 'lines'];
  return h('section.group', {},
    h('h3', {}, title, group.schemeLabel ? h('span.tag', {}, group.schemeLabel) : null),
    chart(group),
    slope(group, periods),
    h('table.cards.ranks', {}, h('thead', {}, h('tr', {}, keys.map(key => h('th', {scope: 'col'}, t(`rank.${key}`))))),
      h('tbody', {}, group.rows.map(row => rowOf(row, {graded, outcomes, labels, columns: keys.length})))),
    group.leavers.length > 0 ? h('p.hint', {}, t('rank.leavers', {units: list(group.leavers)})) : null);
}

/** A unit that a veto holds down. */
const isVetoed = row => row.lines.some(line => line.method === 'veto' && Number(line.points) < 0);

function chart(group) {
  const free = group.rows.filter(row => !isVetoed(row));
  const vetoed = group.rows.filter(isVetoed);
  const summary = list(free.map(row => t('rank.chartUnit', {unit: row.unit, score: score(row.score)})));
  return [
    free.length > 0 ? picture(t('rank.chart', {group: group.group, summary}), t('picture.scores', {group: group.group}), canvas => scoreBars(canvas, free)) : null,
    vetoed.length > 0 ? h('p.notice.warn.vetoed', {}, t('rank.vetoed'), list(vetoed.map(row => t('rank.vetoedUnit', {
      unit: row.unit, score: score(row.score), why: list(row.lines.filter(line => line.method === 'veto' && Number(line.points) < 0).map(line => line.label)),
    })))) : null,
  ];
}

/** Where the units stood in the period before and stand now; nothing where nobody was ranked twice. */
function slope(group, periods) {
  const rows = group.rows.filter(row => row.previousRank !== undefined && row.previousRank !== null);
  if (rows.length === 0) return null;
  const summary = list(rows.map(row => t('rank.slopeUnit', {unit: row.unit, from: row.previousRank, to: row.rank})));
  return folded('rank.slope', () => picture(t('rank.slopeChart', {group: group.group, summary}), t('picture.slope', {group: group.group}), canvas => slopes(canvas, rows, periods)));
}

/** Drawn when it is opened. */
function folded(key, content) {
  const details = h('details', {ontoggle: () => {
    if (details.open && details.childElementCount === 1) details.append(content());
  }}, h('summary', {}, t(key)));
  return details;
}

/** How firm the places are, asked for when somebody wants to know. */
export function firmnessOf(ask, fields) {
  const answer = h('div', {});
  const button = h('button.quiet', {type: 'button', id: 'firmness', onclick: async () => {
    button.disabled = true;
    fill(answer, h('p.busy', {}, t('robust.running')));
    try {
      const robustness = await ask();
      fill(answer, h('p.hint', {}, t('robust.hint', {draws: robustness.draws})), robustness.groups.map(group => [
        h('h4', {}, group.group ? t('rank.group', {group: group.group}) : t('rank.ungrouped')),
        picture(t('robust.chart', {group: group.group, summary: list(group.rows.map(row => t('robust.unit', row)))}), t('picture.firmness', {group: group.group}), canvas => whiskers(canvas, group.rows)),
      ]));
    } catch (problem) {
      fill(answer, failure(problem, fields));
    } finally {
      button.disabled = false;
    }
  }}, t('robust.ask'));
  return h('section.firmness', {}, h('h3', {}, t('robust.title')), h('p.buttons', {}, button), answer);
}

/** A picture with the means to save it. */
function picture(words, name, draw) {
  const canvas = h('canvas', {role: 'img', 'aria-label': words});
  const frame = h('div.chart', {}, canvas);
  requestAnimationFrame(() => draw(canvas));
  return h('figure', {}, frame, h('p.buttons', {}, h('button.quiet', {type: 'button', 'data-picture': true, onclick: () => canvas.toBlob(blob => save(blob, `${name}.png`))}, t('picture.save'))));
}

function rowOf(row, look) {
  const lines = h('tr.lines', {hidden: true}, h('td', {colspan: look.columns}, linesOf(row)));
  const open = h('button.plain', {
    type: 'button',
    'aria-expanded': 'false',
    'aria-label': t('rank.linesOf', {unit: row.unit}),
    onclick: () => {
      lines.hidden = !lines.hidden;
      open.setAttribute('aria-expanded', String(!lines.hidden));
    },
  }, t('rank.lines'));
  return [h('tr', {},
    cell('rank.rank', h('strong', {}, row.rank), row.tied ? h('span.tag', {}, t('rank.tied')) : null,
      row.overallRank === undefined ? null : h('span.tag', {}, t('rank.overall', {rank: row.overallRank}))),
    cell('rank.unit', row.unit),
    cell('rank.score', score(row.score)),
    look.graded ? cell('rank.grade', row.grade ?? '') : null,
    cell('rank.change', movement(row)),
    look.outcomes ? cell('rank.outcomes', row.outcomeReasons.map(reasonOf)) : null,
    cell('rank.gap', gap(row, look.labels)),
    cell('rank.lines', open)), lines];
}

/** What a place means for the unit, and the clause that says so. */
function reasonOf(reason) {
  return h('p.reason', {}, h('strong', {}, reason.words), reason.local ? h('span.tag.p-local', {}, t('provenance.local')) : null,
    reason.document ? h('span.cite', {}, ' ', t('explain.cite', reason)) : null);
}

const score = points => decimals(points, 2);

/** The change of rank as a sign, and in words for those who hear it. */
function movement(row) {
  const [sign, words, kind] = moved(row);
  return sign ? h(`span.move.${kind}`, {role: 'img', 'aria-label': words, title: words}, sign) : '';
}

function moved(row) {
  if (row.entrant) return [t('rank.new'), t('rank.newWords'), 'new'];
  if (row.change === undefined) return ['', '', ''];
  const places = Math.abs(row.change);
  if (places === 0) return [t('rank.same'), t('rank.sameWords'), 'same'];
  const way = row.change > 0 ? 'up' : 'down';
  return [t(`rank.${way}`, {places}), t(`rank.${way}Words`, {places}), way];
}

function gap(row, labels) {
  const parts = row.gap ? Object.entries(row.gap.lines).map(([name, points]) => `${labels.get(name) ?? name} ${score(points)}`) : [];
  return [
    row.gap ? t('rank.gapWords', {above: row.gap.above, points: score(row.gap.points)}) + (parts.length > 0 ? `${t('colon')}${list(parts)}` : '') : null,
    row.lift ? h('p.hint', {}, t('rank.lift', {...row.lift, column: row.lift.label})) : null,
  ];
}

/** The lines of a score, which add up to it. */
function linesOf(row) {
  const head = ['item', 'value', 'points', 'max', 'place', 'method', 'clause'].map(key => h('th', {scope: 'col'}, t(`rank.${key}`)));
  return h('table.cards.score', {'aria-label': t('rank.linesOf', {unit: row.unit})}, h('thead', {}, h('tr', {}, head)),
    h('tbody', {}, row.lines.map(line => h('tr', {},
      cell('rank.item', line.label, provenance(line.provenance)),
      cell('rank.value', line.shown ?? ''),
      cell('rank.points', score(line.points)),
      cell('rank.max', line.max ?? ''),
      cell('rank.place', line.rank ?? ''),
      cell('rank.method', has(`method.${line.method}`) ? t(`method.${line.method}`) : line.method, weighting(line), partsOf(line)),
      cell('rank.clause', line.document ? t('explain.cite', line) : '', h('ul.bare', {}, line.parameters.map(read => h('li', {}, figure(read)))),
        line.note ? h('p.hint', {}, line.note) : null)))),
    h('tfoot', {}, row.subtotals.map(part => sum(part.label, part.points)), sum(t('rank.total'), row.score)));
}

const sum = (label, points) => h('tr', {},
  h('th', {scope: 'row', colspan: 2}, label), h('td', {'data-label': label}, score(points)), h('td', {colspan: 4}));

/** The figures of what the units are parts of, such as those of a city. */
function totalsOf(totals) {
  if (!totals) return null;
  return h('section', {}, h('h3', {}, t('rank.totalsOf', {of: totals.of})),
    h('table.cards', {}, h('thead', {}, h('tr', {}, h('th', {scope: 'col'}, t('rank.item')), h('th', {scope: 'col'}, t('rank.value')))),
      h('tbody', {}, totals.items.map(one => h('tr', {}, cell('rank.item', one.label), cell('rank.value', one.shown))))));
}

/** A weight found in the figures of the units, and how. */
function weighting(line) {
  return line.weighting ? h('p.hint', {}, t('rank.weighting', line)) : null;
}

/** What a mean or TOPSIS was made of; these points do not add up. */
function partsOf(line) {
  if (!line.parts) return null;
  return [h('p.hint', {}, t('rank.parts')), h('ul.bare', {}, line.parts.map(part =>
    h('li', {}, `${part.label} ${score(part.points)}`, weighting(part), partsOf(part))))];
}

function unrankedOf(unranked) {
  if (unranked.length === 0) return null;
  return h('section', {}, h('h3', {}, t('rank.unranked')),
    h('table.cards', {}, h('thead', {}, h('tr', {}, h('th', {scope: 'col'}, t('rank.unit')), h('th', {scope: 'col'}, t('rank.reason')))),
      h('tbody', {}, unranked.map(one => h('tr', {}, cell('rank.unit', one.unit), cell('rank.reason', one.reason))))));
}
