/**
 * Datelines that only the first paragraph of a text shows to be such: a place in capitals before a colon, as papers of India
 * and its neighbours, Malaysia and the Gulf print it (`LENNICK: The harbour bridge …`), and an Italian town before a full
 * stop (`ROMA. Il ponte …`).
 */
import type { DatelineReading } from './dateline.js';

/** Shortest paragraph that is looked at, in characters. */
const PARAGRAPH = 90;

const WORD = "[\\p{Lu}][\\p{Lu}’'.-]{1,20}";
const COLON = new RegExp(`^(${WORD}(?: ${WORD}){0,2}(?:/${WORD})?): (?=["“‘']?\\p{Lu}[\\p{L}’'-]* \\p{L})`, 'u');
const STOP = /^(\p{Lu}[\p{Lu}’' ]{3,24})\. (?=["“«]?\p{Lu}[\p{Ll}’' ])/u;

/** Words in capitals before a colon that say what follows: none of them is a place. */
const LABELS: ReadonlySet<string> = new Set(
  'A|ABOUT|ADDRESS|ADVICE|ALERT|ALSO|ANALYSIS|ANSWER|BACKGROUND|BOTTOM|BREAKING|BRIEFING|CAPTION|CLAIM|COLUMN|COMMENT|COMMENTARY|CONCLUSION|CONTACT|CONTEXT|CORRECTION|COST|CRITIC|CREDIT|DATE|DAY|DETAILS|DISCLAIMER|DISCLOSURE|EDITORIAL|EVENT|EXCLUSIVE|EXPLAINED|EXPLAINER|FACT|FACTBOX|FACTS|FEATURE|FILE|FIRST|FOCUS|FOLLOW|FULL|GALLERY|HEADLINE|HOST|HOW|INFO|INFORMATION|INSIGHT|INTERVIEW|JUST|KEY|LATEST|LEAD|LIFESTYLE|LINE|LISTEN|LIVE|LOCATION|LOOK|MAP|MODERATOR|MORE|MYTH|NEW|NEWS|NEWSMAKER|NOTE|NOTES|NOW|OFFICIAL|ONE|OPINION|OVERVIEW|PART|PERSPECTIVE|PHOTO|PHOTOS|PICTURE|PICTURES|PODCAST|POINT|POLITICS|POLL|PREVIEW|PROFILE|QUESTION|QUIZ|QUOTE|RATING|REACTION|READ|RECAP|RECIPE|REMEMBER|REPORT|REPORTER|RESULT|REVEALED|REVIEW|RULING|SCIENCE|SECOND|SEE|SERIES|SHARE|SOURCE|SOURCES|SPECIAL|SPEAKER|SPOILER|SPORT|SPORTS|STEP|STORY|SUBJECT|SUMMARY|TEAM|THE|THIS|TIME|TIP|TODAY|TOP|TRAVEL|TRUTH|TWEET|UPDATE|UPDATED|UPDATES|URGENT|VENUE|VERDICT|VIDEO|VIEW|VOICE|WARNING|WATCH|WEATHER|WHAT|WHEN|WHERE|WHICH|WHO|WHY|WORLD|YOUR'.split(
    '|',
  ),
);

/** The places of many reports that have three letters or fewer besides. */
const SHORT_PLACES: ReadonlySet<string> = new Set(['GOA', 'UAE', 'UK', 'US', 'FEZ']);

/** Capitals of provinces and regions, and of countries as Italian has them: in front of other text stands a subject, too (`CALCIO.`). */
const ITALIAN_TOWNS: ReadonlySet<string> = new Set(
  'AGRIGENTO|ALESSANDRIA|ANCONA|AOSTA|AREZZO|ASCOLI PICENO|ASTI|AVELLINO|BARI|BELLUNO|BENEVENTO|BERGAMO|BIELLA|BOLOGNA|BOLZANO|BRESCIA|BRINDISI|CAGLIARI|CALTANISSETTA|CAMPOBASSO|CASERTA|CATANIA|CATANZARO|CHIETI|COMO|COSENZA|CREMONA|CROTONE|CUNEO|ENNA|FERMO|FERRARA|FIRENZE|FOGGIA|FORLÌ|CESENA|FROSINONE|GENOVA|GORIZIA|GROSSETO|IMPERIA|ISERNIA|L’AQUILA|LA SPEZIA|LATINA|LECCE|LECCO|LIVORNO|LODI|LUCCA|MACERATA|MANTOVA|MASSA|MATERA|MESSINA|MILANO|MODENA|MONZA|NAPOLI|NOVARA|NUORO|ORISTANO|PADOVA|PALERMO|PARMA|PAVIA|PERUGIA|PESARO|PESCARA|PIACENZA|PISA|PISTOIA|PORDENONE|POTENZA|PRATO|RAGUSA|RAVENNA|REGGIO CALABRIA|REGGIO EMILIA|RIETI|RIMINI|ROMA|ROVIGO|SALERNO|SASSARI|SAVONA|SIENA|SIRACUSA|SONDRIO|TARANTO|TERAMO|TERNI|TORINO|TRAPANI|TRENTO|TREVISO|TRIESTE|UDINE|VARESE|VENEZIA|VERBANIA|VERCELLI|VERONA|VIBO VALENTIA|VICENZA|VITERBO|BRUXELLES|PARIGI|LONDRA|BERLINO|MADRID|MOSCA|VIENNA|GINEVRA|ATENE|ANKARA|WASHINGTON|NEW YORK|PECHINO|TOKYO|GERUSALEMME|IL CAIRO|KIEV|CITTÀ DEL VATICANO'.split(
    '|',
  ),
);

/** Read the paragraph that opens a text; null where it has no such dateline. */
export function readOpeningDateline(text: string): DatelineReading | null {
  if (text.length < PARAGRAPH) return null;
  const place = placeBeforeColon(text) ?? placeBeforeStop(text);
  if (place === null) return null;
  return { printed: place, place, rest: text.slice(place.length + 2), rule: 'dateline-opening' };
}

/** Whether a paragraph begins with capitals and a colon: where several do, they are speakers or subjects. */
export function opensWithCapitals(text: string): boolean {
  return COLON.test(text);
}

function placeBeforeColon(text: string): string | null {
  const place = COLON.exec(text)?.[1] ?? null;
  if (place === null || SHORT_PLACES.has(place)) return place;
  const isLabel = place.split(/[^\p{L}]+/u).some((word) => LABELS.has(word) || /^[A-Z]{2,3}$/.test(word));
  return isLabel || !/\p{Lu}{4}/u.test(place) ? null : place;
}

function placeBeforeStop(text: string): string | null {
  const place = STOP.exec(text)?.[1] ?? null;
  return place !== null && ITALIAN_TOWNS.has(place.replace("'", '’')) ? place : null;
}
