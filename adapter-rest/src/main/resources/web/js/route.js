/** What the address says behind the #: the view and what was asked, so that a page can be sent to a colleague. */

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
  history.replaceState(null, '', address(view, item, asked));
}
