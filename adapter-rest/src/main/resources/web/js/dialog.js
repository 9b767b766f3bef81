/** A window over the page. The browser keeps the focus inside and closes it on Escape. */

import {h} from './dom.js';
import {t} from './words.js';

/**
 * Opens one.
 *
 * @param {string} title its heading
 * @param {Node} content
 * @param {() => void} closed what to do when it has been closed
 */
export function openDialog(title, content, closed) {
  const heading = h('h2', {id: 'dialog-title', tabindex: '-1'}, title);
  const dialog = h('dialog', {'aria-labelledby': 'dialog-title'},
    h('div.head', {}, heading, h('button.plain.close', {type: 'button', onclick: () => dialog.close()}, t('close'))),
    content);
  dialog.addEventListener('close', () => {
    dialog.remove();
    closed();
  });
  dialog.addEventListener('click', event => {
    if (event.target === dialog) dialog.close();
  });
  document.body.append(dialog);
  dialog.showModal();
  heading.focus();
  return dialog;
}
