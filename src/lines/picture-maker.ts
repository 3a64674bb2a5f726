/** Whether the words in a bracket at the end of a line name who made a picture, or whence it comes. */
import { looksLikeName } from './names.js';
import { isPaperName } from './paper-name.js';

/** Words for a picture, the last of `Family photograph`, `Courier photo`, `Polizei-Archivbild`. */
const PICTURE_WORD =
  /^(?:(?:photo|photograph|picture|image|illustration|screenshot|foto|fotografía|imagen)s?|handouts?|screen ?grab|drawing|(?:\p{L}{1,20}-?)?(?:archiv|symbol|beispiel|privat|agentur|serien)?(?:foto|bild|grafik)|bildschirmfoto)$/iu;
/** Words in small letters that stand beside it. */
const BESIDE =
  /^(?:family|file|courtesy|archive|library|staff|police|press|stock|handout|contributed|submitted|supplied|provided|undated|official|aerial|satellite|combination|of|the|and|from|via|by|de|du|d['’]archives?|di|archivo|archives?|\p{Lu}[\p{L}\p{M}'’.&-]*)$/u;
/** Words that open a remark to the reader: `(See photo)`, `(Photo on page 3)`. */
const REMARK = /^(?:see|more|click|read|view|watch|full|scroll|no|not|photos?(?= (?:on|at|above|below|left|right)))\b/i;
/** `Funerals begin in the valley (picture)`: an agency's headline says that there is one. */
const THERE_IS_ONE = /^(?:(?:photo|picture|image|graphic)s?|foto|bild|grafik)$/i;
const MOST_WORDS = 6;

/** Where a picture comes from, alone in a bracket behind a whole sentence. */
const WHENCE =
  /^(?:supplied|submitted|contributed|provided|courtesy|facebook|twitter|instagram|youtube|google (?:maps|earth|street view)|wikimedia commons|archives?|archivo|cortesía|privat|courtesy of .{3,40}|courtesy .{3,40})$/i;

/** Words by which a house that has photographers is named, at its end. */
const HOUSE_END =
  /\b(?:Network|Group|Images?|News|Agency|Media|Photos?|Photography|Pictures|Magazine|Archives?|Museum)$/;

/** `Family photograph`, `Courier photo`, `Symbolbild`, and behind a sentence `Supplied`, `Ana Quill/Boston Herald`. */
export function namesOrigin(text: string, isBehindSentence: boolean): boolean {
  if (/\d/.test(text) || !/^[\p{L}]/u.test(text)) return false;
  if (isPicture(text)) return true;
  return isBehindSentence && (WHENCE.test(text) || isMakerWithHouse(text));
}

function isPicture(text: string): boolean {
  const words = text.split(' ');
  if (words.length > MOST_WORDS || REMARK.test(text) || THERE_IS_ONE.test(text)) return false;
  const last = words.at(-1) ?? '';
  const before = words.slice(0, -1);
  if (PICTURE_WORD.test(last)) return before.every((word) => BESIDE.test(word));
  // `Foto de archivo`, `Photo d'archives`
  return PICTURE_WORD.test(words[0] ?? '') && words.length > 1 && words.slice(1).every((word) => BESIDE.test(word));
}

/** `Courier/Ana Quill`, `Ana Quill / Los Angeles Times`: two people with a slash between them would be writers. */
function isMakerWithHouse(text: string): boolean {
  const [one = '', other = '', ...more] = text.split('/').map((side) => side.trim());
  if (more.length > 0) return false;
  return (looksLikeName(one) && isHouse(other)) || (looksLikeName(other) && isHouse(one));
}

function isHouse(text: string): boolean {
  return /^\p{Lu}[\p{L}\p{M}.&’'-]{2,}$/u.test(text) || isPaperName(text) || HOUSE_END.test(text);
}
