/** Elements made and found. Text is always text: nothing here, and nothing that uses it, writes HTML. */
import type { TextPart } from '../protocol.js';

export type Child = Node | string | null;

/** Attributes by name; null and false leave one out, true sets it without a value. */
export type Attributes = Readonly<Record<string, string | number | boolean | null>>;

function fill(made: Element, attributes: Attributes, children: readonly Child[]): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== null && value !== false) made.setAttribute(name, value === true ? '' : String(value));
  }
  made.append(...children.filter((child) => child !== null));
}

/** An element of HTML with what stands in it. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  fill(made, attributes, children);
  return made;
}

/** An element of a drawing. */
export function drawing(tag: string, attributes: Attributes = {}, ...children: readonly Child[]): SVGElement {
  const made = document.createElementNS('http://www.w3.org/2000/svg', tag);
  if (!(made instanceof SVGElement)) throw new Error(`no drawing is made of <${tag}>`);
  fill(made, attributes, children);
  return made;
}

/** Parts of a text, what the query found marked. */
export function marked(parts: readonly TextPart[]): readonly Child[] {
  return parts.map(({ text, hit }) => (hit ? element('mark', {}, text) : text));
}

/** The element of the page's template with this ID; a template without it is a mistake. */
export function byId<T extends Element>(id: string, type: new () => T): T {
  const found = document.getElementById(id);
  if (!(found instanceof type)) throw new Error(`the page has no element #${id} of the kind that the search needs`);
  return found;
}
