/** A link that brings table, answers and choice along, for a colleague who opens the same server. */

import {openDialog} from './dialog.js';
import {freshId, h} from './dom.js';
import {tight} from './kept.js';
import {address} from './route.js';
import {t} from './words.js';

/** Longer addresses get cut off on their way. */
const MOST = 16_000;

/**
 * @param {() => object} content what the link brings
 * @param {(data: string) => object} asked what its address says
 */
export function shareButton(content, asked) {
  const button = h('button.quiet', {type: 'button', id: 'share', onclick: async () => {
    const data = await tight(JSON.stringify(content()));
    const link = location.origin + location.pathname + address('screen', '', asked(data));
    const id = freshId('link');
    const field = h('textarea', {id, readonly: true, rows: 4, value: link});
    const fits = link.length <= MOST;
    openDialog(t('share.title'), h('div', {}, fits ? [h('p.hint', {}, t('share.hint')), h('label.name', {for: id}, t('share.link')), field] : h('p.notice.warn', {}, t('share.long'))),
      () => button.focus());
    if (fits) {
      field.focus();
      field.select();
    }
  }}, t('share.button'));
  return h('p.buttons', {}, button);
}
