/**
 * Names of countries that newspapers print and the library lacks. Data only; `countries.ts` joins them to the
 * library's entries by ISO 3166-1 alpha-2 code.
 */

/** Further names of one country in one language. */
export interface Variants {
  readonly names?: readonly string[];
  readonly demonyms?: readonly string[];
  readonly capitals?: readonly string[];
}

/** By the library's language code, then by country code. */
export const VARIANTS: Readonly<Record<string, Readonly<Record<string, Variants>>>> = {
  eng: {
    // Names that the state or its neighbours used before, or that the press uses beside the official one.
    AE: { names: ['U.A.E.'] },
    AG: { names: ['Antigua'] },
    BA: { names: ['Bosnia'], demonyms: ['Bosnians'] },
    BF: { names: ['Burkina', 'Upper Volta'] },
    BY: { names: ['Byelorussia'], demonyms: ['Byelorussian', 'Belarussian', 'Belarussians'] },
    CD: { names: ['D.R. Congo', 'Congo', 'Zaire'], demonyms: ['Zairean', 'Zairian'] },
    CG: { names: ['Republic of Congo'] },
    CV: { names: ['Cabo Verde'], demonyms: ['Cape Verdean', 'Cape Verdeans'] },
    FK: { names: ['Falklands', 'Malvinas'] },
    GB: {
      // The parts of the kingdom stand for it; a keeper who wants them apart names them in topics.yaml.
      names: ['UK', 'U.K.', 'Britain', 'England', 'Scotland', 'Wales', 'Northern Ireland'],
      demonyms: ['Briton', 'Britons', 'Scottish', 'Welsh', 'Northern Irish'],
    },
    KG: { names: ['Kirghizia'], demonyms: ['Kyrgyz'] },
    KH: { names: ['Kampuchea'], demonyms: ['Kampuchean'] },
    KN: { names: ['St. Kitts', 'Saint Kitts'] },
    KP: { names: ['N. Korea', 'Korea'], demonyms: ['N. Korean', 'Korean', 'Koreans'] },
    KR: { names: ['S. Korea', 'Korea'], demonyms: ['S. Korean', 'Korean', 'Koreans'] },
    TR: { names: ['Turkey'], demonyms: ['Turk', 'Turks'] },
    TT: { names: ['Trinidad'] },
    US: { names: ['US', 'U.S.', 'U.S.A.', 'America'], capitals: ['Washington', 'Washington DC'] },
    VA: { names: ['Holy See'] },
    ZA: { names: ['S. Africa'], demonyms: ['S. African'] },

    // Adjectives and nouns where the library has only one of the two, or a rarer spelling.
    AF: { demonyms: ['Afghani', 'Afghanis'] },
    AZ: { demonyms: ['Azeri', 'Azeris'] },
    AR: { demonyms: ['Argentines', 'Argentinian', 'Argentinians', 'Argentinean', 'Argentineans'] },
    BB: { demonyms: ['Bajan', 'Bajans'] },
    BW: { demonyms: ['Batswana', 'Botswanan', 'Botswanans'] },
    CZ: { demonyms: ['Czechs'] },
    DK: { demonyms: ['Dane', 'Danes'] },
    EC: { demonyms: ['Ecuadorian', 'Ecuadorians'] },
    ES: { demonyms: ['Spaniard', 'Spaniards'] },
    FI: { demonyms: ['Finn', 'Finns'] },
    FR: { demonyms: ['Frenchman', 'Frenchmen', 'Frenchwoman', 'Frenchwomen'] },
    HR: { demonyms: ['Croat', 'Croats'] },
    IE: { demonyms: ['Irishman', 'Irishmen', 'Irishwoman', 'Irishwomen'] },
    IS: { demonyms: ['Icelandic'] },
    KM: { demonyms: ['Comorian', 'Comorians'] },
    KZ: { demonyms: ['Kazakh', 'Kazakhs'] },
    LS: { demonyms: ['Basotho'] },
    LU: { demonyms: ['Luxembourgish'] },
    MV: { demonyms: ['Maldivian', 'Maldivians'] },
    NL: { demonyms: ['Dutchman', 'Dutchmen', 'Dutchwoman', 'Dutchwomen'] },
    NP: { demonyms: ['Nepali', 'Nepalis'] },
    PH: { demonyms: ['Philippine', 'Filipina', 'Filipinas'] },
    RS: { demonyms: ['Serb', 'Serbs'] },
    SA: { demonyms: ['Saudi', 'Saudis'] },
    SE: { demonyms: ['Swede', 'Swedes'] },
    SI: { demonyms: ['Slovenian', 'Slovenians'] },
    SR: { demonyms: ['Surinamese'] },
    SV: { demonyms: ['Salvadorean', 'Salvadoreans', 'Salvadorian', 'Salvadorians'] },
    TJ: { demonyms: ['Tajik', 'Tajiks'] },
    UZ: { demonyms: ['Uzbek', 'Uzbeks'] },
    VC: { names: ['St. Vincent and the Grenadines'] },
    XK: { demonyms: ['Kosovars', 'Kosovan', 'Kosovans'] },

    // Other spellings of the same capital. A former capital is not one: it says nothing about today's.
    BD: { capitals: ['Dacca'] },
    CH: { capitals: ['Berne'] },
    CN: { capitals: ['Peking'] },
    IN: { capitals: ['Delhi'] },
    IR: { capitals: ['Teheran'] },
    MN: { capitals: ['Ulaanbaatar'] },
    UA: { capitals: ['Kiev'] },
  },
  ara: {
    // Spellings of the Arabic press where the library has another one, or a misprint (Mexico, Serbia).
    CD: { names: ['الكونغو الديمقراطية', 'الكونغو'] },
    CG: { names: ['الكونغو', 'الكونغو برازافيل'] },
    CV: { names: ['الرأس الأخضر'] },
    CZ: { names: ['جمهورية التشيك'] },
    GB: { names: ['بريطانيا'] },
    GE: { names: ['جمهورية جورجيا'] },
    KP: { names: ['كوريا'] },
    KR: { names: ['كوريا'] },
    MD: { names: ['مولدوفا'] },
    MX: { names: ['المكسيك'] },
    OM: { names: ['سلطنة عمان'] },
    RS: { names: ['صربيا'] },
    SY: { names: ['سورية'] },
    TH: { names: ['تايلاند'] },
    TJ: { names: ['طاجكستان'] },
    US: { names: ['أمريكا', 'أميركا'] },
    UZ: { names: ['أوزبكستان'] },
  },
};

/** English spellings of the library that are left out, with the reason. */
export const DROPPED: Readonly<Record<string, string>> = {
  Island: 'Icelandic for Iceland, and an English word',
  Dominique: 'a first name',
  Mann: 'a surname',
  Mannin: 'never printed for the Isle of Man',
  Mexicanos: 'not a name of the country',
  Portuguesa: 'not a name of the country',
  Prathet: 'Thai for "country"',
  Reunion: 'an English word; Réunion is kept, with its accent',
  Guiana: 'a region of several states',
  'Virgin Islands': 'two territories share it',
  'Channel Islander': 'two territories share it',
  'The Valley': 'an ordinary phrase',
  'The Bottom': 'an ordinary phrase',
  'West Island': 'an ordinary phrase',
  'Saint-Denis': 'better known as a suburb of Paris',
  'Saint-Pierre': 'a name of many towns',
  Jerusalem: 'claimed as capital by two states',
};

/** Capitals that the library labels in a way that no newspaper prints. */
export const CAPITALS_IN_PRINT: Readonly<Record<string, string>> = { 'Washington D.C.': 'Washington' };
