/** Starts the page: loads the words, the fields and the policies, and shows the view the address names. */

import * as api from './api.js';
import {openDialog} from './dialog.js';
import {announce, fill, h} from './dom.js';
import {dutiesView} from './duties-view.js';
import {Fields} from './fields.js';
import {judges} from './judging.js';
import {failure} from './notices.js';
import {policiesView} from './policies-view.js';
import {PolicyShelf} from './policy-shelf.js';
import {rankView} from './rank-view.js';
import {address, keepPlace, returnToPlace, route} from './route.js';
import {routesView} from './routes-view.js';
import {screenView} from './screen-view.js';
import {lang, rememberedLang, speak, t} from './words.js';

const VIEWS = {screen: screenView, routes: routesView, duties: dutiesView, rank: rankView, policies: policiesView};

const shelf = new PolicyShelf();

/** What every view reads. */
const page = {
  fields: new Fields([]),
  policies: [],
  policy: id => shelf.get(id),
  /** From now on the page reads and says projects by the fields of the policy, its own among them. */
  async judgingBy(policy) {
    page.fields = new Fields((await api.fields(policy)).fields);
  },
  screeningPolicies: () => page.policies.filter(judges),
  rankingPolicies: () => page.policies.filter(one => one.schemes.length > 0),
};

async function start() {
  await speak(rememberedLang());
  api.keyFrom(askForKey);
  draw();
  fill(document.getElementById('main'), h('p.busy', {}, t('loading')));
  try {
    page.fields = new Fields((await api.fields()).fields);
    await shelf.load();
    page.policies = shelf.all();
    show(false);
    history.scrollRestoration = 'manual';
    addEventListener('hashchange', () => goOn());
    addEventListener('scrollend', keepPlace);
    addEventListener('focusin', keepPlace);
  } catch (problem) {
    fill(document.getElementById('main'), failure(problem, page.fields));
  }
}

/** The frame around every view, in the language chosen. */
function draw() {
  const links = Object.keys(VIEWS).map(view => h('a', {href: address(view), 'data-view': view}, t(`nav.${view}`)));
  const other = lang() === 'zh' ? 'en' : 'zh';
  const main = h('main', {id: 'main', tabindex: '-1'});
  fill(document.getElementById('page'),
    h('a.skip', {href: '#main', onclick: event => {
      event.preventDefault();
      main.focus();
    }}, t('skip')),
    h('header.site', {},
      h('div.brand', {}, h('img', {src: 'icon.svg', alt: '', width: 32, height: 32}), h('strong', {}, t('brand')), h('span.tagline', {}, t('tagline'))),
      h('nav', {'aria-label': t('nav')}, links),
      h('div.tools', {},
        h('button.plain', {type: 'button', onclick: () => print()}, t('print')),
        h('button.plain', {type: 'button', id: 'switch', lang: other === 'zh' ? 'zh-CN' : 'en', onclick: () => change(other)}, t('switch')))),
    main,
    h('footer', {}, h('p', {}, t('footer'))));
}

async function change(language) {
  await speak(language);
  draw();
  show(false);
  document.getElementById('switch').focus();
}

/** The view that is shown, and what its address names. */
let shown = {element: null, view: '', item: ''};

/** Follows the address: within the view where that can, else to another. */
function goOn() {
  const next = route();
  if (next.view === shown.view && next.item === shown.item && shown.element.moved?.(next.asked)) {
    returnToPlace();
    return;
  }
  document.querySelectorAll('dialog').forEach(open => open.close());
  show(true);
}

/** Shows the view the address names; moves the focus there when the user went there. */
async function show(moved) {
  const asked = route();
  const view = Object.hasOwn(VIEWS, asked.view) ? VIEWS[asked.view] : screenView;
  document.querySelectorAll('header.site nav a').forEach(link => {
    if (VIEWS[link.dataset.view] === view) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
  });
  const main = document.getElementById('main');
  const element = view(page, asked);
  shown = {element, view: asked.view, item: asked.item};
  fill(main, element);
  const hasFocus = await element.ready;
  if (shown.element !== element || returnToPlace() || hasFocus) return;
  if (moved) {
    const heading = main.querySelector(asked.item ? 'h2' : 'h1') ?? main.querySelector('h1');
    heading.setAttribute('tabindex', '-1');
    heading.focus();
    scrollTo(0, 0);
    announce(heading.textContent);
  }
}

/** Asks for the key of a server that demands one. */
function askForKey() {
  return new Promise(resolve => {
    const input = h('input', {type: 'password', id: 'key', autocomplete: 'off'});
    const form = h('form', {onsubmit: event => {
      event.preventDefault();
      form.closest('dialog').close();
    }},
    h('p.hint', {}, t('key.hint')), h('label.name', {for: 'key'}, t('key.label')), input,
    h('p.actions', {}, h('button.primary', {type: 'submit'}, t('key.use'))));
    openDialog(t('key.title'), form, () => resolve(input.value.trim()));
    input.focus();
  });
}

/** On paper stand all rows of a list, up to so many times what the screen shows at first. */
const MORE_ON_PAPER = 20;

/** What is folded on the screen is unfolded on paper, and what is shown on demand is shown. */
addEventListener('beforeprint', () => {
  for (let more = 0; more < MORE_ON_PAPER; more += 1) document.querySelector('button[data-more]')?.click();
  document.querySelectorAll('details:not([open])').forEach(folded => {
    folded.open = true;
    addEventListener('afterprint', () => (folded.open = false), {once: true});
  });
});

start();
