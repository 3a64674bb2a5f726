/** The about page: what the keeper says of the archive, and the archive in numbers. */
import type { Root } from 'mdast';
import type { Listings } from '../../listings/listings.js';
import type { PageContext } from '../context.js';
import { pageHead } from '../head.js';
import { aboutHtml } from '../html.js';
import { writerFor } from '../html-writer.js';
import type { AboutPage } from '../models.js';
import { ABOUT } from '../site-urls.js';
import { archiveFacts } from './facts.js';
import { trailTo } from './trail.js';

export interface AboutInput {
  readonly listings: Listings;
  /** The project's Markdown parser. */
  readonly parseMarkdown: (text: string) => Root;
}

export function aboutPage({ listings, parseMarkdown }: AboutInput, context: PageContext): AboutPage {
  const { settings, words } = context;
  const heading = words.texts.aboutArchive;
  return {
    kind: 'about',
    url: ABOUT,
    head: pageHead({ url: ABOUT, title: heading, description: settings.description || settings.title }, context),
    trail: trailTo(words, { url: ABOUT, label: heading }),
    section: ABOUT,
    heading,
    aboutHtml: settings.about === null ? null : aboutHtml(settings.about, parseMarkdown, writerFor(words)),
    facts: archiveFacts(listings, context),
    keeper: settings.keeper,
    contact: settings.contact,
    rights: settings.rights,
  };
}
