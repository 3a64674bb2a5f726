/**
 * Tags that content systems put between the paragraphs of a text and fill in when they draw a page (Jekyll's Liquid,
 * Hugo's and WordPress's shortcodes). Without the system they say nothing, but the captions of pictures in them do.
 */

/** Liquid and Nunjucks: `{% include ad.html %}`, `{{ content }}`. */
const LIQUID = /^(?:\{%[^%{}]{1,300}%\}|\{\{[^<>%{}]{1,300}\}\})$/u;
/** Hugo: `{{< youtube 12ab >}}`, `{{% notice %}}`. */
const HUGO = /^\{\{(?:<|%)[^{}]{1,600}(?:>|%)\}\}$/u;
/** WordPress, whose brackets converters write behind a backslash: `[gallery ids="1,2"]`, `\[/embed\]`. */
const WORDPRESS =
  /^\\?\[\/?(?:gallery|embed|video|audio|playlist|youtube|vimeo|twitter|facebook|instagram|soundcloud|contact-form(?:-7)?|sharing|jwplayer|polldaddy|scribd|slideshow|more|nextpage|poll|ad|adsense|sc|(?:su|vc|et_pb|fusion)_[a-z_]{1,20})(?:\s+[\w-]{1,30}=(?:"[^"[\]]{0,300}"|'[^'[\]]{0,300}'|[^\s"'[\]]{1,300})){0,20}\s*\/?\\?\]$/iu;
/** The same around an address: `[embed]https://example.org/film[/embed]`. */
const EMBEDDED = /^\\?\[([a-z]{3,12})(?:\s[^[\]]{0,300})?\\?\]\s*<?https?:\/\/[^\s<>[\]]{1,1000}>?\s*\\?\[\/\1\\?\]$/iu;
/** WordPress's caption, with the picture and its words between. */
const CAPTION = /^\\?\[caption\b[^[\]]{0,300}\\?\](.{0,2000}?)\\?\[\/caption\\?\]$/isu;
/** A picture in Markdown, in a link or not, or in HTML. */
const PICTURE =
  /\[?!\[[^\]]{0,300}\]\([^()\s]{0,1000}(?: "[^"]{0,300}")?\)(?:\]\([^()\s]{0,1000}\))?|<[^<>]{1,1000}>/gu;
const ATTRIBUTE = (name: string) => new RegExp(`\\s${name}\\s?=\\s?(?:"([^"]{1,900})"|'([^']{1,900})')`, 'iu');
const [CAPTION_ATTRIBUTE, CREDIT_ATTRIBUTE, PICTURE_ATTRIBUTE] = [
  ATTRIBUTE('caption'),
  ATTRIBUTE('attr'),
  ATTRIBUTE('src'),
];
const PICTURE_ADDRESS = /!\[[^\]]{0,300}\]\(([^()\s]{1,1000})|\ssrc\s?=\s?["']([^"']{1,1000})/u;

/** What a tag says to a reader: nothing at all, mostly. */
export interface TemplateTag {
  readonly caption: string | null;
  readonly credit: string | null;
  /** The picture's name or address. */
  readonly picture: string | null;
}

const SAYS_NOTHING: TemplateTag = { caption: null, credit: null, picture: null };

/** Read a block that is one tag and nothing else, as it is written; null for any other. */
export function readTemplateTag(written: string): TemplateTag | null {
  const text = written.trim();
  if (!/^(?:\{[{%]|\\?\[)/.test(text)) return null;
  const within = CAPTION.exec(text)?.[1];
  if (within !== undefined) return captioned(within);
  if ([LIQUID, WORDPRESS, EMBEDDED].some((tag) => tag.test(text))) return SAYS_NOTHING;
  if (!HUGO.test(text)) return null;
  return {
    caption: attribute(CAPTION_ATTRIBUTE, text),
    credit: attribute(CREDIT_ATTRIBUTE, text),
    picture: attribute(PICTURE_ATTRIBUTE, text),
  };
}

function captioned(within: string): TemplateTag {
  const caption = within.replace(PICTURE, ' ').replace(/\s+/g, ' ').trim();
  const [, written, marked] = PICTURE_ADDRESS.exec(within) ?? [];
  return { caption: caption === '' ? null : caption, credit: null, picture: written ?? marked ?? null };
}

function attribute(pattern: RegExp, text: string): string | null {
  const [, double, single] = pattern.exec(text) ?? [];
  const value = (double ?? single ?? '').trim();
  return value === '' ? null : value;
}
