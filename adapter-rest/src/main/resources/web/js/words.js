/** What the page says, in the language chosen. The words stand in words.zh.json and words.en.json. */

import {parseExact} from './exact.js';

const KEPT_UNDER = 'hengzhun.lang';
let words = {};
let language = 'zh';

/** The language chosen: "zh" or "en". */
export function lang() {
  return language;
}

/** The language of the last visit; Chinese when there was none. */
export function rememberedLang() {
  try {
    return localStorage.getItem(KEPT_UNDER) === 'en' ? 'en' : 'zh';
  } catch {
    return 'zh'; // A browser that keeps nothing starts in Chinese each time.
  }
}

/** Loads the words of a language and makes it the language of the page. */
export async function speak(chosen) {
  const answer = await fetch(`words.${chosen}.json`);
  words = parseExact(await answer.text());
  language = chosen;
  document.documentElement.lang = chosen === 'zh' ? 'zh-CN' : 'en';
  document.title = t('title');
  try {
    localStorage.setItem(KEPT_UNDER, chosen);
  } catch {
    // Not kept; the switch still works on this page.
  }
}

/** The words of a key, with {name} filled in. A key without words is shown itself, so that the slip is seen. */
export function t(key, values = {}) {
  const text = words[key] ?? key;
  return text.replace(/\{(\w+)}/g, (whole, name) => (name in values ? String(values[name]) : whole));
}

/** Whether there are words for a key. */
export function has(key) {
  return key in words;
}

/** Words joined as the language joins a list. */
export function list(items) {
  return items.join(language === 'zh' ? '、' : ', ');
}

/** A zh/en pair of members, as in summary_zh and summary_en. */
export function either(object, name) {
  return object[`${name}_${language}`] ?? object[`${name}_zh`] ?? '';
}
