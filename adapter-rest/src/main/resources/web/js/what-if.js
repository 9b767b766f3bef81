/** What if: a figure of the policy is another, who flips? Nothing is saved; the answer comes before anybody decides. */

import * as api from './api.js';
import {Bands, bandsOf} from './bands.js';
import {fill, freshId, h} from './dom.js';
import {downloads} from './download.js';
import {byFigure} from './exact.js';
import {unitWords} from './fields.js';
import {amountOf, holdsOn, purposeOf, reads} from './figures.js';
import {flipsOf} from './flips.js';
import {provenance} from './grounds.js';
import {labelled} from './input.js';
import {Newest} from './newest.js';
import {failure} from './notices.js';
import {Progress} from './progress.js';
import {address} from './route.js';
import {Scale} from './scale.js';
import {lines} from './supposed.js';
import {t} from './words.js';

/** Rules of these stages decide on verdicts. */
const STAGES = ['definitions', 'classification', 'screening'];

/** What is counted in wholes. */
const WHOLES = ['days', 'months', 'count'];

/**
 * @param state what was asked and judged, with what is supposed
 * @param {{noted: () => void}} told
 */
export function whatIfOf(page, state, told) {
  return new WhatIf(page, state, told).element;
}

class WhatIf {
  constructor(page, state, told) {
    Object.assign(this, {page, state, told});
    this.policy = state.ran.policy;
    const judging = this.policy.rules.filter(rule => STAGES.includes(rule.stage));
    this.read = this.policy.parameters.filter(one => holdsOn(one, state.asOf) && judging.some(rule => reads(rule, one.key)));
    this.figures = this.read.filter(one => one.kind === 'NUMBER' && !one.many);
    this.newest = new Newest((what, stale) => this.load(what, stale));
    this.control = h('div.control', {});
    this.outcome = h('div.supposed', {});
    this.element = h('details.whatif.card', {open: this.isChosen()}, h('summary', {}, h('h3', {}, t('whatif.title'))),
      h('p.hint', {}, t('whatif.lead')), this.figures.length > 0 ? [this.choice(), this.control, this.outcome] : h('p', {}, t('whatif.none')),
      this.read.length > this.figures.length ? h('p.hint', {}, t('whatif.others')) : null);
    if (this.isChosen()) this.choose(state.supposed.figure);
  }

  isChosen() {
    return this.figures.some(one => one.key === this.state.supposed.figure);
  }

  figure(key) {
    return this.figures.find(one => one.key === key);
  }

  label({key}) {
    const {condition, rule} = purposeOf(this.policy, key);
    return t('whatif.figure', {condition, value: amountOf(this.figure(key)), title: rule.title});
  }

  choice() {
    const select = h('select', {name: 'figure', onchange: () => this.choose(select.value)}, h('option', {value: ''}, t('whatif.pick')),
      this.figures.map(one => h('option', {value: one.key}, this.label(one))));
    select.value = this.isChosen() ? this.state.supposed.figure : '';
    this.select = select;
    return labelled(t('whatif.which'), select);
  }

  /** The figure that is under hand; what was supposed of others stays. */
  choose(key) {
    this.state.supposed.figure = key;
    this.select.value = key;
    this.told.noted();
    this.bands = null;
    fill(this.outcome);
    fill(this.control, key ? this.slider(this.figure(key)) : null, this.others());
    if (key) this.newest.ask({key});
  }

  value() {
    const {figure, set} = this.state.supposed;
    return set[figure] ?? String(this.figure(figure).value);
  }

  slider(figure) {
    const {clause, unit} = figure;
    const reach = Math.max(2 * Number(figure.value), Number(this.value()), WHOLES.includes(unit) ? 1 : 0) || 1;
    this.scale = new Scale(reach, WHOLES.includes(unit));
    const words = this.label(figure);
    this.range = h('input', {type: 'range', name: 'slider', min: 0, max: this.scale.count, step: 1, 'aria-label': words,
      oninput: () => this.set(this.scale.figure(Number(this.range.value))), onchange: () => this.told.noted()});
    const marks = h('datalist', {id: freshId('marks')}, h('option', {value: this.scale.notch(figure.value)}));
    this.range.setAttribute('list', marks.id);
    this.field = h('input', {type: 'text', name: 'supposed', inputmode: 'decimal', autocomplete: 'off',
      oninput: () => this.typed(), onchange: () => this.told.noted()});
    this.wrong = h('p.error', {role: 'alert'});
    this.steps = h('p.buttons', {});
    const inForce = h('p.inforce', {}, t('whatif.inForce', {value: amountOf(figure)}), provenance(figure.provenance),
      clause ? h('a', {href: address('policies', this.policy.id, {asOf: this.state.asOf, clause})}, t('policies.clauseNamed', {id: clause})) : null);
    const mark = h('button.link.mark', {type: 'button', id: 'in-force', onclick: () => this.moveTo(String(figure.value))}, t('whatif.back', {value: amountOf(figure)}));
    this.show();
    return [inForce, h('div.slide', {}, h('div', {}, this.range, marks), labelled(t('whatif.value', {unit: unitWords(unit ?? '')}), this.field)), this.wrong, mark, this.steps];
  }

