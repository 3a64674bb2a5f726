/**
 * Agency copy as it comes over the wire: what an agency prints around a story for the desks of papers. In other texts
 * lines like these may be anything, so they are asked about only where the story itself names its agency.
 */
import { dateLine } from './date-line.js';

/** Agencies as their stories name them behind the place: `SANT'ORSO, Feb 11 (AFP) -`, `/TASS/`, `(dpa/lno)`. */
const AGENCIES =
  'AA|AAP|Adnkronos|AFP|Agência Brasil|Agerpres|AGI|ANA-MPA|ANI|ANP|ANSA|Antara|AP|APA|APP|APS|ATS|Belga|Bernama|BNA|BSS|BTA|CP|CTK|ČTK|DPA|dpa|dpa-AFX|EFE|epd|Europa Press|IANS|Interfax|IPS|IRNA|Itar-Tass|ITAR-TASS|Jiji Press|KCNA|KNA|KUNA|Kyodo|Kyodo News|Lusa|LUSA|MAP|MENA|MTI|NAN|NNA|Notimex|NTB|NZPA|PA|PANA|PAP|Petra|PNA|PTI|QNA|Reuters|REUTERS|RIA Novosti|Ritzau|SANA|SAPA|sda|SPA|STT|TAP|TASR|TASS|Télam|TT|UNB|UNI|UPI|VNA|WAM|Xinhua|Yonhap';
const NAMED = new RegExp(
  `(?:\\((?:${AGENCIES})(?:[/-]\\p{L}{2,12})?\\)|/(?:${AGENCIES})/\\.|, Kyodo(?: News)? -) ?\\S`,
  'u',
);
/** Characters in which a dateline with its agency stands. */
const DATELINE = 110;

/** Whether a line opens or tells a story and names the agency it comes from. */
export function opensAgencyStory(text: string): boolean {
  return text.length > DATELINE / 2 && NAMED.test(text.slice(0, DATELINE));
}

/** Longest line of those below, in characters. */
const LONGEST = 220;

