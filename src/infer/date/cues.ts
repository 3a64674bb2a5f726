/**
 * Words that tell of a day to come. A bound "not before" must be true of publication, so a day in a sentence with such a
 * word bounds nothing: an article of May can announce a day in June.
 */

/** Words that make a whole sentence tell of the future. */
const SENTENCE_CUES: Readonly<Record<string, string>> = {
  en: "will|won't|shall|scheduled|schedules|due|deadline|upcoming|forthcoming|expected|expects|expect|expire|expires|expiring|plans|planned|planning|slated|set to|set for|to be held|to take place|takes place|take place|going to|until|till|through|next|starts|begins|ends|opens|register|rsvp|apply|application|applications|hopes|effective|valid|would|by the end|no later than|runs|runs from|ahead of|kicks off|to begin|to start|to open|to end|postponed|tour|trial date|election|tickets|proposed|projected|target|goal|promised|commits|committed|mandate|mandates|mandated|required|requires|requirement|must|should|may|can",
  de: 'wird|werden|soll|sollen|bis|ab|geplant|voraussichtlich|nächste|nächsten|nächstes|nächster|kommende|kommenden|startet|beginnt|endet|findet|finden|stattfinden|anmeldung|anmeldeschluss|frist|spätestens|gilt|erscheint|termin|würde|könnte|muss|müssen|tritt in kraft',
  fr: "sera|seront|aura|auront|jusqu'au|jusqu’au|prévu|prévue|prévus|prévues|prochain|prochaine|doit|devra|devrait|à partir du|dès le|se tiendra|débutera|commencera|fin prévue",
  es: 'será|serán|hasta|previsto|prevista|próximo|próxima|tendrá|celebrará|partir del|comenzará|debe|debería|podrá',
  pt: 'será|serão|até|previsto|prevista|próximo|próxima|terá|a partir de|começará',
  it: 'sarà|saranno|fino al|previsto|prevista|prossimo|prossima|avrà|si terrà|entro|a partire dal',
  nl: 'zal|zullen|tot|verwacht|gepland|komende|volgende|vanaf|begint|uiterlijk|moet',
  pl: 'będzie|będą|do dnia|planowany|planowana|przyszły|odbędzie|rozpocznie',
  tr: 'olacak|kadar|önümüzdeki|gelecek|planlanan|edecek|yapılacak|başlayacak',
  ru: 'будет|будут|до|запланирован|запланировано|состоится|пройдет|пройдёт|предстоящий|следующий',
  ar: 'سوف|حتى|المقبل|المقبلة|القادم|القادمة|المقرر|مقرر|المزمع|سيتم|ستتم|سيكون|ستكون|سيعقد|ستعقد|يعتزم|تعتزم|موعد|اعتبارا|اعتباراً|ابتداء|ابتداءً',
  he: 'עד|יתקיים|תתקיים|הבא|הבאה|צפוי|צפויה|יהיה',
};

/** Words that do so only right before the date (with a weekday or an article between): by 3 May, from 3 May. */
const NEAR_CUES: Readonly<Record<string, string>> = {
  en: 'by|before|from|for|between|starting|beginning|commencing|ending|ends|after|since when|on or before|as of',
  de: 'am|zum|vom|vor',
  fr: 'avant le|pour le|du|au',
  ar: 'قبل|من|إلى',
};

/** Arabic writes "will" as a prefix of the verb: `سيعقد`, `ستبدأ`. */
const ARABIC_FUTURE = String.raw`س[يتن]\p{L}{3,12}`;

function anyOf(cues: Readonly<Record<string, string>>): string {
  return Object.values(cues).join('|').replaceAll("'", "['’]").replaceAll(' ', String.raw`\s`);
}

/** Matches a sentence that tells of the future. */
export const FUTURE_SENTENCE = new RegExp(
  String.raw`(?<![\p{L}\p{M}])(?:${anyOf(SENTENCE_CUES)}|${ARABIC_FUTURE})(?![\p{L}\p{M}])`,
  'iu',
);

/** Matches the end of a text after which a date is likely to be one to come. */
export const FUTURE_BEFORE_DATE = new RegExp(
  String.raw`(?<![\p{L}\p{M}])(?:${anyOf(NEAR_CUES)})\s(?:[\p{L}\p{M}]{1,12}[,.]?\s?){0,2}$`,
  'iu',
);
