/**
 * Which letters beyond ASCII the languages of the world's single-byte text files use most. Data only: a text is in the
 * encoding in which its bytes turn out to be these letters.
 */

export interface Alphabet {
  /** WHATWG label. */
  readonly encoding: string;
  /** Lowercase letters beyond ASCII. */
  readonly letters: string;
  /**
   * Whether capitals decide too: two encodings of one script may differ in little but which bytes are its capitals.
   */
  readonly cased?: boolean;
  /** Letters of advance: where only a few words decide, the encoding that archives are known to hold wins. */
  readonly advance?: number;
}

const ARABIC = 'اليمونترعبةدفأسق\u064b\u064e\u064f\u0650\u0651\u0652';
const PERSIAN = 'پچگکشخه';
const CYRILLIC = 'оеаинтсрвлкмдпуяыіьз';
const GREEK = 'αοιετσνηυρπκμλςόίά';

/**
 * Scripts other than Latin in single-byte encodings, with the letters that make up most of any text in them. chardet
 * takes a third of Arabic headlines for another script; a text's commonest letters tell in one sentence. Of equal
 * scores the first wins.
 */
export const SCRIPTS: readonly Alphabet[] = [
  { encoding: 'windows-1256', letters: `${ARABIC}${PERSIAN}`, advance: 2 },
  { encoding: 'windows-1251', letters: CYRILLIC, cased: true, advance: 1 },
  { encoding: 'iso-8859-6', letters: ARABIC },
  { encoding: 'koi8-r', letters: CYRILLIC, cased: true },
  { encoding: 'iso-8859-5', letters: CYRILLIC, cased: true },
  { encoding: 'windows-1253', letters: GREEK, cased: true },
  { encoding: 'iso-8859-7', letters: GREEK, cased: true },
  { encoding: 'windows-1255', letters: 'יוהלאמרבתשנעםד' },
  { encoding: 'windows-874', letters: 'านรอกเงมยลว\u0e48\u0e49\u0e31\u0e35' },
];

const CZECH = 'áčďéěíňóřšťúůýž';
const POLISH = 'ąćęłńóśźż';
const CROATIAN = 'čćđšž';

/**
 * Letters that languages in Latin script have beyond ASCII, by encoding. ISO 8859-1 and -9 are read as the Windows
 * encodings that contain them.
 */
export const LATIN: readonly Alphabet[] = [
  ...[
    'àâæçèéêëîïôùûüœÿ',
    'äöüß',
    'áéíñóúüªº',
    'àáâãçéêíóôõúªº',
    'àèéìíîòóùú',
    'åäöé',
    'æøåéü',
    'áéíóúýþæöð',
    'áíóúýæøð',
    'àçèéíïòóúü',
    'ëïéèöüá',
    'äöõüšž',
  ].map((letters) => ({ encoding: 'windows-1252', letters })),
  { encoding: 'windows-1250', letters: POLISH },
  { encoding: 'iso-8859-2', letters: POLISH },
  { encoding: 'windows-1250', letters: `${CZECH}ľĺŕäô` },
  { encoding: 'iso-8859-2', letters: `${CZECH}ľĺŕäô` },
  { encoding: 'windows-1250', letters: 'áéíóöőúüű' },
  { encoding: 'windows-1250', letters: 'ăâîşţ' },
  { encoding: 'windows-1250', letters: CROATIAN },
  { encoding: 'iso-8859-2', letters: CROATIAN },
  { encoding: 'windows-1254', letters: 'çğıöşüâîû' },
  { encoding: 'windows-1257', letters: 'ąčęėįšųūž' },
  { encoding: 'windows-1257', letters: 'āčēģīķļņšūž' },
];