/** The name of a story and codes in one word: `Velia-politics-vote,2ndlead`, `Wahlen/Landtag/Nordmark/`. */
const WORD = /^(?:[A-Z]{2,4} )?(?=\S{0,50}[\p{L}\d][-/_,][\p{L}\d])\p{L}[\p{L}\d/_,.'’-]{3,70}$/u;
/** `bdt0412 3 pl 301 dpa 0733`: small words, one of them of letters and figures. */
const CODES =
  /^(?=.{0,60}(?:[A-Za-z]{2,4}\d{3,}|QBXB|[A-Z]{2}_[A-Z]))(?:[A-Z\d_/]{1,40}|[a-z]{1,4}\d{0,6})(?: (?:[A-Z\d_/]{1,4}|[A-Z]\d[A-Z]|QBXB|[a-z]{1,4}|\d{1,6})){0,9}$/;
/** `Lorne Ferry, 2nd Ld-Writethru,0412`, `VELIA-VOTE 3rd lead` */
const TAKE =
  /^[\p{L}\d][\p{L}\d'’ /,-]{2,60}[ ,-](?:\d(?:st|nd|rd|th) ?)?(?:ld|lead|nightld|add|take|wrap|sub|update|writethru|writethrough)(?:[-, ](?:writethru|wrap|\d{1,4})){0,3}$/iu;
/** What has been changed since the last sending, in brackets or in capitals. */
const CHANGES =
  'attn|attention|eds?|editors?|note to|adds?|adding|updates?|updated|updating|recasts?|rewrites?|refiles?|repeats?|rpts?|releads?|inserts?|corrects?|trims?|incorporates?|writes through|actualiza|amplía|añade|corrige|precisa|reitera|neu|zusammenfassung|zweite zusammenfassung|meldung|wiederholung|wh|berichtigt|ergänzt|aktualisiert|actualise|précise|ajoute|corrige|aggiorna|riepilogo|atualiza|acrescenta';
const IN_BRACKETS = new RegExp(String.raw`^[([](?:${CHANGES})(?=[\s:.,-]).{3,200}[)\]]$`, 'iu');
const IN_CAPITALS =
  /^(?:ATTN|ATTENTION|EDS?|EDITORS?|NOTE TO EDITORS|ADDS|UPDATES|RECASTS|REFILES|REPEATS|RELEADS|CORRECTS|TRIMS)(?=[\s:.,-]).{3,200}$|^(?:Recasts|Adds|Rewrites|Releads)(?: \p{Ll}{2,12}|,|;| [A-Z]{2,4} ).{3,200}$/u;
const PICTURES =
  /^(?:[=(+*]{1,4}\s?)?(?:(?:with|mit|con|avec) )?(?:AP|AFP|EPA|file|ap)?\s?(?:pictures?|photos?|fotos?|bild(?:er)?|imágenes|vidéos?|vídeos?|videos?|graphics?|grafik)(?: (?:available|[A-Z]{2,4}\d{2,4}(?:-\d{1,4})?)(?:, [A-Z]{2,4}\d{2,4}(?:-\d{1,4})?){0,9})?(?:\)?\s?[=)+*]{0,4})(?:\s\((?:fotos?|vídeos?|videos?)\))?$/iu;
const ALERT = /^(?:urgente?|bulletin|flash|newsalert|advisory|eil(?:meldung)?|blitz|alerte|snap|kill|mandatory kill)$/i;

/** The rule by which a line above an agency's story is the agency's, or null where it may be the story's own. */
export function ruleAboveStory(text: string): string | null {
  if (text.length > LONGEST || text === '' || dateLine(text) !== null) return null;
  if (WORD.test(text) || CODES.test(text) || TAKE.test(text) || ALERT.test(text)) return 'agency-slug';
  return ruleWithinStory(text);
}

/** The same of a line that stands between the paragraphs: notices that come with a later take. */
export function ruleWithinStory(text: string): string | null {
  if (text.length > LONGEST) return null;
  return IN_BRACKETS.test(text) || IN_CAPITALS.test(text) || PICTURES.test(text) ? 'agency-notice' : null;
}

/** Who wrote and edited, by their letters: `cd-jm/abc/def`, `COR-ABC/DEF`, `mfl`. */
const LETTERS = /^(?:[a-z]{2,4}(?:[-/ ][a-z]{2,4}){0,4}|[A-Z]{2,5}(?:[-/ ][A-Z]{2,4}){0,4})$/;
/** When it was sent: `AFP 121530 GMT FEB 11`, `02111530`, `11-FEB-11 15:30 NNNN`. */
const SENT =
  /^(?:[A-Z][A-Za-z]{1,7}[ -])?(?:\d{4,8}|\d{2}-[A-Z]{3}-\d{2} \d{2}:\d{2}|(?:[A-Z]{2}-)?\d{2}-\d{2}-\d{2} \d{4})(?: ?[A-Z]{2,4})?(?: [A-Za-z]{3,4} \d{2,4})?(?: N{4})?$/;
const SIGNED = new RegExp(`^(?:N{4}|[=-]{1,2} ?(?:${AGENCIES})|(?:${AGENCIES}) ?/?[=-]{0,2})$`, 'u');

/** How to reach who wrote it: `((ana.quill@agency.example; +44 20 7946 0000))`. */
const REACHED = /^\(\([^()]{0,120}(?:@|\d{3}[ -]?\d{3})[^()]{0,120}\)\)$/;

/** The same of a line beneath the text of a story. */
export function ruleBelowStory(text: string): string | null {
  if (text.length > LONGEST || text === '') return null;
  if (SIGNED.test(text)) return 'end-mark';
  if (LETTERS.test(text) || SENT.test(text) || REACHED.test(text)) return 'agency-sign-off';
  return ruleWithinStory(text);
}
