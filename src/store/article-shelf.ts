/**
 * What was read of every file, kept from one build to the next: filed articles as lines of a log, their texts and
 * sketches as pieces of a pack. A file is read again when it has changed, or when what its reading depends on has.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { bytesOfSketch, type Sketch, sketchOfBytes } from '../infer/copies/sketch.js';
import { type ArticleShelf, type FiledFile, filedArticle, type OfText, placeKey } from '../infer/texts.js';
import type { Sha256, SourcePath } from '../record/brands.js';
import type { FiledName } from '../record/facet-value.js';
import type { ArticleText, FiledArticle } from '../record/filed-article.js';
import type { Problem } from '../record/problem.js';
import { stampOf } from './fingerprint.js';
import { continueLog, type Log, readLog, startLog } from './log.js';
import { createNameTable, type NameTable, type NumberedArticle } from './name-table.js';
import { openPack, type Pack, type Place } from './pack.js';

export interface ShelfOptions {
  /** Folder of the shelf; made where there is none. */
  readonly folder: string;
  /** Stands for everything that reading depends on beside the file: the program and the settings. */
  readonly key: string;
  /** Stands for the pictures that the archive has. */
  readonly pictures: string;
  /** Size and times of a file, null where it cannot be looked at: a file that has the same is taken for the same. */
  readonly stampOf: (path: SourcePath) => string | null;
  /** SHA-256 of a file, null where it cannot be read: asked where the stamp does not say that it is the same. */
  readonly sha256Of: (path: SourcePath) => Sha256 | null;
  /** Ask for the hash of every file, whatever its stamp says. */
  readonly rehash: boolean;
  /** Whether several builds ask one after the other: then what is known stays in memory, and is given as the same objects. */
  readonly again: boolean;
}

/** A shelf on the disk. Whatever it gives can throw `DamagedStore`: then it is to be opened `anew`. */
export interface StoredShelf extends ArticleShelf {
  /** Write what waits, until the next build asks. Gives the number of files that it knows. */
  rest(): number;
  /** Whether nobody else has written to it since it last rested. */
  isAsLeft(): boolean;
  close(): void;
}

/** A line of the log behind the first one. */
interface Entry {
  readonly path: SourcePath;
  readonly stamp: string | null;
  readonly sha256: Sha256;
  /** `ShelfOptions.pictures` where the reading depends on them. */
  readonly pictures: string | null;
  readonly problems: readonly Problem[];
  readonly articles: readonly LoggedArticle[];
  /** Names that get the next numbers; absent where none does. */
  readonly names?: readonly FiledName[];
}

/** An article in the log, and where its pieces stand. */
interface LoggedArticle {
  readonly filed: NumberedArticle;
  readonly text: Place;
  readonly sketch: Place | null;
}

/** A line of the log that tells where something stands that was made of a text. */
interface Derived {
  readonly path: SourcePath;
  /** `placeKey` of the article and what was made of it. */
  readonly of: string;
  readonly piece: Place;
}

/** Where the pieces of an article stand. */
type Pieces = Pick<Entry['articles'][number], 'text' | 'sketch'>;

const LOG = 'articles.log';
const PACK = 'articles.pack';
/** Lines of the log above which it is worth beginning the shelf anew, where most of them no longer hold. */
const MUCH_WASTE = 100;
/** Lines that wait at most: what a killed build has read is lost for no more files than that. */
const MOST_WAITING = 64;

/** Open the shelf; `anew` without what it knows. Throws `DamagedStore` where it is not as it was left. */
export function openShelf(options: ShelfOptions, { anew }: { readonly anew: boolean }): StoredShelf {
  const { folder, key } = options;
  mkdirSync(folder, { recursive: true });
  const paths = { log: join(folder, LOG), pack: join(folder, PACK) };
  const lines = anew ? null : readLog(paths.log);
  const isOurs = lines !== null && lines[0] === key;
  const { entries, derived, names } = entriesOf(isOurs ? lines.slice(1) : []);
  const used = [...derived.values()].reduce((sum, { size }) => sum + size, entries.size);
  const isWasteful = isOurs && lines.length - 1 > MUCH_WASTE && lines.length - 1 > 2 * used;
  if (isWasteful) return openShelf(options, { anew: true });
  const log = isOurs ? continueLog(paths.log) : startLog(paths.log, key);
  const pack = openPack(paths.pack, { anew: !isOurs });
  return shelfOf(options, { entries, derived, names, log, pack });
}

/** What the lines of a log say, the later ones in place of those before. */
function entriesOf(lines: readonly string[]): Pick<OpenShelf, 'entries' | 'derived' | 'names'> {
  const entries = new Map<SourcePath, Entry>();
  const derived = new Map<SourcePath, Map<string, Place>>();
  const names = createNameTable();
  for (const line of lines) {
    const told: Entry | Derived = JSON.parse(line);
    if ('of' in told) {
      const ofFile = derived.get(told.path) ?? new Map<string, Place>();
      derived.set(told.path, ofFile.set(told.of, told.piece));
      continue;
    }
    if (told.names !== undefined) names.add(told.names);
    // Of another text of the file, nothing holds that was made of the one before.
    if (entries.get(told.path)?.articles[0]?.text.join() !== told.articles[0]?.text.join()) derived.delete(told.path);
    entries.set(told.path, told);
  }
  return { entries, derived, names };
}

