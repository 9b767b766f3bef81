/** Results as files: the server writes them, the browser saves them. */

import * as api from './api.js';
import {fill, h} from './dom.js';
import {failure} from './notices.js';
import {t} from './words.js';

/** The kinds of files a result is offered as. */
export const FORMS = [
  {ending: 'xlsx', type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'},
  {ending: 'csv', type: 'text/csv'},
  {ending: 'docx', type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'},
  {ending: 'ics', type: 'text/calendar'},
  {ending: 'html', type: 'text/html'},
  {ending: 'txt', type: 'text/plain'},
];

/**
 * Buttons that save a result.
 *
 * @param {string[]} endings which files
 * @param {string|(() => string)} name what they are called
 * @param {(type: string) => Promise<Blob>} fetched asks the server for one
 */
export function downloads(endings, name, fetched) {
  const trouble = h('div', {});
  return h('div.downloads', {}, h('p.buttons', {}, FORMS.filter(form => endings.includes(form.ending)).map(form => h('button.quiet', {
    type: 'button',
    'data-download': form.ending,
    onclick: async event => {
      const button = event.currentTarget;
      if (button.ariaDisabled === 'true') return;
      button.ariaDisabled = 'true'; // A button that is disabled loses the focus, and who works by keyboard his place.
      fill(trouble);
      try {
        save(await fetched(form.type), `${nameOf(name)}.${form.ending}`);
      } catch (problem) {
        fill(trouble, failure(problem.status === 406 ? new api.Problem(t('download.none')) : problem));
      } finally {
        button.ariaDisabled = 'false';
      }
    },
  }, t(`download.${form.ending}`)))), trouble);
}

/** What files are called, as it stands now. */
export const nameOf = name => (typeof name === 'function' ? name() : name);

/** Has the browser save a file. */
export function save(blob, name) {
  const address = URL.createObjectURL(blob);
  h('a', {href: address, download: name}).click();
  URL.revokeObjectURL(address);
}
