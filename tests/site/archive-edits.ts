/** What an archive's keeper does between two builds, as values: so that any sequence of it can be made and told. */
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { PERMALINKS_FILE } from '../../src/catalogue/permalinks-file.js';
import { story, withFrontMatter } from './stories.js';

/** Where an archive stands, and what is built with it. */
export interface EditedArchive {
  /** The folder that holds `articles`, `templates`, `public`. */
  readonly at: string;
  portable: boolean;
  baseUrl: string | null;
  /** Whether addresses are written down; a preview does not. */
  publish: boolean;
  /** Whether the next build looks into every file. */
  rehash: boolean;
}

/** One edit. Numbers choose among what there is, whatever that is by then. */
export interface Edit {
  readonly what: keyof typeof EDITS;
  readonly which: number;
  readonly how: number;
}

type Doing = (archive: EditedArchive, choice: { readonly which: number; readonly how: number }) => void;

/** Sequences of steps, each of a few edits that are built together. */
export const steps = (length: number): fc.Arbitrary<readonly (readonly Edit[])[]> =>
  fc.array(fc.array(edit(), { minLength: 1, maxLength: 3 }), { minLength: length, maxLength: length, size: 'max' });

function edit(): fc.Arbitrary<Edit> {
  const number = fc.nat({ max: 59 });
  return fc.record({ what: fc.constantFrom(...namesOf(EDITS)), which: number, how: number });
}

function namesOf<Name extends string>(table: Readonly<Record<Name, unknown>>): readonly Name[] {
  const names: Name[] = [];
  for (const name in table) names.push(name);
  return names;
}

/** Do an edit. */
export function apply(archive: EditedArchive, { what, which, how }: Edit): void {
  EDITS[what](archive, { which, how });
}

const EDITS = {
  add: ({ at }, { which, how }) => write(at, `articles/${folder(how)}/added-${which}.txt`, story(which, how)),
  remove: changing((path) => rmSync(path)),
  rename: changing((path, { at, which, how }) => {
    move(path, join(at, 'articles', folder(how), `renamed-${which}${/\.\w+$/.exec(path)?.[0] ?? '.txt'}`));
  }),
  paragraph: changing((path, { how }) => {
    appendFileSync(path, `\nOn day ${how} the ferry was painted again, this time by ${person(how)}.\n`);
  }),
  headline: changing((path, { how }) => {
    const [, ...rest] = readFileSync(path, 'utf8').split('\n');
    writeFileSync(path, [`The Harbour Wall Is Moved ${how} Paces`, ...rest].join('\n'));
  }),
  frontMatter: changing((path, { how }) => writeFileSync(path, withFrontMatter(readFileSync(path, 'utf8'), how))),
  second: changing((path, { which, how }) => appendFileSync(path, `\n\n\n${story(which + how, how)}`)),
  copy: changing((path, { at, which, how }) => {
    const more = how % 2 === 0 ? '' : '\nA correction: the boat was blue.\n';
    write(at, `articles/${folder(how)}/copy-${which}.txt`, `${readFileSync(path, 'utf8')}${more}`);
  }),
  footer: ({ at }, { how }) => {
    const line = `Printed on the old quay, press ${how % 3}`;
    for (const path of articlesIn(at).slice(0, 4 + (how % 4))) appendFileSync(path, `\n${line}\n`);
  },
  touch: changing((path) => utimesSync(path, new Date(), new Date())),
  timeSetBack: changing((path, { how }) => {
    appendFileSync(path, `\nNobody came on day ${how}.\n`);
    utimesSync(path, 1_000_000_000, 1_000_000_000 + how);
  }),
  sameSizeAndTime: changing((path, { archive, how }) => {
    const { atime, mtime } = statSync(path);
    const text = readFileSync(path, 'utf8');
    const letter = 'aeiou'.charAt(how % 5);
    writeFileSync(path, text.replace(/[aeiou](?=\w+\.\n)/, letter));
    utimesSync(path, atime, mtime);
    archive.rehash = true;
  }),
  unreadable: changing((path, { how }) => {
    writeFileSync(path, ['', '\0\u0001\0\u0002', 'Caf\u00e9 by the quay is closed.\n'][how % 3] ?? '', 'latin1');
  }),
  correction: ({ at }, { which, how }) => correct(at, which, how),
  topics: ({ at }, { how }) => toggleFile(at, 'articles/topics.yaml', TOPICS, how),
  settings: ({ at }, { how }) => toggleFile(at, 'articles/archive.yaml', SETTINGS, how),
  template: ({ at }, { which, how }) => {
    const [path, texts] = TEMPLATES[which % TEMPLATES.length] ?? ['home.njk', []];
    toggleFile(at, `templates/${path}`, texts, how);
  },
  picture: ({ at }, { which, how }) => {
    const paths = ['lamp.png', 'pictures/lamp.png', 'quay/lamp.png'];
    toggleFile(at, `articles/${paths[which % 3]}`, ['one picture', 'another picture'], how);
  },
  publicFile: ({ at }, { which, how }) => {
    const paths = ['robots.txt', 'style/own.css', 'feed.xml', 'data/articles.csv'];
    toggleFile(at, `public/${paths[which % paths.length]}`, ['of my own', 'of my own, again'], how);
  },
  fileOrFolder: ({ at }, { how }) => {
    rmSync(join(at, 'public/notes'), { recursive: true, force: true });
    const path = ['public/notes', 'public/notes/a.txt', ''][how % 3];
    if (path) write(at, path, 'of my own');
  },
  portable: (archive) => {
    archive.portable = !archive.portable;
  },
  address: (archive, { how }) => {
    archive.baseUrl = how % 2 === 0 ? null : `https://press.example/${how % 3}/`;
  },
  preview: (archive) => {
    archive.publish = !archive.publish;
  },
  forgottenAddresses: ({ at }) => rmSync(join(at, 'articles', PERMALINKS_FILE), { force: true }),
  lostSite: ({ at }) => rmSync(join(at, 'site'), { recursive: true, force: true }),
  strangeSite: ({ at }, { how }) => {
    if (existsSync(join(at, 'site'))) write(at, `site/left-by-hand-${how % 3}.txt`, 'It does not belong here.');
  },
} as const satisfies Readonly<Record<string, Doing>>;

