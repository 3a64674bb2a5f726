/** XML read strictly: for tests that want to know that a document is well-formed and what it holds. */
import { SaxesParser } from 'saxes';

export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** Text of the element itself, entities resolved. */
  readonly text: string;
}

interface OpenElement extends XmlElement {
  readonly children: OpenElement[];
  text: string;
}

/** The root element; throws where the document is not well-formed XML 1.0 with namespaces. */
export function xmlRoot(document: string): XmlElement {
  const top: OpenElement = { name: '', attributes: new Map(), children: [], text: '' };
  const stack: OpenElement[] = [top];
  const parser = new SaxesParser({ xmlns: true });
  const add = (text: string) => {
    const element = stack.at(-1);
    if (element !== undefined) element.text += text;
  };
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('text', add);
  parser.on('cdata', add);
  parser.on('opentag', (tag) => {
    const attributes = new Map(Object.entries(tag.attributes).map(([name, { value }]) => [name, value]));
    const element: OpenElement = { name: tag.name, attributes, children: [], text: '' };
    stack.at(-1)?.children.push(element);
    stack.push(element);
  });
  parser.on('closetag', () => stack.pop());
  parser.write(document).close();
  const [root] = top.children;
  if (root === undefined) throw new Error('no root element');
  return root;
}

export const childrenOf = (element: XmlElement, name: string) =>
  element.children.filter((child) => child.name === name);

/** Texts of the children of that name. */
export const textsOf = (element: XmlElement, name: string) => childrenOf(element, name).map((child) => child.text);
