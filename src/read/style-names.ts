/**
 * The names that newsrooms give to the styles of their pages, and what a paragraph in such a style is. Each house has
 * names of its own (`HED`, `Head 36`, `01 Headline`, `Body first`); the words in them are much the same.
 */

/** What a paragraph is; `page` belongs to the page it was set on, `text` is all else. */
export type StyleRole =
  | 'title'
  | 'kicker'
  | 'standfirst'
  | 'subheading'
  | 'byline'
  | 'byline-more'
  | 'credit'
  | 'caption'
  | 'date'
  | 'dateline'
  | 'source'
  | 'page'
  | 'pull-quote'
  | 'pull-quote-by'
  | 'text';

const role = (name: StyleRole, words: string): readonly [StyleRole, RegExp] => [
  name,
  new RegExp(`(?:^| )(?:${words})(?= |$)`, 'u'),
];

/** First that fits tells; a word of two may be written as one. */
const ROLES: readonly (readonly [StyleRole, RegExp])[] = [
  role('pull-quote-by', '(?:pull ?)?quotes? ?(?:by|by ?line|credit|name|source|attribution|attrib|speaker)'),
  role('pull-quote', 'pull ?quotes?|lift ?outs?|call ?outs?|pull ?outs?'),
  role('text', 'tables?|block ?quotes?|tag ?lines?|shirt ?tails?|end ?notes?|foot ?notes?'),
  role(
    'credit',
    '(?:photo|foto|pic|picture|image|bild|pix|art) ?(?:credits?|by|by ?line|kredit|name|nachweis)|credits?|credit ?line|photographer|fotograf|crédits?(?: photo)?|kredit',
  ),
  role(
    'page',
    'jump(?: ?(?:lines?|head|hed|headline|word|from|to))?|turn ?lines?|turn ?heads?|continued|folios?|page ?(?:number|no|header|footer)|running (?:head|foot)|header|footer|slugs?|slug ?lines?|(?:section|column|standing|page) ?(?:heads?|heds?|headers?|flags?)|section',
  ),
  role(
    'caption',
    'captions?|caps?|cut ?lines?|cut ?lin|bild ?(?:unterschrift|text|legende|zeile)|bu|légendes?|legendes?|pie(?: de)? ?foto|didascalia|photo ?text|bildtext|billedtekst|bildetekst|bijschrift',
  ),
  role(
    'standfirst',
    'decks?|deks?|drop ?(?:heads?|heds?|headlines?)|sub ?(?:headlines?|titles?|titre|titulo|título|titolo)|(?:second|secondary) (?:head|headline)|stand ?firsts?|straps?|strap ?lines?|summary|read ?ins?|unter(?:zeile|titel)|vorspann|chapeau|chapô|ingress|manchet|entradilla|bajada|sommario|sumario|catenaccio',
  ),
  role(
    'subheading',
    'sub ?(?:heads?|heds?)|cross ?(?:heads?|heds?)|x ?heads?|(?:break|side|in|box|brief|sidebar|info ?box|chart|graphic|list) ?(?:heads?|heds?|headlines?|titles?)|heading [2-6]|zwischen(?:titel|zeile|überschrift)|inter ?titres?|ladillos?|mellan ?rubrik|mellem ?rubrik|tussenkop',
  ),
  role(
    'kicker',
    'kickers?|eye ?brows?|over ?lines?|labels?|dach ?zeile|spitz ?marke|oberzeile|sur ?titres?|ante ?t[ií]tulo|occhiello|vignette|rubric|trompet',
  ),
  role(
    'byline-more',
    '(?:by ?lines?|by|author|writer|autor) ?(?:titles?|affiliation|affil|org|paper|email|e mail|desc|description|job|second|bottom|sub|credits?)',
  ),
  role(
    'byline',
    'by ?lines?|by|byl|authors?|writers?|reporters?|columnists?|autor(?:en|es)?|auteurs?|autore|firma|signatures?|byline ?name',
  ),
  role('source', 'publications?|newspaper|paper'),
  role('dateline', 'date ?lines?'),
  role('date', 'dates?|pub ?date|datum|fecha|data'),
  role(
    'title',
    'heads?|heds?|headlines?|headings?|heading 1|hl|hdl|titles?|titel|titre|título|titulo|titolo|titular|überschrift|ueberschrift|schlag ?zeile|haupt ?(?:zeile|titel)|rubrik|overskrift|kop|main ?(?:head|hed)',
  ),
];

/** What a paragraph in a style of this name is. */
export function styleRole(name: string): StyleRole {
  const words = wordsOf(name);
  return ROLES.find(([, pattern]) => pattern.test(words))?.[0] ?? 'text';
}

/** The words in a name, in lower case: `03_BodyText-9pt` → `body text`. The numbers of levels stay: `Heading 2`. */
function wordsOf(name: string): string {
  const apart = name
    .slice(0, LONGEST)
    .replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ')
    .replace(/\d{1,3} ?(?:pt|pts|pct|col|cols|deck)\b/giu, ' ')
    .replace(/(\p{L})(?=\d)/gu, '$1 ')
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();
  return /^heading \d$/.test(apart) ? apart : apart.replace(/ ?\d+ ?/g, ' ').trim();
}

/** Longest name that is looked at. */
const LONGEST = 100;

/** Words in the names of styles in which the text itself is set. */
const BODY =
  /(?:^| )(?:body(?: ?text| ?copy)?|text|story|copy|lead|lede|intro|grundtext|fließtext|brødtekst|brödtext|brodtext|texte|texto|testo|corpo|cuerpo|tekst)(?= |$)/u;

/** Whether a style of this name is one of the text itself, by a word for it and not for want of another. */
export function isBodyStyle(name: string): boolean {
  return styleRole(name) === 'text' && BODY.test(wordsOf(name));
}
