/** How far a long piece of work is, and the means to stop it. */

import {h} from './dom.js';
import {t} from './words.js';

export class Progress {
  constructor() {
    this.isStopped = false;
    this.bar = h('progress', {'aria-label': t('progress.label')});
    this.words = h('span', {});
    this.stop = h('button.quiet', {type: 'button', onclick: () => {
      this.isStopped = true;
      this.stop.disabled = true;
    }}, t('progress.stop'));
    this.element = h('p.busy', {}, this.bar, ' ', this.words, ' ', this.stop);
  }

  /** @param {string} key the words, with {done} and {all} */
  tell(key, done, all) {
    this.bar.max = all;
    this.bar.value = done;
    this.words.textContent = t(key, {done, all});
  }
}
