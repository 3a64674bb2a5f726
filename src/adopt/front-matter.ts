/**
 * The front matter of an adopted article: all that is known of it, so that its text can be read as text alone. What is
 * derived from text by rule (topics, places, people named in it) is not written: it is derived again.
 */
import { posix } from 'node:path';
import { isCorrected } from '../catalogue/corrected.js';
import type { JsonRecord } from '../catalogue/json-record.js';
import { EXTRA_KEY, isKnownKey } from '../parse/front-matter-keys.js';
import { placeOf } from '../parse/parse.js';
import { findPicture } from '../parse/pictures.js';
import type { Figure } from '../record/article.js';
import { isSlug, type SourcePath } from '../record/brands.js';
import type { Field } from '../record/field.js';
import type { WholeArticle } from '../record/filed-article.js';
import type { FrontMatter, GivenCaption } from '../record/front-matter.js';
import type { ArchiveSettings } from '../record/settings.js';
import { folderValue } from '../settings/folder.js';
import { writeYaml } from '../settings/yaml.js';

export interface FrontMatterInput {
  readonly article: WholeArticle;
  readonly record: JsonRecord;
  /** Where the adopted file will stand. */
  readonly path: SourcePath;
  readonly settings: Pick<ArchiveSettings, 'folders'>;
  readonly pictures: ReadonlySet<SourcePath>;
}

/** Keys that are left out, or an empty list: nothing is known. */
type Values = { readonly [K in keyof FrontMatter]: FrontMatter[K] | null | undefined };

/** The block with both fences, ending in a line end. `adopted_from` comes first: the reader looks for it there. */
export function frontMatterOf(input: FrontMatterInput): string {
  const values = Object.entries(valuesOf(input)).filter(([, value]) => isSaid(value));
  return `---\n${writeYaml(wellFormed({ ...Object.fromEntries(values), ...extraOf(input.record.extra) }))}---\n`;
}

function isSaid(value: unknown): boolean {
  return value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0);
}

function valuesOf({ article, record, path, settings, pictures }: FrontMatterInput): Values {
  const { frontMatter, document } = article;
  const slug = article.url.split('/').at(-2) ?? '';
  const { dateline, datelinePlace } = record;
  return {
    adopted_from: {
      file: document.file,
      lines: `${document.range.first}-${document.range.last}`,
      sha256: document.fileSha256,
    },
    id: article.id,
    title: record.title,
    standfirst: record.standfirst,
    date: record.date,
    date_evidence: evidenceOf(article.date),
    updated: record.updated,
    byline: record.byline,
    dateline,
    dateline_place: dateline !== null && placeOf(dateline) !== datelinePlace ? datelinePlace : null,
    source: sourceToKeep(article),
    source_url: record.sourceUrl,
    captured: record.captured,
    topics: correctedTopics(article) ?? frontMatter?.values.topics,
    people: frontMatter?.values.people,
    places: frontMatter?.values.places,
    organisations: frontMatter?.values.organisations,
    lang: record.lang,
    images: missingPictures(article, pictures),
    captions: article.figures.map((figure) => captionOf(figure, path)),
    notes: record.notes,
    slug: isSlug(slug) ? slug : null,
    aliases: article.formerUrls,
    rights: record.rights ?? folderValue(settings.folders, document.file, 'rights')?.value,
    status: record.status,
  };
}

/** Why a date is what it is, where that is not the keeper's word. */
function evidenceOf(date: Field<string> | null): FrontMatter['date_evidence'] | null {
  if (date === null || date.origin === 'correction' || date.rule === 'front-matter') return null;
  return { date: date.value, rule: date.rule, text: date.text };
}

/** The article's own source or that of the folder which it leaves; what holds for the whole archive stays there. */
function sourceToKeep({ source }: WholeArticle): string | null {
  return source === null || source.rule === 'archive-source' ? null : source.value;
}

function correctedTopics(article: WholeArticle): readonly string[] | null {
  return isCorrected(article, 'topics') ? article.topics.flatMap(({ evidence }) => evidence.forms.slice(0, 1)) : null;
}

/** Pictures that the keeper named and the archive does not have: the names stay. */
function missingPictures({ frontMatter, document }: WholeArticle, pictures: ReadonlySet<SourcePath>) {
  return frontMatter?.values.images?.filter((name) => findPicture(name, document.file, pictures) === null);
}

function captionOf({ caption, credit, image }: Figure, path: SourcePath): GivenCaption {
  return {
    ...(caption === null ? {} : { caption: caption.value }),
    ...(credit === null ? {} : { credit: credit.value }),
    ...(image === null ? {} : { image: pathFrom(path, image) }),
  };
}

/** The way from an adopted file to a file of the archive: never taken for another of the same name. */
export function pathFrom(file: SourcePath, to: SourcePath): string {
  return posix.relative(posix.dirname(file), to);
}

/** Keys that Backfile does not know stand as they were; those that it would take for a field stand below `extra`. */
function extraOf(extra: JsonRecord['extra']): Readonly<Record<string, unknown>> {
  const entries = Object.entries(extra);
  const isTaken = (key: string) => isKnownKey(key) || key === EXTRA_KEY;
  const below = entries.filter(([key]) => isTaken(key));
  const beside = entries.filter(([key]) => !isTaken(key));
  return { ...Object.fromEntries(beside), ...(below.length === 0 ? {} : { [EXTRA_KEY]: Object.fromEntries(below) }) };
}

/** The values with U+FFFD for halves of surrogate pairs, which no file in UTF-8 can hold. */
function wellFormed(map: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(map).map(([key, value]) => [withoutHalves(key), whole(value)]));
}

function whole(value: unknown): unknown {
  if (typeof value === 'string') return withoutHalves(value);
  if (Array.isArray(value)) return value.map(whole);
  return typeof value === 'object' && value !== null ? wellFormed({ ...value }) : value;
}

/** `text` with U+FFFD for halves of surrogate pairs. */
export function withoutHalves(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\ufffd');
}
