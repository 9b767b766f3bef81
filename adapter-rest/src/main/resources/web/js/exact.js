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

/** A figure with a fixed number of decimals, as scores are printed; cut nowhere when it has more. */
export function decimals(figure, places) {
  const [whole, part = ''] = String(figure).split('.');
  return `${whole}.${part.padEnd(places, '0')}`;
}
