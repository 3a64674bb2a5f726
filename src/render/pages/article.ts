/**
 * The page of an article: what is known of it, where each inferred value comes from, and its text. A pure function of
 * plain data, so that any thread can compute it.
 */
import { statusOf } from '../../catalogue/corrected.js';
import { exactDay } from '../../listings/exact-day.js';
import { findPicture } from '../../parse/pictures.js';
import { isEdtf, partsOf } from '../../record/edtf.js';
import type { CataloguedArticle, WholeArticle } from '../../record/filed-article.js';
import { oneLine } from '../../record/shown-text.js';
import type { ArticleLinks } from '../article-links.js';
import type { PageContext } from '../context.js';
import { correctedLabels, notesOf } from '../corrections.js';
import { dateEvidence } from '../date-evidence.js';
import { addressOf, pageHead } from '../head.js';
import { writerFor } from '../html-writer.js';
import { newsArticle } from '../json-ld.js';
import { headlineOf, summaryOf } from '../list-item.js';
import type { ArticleFigure, ArticlePage } from '../models.js';
import type { Link, PageHead } from '../page-parts.js';
import { pictureUrl } from '../pictures.js';
import { relativeLink } from '../relative-link.js';
import { rightsOf } from '../rights.js';
import { savedUrls } from '../saved-urls.js';
import { dateText, exactDate, shownDate } from '../shown-date.js';
import { UNDATED } from '../site-urls.js';
import { figuresOf } from './figures.js';
import { keywordsOf, linked, namesOf } from './names.js';
import { trailTo } from './trail.js';

/** The first subject and topics above the headline. */
const KICKER = 3;

/** The address an article was saved from, where it is one of the web. */
function webAddress(article: CataloguedArticle): string | null {
  const address = article.sourceUrl?.value.trim() ?? '';
  return /^https?:\/\//i.test(address) && URL.canParse(address) ? address : null;
}

/** The text's HTML; pictures are linked relative to the page. */
function bodyHtml(article: WholeArticle, { words, pictures }: PageContext): string {
  const write = writerFor(words);
  return write(article.body, {
    dir: article.dir,
    imageUrl: (name) => {
      const path = findPicture(name, article.document.file, pictures);
      return path === null ? null : relativeLink(article.url, pictureUrl(path), false);
    },
  });
}

/** When the file was saved: a date in words where it is one, else as the keeper wrote it. */
function capturedOf(article: CataloguedArticle, { words }: PageContext): string | null {
  const captured = article.frontMatter?.values.captured;
  if (captured === undefined) return null;
  return isEdtf(captured) ? dateText(partsOf(captured), words) : oneLine(captured);
}

interface HeadParts {
  readonly headline: ReturnType<typeof headlineOf>;
  readonly figures: readonly ArticleFigure[];
  readonly links: ArticleLinks;
}

function headOf(article: CataloguedArticle, parts: HeadParts, context: PageContext): PageHead {
  const { headline, figures, links } = parts;
  const summary = summaryOf(article);
  const description = summary === '' ? headline.text : summary;
  const images = figures.flatMap(({ image }) => (image === null ? [] : [image.url]));
  const addressesOf = (others: readonly Link[] = []) =>
    others.map(({ url }) => addressOf(url, context)).filter((url) => url !== null);
  const canonical = links.relations?.copyOf?.url ?? article.url;
  const isoDate = (date: CataloguedArticle['date']) => (date === null ? null : exactDate(partsOf(date.value)));
  return pageHead(
    {
      url: article.url,
      canonical,
      title: headline.text,
      description,
      ogType: 'article',
      image: images[0] ?? null,
      published: exactDay(article.date),
      jsonLd: newsArticle({
        headline: headline.known ? headline.text : null,
        description: summary,
        id: article.id,
        lang: article.lang.value,
        url: addressOf(article.url, context),
        canonical: addressOf(canonical, context),
        earlierVersions: addressesOf(links.relations?.earlierVersions),
        related: addressesOf(links.relations?.related),
        published: isoDate(article.date),
        updated: isoDate(article.updated),
        authors: article.byline?.value ?? [],
        source: article.source?.value ?? null,
        sourceUrl: webAddress(article),
        keywords: keywordsOf(links),
        ...links.things,
        images: images.map((url) => addressOf(url, context)).filter((url) => url !== null),
        rights: rightsOf(article, context.settings),
      }),
    },
    context,
  );
}

/** What a copy's page says of its own address, which is not the canonical one. */
function ownAddress({ url }: CataloguedArticle, context: PageContext): Pick<ArticlePage, 'address'> {
  const address = addressOf(url, context);
  return address === null ? {} : { address };
}

function savedOf(article: CataloguedArticle): ArticlePage['saved'] {
  const { file, range, encoding } = article.document;
  const urls = savedUrls(article);
  return {
    file,
    lines: range.first === range.last ? String(range.first) : `${range.first}–${range.last}`,
    encoding,
    sha256: article.traits.savedSha256,
    textUrl: urls.text,
    jsonUrl: urls.json,
    residueLines: article.traits.residueLines,
  };
}

const orNull = (text: string | null | undefined): string | null => {
  const line = oneLine(text ?? '');
  return line === '' ? null : line;
};

export function articlePage(article: WholeArticle, links: ArticleLinks, context: PageContext): ArticlePage {
  const { words } = context;
  const headline = headlineOf(article);
  const figures = figuresOf(article, context);
  const date = article.date === null ? null : shownDate(article.date, words);
  const notes = notesOf(article);
  return {
    kind: 'article',
    url: article.url,
    head: headOf(article, { headline, figures, links }, context),
    trail: trailTo(words, ...links.periods, { url: article.url, label: headline.text }),
    section: links.periods[0]?.url === UNDATED ? UNDATED : null,
    id: article.id,
    lang: article.lang.value,
    dir: article.dir,
    kicker: [...links.subjects.slice(0, 1), ...linked(links.topics)].slice(0, KICKER),
    headline: headline.text,
    headlineKnown: headline.known,
    standfirst: orNull(article.standfirst?.value),
    byline: links.authors,
    dateline: orNull(article.dateline?.value.printed),
    date,
    dateEvidence: article.date !== null && date?.inferred === true ? dateEvidence(article.date, words) : null,
    updated: article.updated === null ? null : shownDate(article.updated, words),
    figures,
    bodyHtml: bodyHtml(article, context),
    notes: notes.printed,
    keeperNote: notes.keepers,
    corrected: correctedLabels(article, words),
    source: links.source,
    sourceUrl: webAddress(article),
    captured: capturedOf(article, context),
    rights: orNull(rightsOf(article, context.settings)),
    status: orNull(statusOf(article)),
    names: namesOf(links, words),
    previous: links.previous,
    next: links.next,
    ...(links.relations === null ? {} : { relations: links.relations }),
    ...(links.relations?.copyOf ? ownAddress(article, context) : {}),
    saved: savedOf(article),
  };
}
