/** A month of duties as a calendar on the wall; narrow screens show its days as a list. */

import {h} from './dom.js';
import {dutySign} from './duty-detail.js';
import {t} from './words.js';

const DAYS = 7;

/** The months in which something falls due, as 2020-04; the first of the span where nothing does. */
export function monthsOf(lines, from) {
  const months = [...new Set(lines.filter(line => line.day).map(line => line.day.slice(0, 7)))].sort();
  return months.length > 0 ? months : [from.slice(0, 7)];
}

/**
 * The month that is looked at.
 *
 * @param {{go: (month: string, button: string) => void, open: (lines: object[], title: string) => void}} told
 */
export function monthOf(lines, months, {month, asOf}, told) {
  const at = months.indexOf(month);
  const chosen = h('select', {name: 'month', 'aria-label': t('duties.month'), onchange: () => told.go(chosen.value, 'select[name=month]')}, months.map(one => h('option', {value: one}, one)));
  chosen.value = month;
  const turn = (word, to) => h('button.quiet', {type: 'button', 'data-turn': word, disabled: !months[to], onclick: () => told.go(months[to], `[data-turn=${word}]:not(:disabled), select[name=month]`)}, t(`duties.${word}`));
  const standing = lines.filter(line => !line.day);
  return h('section.calendar', {'aria-label': t('duties.by.calendar')},
    h('p.buttons', {}, turn('before', at - 1), chosen, turn('after', at + 1)),
    h('table.month', {}, h('caption', {}, t('duties.monthOf', {month})),
      h('thead', {}, h('tr', {}, [...Array(DAYS).keys()].map(number => h('th', {scope: 'col'}, t(`weekday.${number + 1}`))))),
      h('tbody', {}, weeks(month).map(week => h('tr', {}, week.map(date => day(date, lines, month, asOf, told)))))),
    standing.length > 0 ? h('p.hint', {}, t('duties.standing', {count: standing.length}), ' ', h('button.link', {type: 'button', onclick: () => told.open(standing, t('duties.noDay'))}, t('duties.see'))) : null);
}

/** The weeks of a month from Monday on, with the days of its neighbours empty. */
function weeks(month) {
  const [year, number] = month.split('-').map(Number);
  const lead = (new Date(Date.UTC(year, number - 1, 1)).getUTCDay() + DAYS - 1) % DAYS;
  const last = new Date(Date.UTC(year, number, 0)).getUTCDate();
  const cells = [...Array(lead).fill(''), ...[...Array(last).keys()].map(one => `${month}-${String(one + 1).padStart(2, '0')}`)];
  while (cells.length % DAYS > 0) cells.push('');
  return [...Array(cells.length / DAYS).keys()].map(week => cells.slice(week * DAYS, (week + 1) * DAYS));
}

function day(date, lines, month, asOf, told) {
  if (!date) return h('td.none', {});
  const its = lines.filter(line => line.day === date);
  const groups = new Map();
  its.forEach(line => {
    const key = `${line.state} ${line.label}`;
    groups.set(key, [...(groups.get(key) ?? []), line]);
  });
  return h(its.length > 0 ? 'td' : 'td.none', {'aria-current': date === asOf ? 'date' : null},
    h('span.date', {}, h('span.full', {}, date.slice(0, -2)), String(Number(date.slice(-2)))),
    [...groups.values()].map(same => h('button', {type: 'button', class: `due s-${same[0].state}`, lang: 'zh-CN', 'aria-haspopup': 'dialog', onclick: () => told.open(same, `${date} ${same[0].label}`)},
      dutySign(same[0].state), ' ', same[0].label, h('span.cite', {}, ` ${t(`dutyState.${same[0].state}`)}${same.length > 1 ? ` × ${same.length}` : ` ${same[0].project?.id ?? same[0].unit}`}`))));
}