interface Chosen {
  readonly archive: EditedArchive;
  readonly at: string;
  readonly which: number;
  readonly how: number;
}

/** An edit of one article file; none where there are no files. */
function changing(change: (path: string, chosen: Chosen) => void): Doing {
  return (archive, { which, how }) => {
    const paths = articlesIn(archive.at);
    const path = paths[which % Math.max(paths.length, 1)];
    if (path !== undefined) change(path, { archive, at: archive.at, which, how });
  };
}

function articlesIn(at: string): readonly string[] {
  return readdirSync(join(at, 'articles'), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(?:txt|md)$/.test(path))
    .sort()
    .map((path) => join(at, 'articles', path));
}

function folder(how: number): string {
  return ['quay', 'tower/1994', 'undated'][how % 3] ?? '';
}

function person(how: number): string {
  return ['Ada Lunt', 'Tom Brill', 'Marguerite Osk', 'Ilse Van Dorn'][how % 4] ?? '';
}

function write(at: string, path: string, text: string): void {
  mkdirSync(dirname(join(at, path)), { recursive: true });
  writeFileSync(join(at, path), text);
}

function move(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  renameSync(from, to);
}

/** Give a file one of some texts, or remove it. */
function toggleFile(at: string, path: string, texts: readonly string[], how: number): void {
  const text = texts[how % (texts.length + 1)];
  if (text === undefined) rmSync(join(at, path), { force: true });
  else write(at, path, text);
}

const FIELDS: readonly (readonly [field: string, values: readonly string[]])[] = [
  ['title', ['The Lamp, Corrected', '-']],
  ['date', ['1994-05', '1999-12-31', '-', 'soon']],
  ['byline', ['Tom Brill; Ada Lunt', '-']],
  ['topics', ['Ferries', 'Lamps; Sellany']],
  ['dateline', ['LISBON, Sellany', '-']],
  ['source', ['The Quay Herald']],
  ['status', ['withdrawn']],
  ['note', ['The date was on the back.']],
];

/** Write corrections.csv anew with one row, of an article that was published, or one that never was. */
function correct(at: string, which: number, how: number): void {
  const path = join(at, 'articles', PERMALINKS_FILE);
  const known = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const ids = [...known.matchAll(/"id":"([^"]+)"/g)].map(([, id = '']) => id);
  const id = ids[which % Math.max(ids.length, 1)] ?? 'nobody';
  const [field, values] = FIELDS[how % FIELDS.length] ?? ['title', []];
  write(at, 'articles/corrections.csv', `id,${field}\n${id},${values[which % values.length] ?? ''}\n`);
}

const TOPICS: readonly string[] = [
  '- label: Ferries\n  aliases: [ferry, boat]\n- label: Sellany\n  kind: place\n',
  '- label: Boats\n  aliases: [ferry]\n- label: Ada Lunt\n  kind: person\n  aliases: [A. Lunt]\n',
  '- label: Lamps\n  aliases: lamp\n  broader: Ferries\n- label: Ferries\n  colour: red\n',
];

const SETTINGS: readonly string[] = [
  'title: The Quay Archive\nlanguage: en\nsource: The Quay Gazette\n',
  'title: The Quay Archive\nlanguage: ar\ndate_order: mdy\n',
  'title: The Tower Archive\nfolders:\n  quay:\n    source: The Quay Herald\n    rights: © The Quay Herald\n',
  'about: |\n  Found in *a drawer* in 1999.\naddress: https://quay.example/archive/\ndate_order: dmy\ncolour: red\n',
];

/** A template that draws the pages of a kind. */
const drawing = (kind: string, content: string) =>
  `---\npagination: { data: pages.${kind}, size: 1, alias: model }\n---\n${content}\n`;

const TEMPLATES: readonly (readonly [path: string, texts: readonly string[]])[] = [
  [
    'home.njk',
    [
      drawing('home', 'Home of {{ site.title }}'),
      drawing(
        'home',
        '{% extends "base.njk" %}{% block main %}My home.{% include "own-foot.njk" ignore missing %}{% endblock %}',
      ),
      drawing('home', 'Home at {{ page.url }}'),
    ],
  ],
  [
    'article.njk',
    [
      drawing('article', '<h1>{{ model.headline }}</h1>{{ model.bodyHtml | safe }}'),
      drawing('article', '{% set foot = "own-foot.njk" %}{{ model.headline }}{% include foot ignore missing %}'),
      drawing('article', '<h1>{{ model.headline }} at {{ page.url }}</h1>'),
      drawing('article', '{% nonsense %}'),
    ],
  ],
  ['facet.njk', [drawing('facet', '{{ model.head.title }}{% include ["none.njk", "own-foot.njk"] ignore missing %}')]],
  ['_includes/list.njk', ['{% macro items(a) %}A list.{% endmacro %}', '{% include "facts.njk" %}']],
  ['_includes/own-foot.njk', ['foot', 'another foot', '{% include "pagination.njk" %}']],
  ['_includes/pagination.njk', ['{% include "own-foot.njk" ignore missing %}', 'No pages here.']],
  ['colophon.njk', ['---\npermalink: /colophon/\n---\nPrinted in {{ site.title }}.\n']],
];