  /** Shows the value in both controls. */
  show() {
    const value = this.value();
    if (Number(value) > Number(this.scale.figure(this.scale.count))) {
      this.scale = new Scale(value, WHOLES.includes(this.figure(this.state.supposed.figure).unit));
      this.range.max = this.scale.count;
    }
    this.range.value = this.scale.notch(value);
    this.range.setAttribute('aria-valuetext', amountOf({value, unit: this.figure(this.state.supposed.figure).unit}));
    if (document.activeElement !== this.field) this.field.value = value;
    this.field.removeAttribute('aria-invalid');
    fill(this.wrong);
  }

  typed() {
    const text = this.field.value.replaceAll(/[,，\s]/g, '');
    if (/^\d+(\.\d+)?$/.test(text)) {
      this.set(text);
      return;
    }
    this.field.setAttribute('aria-invalid', 'true');
    fill(this.wrong, t('whatif.wrong'));
  }

  moveTo(value) {
    this.set(value);
    this.field.value = value;
    this.told.noted();
  }

  set(value) {
    const {figure, set} = this.state.supposed;
    if (byFigure(value, this.figure(figure).value) === 0) delete set[figure];
    else set[figure] = value;
    this.show();
    this.tell();
  }

  /** What is supposed beside the figure under hand. */
  others() {
    const {figure, set} = this.state.supposed;
    const rest = Object.keys(set).filter(key => key !== figure && this.figure(key));
    if (rest.length === 0) return null;
    return h('div.others', {}, h('p', {}, t('whatif.beside')), h('ul', {}, rest.map(key => h('li', {}, this.label(this.figure(key)), ' → ', h('strong', {}, amountOf({...this.figure(key), value: set[key]})), ' ',
      h('button.link', {type: 'button', onclick: () => this.choose(key)}, t('whatif.move')), ' ', h('button.link', {type: 'button', onclick: () => this.forget([key])}, t('whatif.forget'))))),
    h('p.buttons', {}, h('button.quiet', {type: 'button', id: 'as-it-is', onclick: () => this.forget(Object.keys(set))}, t('whatif.reset'))));
  }

  forget(keys) {
    keys.forEach(key => delete this.state.supposed.set[key]);
    this.choose(this.state.supposed.figure);
  }

  /** What the server is asked of the figure: the others as they are supposed, each with its unit. */
  asked(key) {
    return {policy: this.state.policy, asOf: this.state.asOf, figure: key, set: this.settings(other => other !== key)};
  }

  settings(among) {
    return lines(Object.fromEntries(Object.entries(this.state.supposed.set).filter(([key]) => among(key) && this.figure(key)).map(([key, value]) => [key, value + (this.figure(key).unit ?? '')])));
  }

  async load({key}, stale) {
    await null; // Whoever drew the panel puts it on the page first; off the page nothing more is asked.
    const {ran} = this.state;
    const asked = this.asked(key);
    const word = JSON.stringify(asked);
    try {
      if (ran.bands?.of !== word) {
        const progress = new Progress();
        progress.tell('whatif.running', 0, 1);
        fill(this.outcome, progress.element);
        const stopped = () => stale() || progress.isStopped || !this.element.isConnected;
        const bands = await bandsOf(ran.projects, asked, {progress: (done, all) => progress.tell('whatif.progress', done, all), stopped});
        if (stale() || bands.length < ran.answer.projects.length) {
          fill(this.outcome);
          return;
        }
        ran.bands = {of: word, bands: new Bands(ran.answer.projects, bands)};
      }
      this.bands = ran.bands.bands;
      this.tell();
    } catch (problem) {
      fill(this.outcome, failure(problem, this.page.fields));
    }
  }

  /** Says who flips at the value; needs nothing of the server. */
  tell() {
    if (!this.bands) return;
    const figure = this.figure(this.state.supposed.figure);
    const value = this.value();
    fill(this.steps, [-1, 1].map(way => this.stepTo(figure, this.bands.next(value, way), way)));
    const flipped = this.bands.flipped(value);
    const places = flipped.map(one => one.before.at);
    fill(this.outcome, flipsOf(this.state.ran, flipped, {
      after: this.bands.at(value),
      words: Object.keys(this.state.supposed.set).length === 0 ? t('whatif.asItIs') : t('whatif.at', {value: amountOf({...figure, value})}),
      asOf: this.state.asOf,
    }), flipped.length > 0 ? downloads(['xlsx', 'csv'], t('whatif.file', {day: this.state.asOf}),
      type => api.file('/v1/diff', {policy: this.state.policy, asOf: this.state.asOf, set: this.settings(() => true)}, this.state.ran.projects.body(places), type)) : null);
  }

  stepTo(figure, next, way) {
    const key = way > 0 ? 'whatif.up' : 'whatif.down';
    if (!next) return h('span.muted', {}, t(`${key}None`));
    return h('button.quiet', {type: 'button', 'data-step': way, onclick: () => {
      this.moveTo(String(next.figure));
      this.steps.querySelector(`[data-step="${way}"]`)?.focus();
    }}, t(key, {value: amountOf({...figure, value: next.figure}), count: next.count}));
  }
}
