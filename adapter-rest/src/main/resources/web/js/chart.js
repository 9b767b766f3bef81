/** Pictures of a ranking, drawn by Chart.js, which this server brings along: high enough for every unit, however many. */

import {decimals} from './exact.js';
import {t} from './words.js';

let library = null;

/** Loads Chart.js once, when the first chart is wanted. */
function loaded() {
  library ??= new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = 'lib/chart.umd.min.js';
    script.onload = () => resolve(globalThis.Chart);
    script.onerror = reject;
    document.head.append(script);
  });
  return library;
}

/** Colours that stay apart for people who see no red or green, and in print. */
const COLOURS = ['#14526b', '#5b9bb5', '#c98a2b', '#7a6aa8', '#6b8f3c', '#a8566b', '#8a9199', '#2f7f79'];
const UP = '#1f6b3a';
const DOWN = '#a3211f';
const SAME = '#8a9199';

/** Pixels of a unit, and of what stands round all units. */
const A_UNIT = 22;
const ROUND = 90;

async function draw(canvas, units, config) {
  const Chart = await loaded();
  if (!canvas.isConnected) return;
  canvas.parentElement.style.height = `${units * A_UNIT + ROUND}px`;
  Chart.defaults.font.family = getComputedStyle(document.body).fontFamily;
  const {options, ...rest} = config;
  new Chart(canvas, {...rest, options: {animation: false, responsive: true, maintainAspectRatio: false, ...options}});
  canvas.dataset.drawn = 'true';
}

/** Words beside what was drawn. @param {(chart: object, write: (text: string, x: number, y: number, align?: string) => void) => void} writing */
const beside = writing => ({
  id: 'beside',
  afterDatasetsDraw(chart) {
    const {ctx} = chart;
    ctx.save();
    ctx.fillStyle = '#1b2733';
    ctx.font = `12px ${getComputedStyle(document.body).fontFamily}`;
    ctx.textBaseline = 'middle';
    writing(chart, (text, x, y, align = 'left') => {
      ctx.textAlign = align;
      ctx.fillText(text, x, y);
    });
    ctx.restore();
  },
});

/**
 * Draws what each unit's score is made of, the first unit on top, with the score at the end of its bar. Units under a veto
 * are not among them: their bars would hide the others'.
 *
 * @param {HTMLCanvasElement} canvas
 * @param {{unit: string, score: number|string, lines: {label: string, points: number}[]}[]} rows
 */
export async function scoreBars(canvas, rows) {
  const labels = [...new Set(rows.flatMap(row => row.lines.map(line => line.label)))];
  const scores = rows.map(row => decimals(row.score, 2));
  await draw(canvas, rows.length, {
    type: 'bar',
    data: {
      labels: rows.map(row => row.unit),
      datasets: labels.map((label, at) => ({label, data: rows.map(row => pointsOf(row, label)), backgroundColor: COLOURS[at % COLOURS.length], maxBarThickness: 16})),
    },
    options: {
      indexAxis: 'y',
      layout: {padding: {right: 60}},
      scales: {x: {stacked: true}, y: {stacked: true, grid: {display: false}, ticks: {autoSkip: false}}},
      plugins: {legend: {position: 'bottom', labels: {boxWidth: 12, boxHeight: 12}}},
    },
    plugins: [beside((chart, write) => scores.forEach((score, at) => {
      const ends = chart.data.datasets.map((one, set) => chart.getDatasetMeta(set).data[at].x);
      write(score, Math.max(...ends) + 6, chart.scales.y.getPixelForValue(at));
    }))],
  });
}

function pointsOf(row, label) {
  return row.lines.filter(line => line.label === label).reduce((sum, line) => sum + Number(line.points), 0);
}

/** Draws where each unit stood and stands: one line a unit, rising ones green, falling ones red, all named. */
export async function slopes(canvas, rows, periods) {
  const last = Math.max(...rows.flatMap(row => [row.rank, row.previousRank]));
  const together = place => Math.max(...rows.map(row => rows.filter(other => other[place] === row[place]).reduce((sum, other) => sum + other.unit.length + 1, 0)));
  const room = place => Math.min(320, 40 + 13 * together(place));
  await draw(canvas, last, {
    type: 'line',
    data: {
      labels: periods,
      datasets: rows.map(row => {
        const colour = row.change > 0 ? UP : row.change < 0 ? DOWN : SAME;
        return {label: row.unit, data: [row.previousRank, row.rank], borderColor: colour, backgroundColor: colour, borderDash: row.change < 0 ? [6, 3] : [], pointRadius: 4};
      }),
    },
    options: {
      layout: {padding: {left: room('previousRank'), right: room('rank')}},
      scales: {x: {position: 'top', offset: false}, y: {reverse: true, min: 0.5, max: last + 0.5, display: false}},
      plugins: {legend: {display: false}},
    },
    plugins: [beside((chart, write) => {
      const named = new Map();
      rows.forEach((row, at) => chart.getDatasetMeta(at).data.forEach((point, side) => {
        const key = `${side} ${side === 0 ? row.previousRank : row.rank}`;
        named.set(key, {point, side, words: [...(named.get(key)?.words ?? []), row.unit], rank: side === 0 ? row.previousRank : row.rank});
      }));
      named.forEach(({point, side, words, rank}) => write(`${rank} ${words.join('、')}`, point.x + (side === 0 ? -10 : 10), point.y, side === 0 ? 'right' : 'left'));
    })],
  });
}

/** Draws between which places each unit stays while the weights vary: from the best to the worst, thick in nine of ten. */
export async function whiskers(canvas, rows) {
  const last = Math.max(...rows.map(row => row.worst));
  const span = (label, from, to, thick, colour) => ({label, data: rows.map(row => [row[from] - 0.12, row[to] + 0.12]), backgroundColor: colour, barThickness: thick, grouped: false});
  await draw(canvas, rows.length, {
    type: 'bar',
    data: {
      labels: rows.map(row => row.unit),
      datasets: [span(t('robust.usual'), 'low', 'high', 12, COLOURS[1]), span(t('robust.extreme'), 'best', 'worst', 3, COLOURS[0])],
    },
    options: {
      indexAxis: 'y',
      scales: {x: {min: 0, max: last + 1, position: 'top', ticks: {stepSize: 1, precision: 0}}, y: {grid: {display: false}, ticks: {autoSkip: false}}},
      plugins: {legend: {position: 'bottom', labels: {boxWidth: 12, boxHeight: 12}}},
    },
    plugins: [beside((chart, write) => rows.forEach((row, at) => write('│', chart.scales.x.getPixelForValue(row.rank), chart.scales.y.getPixelForValue(at), 'center')))],
  });
}
