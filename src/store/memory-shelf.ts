/** Articles kept in memory: for commands that look at an archive and leave nothing behind. */
import type { Sketch } from '../infer/copies/sketch.js';
import { type ArticleShelf, filedArticle, placeKey } from '../infer/texts.js';
import type { ArticleText } from '../record/filed-article.js';

/** A shelf that knows nothing from before. */
export function memoryShelf(): ArticleShelf {
  const kept = new Map<string, { readonly text: string; readonly sketch: Sketch | null }>();
  const find = (article: Parameters<typeof placeKey>[0]) => {
    const found = kept.get(placeKey(article));
    if (found === undefined) throw new Error(`no text is kept of ${placeKey(article)}`);
    return found;
  };
  return {
    known: () => null,
    keep({ articles, problems }) {
      const filed = articles.map(({ filed, text, sketch }) => {
        const article = filedArticle({ filed });
        kept.set(placeKey(article), { text, sketch });
        return article;
      });
      return { articles: filed, problems };
    },
    texts: {
      textOf(article) {
        const text: ArticleText = JSON.parse(find(article).text);
        return text;
      },
      printOf: () => '',
      derived: (_article, _name, make) => make(),
      derivedPrint: () => null,
      sketchIn: (article) => find(article).sketch,
    },
  };
}
