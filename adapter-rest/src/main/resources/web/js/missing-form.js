/** The fields still missing, each with the control that fits it. A field filled in has the project judged again at once. */

import {fill, freshId, h} from './dom.js';
import {control, held, unitWords} from './fields.js';
import {cite} from './grounds.js';
import {badge} from './verdict.js';
import {either, lang, t} from './words.js';

export class MissingForm {
  /** @param {() => void} again has the project judged with the answers so far */
  constructor(fields, projects, at, again) {
    this.fields = fields;
    this.projects = projects;
    this.at = at;
    this.again = again;
    this.rows = new Map();
    this.changing = null;
    this.list = h('div.missing', {});
    this.question = h('section.question', {'aria-label': t('question.title')});
    this.others = h('details.others', {}, this.heading = h('summary', {}), this.list);
    this.undo = h('button.quiet', {type: 'button', onclick: () => this.takeBack()}, t('explain.undo'));
    this.element = h('form.card.fill', {'aria-label': t('explain.form'), onsubmit: event => event.preventDefault()},
      h('h3', {}, t('explain.form')), h('p.hint', {}, t('explain.formHint')), this.question, this.others, h('p.buttons', {}, this.undo));
  }

  hasAnswers() {
    return this.projects.hasAnswers(this.at);
  }

  /**
   * Shows the controls of what is missing now, beside those already filled in: the next question alone, the others folded.
   *
   * @param {string[]} missing
   * @param {object|null} next the question that leads to a final verdict soonest
   */
  show(missing, next) {
    const held = this.element.contains(document.activeElement) ? document.activeElement : null;
    const wasAsked = held && this.question.contains(held);
    this.changing = null;
    for (const name of [...Object.keys(this.projects.answers(this.at)), ...missing]) {
      const field = this.fields.get(name);
      if (field && !field.computed && !this.rows.has(name)) this.add(field);
    }
    for (const [name, row] of this.rows) {
      row.element.classList.toggle('settled', !missing.includes(name));
      this.complain(row, '');
    }
    this.ask(next);
    this.undo.hidden = !this.hasAnswers();
    this.element.hidden = this.rows.size === 0;
    if (held) this.focusAgain(held, wasAsked);
  }

  /** Rows that are put elsewhere lose the focus: it stays where it was, and goes on from an answered question to the next one. */
  focusAgain(held, wasAsked) {
    const asked = this.question.querySelector('.field :is(select, input)');
    const kept = wasAsked && !this.question.contains(held) ? asked : held;
    kept?.focus();
    if (document.activeElement !== kept) this.element.closest('dialog').querySelector('h2').focus();
  }

  /** The question with why it is asked, who knows the answer, and what each answer leads to. */
  ask(next) {
    const asked = next && this.rows.get(next.field);
    for (const row of this.rows.values()) if (row !== asked) this.list.append(row.element);
    fill(this.question, asked ? [
      h('h4', {}, t('question.title')), h('p.asked', {}, next.question),
      h('p.hint', {}, t('question.knows', {who: t(`respondent.${next.respondent}`)})),
      asked.element,
      next.answers.length > 0 ? h('ul.hint', {}, next.answers.map(answer => h('li', {}, t('question.leads', {answer: answer.words}), ' ', badge(answer.verdict), answer.final ? null : h('span.open', {}, t('open'))))) : null,
      next.why.length > 0 ? h('details', {}, h('summary', {}, t('question.why')), h('ul', {}, next.why.map(rule => h('li', {lang: 'zh-CN'}, rule.title, ' ', cite(rule))))) : null,
    ] : null);
    const others = this.list.childElementCount;
    fill(this.heading, t('question.others', {count: others}));
    this.others.hidden = others === 0;
    if (!asked) this.others.open = true;
  }

  add(field) {
    const id = freshId('missing');
    const given = this.projects.answers(this.at)[field.name] ?? '';
    const row = {error: h('p.error', {id: `${id}-error`, role: 'alert'})};
    row.control = control(this.fields, field, id, given, () => this.changed(field.name));
    const unit = field.unit ? unitWords(field.unit) : '';
    const hint = lang() === 'zh' || field.meaning_en ? either(field, 'meaning') : '';
    const name = [this.fields.label(field.name), unit ? h('span.unit', {}, t('aside', {words: unit})) : null];
    const label = row.control.tagName === 'SPAN' ? h('span.name', {id: `${id}-label`}, name) : h('label.name', {for: id, id: `${id}-label`}, name);
    row.element = h('div.field', {}, label, row.control, h('p.hint', {id: `${id}-hint`}, hint), row.error);
    this.rows.set(field.name, row);
  }

  changed(name) {
    this.changing = {name, before: this.projects.answers(this.at)[name] ?? ''};
    this.projects.fill(this.at, name, held(this.rows.get(name).control));
    this.again();
  }

  /** Shows what is wrong with an answer beside its control, and judges without it. Whether the problem was one of this form. */
  refused(problem) {
    const error = problem.errors.find(one => this.rows.has(one.field));
    if (!error) return false;
    if (this.changing) this.projects.fill(this.at, this.changing.name, this.changing.before);
    this.complain(this.rows.get(error.field), error.problem);
    return true;
  }

  complain(row, words) {
    fill(row.error, words);
    const focusable = row.control.tagName === 'SPAN' ? row.control.querySelector('input') : row.control;
    if (words) focusable.setAttribute('aria-invalid', 'true');
    else focusable.removeAttribute('aria-invalid');
  }

  takeBack() {
    this.projects.filled.delete(this.at);
    this.rows.clear();
    fill(this.list);
    this.again();
    this.element.closest('dialog').querySelector('h2').focus();
  }
}
