/** What becomes of projects as one figure of a policy runs through its values, as the server worked it out. */

import * as api from './api.js';
import {byFigure} from './exact.js';
import {inBatches, requireAll} from './judging.js';

/** More than are judged at once: of each project comes little. */
const AT_A_TIME = 2000;

/**
 * Asks for the bands of all projects.
 *
 * @param {object} asked policy, day, figure and what else is supposed
 * @param {{progress: (done: number, all: number) => void, stopped: () => boolean}} told
 * @returns {Promise<object[][]>} the bands of each project in their order, fewer when stopped
 */
export async function bandsOf(projects, asked, told) {
  const all = [];
  await inBatches(projects, told, async places => {
    const answer = await api.figure(asked, projects.body(places));
    requireAll(answer, places);
    answer.projects.forEach(project => all.push(project.bands));
  }, AT_A_TIME);
  return all;
}

const flips = (one, other) => one.verdict !== other.verdict || one.final !== other.final;

/** Every project by its bands, beside what was found of it before anything was supposed. */
export class Bands {
  /**
   * @param {object[]} before the projects as they were judged
   * @param {object[][]} bands of each
   */
  constructor(before, bands) {
    this.before = before;
    this.bands = bands.slice(0, before.length);
    this.moving = this.bands.flatMap((one, at) => (one.length > 1 ? [at] : []));
  }

  /** The place of the band of a project that has the figure. */
  static place(bands, figure) {
    return bands.findIndex(({to, toIncluded}) => to === null || byFigure(figure, to) < 0 || (toIncluded && byFigure(figure, to) === 0));
  }

  /** What each project comes to with the figure. */
  at(figure) {
    const all = this.bands.map(bands => bands[0]);
    this.moving.forEach(at => (all[at] = this.bands[at][Bands.place(this.bands[at], figure)]));
    return all;
  }

  /** The projects that come to something else with the figure than they were judged. */
  flipped(figure) {
    return this.at(figure).flatMap((after, at) => (flips(this.before[at], after) ? [{before: this.before[at], after}] : []));
  }

  /**
   * The nearest figure above, or below, at which a project flips, and how many do there; null where none does.
   *
   * @param {number} way 1 for above, -1 for below
   */
  next(figure, way) {
    let nearest = null;
    for (const at of this.moving) {
      const bands = this.bands[at];
      const here = Bands.place(bands, figure);
      let there = here + way;
      while (bands[there] && !flips(bands[here], bands[there])) there += way;
      if (!bands[there]) continue;
      const border = way > 0 ? bands[there].lowest : bands[there].highest;
      const side = nearest === null ? -1 : byFigure(border, nearest.figure) * way;
      if (side < 0) nearest = {figure: border, count: 1};
      else if (side === 0) nearest.count += 1;
    }
    return nearest;
  }
}
