/**
 * What the rest of an archive shows of an article. While the outlines of all articles are the same, so is every page and
 * feed but those of articles whose own files or related articles changed: nothing that lists articles looks at more of
 * them than this.
 */
import type { FiledName } from '../record/facet-value.js';
import type { Field } from '../record/field.js';
import type { CataloguedArticle } from '../record/filed-article.js';
import { onceEach } from '../record/once.js';
import { fingerprint, fingerprintOfAll } from '../store/fingerprint.js';

/** The fingerprint of the outlines of articles in the order given. */
export function outlinesPrint(articles: Iterable<CataloguedArticle>): string {
  return fingerprintOfAll(outlines(articles));
}

function* outlines(articles: Iterable<CataloguedArticle>): Iterable<string> {
  for (const article of articles) yield outlinePrint(article);
}

/** The fingerprint of an article's outline; in a preview most articles are those of the build before. */
export const outlinePrint = onceEach((article: CataloguedArticle): string => fingerprint(outlineOf(article)));

/**
 * The outline as JSON, on one line: all of the article but its place in the file and the lines and words that values were
 * read from, its hashes, what its own page alone shows of it, and where names stand.
 */
function outlineOf(article: CataloguedArticle): string {
  const { document, frontMatter, relations, traits, subjects, topics, places, people, organisations, ...more } =
    article;
  const { title, standfirst, byline, dateline, source, sourceUrl, date, updated, lang, notes, status, ...fields } =
    more;
  const { fileSha256: _file, range: _range, ...origin } = document;
  const { savedSha256: _saved, textHash: _text, residueLines: _lines, residueShare: _share, ...looks } = traits;
  const { shortLines: _short, ...shown } = looks;
  const { related: _related, ...relatives } = relations ?? { related: [] };
  const read = [title, standfirst, byline, dateline, source, sourceUrl, date, updated, lang, status, ...notes];
  const names = [subjects, topics, places, people, organisations].map(outlineOfNames);
  return JSON.stringify([fields, read.map(outlineOfField), frontMatter?.values, origin, shown, relatives, names]);
}

function outlineOfField(field: Field<unknown> | null | undefined): readonly unknown[] | null {
  return field ? [field.value, field.origin, field.rule] : null;
}

/** What is shown of names, one text for each: there are dozens an article, and most stand in many. */
function outlineOfNames(values: readonly FiledName[]): string {
  return values.map(namePrint).join(' ');
}

const namePrint = onceEach((name: FiledName): string => {
  const { id, label, kind, listed = true, evidence } = name;
  const { origin, rule, forms = [] } = evidence;
  return fingerprint(JSON.stringify([id, label, kind, listed, origin, rule, forms]));
});
