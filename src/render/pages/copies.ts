/** Pages of the groups of copies: each under the headline of the article that stands for it in listings. */
import { type Listings, PAGE_SIZE } from '../../listings/listings.js';
import { paginate } from '../../listings/paginate.js';
import type { CataloguedArticle } from '../../record/filed-article.js';
import type { PageContext } from '../context.js';
import { listingHead } from '../head.js';
import { headlineOf, listItem } from '../list-item.js';
import type { CopiesPage } from '../models.js';
import type { ListGroup, ListItem } from '../page-parts.js';
import { COPIES, DATA } from '../site-urls.js';
import { count, say } from '../words.js';
import { numbered, pagination } from './page-numbers.js';
import { trailTo } from './trail.js';

/** No page where there are no copies. */
export function* copiesPages({ copies }: Pick<Listings, 'copies'>, context: PageContext): Iterable<CopiesPage> {
  if (copies.length === 0) return;
  const { words } = context;
  const heading = words.texts.copies;
  const articles = copies.reduce((sum, group) => sum + group.length, 0);
  const intro = say(words, 'copiesIntro', {
    articles: count(words, 'articles', articles),
    groups: count(words, 'copyGroups', copies.length),
  });
  for (const page of paginate(copies, COPIES)) {
    const title = numbered(heading, page, words);
    yield {
      kind: 'copies',
      url: page.url,
      head: listingHead({ url: page.url, title, description: intro }, articles, context),
      trail: trailTo(words, { url: DATA, label: words.texts.data }, { url: COPIES, label: heading }),
      section: DATA,
      heading,
      intro,
      groups: page.items.flatMap((group) => groupOf(group, context)),
      pagination: pagination(page, { base: COPIES, size: PAGE_SIZE }, words),
      chart: null,
      previous: null,
      next: null,
    };
  }
}

function groupOf(group: readonly CataloguedArticle[], context: PageContext): readonly ListGroup[] {
  const [first] = group;
  if (first === undefined) return [];
  const items = group.map((article): ListItem => {
    // The whole group stands here: no item needs to say where else it stands.
    const { alsoIn: _, ...item } = listItem(article, context);
    return item;
  });
  return [{ id: `copies-${first.id}`, heading: headlineOf(first).text, url: first.url, items }];
}
