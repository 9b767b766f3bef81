/** The notches of a slider: plain figures from 0 to beyond a figure, each written exactly. */

const NOTCHES = 200;

export class Scale {
  /**
   * @param {string|number} reach a figure that the slider must reach
   * @param {boolean} wholes whether there are whole figures only
   */
  constructor(reach, wholes) {
    const rough = Math.max(Math.abs(Number(reach)), wholes ? NOTCHES / 10 : 1e-6) / NOTCHES;
    this.power = Math.floor(Math.log10(rough));
    this.lead = [1, 2, 5, 10].find(lead => rough <= lead * 10 ** this.power);
    if (wholes && this.power < 0) [this.power, this.lead] = [0, 1];
    this.count = Math.ceil(Number(reach) / (this.lead * 10 ** this.power)) || 1;
  }

  /** The figure of a notch. */
  figure(notch) {
    const digits = String(notch * this.lead);
    if (this.power >= 0) return notch === 0 ? '0' : digits + '0'.repeat(this.power);
    const padded = digits.padStart(1 - this.power, '0');
    const cut = padded.length + this.power;
    return `${padded.slice(0, cut)}.${padded.slice(cut)}`.replace(/\.?0+$/, '') || '0';
  }

  /** The notch nearest to a figure. */
  notch(figure) {
    return Math.min(this.count, Math.max(0, Math.round(Number(figure) / (this.lead * 10 ** this.power))));
  }
}
