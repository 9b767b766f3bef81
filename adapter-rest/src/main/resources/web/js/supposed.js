/** What is supposed of the figures of a policy, and how an address says it. */

/** Nothing is supposed. */
export const AS_IT_IS = {figure: '', set: {}};

/** What is supposed, as an address says it. */
export function supposedIn(asked) {
  const set = Object.fromEntries((asked.get('set') ?? '').split('\n').filter(line => line.includes('=')).map(line => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]));
  return {figure: asked.get('figure') ?? '', set};
}

/** The same the other way round. */
export const supposedAsked = ({figure, set}) => ({figure, set: lines(set)});

/** A figure with its value a line, as the server reads it. */
export const lines = set => Object.entries(set).map(([key, value]) => `${key}=${value}`).join('\n');
