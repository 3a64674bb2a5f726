/** Every place found, quoted, below the citation of its article: plain text for a notebook. */
import { type Format, onOneLine, type TakenArticle } from './result.js';

/** `Ada Lumm: Ferry runs again. Skerrow Gazette, 15 February 2023. https://…`, of what is known. */
function citation({ byline, title, source, shownDate, address, url }: TakenArticle, archive: string): string {
  const by = byline.length === 0 ? '' : `${byline.join(', ')}: `;
  const printed = [source, shownDate].filter((part) => part !== null).join(', ');
  return onOneLine(`${by}${title ?? '[…]'}. ${printed}. ${archive}, ${address ?? url}`);
}

function quotations({ contexts }: TakenArticle): string {
  return contexts
    .map(({ parts, cutBefore, cutAfter }) => {
      const text = onOneLine(parts.map((part) => part.text).join(''));
      return `  “${cutBefore ? '… ' : ''}${text}${cutAfter ? ' …' : ''}”\n`;
    })
    .join('');
}

export const quotationList: Format = {
  id: 'quotations',
  extension: 'txt',
  mediaType: 'text/plain;charset=utf-8',
  quotes: true,
  write: ({ archive, asked, articles }) =>
    `${archive}\n${asked}\n\n${articles.map((article) => `${citation(article, archive)}\n${quotations(article)}\n`).join('')}`,
};
