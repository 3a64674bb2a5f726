/** Names of newspapers, as far as their words tell. */
import { opensAsByline } from './byline-labels.js';

const MOST_WORDS = 12;

/** Words by which papers are named, in small letters: the languages of which we know any, one or a few a line. */
const PAPER_WORDS = new Set(
  [
    'advertiser|argus|beacon|bee|bulletin|chronicle|clarion|courant|courier|daily|democrat|dispatch|echo|enquirer|evening|examiner|express|gazette|globe|guardian|herald|independent|inquirer|intelligencer|journal|leader|ledger|mail|mercury|messenger|mirror|news|observer|picayune|post|press|recorder|register|reporter|republican|review|sentinel|standard|star|sun|telegram|telegraph|times|transcript|tribune|weekly|world',
    'zeitung|tagblatt|tageblatt|anzeiger|nachrichten|kurier|rundschau|merkur|bote|wochenblatt|blatt',
    'courrier|dépêche|gazette|hebdo|nouvelles|quotidien|écho',
    'correo|crónica|diario|gaceta|heraldo|mercurio|noticias|periódico|prensa',
    'corriere|gazzetta|giornale|messaggero',
    'jornal|diário|folha|correio|gazeta|dziennik|noviny|deník|gazetesi|courant|krant|dagblad|nieuwsblad|tidende|tidning|avis',
    'suara|harian|utusan|вестник|газета|вісник',
    'صحيفة|جريدة',
  ].flatMap((words) => words.split('|')),
);
/** German, Dutch and Nordic papers carry the word in a longer one: `Ostmerer Abendzeitung`. */
const PAPER_ENDINGS =
  /\p{L}(?:zeitung|anzeiger|tagblatt|tageblatt|nachrichten|rundschau|kurier|bote|dagblad|bladet|posten|tidningen|avisen|tidende)$/u;
/** Words of papers that are sections of pages too. */
const SECTION_WORDS = new Set(
  'the|daily|evening|news|press|review|sport|sports|local|world|business|weekly'.split('|'),
);
/** Words of papers that are surnames too: two words that end in one may be an author. */
const SURNAMES = new Set('post|star|leader|herald|press|mercury|bee|argus|sun|beacon|courant'.split('|'));
const ARTICLE = /^(?:the|el|la|le|les|die|der|das|il) /i;
/** What archives of scanned papers put behind a name: `(Ostmere, Vic. : 1854 - 1954)`. */
const YEARS = /\([^()]{0,60}\d{4} ?[-–] ?\d{4}\)$/;
const TITLE_WORD = /^[("“]?[\p{Lu}\p{Lo}\d]|^(?:of|and|the|&|de|del|la|le|les|du|des|di|und|der|die|das|für|y|:|-)$/u;

/**
 * Whether a text is the name of a paper: all of its words are a title's, and one that begins or ends it is a word that
 * papers are named by; words that are sections too say so only with more beside them.
 */
export function isPaperName(name: string): boolean {
  if (YEARS.test(name)) return true;
  // `By Ana Quill, The Ostmere Dispatch`
  if (opensAsByline(name)) return false;
  const words = name.replace(/ \([^()]{2,40}\)$/, '').split(' ');
  if (words.length < 2 || words.length > MOST_WORDS) return false;
  const own = words
    .filter((_, at) => at < NEAR_BEGINNING || at === words.length - 1)
    .map(bare)
    .filter(isPaperWord);
  if (own.length === 0 || !words.every((word) => TITLE_WORD.test(word))) return false;
  return own.some((word) => !SECTION_WORDS.has(word)) || (own.length > 1 && words.length > 2);
}

/** Words at the beginning among which a paper's word stands, unless it is the last. */
const NEAR_BEGINNING = 3;

/** A word in small letters without the signs around it. */
function bare(word: string): string {
  return word.toLowerCase().replace(/^[("“]|[)"”’,.]+$/g, '');
}

/** Whether a word, as printed, names a paper behind its town and no section of a page: `Ostmere Gazette`. */
export function endsPaperName(word: string): boolean {
  const said = bare(word);
  return isPaperWord(said) && !SECTION_WORDS.has(said);
}

function isPaperWord(word: string): boolean {
  return PAPER_WORDS.has(word) || PAPER_ENDINGS.test(word);
}

/** Whether a paper's name might be a person's: a page or a weekday beside it says that a paper is meant. */
export function mayBePerson(name: string): boolean {
  const words = name.toLowerCase().split(' ');
  return words.length === 2 && !ARTICLE.test(name) && SURNAMES.has(words[1] ?? '');
}

/** The page behind a paper's name: `The Ostmere Dispatch, Page 15`. */
const PAGE = /[,.;:]? {1,3}\(?(?:pages?|pp?|pg|seiten?|s|página|pág)\b\.? ?([A-Z]?\d{1,3}(?:[-–,] ?\d{1,3})?)\)?$/iu;

/** A citation in the paper and its page, which is null where none stands behind it. */
export function paperAndPage(text: string): { readonly paper: string; readonly page: string | null } {
  const found = PAGE.exec(text);
  return found === null ? { paper: text, page: null } : { paper: text.slice(0, found.index), page: found[1] ?? null };
}

/** Whether a text behind a writer's name is the paper's that the writer works for. */
export function isHouseName(text: string): boolean {
  return isPaperName(text) && !mayBePerson(text);
}
