/**
 * What content systems say of an article's pictures in front matter: a map for a picture (`image: {src, caption, credit}`),
 * or keys beside the one that names it (`image_caption`, `image_credit`).
 */
import type { GivenCaption } from '../record/front-matter.js';
import { squash } from '../settings/nearest.js';
import { cleanLine } from '../settings/schema.js';
import { textsOf, type YamlEntry } from '../settings/yaml.js';

const keys = (...names: string[]): readonly string[] => names.map(squash);

/** Keys in the map of a picture, and what they say. */
const IN_MAP: Readonly<Record<keyof GivenCaption, readonly string[]>> = {
  caption: keys('caption', 'cutline'),
  credit: keys('credit', 'photographer', 'photo_by', 'attribution', 'copyright'),
  image: keys('path', 'src', 'url', 'file', 'filename', 'image'),
};

/** Names of pictures before `_caption` and `_credit`. */
const PICTURES = ['image', 'photo', 'picture', 'cover', 'cover_image', 'hero_image', 'featured_image', 'header_image'];
const BESIDE = {
  caption: keys('cutline', ...PICTURES.map((name) => `${name}_caption`)),
  credit: keys(...PICTURES.map((name) => `${name}_credit`), 'photo_by', 'photographer'),
} as const;

/** Names of the keys that stand beside a picture's, in small letters without signs. */
export const PICTURE_KEYS: readonly string[] = [...BESIDE.caption, ...BESIDE.credit];

/** Captions that were found, with the entries that say nothing else. */
export interface PictureWords {
  readonly captions: readonly GivenCaption[];
  readonly used: readonly YamlEntry[];
  readonly line: number;
}

/** The captions and credits of pictures; `entries` are by squashed key, `pictures` those that name pictures. */
export function pictureWords(
  entries: ReadonlyMap<string, YamlEntry>,
  pictures: readonly YamlEntry[],
): PictureWords | null {
  const inMaps = pictures.flatMap(({ value }) => mapsIn(textsOf(value)).flatMap(captionOfMap));
  const beside = [firstOf(entries, BESIDE.caption), firstOf(entries, BESIDE.credit)] as const;
  const [caption, credit] = beside.map((entry) => (entry === null ? null : textOf(textsOf(entry.value))));
  const named = { ...(caption ? { caption } : {}), ...(credit ? { credit } : {}) };
  const captions = [...inMaps, ...(Object.keys(named).length === 0 ? [] : [named])];
  const used = beside.filter((entry) => entry !== null);
  const line = (inMaps.length === 0 ? used : pictures)[0]?.line ?? 1;
  return captions.length === 0 ? null : { captions, used, line };
}

function firstOf(entries: ReadonlyMap<string, YamlEntry>, names: readonly string[]): YamlEntry | null {
  for (const name of names) {
    const entry = entries.get(name);
    if (entry !== undefined && textOf(textsOf(entry.value)) !== null) return entry;
  }
  return null;
}

function textOf(value: unknown): string | null {
  const line = typeof value === 'string' ? cleanLine(value) : '';
  return line === '' ? null : line;
}

type Texts = Readonly<Record<string, unknown>>;

/** A map, or the maps of a list. */
function mapsIn(value: unknown): readonly Texts[] {
  return (Array.isArray(value) ? value : [value]).filter(
    (one): one is Texts => typeof one === 'object' && one !== null && !Array.isArray(one),
  );
}

/** What the map of a picture says beside its name; nothing where it says no more. */
function captionOfMap(map: Texts): readonly GivenCaption[] {
  const texts = new Map(Object.entries(map).map(([key, value]) => [squash(key), textOf(value)]));
  const said = (key: keyof GivenCaption): Partial<GivenCaption> => {
    const text = IN_MAP[key].map((name) => texts.get(name)).find((one) => typeof one === 'string');
    return typeof text === 'string' ? { [key]: text } : {};
  };
  const words = { ...said('caption'), ...said('credit') };
  return Object.keys(words).length === 0 ? [] : [{ ...words, ...said('image') }];
}
