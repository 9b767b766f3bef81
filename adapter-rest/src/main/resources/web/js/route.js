/**
 * What the address says behind the #: the view and what was asked, so that a page can be sent to a colleague. Beside it
 * every step of the browser's history keeps where the page stood and what had the focus.
 */

/** @returns {{view: string, item: string, asked: URLSearchParams}} */
export function route() {
  const [path, query = ''] = location.hash.replace(/^#\/?/, '').split('?');
  const [view = '', item = ''] = path.split('/');
  return {view: view || 'screen', item: decodeURIComponent(item), asked: new URLSearchParams(query)};
}

/** The address of a view. */
export function address(view, item = '', asked = {}) {
  const query = new URLSearchParams(Object.entries(asked).filter(([, value]) => value));
  const path = item ? `${view}/${encodeURIComponent(item)}` : view;
  return `#/${path}${query.size > 0 ? `?${query}` : ''}`;
}

/** Writes the address without going anywhere. */
export function note(view, item, asked) {
  history.replaceState(history.state, '', address(view, item, asked));
}

/** Goes one step further, to which the browser's “back” returns. */
export function step(view, item, asked) {
  history.pushState({stepped: true}, '', address(view, item, asked));
}

/** Keeps where the page stands, for the way back and for a reload. */
export function keepPlace() {
  const focus = document.activeElement?.dataset?.project ?? history.state?.focus ?? null;
  history.replaceState({...history.state, y: scrollY, focus}, '');
}

/** Goes back to where the page stood; whether it had been there. */
export function returnToPlace() {
  const {y, focus} = history.state ?? {};
  if (y === undefined) return false;
  scrollTo(0, y);
  if (focus && !document.querySelector('dialog')) document.querySelector(`[data-project="${CSS.escape(focus)}"]`)?.focus({preventScroll: true});
  return true;
}
