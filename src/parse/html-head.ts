/**
 * What the head of a saved page says of its article, for machines: elements `meta` and `link` (the names of Open Graph,
 * Dublin Core and those that content systems use) and JSON-LD of schema.org. The text of the page is read like that of
 * others.
 */
import type { Line } from '../lines/line.js';
import type { ExportEntry, ExportLayout } from './export-layouts.js';
import { withCharacters } from './html-blocks.js';
import { CANONICAL } from './own-address.js';

type Role = ExportEntry['role'];

/** What a `meta` says, by its name or property in small letters; of several the first in this order counts. */
const NAMES: readonly (readonly [name: string, role: Role])[] = [
  ['og:title', 'title'],
  ['article:published_time', 'date'],
  ['datepublished', 'date'],
  ['dc.date.issued', 'date'],
  ['dcterms.issued', 'date'],
  ['parsely-pub-date', 'date'],
  ['sailthru.date', 'date'],
  ['pubdate', 'date'],
  ['publish-date', 'date'],
  ['publication_date', 'date'],
  ['article:modified_time', 'updated'],
  ['datemodified', 'updated'],
  ['author', 'byline'],
  ['article:author', 'byline'],
  ['byl', 'byline'],
  ['dc.creator', 'byline'],
  ['parsely-author', 'byline'],
  ['sailthru.author', 'byline'],
  ['og:site_name', 'source'],
];

/** What is found in a head, with the index in it. */
interface Said {
  readonly role: Role;
  readonly value: string;
  readonly at: number;
}

/** Longest text that is looked through, in characters: what stands behind is the page. */
const LONGEST = 400_000;
const META = /<meta\s[^<>]{1,4000}>/gi;
const ATTRIBUTE = /\b(name|property|itemprop|content)\s*=\s*(?:"([^"]{0,3000})"|'([^']{0,3000})')/gi;

/** Read the lines of a page in HTML; null where its head says nothing. All of its lines are left to be read. */
export function readHtmlHead(lines: readonly Line[]): ExportLayout | null {
  const html = lines
    .map(({ raw }) => raw)
    .join('\n')
    .slice(0, LONGEST);
  const linked = linkedData(html);
  const metas = metasIn(html);
  const site = first('source', [...metas, ...linked]);
  const found = (['title', 'byline', 'date', 'updated', 'source'] as const).flatMap((role): readonly Said[] => {
    const said = first(role, [...metas, ...linked]);
    return said === null || (role === 'byline' && said.value === site?.value) ? [] : [said];
  });
  const canonical = CANONICAL.exec(html);
  const address: readonly Said[] = canonical === null ? [] : [{ role: 'page', value: '', at: canonical.index }];
  if (found.length === 0) return null;
  const lineAt = linesOf(html, lines);
  return {
    entries: [...found, ...address].map((said) => entryOf(said, lineAt)),
    preamble: [],
    rest: lines,
  };
}

function first(role: Role, all: readonly Said[]): Said | null {
  return all.find((said) => said.role === role && said.value !== '') ?? null;
}

/** What the elements `meta` say, in the order of the table. */
function metasIn(html: string): readonly Said[] {
  const metas = [...html.matchAll(META)].map(({ 0: tag, index }) => ({ ...attributesOf(tag), at: index }));
  return NAMES.flatMap(([wanted, role]) =>
    metas.flatMap(({ names, content, at }) =>
      names.includes(wanted) && !isAddress(content) ? [{ role, value: content, at }] : [],
    ),
  );
}

function attributesOf(tag: string): { readonly names: readonly string[]; readonly content: string } {
  const names: string[] = [];
  let content = '';
  for (const [, name = '', double, single = ''] of tag.matchAll(ATTRIBUTE)) {
    const value = double ?? single;
    if (name.toLowerCase() === 'content') content = withCharacters(value).replace(/\s+/g, ' ').trim();
    else names.push(value.toLowerCase());
  }
  return { names, content };
}

/** Pages name the profile of a writer, too. */
function isAddress(text: string): boolean {
  return /^(?:https?:)?\/\//i.test(text);
}

const LINKED_DATA = /<script\b[^<>]{0,400}\bld\+json\b[^<>]{0,400}>/gi;
/** Types of schema.org that are articles of papers. */
const ARTICLE = /(?:Article|BlogPosting|Report|LiveBlogPosting)$/;
/** Most levels in which an article is looked for. */
const DEEPEST = 4;

/** What the JSON-LD of a page says of its article. */
function linkedData(html: string): readonly Said[] {
  return [...html.matchAll(LINKED_DATA)].flatMap(({ 0: tag, index }) => {
    const from = index + tag.length;
    const end = html.indexOf('</', from);
    const article = end < 0 ? null : articleIn(parsed(html.slice(from, end)), DEEPEST);
    if (article === null) return [];
    const said = (role: Role, value: string): Said => ({ role, value, at: index });
    return [
      said('title', textOf(article, 'headline')),
      said('byline', peopleIn(memberOf(article, 'author')).join('; ')),
      said('date', textOf(article, 'datePublished')),
      said('updated', textOf(article, 'dateModified')),
      said('source', textOf(memberOf(article, 'publisher'), 'name')),
    ];
  });
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

/** The first article in data: itself, one of a list, or one in a graph. */
function articleIn(data: unknown, depth: number): object | null {
  if (typeof data !== 'object' || data === null || depth === 0) return null;
  if (Array.isArray(data)) {
    for (const one of data) {
      const found = articleIn(one, depth - 1);
      if (found !== null) return found;
    }
    return null;
  }
  const types = [memberOf(data, '@type')].flat();
  if (types.some((type) => typeof type === 'string' && ARTICLE.test(type))) return data;
  return articleIn(memberOf(data, '@graph'), depth - 1);
}

function memberOf(data: unknown, name: string): unknown {
  if (typeof data !== 'object' || data === null || !Object.hasOwn(data, name)) return null;
  const value: unknown = Reflect.get(data, name);
  return value;
}

function textOf(data: unknown, name: string): string {
  const value = memberOf(data, name);
  return typeof value === 'string' ? withCharacters(value).replace(/\s+/g, ' ').trim() : '';
}

/** The names of people; an organisation that is named as the author is the paper, mostly. */
function peopleIn(authors: unknown): readonly string[] {
  return [authors].flat().flatMap((author: unknown) => {
    const name = typeof author === 'string' ? author.trim() : textOf(author, 'name');
    const isOther = memberOf(author, '@type') === 'Organization' || isAddress(name);
    return name === '' || isOther ? [] : [name];
  });
}

/** Finds the line of an index. */
function linesOf(html: string, lines: readonly Line[]): (at: number) => readonly Line[] {
  return (at) => {
    const line = lines[html.slice(0, at).split('\n').length - 1];
    return line === undefined ? [] : [line];
  };
}

function entryOf({ role, value, at }: Said, lineAt: (at: number) => readonly Line[]): ExportEntry {
  return { role, label: '', value, lines: lineAt(at) };
}
