/** The fields a project has, as the server lists them: their names, what they may hold, and how their values read. */

import {h} from './dom.js';
import {has, lang, list, t} from './words.js';

export class Fields {
  constructor(listed) {
    this.all = listed;
    this.byName = new Map(listed.map(field => [field.name, field]));
    this.headers = new Map(listed.flatMap(field => [field.name, field.label, ...field.aliases].map(word => [normal(word), field])));
  }

  get(name) {
    return this.byName.get(name);
  }

  /** What the field is called in the language of the page. */
  label(name) {
    const field = this.byName.get(name);
    return lang() === 'zh' ? (field?.label ?? name) : plain(name);
  }

  labels(names) {
    return list(names.map(name => this.label(name)));
  }

  /** The field a header names, a unit behind the name aside, as in 总投资（亿元）. */
  headed(header) {
    const text = normal(header);
    for (let end = text.length; end > 0; end -= 1) {
      const field = this.headers.get(text.slice(0, end));
      if (field && (end === text.length || field.kind === 'NUMBER')) return field;
    }
    return undefined;
  }

  /** A value of a field in words. */
  value(name, value, unit = this.byName.get(name)?.unit) {
    if (value === null || value === undefined || value === '') return t('value.unknown');
    if (Array.isArray(value)) return list(value.map(one => this.value(name, one, unit)));
    if (typeof value === 'boolean') return t(value ? 'value.yes' : 'value.no');
    const chosen = this.choice(name, value);
    return unit ? `${chosen} ${unitWords(unit)}` : chosen;
  }

  choice(name, code) {
    const field = this.byName.get(name);
    const at = field?.choices.indexOf(code) ?? -1;
    if (at < 0) return String(code);
    return lang() === 'zh' ? field.choiceLabels[at] : plainChoice(code);
  }
}

/** Who knows a field, to stand behind its name; nothing where nobody is named. */
export function knower(fields, name) {
  const respondent = fields.get(name)?.respondent;
  return respondent ? h('span.cite', {}, t('aside', {words: t(`respondent.${respondent}`)})) : null;
}

/** The fields that are missing, each with who knows it. */
export function lacking(fields, names) {
  return h('ul.reasons', {}, names.map(name => h('li', {}, fields.label(name), knower(fields, name))));
}

/** A unit in words; the ratio has none. */
export function unitWords(unit) {
  return has(`unit.${unit}`) ? t(`unit.${unit}`) : unit;
}

function normal(text) {
  return text.normalize('NFKC').replace(/\s/g, '').toLowerCase();
}

/** annualEnergyEquivalent as English words. */
function plain(name) {
  const words = name.replace(/([A-Z])/g, ' $1').toLowerCase();
  return capital(words.replace(' eia ', ' EIA '));
}

function plainChoice(code) {
  return capital(code.replaceAll('_', ' ').toLowerCase());
}

const capital = words => words.charAt(0).toUpperCase() + words.slice(1);

/** The control that fits the kind of a field, holding a text as a cell of a table would. */
export function control(fields, field, id, value, changed) {
  const common = {id, name: field.name, 'aria-describedby': `${id}-hint`, onchange: changed};
  if (field.kind === 'TRUTH') return options(common, value, [['是', t('value.yes')], ['否', t('value.no')]]);
  if (field.kind === 'CHOICE' && !field.many) {
    return options(common, value, field.choices.map(code => [code, fields.choice(field.name, code)]));
  }
  if (field.kind === 'CHOICE') return boxes(fields, field, common, value, changed);
  if (field.kind === 'DATE') return h('input', {...common, type: 'date', value});
  const digits = field.kind === 'NUMBER' ? 'decimal' : field.kind === 'INDUSTRY' ? 'numeric' : null;
  return h('input', {...common, type: 'text', inputmode: digits, autocomplete: 'off', value});
}

function options(common, value, choices) {
  const none = h('option', {value: ''}, t('value.unknown'));
  const select = h('select', byKeys(common), none, choices.map(([code, words]) => h('option', {value: code}, words)));
  select.value = value;
  return select;
}

/** Arrow keys pass over choices nobody means: what is chosen by keys counts once Enter or leaving the list confirms it. */
function byKeys(common) {
  let passing = false;
  let open = false;
  const confirm = () => {
    if (!open) return;
    open = false;
    common.onchange();
  };
  return {
    ...common,
    onchange: () => {
      open = true;
      if (!passing) confirm();
    },
    onkeydown: event => {
      passing = event.key !== 'Enter';
      if (event.key === 'Enter') confirm();
    },
    onpointerdown: () => (passing = false),
    onblur: confirm,
  };
}

/** Several choices may hold: a group of boxes whose checked codes make the text. */
function boxes(fields, field, common, value, changed) {
  const chosen = new Set(value.split(';').filter(code => code !== ''));
  const group = h('span.boxes', {id: common.id, role: 'group', 'aria-labelledby': `${common.id}-label`, 'data-name': field.name});
  for (const code of field.choices) {
    const box = h('input', {type: 'checkbox', value: code, 'data-field': field.name, onchange: changed});
    box.checked = chosen.has(code);
    group.append(h('label.box', {}, box, fields.choice(field.name, code)));
  }
  return group;
}

/** The text a control holds, as a cell of a table would have it. */
export function held(control) {
  if (!control.classList.contains('boxes')) return control.value.trim();
  return [...control.querySelectorAll('input:checked')].map(box => box.value).join(';');
}
