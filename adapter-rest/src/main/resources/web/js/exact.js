/**
 * Reads JSON without bending its figures: a number that JavaScript would print otherwise than it is written stays the
 * text that was written.
 */
export function parseExact(text) {
  return JSON.parse(text, (key, value, context) => {
    const written = context?.source;
    return typeof value === 'number' && written !== undefined && String(value) !== written ? written : value;
  });
}

/** How two figures lie, below 0 where the first is less: exactly, whatever decimals they are written with. */
export function byFigure(one, other) {
  const [a, b] = [Number(one), Number(other)];
  if (a !== b) return a < b ? -1 : 1;
  const places = Math.max(...[one, other].map(figure => String(figure).split('.')[1]?.length ?? 0));
  const [x, y] = [one, other].map(figure => whole(String(figure), places));
  return x < y ? -1 : x > y ? 1 : 0;
}

/** So many decimal places to the right of the point as a whole number. */
function whole(figure, places) {
  const [before, after = ''] = figure.split('.');
  return /^-?\d+$/.test(before + after) ? BigInt(before + after.padEnd(places, '0')) : 0n;
}

/** A figure with its thousands apart, as people read it. */
export function grouped(figure) {
  const [before, after] = String(figure).split('.');
  const apart = /^-?\d+$/.test(before) ? before.replace(/\B(?=(\d{3})+$)/g, ',') : before;
  return after === undefined ? apart : `${apart}.${after}`;
}

/** A figure with a fixed number of decimals, as scores are printed; cut nowhere when it has more. */
export function decimals(figure, places) {
  const [whole, part = ''] = String(figure).split('.');
  return `${whole}.${part.padEnd(places, '0')}`;
}
