/** Pages of a built site, read with a real HTML parser: their text, elements and links. */
import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { filesOf, treeOf } from './tree.js';

type Node = DefaultTreeAdapterTypes.Node;
export type Element = DefaultTreeAdapterTypes.Element;

export interface Page {
  /** Path of its file below the site's folder. */
  readonly path: string;
  readonly html: string;
  /** All elements, in the order of the page. */
  readonly elements: readonly Element[];
  /** The text of the body, without that of scripts; white space as single spaces. */
  readonly text: string;
}

/** Every page of the site below `folder`, by path. */
export function pagesOf(folder: string): readonly Page[] {
  return filesOf(treeOf(folder))
    .filter((path) => path.endsWith('.html'))
    .map((path) => pageAt(folder, path));
}

/** The page whose file stands at `path`, or whose URL is `path`, as in `2023/02/15/slug/`. */
export function pageAt(folder: string, path: string): Page {
  const bare = path.replace(/^\//, '');
  const file = bare === '' || bare.endsWith('/') ? `${bare}index.html` : bare;
  const html = readFileSync(join(folder, file), 'utf8');
  const elements = [...elementsIn(parse(html))];
  const body = elements.find(({ tagName }) => tagName === 'body');
  return { path: file, html, elements, text: body === undefined ? '' : textOf(body) };
}

/** Whether a page stands at the URL path `path`. */
export function hasPage(folder: string, path: string): boolean {
  const bare = path.replace(/^\//, '');
  return existsSync(join(folder, bare === '' || bare.endsWith('/') ? `${bare}index.html` : bare));
}

function* elementsIn(node: Node): Iterable<Element> {
  if ('tagName' in node) yield node;
  if ('childNodes' in node) for (const child of node.childNodes) yield* elementsIn(child);
}

/** Text of a node and all below it, scripts and styles left out; white space as single spaces. */
export function textOf(node: Node): string {
  return rawTextOf(node).replace(/\s+/g, ' ').trim();
}

function rawTextOf(node: Node): string {
  if ('value' in node) return node.value;
  if (!('childNodes' in node)) return '';
  if ('tagName' in node && ['script', 'style', 'template'].includes(node.tagName)) return '';
  return node.childNodes.map(rawTextOf).join('');
}

/** An attribute's value; null where the element does not have it. */
export function attribute(element: Element, name: string): string | null {
  return element.attrs.find((one) => one.name === name)?.value ?? null;
}

/** Elements of a page with this tag name and, where given, this class. */
export function all(page: Page, tagName: string, className?: string): readonly Element[] {
  return page.elements.filter(
    (element) =>
      element.tagName === tagName &&
      (className === undefined || (attribute(element, 'class') ?? '').split(' ').includes(className)),
  );
}

/** Texts of the elements of a page with this tag name and class. */
export function texts(page: Page, tagName: string, className?: string): readonly string[] {
  return all(page, tagName, className).map(textOf);
}

/** Value of the first `<meta>` whose name or property is `name`. */
export function meta(page: Page, name: string): string | null {
  const found = all(page, 'meta').find((one) => [attribute(one, 'name'), attribute(one, 'property')].includes(name));
  return found === undefined ? null : attribute(found, 'content');
}

/** The `href` of the first `<link>` with this `rel`. */
export function linkRel(page: Page, rel: string): string | null {
  const found = all(page, 'link').find((one) => attribute(one, 'rel') === rel);
  return found === undefined ? null : attribute(found, 'href');
}

/** The page's JSON-LD, parsed; null where there is none. */
export function jsonLd(page: Page): unknown {
  const script = all(page, 'script').find((one) => attribute(one, 'type') === 'application/ld+json');
  const text = script?.childNodes.map((node) => ('value' in node ? node.value : '')).join('');
  return text === undefined ? null : JSON.parse(text);
}

/** Attributes that name another file. */
const LINKING = ['href', 'src', 'srcset', 'action', 'poster', 'data', 'cite', 'formaction', 'xlink:href'];

export interface LinkFound {
  readonly tagName: string;
  readonly rel: string;
  readonly value: string;
}

/** Every link of a page as written, `<base>` and the target of a refresh included. */
export function linksOf(page: Page): readonly LinkFound[] {
  return page.elements.flatMap((element) => {
    const rel = attribute(element, 'rel') ?? '';
    const found = LINKING.flatMap((name) => attribute(element, name) ?? []);
    const refresh = attribute(element, 'http-equiv') === 'refresh' ? (attribute(element, 'content') ?? '') : '';
    const target = /url=(.*)$/i.exec(refresh)?.[1];
    if (target !== undefined) found.push(target);
    return found.map((value) => ({ tagName: element.tagName, rel, value }));
  });
}

/** Whether a link has a scheme or a host: it leads out of the site, or names it absolutely. */
export function isAbsolute(link: string): boolean {
  return /^[a-z][a-z0-9+.-]*:|^\/\//i.test(link);
}

/** Path below the site's folder of the file that a relative link on `page` leads to; null for a fragment alone. */
export function fileOf(page: Page, link: string): string | null {
  const path = link.replace(/[?#].*$/s, '');
  if (path === '') return null;
  const target = posix.join(posix.dirname(page.path), decodeURIComponent(path));
  return target.endsWith('/') || target === '.' ? posix.join(target, 'index.html') : target;
}
