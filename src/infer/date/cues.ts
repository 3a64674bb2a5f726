/**
 * Words that tell of a day to come. A bound "not before" must be true of publication, so a day in a sentence with such a
 * word bounds nothing: an article of May can announce a day in June.
 */

/** Words that make a whole sentence tell of the future, or of when a page was looked at or changed. */
const SENTENCE_CUES: Readonly<Record<string, string>> = {
  en: [
    "will|won't|shall|we'll|they'll|must|going to|is to|are to|scheduled|schedules|due|deadline|upcoming|forthcoming",
    'expected|expects|expect|expires?|expiring|expiration|expirydate|plans|planned|planning|slated|set to|set for',
    'to be held|to take place|takes? place|to begin|to start|to open|to end|begins?|starts?|opens|ends|closes?|closing',
    "next|until|till|through|register|registration|rsvp|apply|applications?|submit|submissions|sign up|join us|let's",
    'email us|help us|is hosting|are hosting|is presenting|intends?|hopes|proposed|proposes?|postponed|projected|run until',
    'effective|go into effect|valid|ahead of|kicks off|payable|redeemable|callable|exercisable|convertible|redeem|exercise',
    'matures?|maturing|maturity|coupon|settlement date|payment date|pay date|record date|dividend|eurobond|option to',
    'retrieved|accessed|last updated|updated|last modified',
  ].join('|'),
  de: [
    'wird|werden|soll|sollen|geplant|voraussichtlich|nächste|nächsten|nächstes|nächster|kommende|kommenden|startet',
    'beginnt|endet|findet|finden|stattfinden|veranstaltet|lädt|laden|anmeldung|anmeldeschluss|einsendeschluss|frist',
    'spätestens|gilt|erscheint|termin|tritt|treten|abgerufen|aktualisiert|zuletzt geändert|release',
  ].join('|'),
  fr: [
    "sera|seront|aura|auront|jusqu'au|prévue?s?|prochaine?|doit|devra|devrait|à partir du|se tiendra|débutera",
    'commencera|consulté|mis à jour',
  ].join('|'),
  es: 'será|serán|hasta|prevista?|próxim[oa]|tendrá|celebrará|a partir del|comenzará|deberá|podrá|consultado|actualizado',
  pt: 'será|serão|até|prevista?|próxim[oa]|terá|a partir de|começará|atualizado',
  it: 'sarà|saranno|fino al|prevista?|prossim[oa]|avrà|si terrà|entro|a partire dal|consultato|aggiornato',
  nl: 'zal|zullen|tot|verwacht|gepland|komende|volgende|vanaf|begint|uiterlijk|bijgewerkt',
  pl: 'będzie|będą|do dnia|planowan[ya]|odbędzie|rozpocznie',
  tr: 'olacak|kadar|önümüzdeki|gelecek|planlanan|yapılacak|başlayacak|düzenlenecek',
  ru: 'будет|будут|запланирован[оа]?|состоится|пройд[её]т|предстоящий|до',
  ar: [
    'سوف|حتى|وحتى|المقبل|المقبلة|القادم|القادمة|المقرر|مقرر|المزمع|يعتزم|تعتزم|موعد|اعتبارا|اعتباراً|ابتداء|ابتداءً',
    'يعقد|تعقد|يقام|تقام|تغلق|يبدأ|تبدأ|ينطلق|تنطلق|خلال الفترة|لاستضافة|إقامة',
    // "Will" is written as a prefix of the verb: سيعقد, ستبدأ.
    String.raw`س[يتن]\p{L}{3,12}`,
  ].join('|'),
  he: 'עד|יתקיים|תתקיים|הבא|הבאה|צפוי|צפויה|יהיה',
};

/** Words that do so only right before the date: by 3 May, from Monday, 3 May. */
const NEAR_CUES: Readonly<Record<string, string>> = {
  en: 'by|before|after|from|to|for|between|starting|beginning|commencing|ending|is|are|be|date|as of|with effect from',
  de: 'bis|ab|zum|vor dem|nach dem|für den|ist|sind',
  fr: 'avant|après|pour|dès|du|au|est',
  ar: 'قبل|بعد|إلى|في موعد',
};

/** What may stand between such a word and the date: an article, a preposition, a weekday. */
const BETWEEN = String.raw`(?:the|on|or|at|midnight|le|el|den|dem|يوم|\p{L}{3,9}(?:day|tag|dag|och|abend|di),?)\s`;

function anyOf(cues: Readonly<Record<string, string>>): string {
  return Object.values(cues).join('|').replaceAll("'", "['’]").replaceAll(' ', String.raw`\s`);
}

/** Matches a sentence that tells of the future. */
export const FUTURE_SENTENCE = new RegExp(
  String.raw`(?<![\p{L}\p{M}])(?:${anyOf(SENTENCE_CUES)})(?![\p{L}\p{M}])`,
  'iu',
);

/** Matches the end of a text after which a date is likely to be one to come. */
export const FUTURE_BEFORE_DATE = new RegExp(
  String.raw`(?<![\p{L}\p{M}])(?:${anyOf(NEAR_CUES)})\s(?:${BETWEEN}){0,2}$`,
  'iu',
);
