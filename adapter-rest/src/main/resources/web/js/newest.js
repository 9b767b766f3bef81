/** Asks one thing after the other. While an answer is under way, of all that is wanted meanwhile only the newest is asked. */

export class Newest {
  /** @param {(what: object, stale: () => boolean) => Promise<void>} ask is told whether something newer waits */
  constructor(ask) {
    this.asking = ask;
    this.wanted = null;
    this.isBusy = false;
  }

  async ask(what) {
    this.wanted = what;
    if (this.isBusy) return;
    this.isBusy = true;
    while (this.wanted !== null) {
      const next = this.wanted;
      this.wanted = null;
      await this.asking(next, () => this.wanted !== null);
    }
    this.isBusy = false;
  }
}
