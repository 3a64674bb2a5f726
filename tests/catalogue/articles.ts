/** Articles before they have an identity, and what is known of published ones: only what a test is about is said. */
import type { ArticlePermalink } from '../../src/catalogue/permalinks.js';
import type { SourceDocument } from '../../src/record/article.js';
import { isArticleId, isSourcePath, must, siteUrl } from '../../src/record/brands.js';
import type { FiledArticle } from '../../src/record/filed-article.js';
import type { FrontMatter } from '../../src/record/front-matter.js';
import { articleOf, withTraits } from '../listings/article-of.js';

export interface Draft {
  readonly file?: string;
  /** Position in its file. */
  readonly n?: number;
  /** The text as saved; its first line is the title where none is said. */
  readonly text?: string;
  readonly title?: string | null;
  readonly date?: string | null;
  readonly frontMatter?: FrontMatter;
  /** Lines of the front matter above the text. */
  readonly frontMatterLines?: readonly string[];
}

/** An article as it comes to the catalogue, and the lines it was read from. */
export function draftOf(draft: Draft = {}): FiledArticle & { readonly document: SourceDocument } {
  const { file = 'lamp.txt', n = 0, text = 'The lamp\n\nThe lamp was lit.', frontMatterLines } = draft;
  const lines = [...(frontMatterLines ?? []), ...text.split('\n')];
  const title = draft.title === undefined ? (text.split('\n')[0] ?? null) : draft.title;
  const article = articleOf({ title, date: draft.date ?? null, file, paragraphs: text.split('\n\n').slice(1) });
  const range = { first: 1, last: lines.length };
  const { frontMatter = frontMatterLines === undefined ? undefined : {} } = draft;
  return withTraits({
    ...article,
    document: { ...article.document, n, range, lines },
    frontMatter:
      frontMatter === undefined
        ? null
        : {
            values: frontMatter,
            lineOf: { slug: 2, aliases: 3 },
            extra: {},
            range: { first: 1, last: frontMatterLines?.length ?? 0 },
          },
  });
}

/** What permalinks.jsonl says of an article that was published. */
export function publishedAs(
  id: string,
  url: string,
  article: FiledArticle,
  more: Partial<ArticlePermalink> = {},
): ArticlePermalink {
  const { file, n } = article.document;
  return {
    id: must(isArticleId, id),
    url: siteUrl(url),
    file,
    n,
    text: article.traits.textHash,
    former: [],
    gone: false,
    ...more,
  };
}

export const path = (text: string) => must(isSourcePath, text);