interface OpenShelf {
  /** What is known from before; where no later build asks, what was not yet asked for. */
  readonly entries: Map<SourcePath, Entry>;
  /** Where what was made of texts stands, by file. */
  readonly derived: Map<SourcePath, Map<string, Place>>;
  readonly names: NameTable;
  readonly log: Log;
  readonly pack: Pack;
}

/** Where the pieces of articles that were given out stand; with `again` what is made of them is kept as it is. */
function createGiven({ names, pack }: Pick<OpenShelf, 'names' | 'pack'>, again: boolean) {
  const pieces = new Map<string, Pieces>();
  const filed = new WeakMap<Entry['articles'], readonly FiledArticle[]>();
  const sketches = new WeakMap<Place, Sketch>();
  const find = (article: OfText): Pieces => {
    const found = pieces.get(placeKey(article));
    if (found === undefined) throw new Error(`no text is kept of ${placeKey(article)}`);
    return found;
  };
  return {
    articles(logged: Entry['articles']): readonly FiledArticle[] {
      const before = filed.get(logged);
      if (before !== undefined) return before;
      const articles = logged.map(({ filed, text, sketch }) => {
        pieces.set(placeKey(filed), { text, sketch });
        return names.named(filed);
      });
      if (again) filed.set(logged, articles);
      return articles;
    },
    textOf(article: OfText): ArticleText {
      const text: ArticleText = JSON.parse(pack.read(find(article).text).toString());
      return text;
    },
    sketchIn(article: OfText): Sketch | null {
      const { sketch: place } = find(article);
      if (place === null) return null;
      const sketch = sketches.get(place) ?? sketchOfBytes(pack.read(place));
      if (again && sketch !== null) sketches.set(place, sketch);
      return sketch;
    },
  };
}

function shelfOf(options: ShelfOptions, { entries, derived, names, log, pack }: OpenShelf): StoredShelf {
  const { again } = options;
  const given = createGiven({ names, pack }, again);
  /** Lines that wait until the pieces they speak of are written: a kill between the two would leave a log that lies. */
  const waiting: string[] = [];
  const settle = (): void => {
    pack.flush();
    for (const line of waiting.splice(0)) log.add(line);
  };
  const stamps = (): string => JSON.stringify([LOG, PACK].map((name) => stampOf(join(options.folder, name))));
  let left = '';
  const tell = (line: string): void => {
    waiting.push(line);
    if (waiting.length >= MOST_WAITING) settle();
  };
  /** Whether a file is the one that an entry tells of; `touched` is told of one that has another stamp. */
  const isSame = ({ path, stamp: before, sha256 }: Entry, touched: (stamp: string | null) => void): boolean => {
    const stamp = options.stampOf(path);
    const isTouched = stamp === null || stamp !== before;
    if (!isTouched && !options.rehash) return true;
    if (options.sha256Of(path) !== sha256) return false;
    if (isTouched) touched(stamp);
    return true;
  };
  return {
    known(path) {
      const entry = entries.get(path);
      if (!again) entries.delete(path);
      if (entry === undefined) return null;
      if (entry.pictures !== null && entry.pictures !== options.pictures) return null;
      const isKnown = isSame(entry, (stamp) => {
        const { names: _, ...known } = entry;
        const touched: Entry = { ...known, stamp };
        tell(JSON.stringify(touched));
        if (again) entries.set(path, touched);
      });
      return isKnown ? { articles: given.articles(entry.articles), problems: entry.problems } : null;
    },
    keep(read) {
      derived.delete(read.path);
      const stamp = options.stampOf(read.path);
      const added: FiledName[] = [];
      const articles = read.articles.map((article): LoggedArticle => {
        const numbered = names.numbered(filedArticle(article));
        added.push(...numbered.added);
        return {
          filed: numbered.article,
          text: pack.add(Buffer.from(article.text)),
          sketch: article.sketch === null ? null : pack.add(bytesOfSketch(article.sketch)),
        };
      });
      const { path, sha256, problems } = read;
      // What could not be read is tried again each time; it has no articles.
      if (sha256 !== null) {
        const pictures = read.namesPictures ? options.pictures : null;
        const entry: Entry = {
          path,
          stamp,
          sha256,
          pictures,
          problems,
          articles,
          ...(added.length > 0 ? { names: added } : {}),
        };
        tell(JSON.stringify(entry));
        if (again) entries.set(path, entry);
      }
      return { articles: given.articles(articles), problems } satisfies FiledFile;
    },
    texts: {
      textOf: given.textOf,
      printOf: () => '',
      derived(article, name, make) {
        const path = article.document.file;
        const of = `${placeKey(article)} ${name}`;
        const ofFile = derived.get(path) ?? new Map<string, Place>();
        const known = ofFile.get(of);
        if (known !== undefined) return pack.read(known);
        const made = make();
        const piece = pack.add(made);
        derived.set(path, ofFile.set(of, piece));
        tell(JSON.stringify({ path, of, piece } satisfies Derived));
        return made;
      },
      derivedPrint(article, name) {
        const { file } = article.document;
        // Pieces are only ever added: at one place of one pack there is never another.
        const place = derived.get(file)?.get(`${placeKey(article)} ${name}`);
        return place === undefined ? null : `${place[0]} ${place[1]} ${place[2]}`;
      },
      sketchIn: given.sketchIn,
    },
    rest() {
      settle();
      left = stamps();
      return entries.size;
    },
    isAsLeft: () => left === stamps(),
    close() {
      settle();
      pack.close();
      log.close();
    },
  };
}
