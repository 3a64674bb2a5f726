/**
 * Captions and their credits: `… (Reuters)`, `… EPA/NAME`, `Photo: Name`. A caption's text is the line without the
 * credit; the credit is kept apart, as printed but without its brackets and labels.
 */

import { readDatelineAlone } from './dateline.js';
import { endsSentence } from './line.js';
import { looksLikeName } from './names.js';
import { isPaperName } from './paper-name.js';
import { namesOrigin } from './picture-maker.js';
import { remembered } from './remembered.js';
import { readSlashedCredit } from './slashed-credit.js';

/** Longest caption, in characters. */
const LONGEST_CAPTION = 900;

export interface CaptionReading {
  /** Text without the credit; empty when the line is a credit only. */
  readonly caption: string;
  readonly credit: string | null;
  readonly rule:
    | 'caption-credit-bracketed'
    | 'caption-credit-slashed'
    | 'caption-credit-labelled'
    | 'caption-credit-copyright'
    | 'caption-credit-stock'
    | 'caption-credit-capitals'
    | 'caption-labelled'
    | 'caption-file-picture';
}

/** Agencies whose name alone, in brackets behind a sentence, says that the line is a caption. */
const AGENCIES =
  'reuters|afp|ap|epa|epa-efe|efe|dpa|ansa|upi|getty|getty images|afp/getty|rex|shutterstock|alamy|istock|pa|pa wire|pa media|press association|associated press|ap photo|agence france-presse|anadolu(?: agency)?|aa|xinhua|kyodo|tass|itar-tass|sputnik|ria novosti|sana|spa|wam|mena|petra|keystone|picture alliance|imago|ddp|apa|belga|anp|ritzau|ntb|tt|lehtikuva|courtesy photo|file photo|handout|reuters file|archiv|archivfoto|رويترز|أ\\.?ف\\.?ب|ا\\.?ف\\.?ب|أ ف ب|الفرنسية|واس|د ب أ|أ ب|الأناضول';

