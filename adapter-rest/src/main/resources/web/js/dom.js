/**
 * Builds the page out of elements. Text goes in as text only: nothing that a user wrote is ever read as markup, and no
 * style attribute is written, so the page needs no exception from the content-security policy.
 */

/**
 * An element with attributes, listeners and children.
 *
 * @param {string} name such as "p" or "button.plain"; words behind a dot are classes
 * @param {object} [attributes] "onclick" and the like are listeners; true writes an empty attribute; null and false none
 * @param {...(Node|string|number|null|Array)} children
 */
export function h(name, attributes, ...children) {
  const [tag, ...classes] = name.split('.');
  const element = document.createElement(tag);
  if (classes.length > 0) element.classList.add(...classes);
  for (const [key, value] of Object.entries(attributes ?? {})) {
    if (value === null || value === undefined || value === false) continue;
    if (key.startsWith('on')) element.addEventListener(key.slice(2), value);
    else if (key === 'value') element.value = value;
    else element.setAttribute(key, value === true ? '' : String(value));
  }
  append(element, children);
  return element;
}

function append(parent, children) {
  for (const child of children.flat(Infinity)) {
    if (child === null || child === undefined || child === false || child === '') continue;
    parent.append(child instanceof Node ? child : String(child));
  }
}

/** Replaces what stands in an element. */
export function fill(parent, ...children) {
  parent.replaceChildren();
  append(parent, children);
  return parent;
}

/** Tells people who hear the page what has just happened. */
export function announce(text) {
  document.getElementById('announcer').textContent = text;
}

let count = 0;

/** A fresh id, to tie a label to its control. */
export function freshId(word) {
  count += 1;
  return `${word}-${count}`;
}
