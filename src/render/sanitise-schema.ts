/**
 * What may stand in an article's HTML. Everything else is dropped: this is the policy, `rehype-sanitize` the engine.
 * Values are checked, too: the only IDs are those of footnotes, the only links lead to the web, to an e-mail address or
 * to a footnote.
 */

const FOOTNOTE_ID = /^user-content-fn(?:ref)?-/;

/** An attribute, or an attribute and the values it may have. */
type Allowed = string | [name: string, ...values: (string | RegExp)[]];

/** The part of hast-util-sanitize's schema that this policy sets: all of it, so that none of its defaults apply. */
export interface SanitiseSchema {
  readonly tagNames: string[];
  /** By tag; `*` is any tag. */
  readonly attributes: Record<string, Allowed[]>;
  /** Tags that may stand only within others. */
  readonly ancestors: Record<string, string[]>;
  readonly protocols: Record<string, string[]>;
  readonly clobber: string[];
  readonly clobberPrefix: string;
  readonly required: Record<string, Record<string, string>>;
  /** Tags that go with all that is in them; of others that are not allowed, the content stays. */
  readonly strip: string[];
  readonly allowComments: boolean;
  readonly allowDoctypes: boolean;
}

/** Tags of running text. No h1 (the page has its own), no class, style, name or event handler on anything. */
export const SCHEMA: SanitiseSchema = {
  tagNames: [
    ...['h2', 'h3', 'h4', 'h5', 'h6', 'p', 'blockquote', 'ul', 'ol', 'li', 'pre', 'hr', 'section'],
    ...['table', 'thead', 'tbody', 'tr', 'th', 'td'],
    ...['a', 'br', 'code', 'del', 'em', 'img', 'strong', 'sup'],
  ],
  attributes: {
    '*': [['dir', 'ltr', 'rtl']],
    a: [
      'href',
      'title',
      ['rel', 'external'],
      ['id', FOOTNOTE_ID],
      'ariaLabel',
      ['ariaDescribedBy', 'footnote-label'],
      'dataFootnoteRef',
      'dataFootnoteBackref',
    ],
    h2: [['id', 'footnote-label']],
    img: ['src', 'alt', 'title', ['loading', 'lazy'], ['decoding', 'async']],
    li: [['id', FOOTNOTE_ID]],
    ol: ['start'],
    section: ['dataFootnotes'],
  },
  ancestors: { thead: ['table'], tbody: ['table'], tr: ['table'], th: ['table'], td: ['table'] },
  // A picture comes from the archive, by a relative URL; an empty list would mean any protocol, so it names one that
  // cannot be.
  protocols: { href: ['http', 'https', 'mailto'], src: ['none'] },
  clobber: [],
  clobberPrefix: '',
  required: {},
  strip: ['script', 'style'],
  allowComments: false,
  allowDoctypes: false,
};
