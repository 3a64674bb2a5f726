/**
 * permalinks.jsonl: every URL the archive ever published, one JSON object a line. Two kinds of line:
 *
 *   {"id":"…","url":"/2023/02/15/slug/","file":"a.txt","n":0,"text":"<hash>"}     an article; optional "former":[…], "gone":true
 *   {"page":"/topics/syria/"}                                                    any other page
 *
 * Written by a build, kept with the archive, read by the next build. Lines are sorted, so that version control merges
 * them well.
 */
import {
  type ArticleId,
  isArticleId,
  isSiteUrl,
  isSourcePath,
  type SiteUrl,
  type SourcePath,
} from '../record/brands.js';
import { compareText } from '../record/compare.js';
import type { Problem } from '../record/problem.js';

/** What is known of an article that was published. */
export interface ArticlePermalink {
  readonly id: ArticleId;
  readonly url: SiteUrl;
  /** Where it stood when it was last built. */
  readonly file: SourcePath;
  readonly n: number;
  /** Hash of its text as saved (see `identity.ts`). */
  readonly text: string;
  /** URLs that it had before. */
  readonly former: readonly SiteUrl[];
  /** True when the archive no longer holds it. */
  readonly gone: boolean;
}

export interface Permalinks {
  readonly articles: readonly ArticlePermalink[];
  readonly pages: readonly SiteUrl[];
}

/** The rule that tells of a line which is no permalink; the file that is written next has it no more. */
export const PERMALINK_UNREADABLE = 'permalink-unreadable';

export const NO_PERMALINKS: Permalinks = { articles: [], pages: [] };

export interface PermalinksReading {
  readonly permalinks: Permalinks;
  readonly problems: readonly Problem[];
}

/** Read the file's text (null: there is none yet). A line that cannot be read is a problem; the others hold. */
export function readPermalinks(text: string | null, file: string): PermalinksReading {
  const articles: ArticlePermalink[] = [];
  const pages: SiteUrl[] = [];
  const problems: Problem[] = [];
  for (const [i, line] of (text ?? '')
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .entries()) {
    if (line.trim() === '') continue;
    const entry = entryOf(line);
    if (entry === null) problems.push(brokenLine(file, i + 1));
    else if ('page' in entry) pages.push(entry.page);
    else articles.push(entry);
  }
  return { permalinks: { articles, pages }, problems };
}

function entryOf(line: string): ArticlePermalink | { readonly page: SiteUrl } | null {
  const value = objectOf(line);
  if (value === null) return null;
  const { page, id, url, file, n, text, former = [], gone = false } = value;
  if (typeof page === 'string') return isSiteUrl(page) ? { page } : null;
  if (typeof id !== 'string' || !isArticleId(id) || typeof url !== 'string' || !isSiteUrl(url)) return null;
  if (typeof file !== 'string' || !isSourcePath(file) || typeof n !== 'number' || typeof text !== 'string') return null;
  if (typeof gone !== 'boolean' || !isUrlList(former)) return null;
  return { id, url, file, n, text, former, gone };
}

function isUrlList(value: unknown): value is readonly SiteUrl[] {
  return Array.isArray(value) && value.every((url) => typeof url === 'string' && isSiteUrl(url));
}

function objectOf(line: string): Readonly<Partial<Record<keyof ArticlePermalink | 'page', unknown>>> | null {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null ? value : null;
  } catch {
    return null;
  }
}

function brokenLine(file: string, line: number): Problem {
  return {
    severity: 'error',
    file,
    line,
    rule: PERMALINK_UNREADABLE,
    message: 'this line is no permalink',
    remedy: 'restore the file from version control; a URL that is lost here may stop working',
  };
}

/** The file's text for what is known now. */
export function writePermalinks({ articles, pages }: Permalinks): string {
  const lines = [
    ...[...articles]
      .sort((a, b) => compareText(a.id, b.id))
      .map(({ former, gone, ...rest }) =>
        JSON.stringify({ ...rest, ...(former.length > 0 ? { former } : {}), ...(gone ? { gone } : {}) }),
      ),
    ...[...new Set(pages)].sort(compareText).map((page) => JSON.stringify({ page })),
  ];
  return lines.map((line) => `${line}\n`).join('');
}
