/**
 * What the rest of an archive shows of an article. While the outlines of all articles are the same, so is every page and
 * feed but those of articles whose own files changed: nothing that lists articles looks at more of them than this.
 */
import type { FiledName } from '../record/facet-value.js';
import type { CataloguedArticle } from '../record/filed-article.js';
import { fingerprintOfAll } from '../store/fingerprint.js';

/** The fingerprint of the outlines of articles in the order given. */
export function outlinesPrint(articles: Iterable<CataloguedArticle>): string {
  return fingerprintOfAll(outlines(articles));
}

function* outlines(articles: Iterable<CataloguedArticle>): Iterable<string> {
  for (const article of articles) yield outlineOf(article);
}

/** The outline as JSON, on one line: all of the article but its place in the file, its hashes, and where names stand. */
function outlineOf(article: CataloguedArticle): string {
  const { document, traits, subjects, topics, places, people, organisations, ...fields } = article;
  const { fileSha256: _file, range: _range, ...origin } = document;
  const { savedSha256: _saved, textHash: _text, residueLines: _lines, residueShare: _share, ...shown } = traits;
  const names = [subjects, topics, places, people, organisations].map(outlineOfNames);
  return JSON.stringify([fields, origin, shown, names]);
}

/** A flat list, because there are dozens of names an article. */
function outlineOfNames(values: readonly FiledName[]): readonly (string | number | boolean)[] {
  const told: (string | number | boolean)[] = [];
  for (const { id, label, kind, listed = true, evidence } of values) {
    const { origin, rule, forms = [] } = evidence;
    told.push(id, label, kind, listed, origin, rule, forms.length, ...forms);
  }
  return told;
}
