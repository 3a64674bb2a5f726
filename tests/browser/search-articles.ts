/**
 * Articles beside those of the sample archive, made of words that stand nowhere else: so that what a query must find is
 * known to the last article.
 */
import { article as articleText } from '../search/temp-archive.js';

const article = (front: Readonly<Record<string, string>>, ...paragraphs: readonly string[]) =>
  articleText({ lang: 'en', ...front }, ...paragraphs);

const COPIED =
  'Tavlin the baker of Osterby has baked a loaf as long as the quay, and eleven men carried it through the town on Saturday while the band played and the gulls looked on from every roof.';

/** By path below the archive. */
export const SEARCH_ARTICLES: Readonly<Record<string, string>> = {
  'more/search/kettles.md': article(
    {
      title: 'Grambolt kettles come to Osterby',
      date: '1994-05-03',
      source: 'The Osterby Post',
      byline: 'Nella Quist',
      topics: '[Kettles, Trade]',
      places: '[Osterby]',
      people: '[Nella Quist]',
    },
    'The first kettle stood on a velvern shelf.',
    'Nobody in Osterby had seen a grambolt kettle before, and nobody would buy one.',
  ),
  'more/search/shelf.md': article(
    {
      title: 'The shelf that fell',
      date: '1996-02-10',
      source: 'The Osterby Post',
      topics: '[Kettles]',
      places: '[Osterby]',
    },
    'A shelf of velvern wood fell on Tuesday. It had held forty kettles.',
  ),
  'more/search/grambolt.md': article(
    { title: 'What a grambolt is', date: '1996-07', source: 'Quay Leaves', byline: 'Piet Omar', topics: '[Trade]' },
    'A grambolt is a bolt. It is not a kettle, whatever the Post has printed.',
  ),
  'more/search/zolere.md': article(
    { title: 'Tea at the Café Zolére', date: '1999-12-31', source: 'Quay Leaves' },
    'The Café Zolére closed at midnight, and its last guest was given the key.',
  ),
  'more/search/undated.md': article({ title: 'A grambolt without a day' }, 'Nobody wrote down when it was found.'),
  'more/search/long.md': article(
    { title: 'Six lamps in a row', date: '2003-03-01', source: 'Quay Leaves' },
    ...Array.from(
      { length: 6 },
      (_, i) =>
        `The row has a lamp that is a wendrill, number ${i + 1}, and its keeper lights it with a match and a short word.`,
    ),
  ),
  'more/search/markup.md': article(
    { title: '"Injected <b>headline</b>"', date: '2004-04-01' },
    'He wrote: &lt;img src=x onerror="document.body.dataset.owned=1"&gt; skarnival \\<script>document.body.dataset.owned=1\\</script> beside it.',
  ),
  'more/search/arabic.md': article(
    { title: 'أُمسيات القَلزَم', date: '2005-06-07', lang: 'ar', source: 'Quay Leaves' },
    'قرأ الشاعر في مكتبة القَلزَم قصيدةً عن الميناء، وصفّق له الحاضرون طويلًا.',
  ),
  'more/search/copy-1.md': article(
    { title: 'The longest loaf', date: '2006-01-07', source: 'The Osterby Post' },
    COPIED,
  ),
  'more/search/copy-2.md': article({ title: 'The longest loaf', date: '2006-01-09', source: 'Quay Leaves' }, COPIED),
};
