/**
 * What a person's name looks like in print: two to five capitalised words, particles between them. Shape only; whether
 * anybody is called so is not asked here.
 */

/** Small words inside names, in the languages that bylines are printed in. */
const PARTICLES = new Set(
  'al el ul bin ibn bint abu umm ben de da di do du dos das del della degli dei van von der den ter ten te la le les lo y e zu zur vom und af av'.split(
    ' ',
  ),
);

/** Words that begin or end a phrase in title case but never a name. */
const NEVER_IN_NAMES = new Set(
  'the a an of in on at to for from with and or but about after before how why what when who where is are was were this that these those your our my their its all more most new no not page photo photos video home news sport sports world business politics culture opinion comment comments latest breaking share print email tweet read watch listen menu search login subscribe newsletter archive archives contact january february march april june july august september october november december monday tuesday wednesday thursday friday saturday sunday ihr ihre mein meine unser unsere kommentieren teilen twittern drucken aktualisiert letztes update forum moderator recipes rezepte nachrichten pressemeldungen pressemitteilungen noticia noticias escucha escuchar teilnahmen whatsapp facebook instagram leserbrief kommentar kommentare artikel beiträge startseite impressum datenschutz kontakt aus das die der den dem ein eine im am les des une une los las una info'.split(
    ' ',
  ),
);

/** Words among those that are surnames too: behind a label and a first name they are. */
const SURNAMES_TOO = new Set(['home', 'march', 'page', 'read', 'sport']);

/** Words in capitals that open a phrase in German, though particles of names are written so. */
const OPENS_A_PHRASE = new Set(['Dear', 'Der', 'Zu', 'Zum', 'Zur']);

/** Small words that are no surname in any language. */
const NEVER_LAST = new Set(['von', 'der', 'und', 'zur', 'zum', 'vom']);

const CAPITALISED = /^\p{Lu}[\p{L}\p{M}'’.‐-]*$/u;
const PREFIXED = /^(?:al|el|d|l|o|n|as|ad|ar|at|an|ash)['’‐-]\p{Lu}[\p{L}\p{M}'’.-]*$/u;
/** Scripts without capitals: a name is then just two to five short words of letters. */
const UNCASED = /^(?=.?[\p{Lo}\u0640])[\p{Lo}\p{M}'’.\u0640-]+$/u;

/** `'Fitz'` or `(Fitz)` between first name and surname. */
const NICKNAME = /^(?:["'“‘]\p{Lu}[\p{L}-]{0,20}["'”’]|\(\p{Lu}[\p{L}-]{0,20}\))$/u;

/** The legal form of a firm, as its name ends. */
const FIRM_END = /^(?:GmbH|AG|KG|Inc|Ltd|LLC|PLC|Corp|SpA|B\.?V|N\.?V|S\.A)\.?$/;

/** `Courier.example`: an address. */
const ADDRESS_END = /\p{L}{2}\.\p{Ll}{2,}$/u;

function isNameWord(word: string): boolean {
  return CAPITALISED.test(word) || PREFIXED.test(word) || UNCASED.test(word) || NICKNAME.test(word);
}

/** Whether `text` has the shape of one person's name. `single`: one word alone will do (after "By"). */
export function looksLikeName(text: string, single = false): boolean {
  const words = text.split(' ').filter((word) => word !== '');
  if (words.length > 6 || words.length < (single ? 1 : 2)) return false;
  if (text.length > 60 || /[\d@/\\<>{}[\]_=+*#%]/.test(text)) return false;
  const [first, last] = [words[0] ?? '', words.at(-1) ?? ''];
  if (
    words.length > 1 &&
    (OPENS_A_PHRASE.has(first) ||
      NEVER_LAST.has(last.toLowerCase()) ||
      words.every((word) => word === last || PARTICLES.has(word)))
  )
    return false;
  if (!single && (ADDRESS_END.test(last) || FIRM_END.test(last))) return false;
  if (!isNameWord(last) || (!isNameWord(first) && !PARTICLES.has(first.toLowerCase()))) return false;
  return words.every(
    (word) =>
      (isNameWord(word) && !isNeverIn(word, single && words.length > 1 && word === last)) ||
      PARTICLES.has(word.replace(/-$/, '').toLowerCase()),
  );
}

function isNeverIn(word: string, isSurname: boolean): boolean {
  const lower = word.toLowerCase();
  return NEVER_IN_NAMES.has(lower) && !(isSurname && SURNAMES_TOO.has(lower));
}

/** A name printed in capitals as it is written elsewhere: `ANA QUILL` → `Ana Quill`, `JOHN MCDONALD` stays readable. */
export function nameCase(text: string): string {
  if (text !== text.toUpperCase() || text === text.toLowerCase()) return text;
  if (!text.includes(' ') && text.length <= 5) return text;
  return text.replace(/\p{L}[\p{L}\p{M}]*/gu, (word, at: number) => {
    const lower = word.toLowerCase();
    if (at > 0 && PARTICLES.has(lower)) return lower;
    return word.length === 1 ? word : word[0] + lower.slice(1);
  });
}