const AGENCY_ALONE = new RegExp(`^(?:${AGENCIES})$`, 'iu');
const AGENCY_WITHIN = new RegExp(`(?:^|[\\s/,-])(?:${AGENCIES})(?:$|[\\s/,-])`, 'iu');
const BRACKETED = /^(.*?)\s*[([（]([^()[\]（）]{2,90})[)\]）]\.?$/u;
const CREDIT_LABEL =
  /^(?:(?:file |archive |courtesy )?(?:photos?|photograph|image|pictures?|credit|pic|illustration|graphic)(?: credit| courtesy)?(?: by| of|:|\/)|photograph(?:er)?:|(?:archiv)?(?:fotos?|bild(?:er)?|grafik|quelle)\s*:|©|\(c\)|crédit(?:s)?(?: photo)?\s*:|photo d['’]archives|foto\s*:|fotografía\s*:|imagen\s*:|beeld\s*:|fot\.\s|zdj\.\s|zdjęcie\s*:|(?:autor |autorka )?fotka?\s*:|fotó\s*:|valokuva\s*:|kuva\s*:|illustra(?:tion|sjon|tör)\s*:|picha\s*[:|]|ảnh\s*:|צילום\s*:|عکس\s*:|фото\s*:|фотография\s*:|фотографія\s*:|φωτογραφία\s*:|φωτο\s*:|fotoğraf\s*:|फ़?ोटो\s*:|사진\s*[:=]|写真[:：＝=]|撮影[・:：＝=]|图片来源[:：]|تصوير\s*:?|صورة\s*:|المصدر\s*:)/iu;
const LABELLED_END =
  /^(.{0,600}?[.!?”"’]?)(?:\s+|(?<=\p{Ll}[.!?]))((?:file |archive |courtesy |archiv)?(?:photos?|photograph|image|picture|credit|photographer|fotos?|bild(?:quelle)?|grafik|(?:valo)?kuva|fotó|illustrasjon|ảnh|фото|צילום|عکس|φωτο(?:γραφία)?|fotoğraf|zdjęcie|crédits?(?: photo)?)(?:\s*:\s*|\s+(?:by|courtesy of|courtesy)\s+|\/)\S.{1,80})$/iu;
/** What stands between a label and a name. */
const LABEL_SIGN = /[:/]|\s(?:by|courtesy)\s/i;
const LABEL_WORD =
  /photo|image|picture|credit|crédit|foto|bild|grafik|kuva|fotó|illustra|ảnh|фото|צילום|عکس|φωτο|fotoğraf|zdjęcie/iu;
const FILE_PICTURE =
  /^(?:file\s*(?:photo|picture|image)?\s*[-–—:]|file photo\b|in this\b.{0,60}\b(?:file )?(?:photo|picture|image|handout)\b)/iu;
const CAPTION_LABEL =
  /^(?:caption|photo caption|picture|image|bildunterschrift|légende|pie de foto|التعليق|abb(?:ildung)?\.?)\s*:\s*(\S.*)$/iu;

/** The number of a figure, which is part of its caption. */
const FIGURE = /^(?:abb(?:ildung)?|fig(?:ure|ura)?)\.? \d{1,2}[a-d]?\s?[:.]\s\S/iu;

/** Whether the words in a bracket name who made a picture. */
function namesMaker(text: string): boolean {
  if (AGENCY_ALONE.test(text) || CREDIT_LABEL.test(text)) return true;
  if (/\d{2}/.test(text) || text.length > 70) return false;
  return AGENCY_WITHIN.test(text) && /^[\p{Lu}\p{Lo}]/u.test(text);
}

/** `Photo: Name` → `Name`. */
function withoutLabel(credit: string): string {
  return (
    credit
      .replace(CREDIT_LABEL, '')
      .replace(/^[\s:]+/, '')
      .trim() || credit
  );
}

/**
 * Read a line as a caption by its own marks; null where it has none. Lines over 900 characters are never captions.
 */
export function readCaption(text: string): CaptionReading | null {
  return text.length > LONGEST_CAPTION ? null : captionIn(text);
}

const captionIn = remembered((text): CaptionReading | null => {
  if (readDatelineAlone(text) !== null) return null;
  for (const read of READERS) {
    const reading = read(text);
    if (reading !== null) return reading;
  }
  return null;
});

/** `The barn after the fire. © Ana Quill/AFP`: the sign with a name behind it, not with a year as in a page's foot. */
const COPYRIGHT_END =
  /^(\S.{6,600}?)\s{0,3}[-–—|•]?(?:\s{0,3}©|\s\([cC]\)(?=\s{0,3}\p{Lu}))\s{0,3}((?!(?:19|20)\d{2}|by\b|copyright|all )[\p{L}\d].{1,90})$/u;
/** Words that a caption has at least, so that a label of a page with the sign behind it is none. */
const CAPTION_WORDS = 3;
/** Libraries of pictures: a name before one, with a slash or a comma between, says who made a picture. */
const STOCK =
  /^[\p{L}\d][\p{L}\d .'’&_-]{1,50}(?:\s?\/\s?|,\s)(?:[\p{L}][\p{L} .]{1,30}(?:\s?\/\s?|,\s))?(?:thinkstock|i?stock(?:photo)?|hemera|shutterstock(?:\.com)?|getty images|fotolia(?:\.com)?|adobe ?stock|stock\.adobe\.com|depositphotos|dreamstime|pixabay|unsplash|pexels|wikimedia commons|alamy(?: stock photo)?|picture alliance|zuma(?:press)?)(?: \([^()]{1,20}\))?\.?$/iu;
/** A library behind `via`, a maker, a licence or an agency before it: `Ana Quill/AFP via Getty Images`. */
const VIA =
  /[,/)\]][^,/)\]]{0,40} via (?:wikimedia commons|flickr|getty images|unsplash|pixabay|pexels|shutterstock|zuma press|ap|reuters)\.?$/iu;
/** A Creative Commons licence at the end: `Ana Quill, Flickr, CC BY-SA 2.0`. */
const LICENCE =
  /^[\p{L}\d][^.!?:]{1,70}[ ,([|]{1,2}(?:CC|Creative Commons)[ -](?:BY|0)(?:[ -](?:NC|SA|ND)){0,2}(?:[ -]\d\.\d)?(?: \p{L}{2,8})?[)\]]?$/u;
/** Words of a line that says under which licence the page itself stands. */
const OF_THE_PAGE = /licen[cs]e|lizenz|under |unter |stehen|content|inhalt|text|©|copyright|website|powered/i;
/** The site of the British broadcaster prints its captions behind these words. */
const IMAGE_CAPTION = /^image caption\s+(?=\p{Lu})/iu;

/** Each looks first for the one sign without which it cannot be: most lines are paragraphs and cost a glance. */
const READERS: readonly ((text: string) => CaptionReading | null)[] = [
  readInGallery,
  readBracketed,
  readCreditLine,
  readSlashed,
  readLabelledEnd,
  readCopyright,
  readStock,
  readCapitalsEnd,
  readEastAsian,
  readCaptionLabel,
  readFilePicture,
];

function readBracketed(text: string): CaptionReading | null {
  const last = text.charAt(text.length - (text.endsWith('.') ? 2 : 1));
  if (last !== ')' && last !== ']') return null;
  const [, caption = '', maker = ''] = BRACKETED.exec(text) ?? [];
  // `Geneva: (Reuters)` tells whence a story comes, not who took a picture.
  if (/[:،-]\s*$/u.test(caption)) return null;
  // `… said the harbour master. (ANSA).` ends the text of a story, as the agency itself signs it.
  if (last !== text.at(-1) && endsSentence(caption.trim())) return null;
  return maker !== '' && (namesMaker(maker) || namesOrigin(maker, endsSentence(caption.trim())))
    ? { caption, credit: withoutLabel(maker), rule: 'caption-credit-bracketed' }
    : null;
}

function readCreditLine(text: string): CaptionReading | null {
  if (text.length > 160 || !CREDIT_LABEL.test(text)) return null;
  const said = withoutLabel(text);
  if (OF_PICTURE.test(text) && isSentence(said))
    return { caption: said.replace(VIEW_MORE, ''), credit: null, rule: 'caption-labelled' };
  if (SEVERAL.test(text) && tellsWhatIsShown(said)) return null;
  return { caption: '', credit: withoutLabel(text), rule: 'caption-credit-labelled' };
}

/** A label of the picture, which a caption may follow; credits and sources are of makers. */
const OF_PICTURE = /^(?:file |archive |archiv)?(?:photo|image|picture|foto|bild|imagen)\s?:/iu;
/** `Photos: Regatta day in Lennick` is the headline of pictures. */
const SEVERAL = /^(?:photos|pictures|fotos|bilder|images)\s?:/iu;
const COURTESY = /courtesy|supplied|provided|archiv|handout|zvg|privat/i;

function tellsWhatIsShown(said: string): boolean {
  const words = said.split(' ');
  return words.length >= CAPTION_WORDS && !COURTESY.test(said) && words.some((word) => SMALL_WORD.test(word));
}

/** Makers, libraries and licences. */
const OF_RIGHTS = /[/©]|commons|lizenz|licen[cs]e/i;
/** A button of the site of press releases on science. */
const VIEW_MORE = / view more$/i;
/** Words in small letters that a sentence has at least, behind its first: no maker is named by them. */
const SMALL_WORDS = 3;
const SMALL_WORD =
  /^(?!(?:by|for|from|of|and|the|via|with|at|in|de|la|von|der|und|et|courtesy|archive|file|stock)[,.]?$)\p{Ll}{2,}[,.]?$/u;

/** Whether what stands behind a label tells of the picture and not of its maker: `IMAGE: A goose on the quay at dusk.` */
function isSentence(text: string): boolean {
  if ((!endsSentence(text) && !VIEW_MORE.test(text)) || OF_RIGHTS.test(text)) return false;
  return text.split(' ').filter((word) => SMALL_WORD.test(word)).length >= SMALL_WORDS;
}

function readSlashed(text: string): CaptionReading | null {
  const found = readSlashedCredit(text, AGENCY_ALONE);
  return found === null ? null : { ...found, rule: 'caption-credit-slashed' };
}

/** A picture of a gallery with its number before and the page's buttons behind: `1 of 4 The quay. Show More Show Less`. */
const IN_GALLERY = /^\d{1,3} (?:of|\/) \d{1,3} (\S.{6,800}?) Show More(?: Show Less)?$/u;

function readInGallery(text: string): CaptionReading | null {
  const [, shown = ''] = text.includes('Show More') ? (IN_GALLERY.exec(text) ?? []) : [];
  return shown === '' ? null : (captionIn(shown) ?? { caption: shown, credit: null, rule: 'caption-labelled' });
}

/** Longest label with the name behind it, in characters. */
const LONGEST_LABELLED = 140;

function readLabelledEnd(text: string): CaptionReading | null {
  if (text.length > 500) return null;
  const end = text.slice(-LONGEST_LABELLED);
  if (!LABEL_SIGN.test(end) || !LABEL_WORD.test(end)) return null;
  const [, caption = '', credit = ''] = LABELLED_END.exec(text) ?? [];
  if (credit === '') return null;
  // `The old quay. | Photo: Ana Quill`: what divides them belongs to neither.
  return { caption: caption.replace(/\s*[|•·–—]$/, ''), credit: withoutLabel(credit), rule: 'caption-credit-labelled' };
}

function readCopyright(text: string): CaptionReading | null {
  if (!/©|\([cC]\)/.test(text)) return null;
  const [, caption = '', credit = ''] = COPYRIGHT_END.exec(text) ?? [];
  if (credit === '' || caption.split(' ').length < CAPTION_WORDS) return null;
  return { caption, credit, rule: 'caption-credit-copyright' };
}

/**
 * `El viejo muelle, el lunes.ANA QUILL`, `Le vieux quai, le 3 mai. ANA QUILL / AFP`: Spanish and French papers set who made a
 * picture in capitals behind its caption, glued to it or with an agency; Dutch ones behind a word for the picture.
 */
const CAPITALS_END =
  /^(.{15,500}?[\p{L}\d»”")][.!?]?)(?:(?<=[.!?»”"])(\p{Lu}[\p{Lu}.'’-]+(?: \p{Lu}[\p{Lu}.'’-]+){1,3})|[.!?]?\s(\p{Lu}[\p{Lu}.'’-]+(?: \p{Lu}[\p{Lu}.'’-]+){1,3} \/ \p{Lu}[\p{Lu} .-]{1,20})|(?<=[.!?»”"])\s(?:(?:FILE )?PHOTOS?|PICHA|FOTO|COURTESY)\s?\|\s?(\p{Lu}[\p{Lu}.'’| -]{1,50})|(?<=[.!?»”"])\s(?:Beeld|BEELD) (\p{Lu}[\p{L}.'’/ -]{1,50}))$/u;
/** What one of these ends in: a capital behind a capital, or a name behind the word. */
const CAPITALS_SIGN = /\p{Lu}{2}$|\s(?:Beeld|BEELD) \S.{1,50}$/u;
/** Longest caption of this kind. */
const LONGEST_CAPITALS = 400;

function readCapitalsEnd(text: string): CaptionReading | null {
  if (text.length > LONGEST_CAPITALS || !CAPITALS_SIGN.test(text)) return null;
  const [, caption = '', ...makers] = CAPITALS_END.exec(text) ?? [];
  const credit = makers.find((maker) => maker !== undefined) ?? '';
  if (credit === '' || caption.split(' ').length < CAPTION_WORDS || caption === caption.toUpperCase()) return null;
  return { caption, credit, rule: 'caption-credit-capitals' };
}

/** `图为港口老鱼市。（王强 摄）`: the sign for taking a picture behind its maker, in brackets. */
const TAKEN_BY = /^(.{4,200}?)[（(]([^（）()]{2,24}?)\s?(?:摄|攝|摄影|攝影|撮影)[）)]$/u;
const TAKEN_SIGN = /[摄攝撮影][）)]$/u;

function readEastAsian(text: string): CaptionReading | null {
  if (!TAKEN_SIGN.test(text)) return null;
  const [, caption = '', credit = ''] = TAKEN_BY.exec(text) ?? [];
  return credit === '' ? null : { caption, credit, rule: 'caption-credit-bracketed' };
}

/** Longest line that names a maker and a library of pictures. */
const LONGEST_STOCK = 110;
const LICENCE_SIGN = /(?:CC|Commons)[ -](?:BY|0)/;

/** Longest name of a maker, in characters. */
const LONGEST_MAKER = 40;

/** `Ana Quill/The Courier`: the maker and the paper. */
function isOfHouse(text: string): boolean {
  const at = text.indexOf('/');
  if (at < 3 || at > LONGEST_MAKER || text.includes('/', at + 1)) return false;
  const [maker, house] = [text.slice(0, at).trim(), text.slice(at + 1).trim()];
  return looksLikeName(maker) && isPaperName(house) && !isPaperName(maker);
}

function readStock(text: string): CaptionReading | null {
  if (text.length > LONGEST_STOCK) return null;
  const isCredit =
    (/[/,]/.test(text) && STOCK.test(text)) ||
    (text.includes(' via ') && VIA.test(text)) ||
    isOfHouse(text) ||
    (LICENCE_SIGN.test(text) && LICENCE.test(text) && !OF_THE_PAGE.test(text));
  return isCredit ? { caption: '', credit: text.replace(/\.$/, ''), rule: 'caption-credit-stock' } : null;
}

function readCaptionLabel(text: string): CaptionReading | null {
  if (FIGURE.test(text)) return { caption: text, credit: null, rule: 'caption-labelled' };
  const caption = CAPTION_LABEL.exec(text)?.[1] ?? text.slice(IMAGE_CAPTION.exec(text)?.[0].length ?? text.length);
  return caption === '' ? null : { caption, credit: null, rule: 'caption-labelled' };
}

function readFilePicture(text: string): CaptionReading | null {
  return text.length <= 500 && FILE_PICTURE.test(text)
    ? { caption: text, credit: null, rule: 'caption-file-picture' }
    : null;
}

/**
 * The credit at the end of a line that is known to be a caption for another reason (it stands twice, or beneath a
 * picture): any bracket at the end that holds a name, or `AGENCY/NAME`.
 */
export function creditOf(text: string): { readonly caption: string; readonly credit: string | null } {
  if (text.length > LONGEST_CAPTION) return { caption: text, credit: null };
  const reading = readCaption(text);
  if (reading?.credit) return { caption: reading.caption, credit: reading.credit };
  const bracketed = BRACKETED.exec(text);
  const inside = bracketed?.[2] ?? '';
  if (bracketed !== null && bracketed[1] !== '' && /^[\p{Lu}\p{Lo}]/u.test(inside) && !/^\d|\d{4}/.test(inside)) {
    return { caption: bracketed[1] ?? '', credit: withoutLabel(inside) };
  }
  return { caption: text, credit: null };
}
