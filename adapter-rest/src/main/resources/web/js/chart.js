/** Bars of scores, drawn by Chart.js, which this server brings along. */

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

/**
 * Draws what each unit's score is made of, the first unit on top.
 *
 * @param {HTMLCanvasElement} canvas
 * @param {{unit: string, lines: {label: string, points: number}[]}[]} rows
 */
export async function scoreBars(canvas, rows) {
  const Chart = await loaded();
  if (!canvas.isConnected) return;
  const labels = [...new Set(rows.flatMap(row => row.lines.map(line => line.label)))];
  const parts = labels.map((label, at) => ({
    label,
    data: rows.map(row => pointsOf(row, label)),
    backgroundColor: COLOURS[at % COLOURS.length],
    maxBarThickness: 22,
  }));
  canvas.parentElement.classList.add(`bars-${Math.min(rows.length, 30)}`);
  new Chart(canvas, {
    type: 'bar',
    data: {labels: rows.map(row => row.unit), datasets: parts},
    options: {
      indexAxis: 'y',
      animation: false,
      responsive: true,
      maintainAspectRatio: false,
      scales: {x: {stacked: true}, y: {stacked: true, grid: {display: false}, ticks: {autoSkip: false}}},
      plugins: {legend: {position: 'bottom', labels: {boxWidth: 12, boxHeight: 12}}},
      font: {family: getComputedStyle(document.body).fontFamily},
    },
  });
  canvas.dataset.drawn = 'true';
}

function pointsOf(row, label) {
  return row.lines.filter(line => line.label === label).reduce((sum, line) => sum + Number(line.points), 0);
}
