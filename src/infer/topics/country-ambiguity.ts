/**
 * Names of countries that are other things as well, with the reason, and phrases in which a country's name is not the
 * country. Data only; `mentions.ts` says what the guards do.
 */

/**
 * `beside-name`: no mention where a capitalised word stands directly before or after (`Michael Jordan`).
 * `person`: the same; and where that happens in an article, the word standing alone needs support there, too, since
 *   people are called by their surname from the second time on.
 * `support`: counts only in an article that names the country in another, unambiguous way.
 * `word`: an ordinary word too, told apart by its capital: in headlines written in capitals it needs support.
 * `accents`: only as spelt here, with its accents.
 */
export type Guard = 'beside-name' | 'person' | 'support' | 'word' | 'accents';

export interface Ambiguity {
  readonly forms: readonly string[];
  readonly guards: readonly Guard[];
  readonly reason: string;
}

export const AMBIGUITIES: readonly Ambiguity[] = [
  { forms: ['Georgia'], guards: ['beside-name', 'support'], reason: 'a state of the USA, and a first name' },
  { forms: ['Georgians'], guards: ['support'], reason: 'people of a state of the USA' },
  {
    forms: ['Jordan', 'Chad', 'Holland', 'Montserrat', 'Dane', 'Finn', 'Swede', 'Turk', 'Pitcairn'],
    guards: ['person'],
    reason: 'surnames and first names',
  },
  {
    forms: ['England', 'Wales', 'Welsh', 'Ireland', 'Palau', 'Lao', 'Bharat', 'Jersey', 'America'],
    guards: ['beside-name'],
    reason: 'surnames and first names, or parts of the names of firms and places',
  },
  {
    forms: ['Washington', 'London', 'Paris', 'Sofia', 'Delhi', 'Wellington', 'Muscat'],
    guards: ['beside-name'],
    reason: 'surnames and first names, or parts of the names of newspapers, firms and treaties',
  },
  {
    forms: [
      'Victoria',
      'Hamilton',
      'Stanley',
      'Douglas',
      'Kingston',
      'Kingstown',
      'Georgetown',
      'George Town',
      'Plymouth',
    ],
    guards: ['beside-name', 'support'],
    reason: 'surnames, first names and better-known towns elsewhere',
  },
  {
    forms: ['Jamestown', 'Santiago', 'San José', 'San Juan', 'Nassau', "Saint John's", "St. John's", "St. George's"],
    guards: ['support'],
    reason: 'towns of the same name elsewhere',
  },
  {
    forms: ['Sucre', 'Praia', 'Moroni', 'Cayenne', 'Tripoli', 'Lobamba', 'Saint Martin'],
    guards: ['support'],
    reason: 'also a word, a person, a saint, or a town of another country',
  },
  {
    forms: ['Dominique'],
    guards: ['beside-name', 'support'],
    reason: 'French for Dominica, and a first name',
  },
  {
    forms: ['Emirates', 'RSA', 'Timor', 'Macedonia'],
    guards: ['support'],
    reason: 'also an airline, an abbreviation of other things, or a region beyond the state',
  },
  {
    forms: ['Uzbek', 'Uzbeks', 'Tajik', 'Tajiks', 'Turkmen', 'Croat', 'Croats', 'Serb', 'Serbs'],
    guards: ['support'],
    reason: 'also peoples of the neighbouring countries',
  },
  {
    forms: ['Turkey', 'Polish', 'Nippon', 'Chile', 'China', 'US', 'Того'],
    guards: ['word'],
    reason: 'ordinary words when the capital says nothing',
  },
  { forms: ['Malé', 'Réunion'], guards: ['accents'], reason: 'English words without their accents' },
  {
    forms: ['عمان', 'مالي', 'بنين', 'جورجيا', 'المغرب'],
    guards: ['support'],
    reason: 'also Amman, "financial", "sons", a state of the USA, "the west" and the evening prayer',
  },
];

/** Phrases that are no mention of the country named in them; the longest name wins, so they keep it from matching. */
export const NOT_COUNTRIES: Readonly<Record<string, readonly string[]>> = {
  'regions of more than one country, or of another one': [
    'New Mexico',
    'New Mexican',
    'New England',
    'New Jersey',
    'New Britain',
    'New Ireland',
    'New London',
    'New South Wales',
    'British Columbia',
    'British Columbian',
    'Benin City',
    'Jersey City',
    'Jersey Shore',
    'Niger Delta',
    'Niger River',
    'Niger State',
    'West Timor',
    'Latin America',
    'Latin American',
    'Latin Americans',
    'South America',
    'South American',
    'South Americans',
    'North America',
    'North American',
    'North Americans',
    'Central America',
    'Central American',
    'Central Americans',
    'Inter-American',
    'Pan-American',
    'Pan American',
    'Ibero-American',
    'West Indian',
    'West Indians',
    'Jordan River',
    'River Jordan',
    'Congo River',
    'Congo Basin',
    'المغرب العربي',
    'صلاة المغرب',
    'أمريكا اللاتينية',
    'أميركا اللاتينية',
    'أمريكا الجنوبية',
    'أميركا الجنوبية',
    'أمريكا الشمالية',
    'أميركا الشمالية',
  ],
  'seas and straits': [
    'South China Sea',
    'East China Sea',
    'Sea of Japan',
    'Indian Ocean',
    'Gulf of Mexico',
    'Gulf of Oman',
    'Gulf of Guinea',
    'Lake Victoria',
    'خليج عمان',
    'بحر الصين الجنوبي',
  ],
  'peoples who are not those of the country': [
    'American Indian',
    'American Indians',
    'Native American',
    'Native Americans',
  ],
  'firms, animals and things': [
    'Bank of America',
    'Anglo American',
    'Royal Dutch',
    'Guinea pig',
    'Guinea pigs',
    'Guinea fowl',
    'Canada goose',
    'Canada geese',
    'Brazil nut',
    'Brazil nuts',
    'Bermuda Triangle',
    'Bermuda shorts',
    'German shepherd',
    'German shepherds',
    'French fries',
    'Cuba Gooding',
    'Panama hat',
    'Indian Wells',
    'Miss America',
    'Captain America',
  ],
};

/** Words after a country's adjective that make it money: `US dollars`, `Swiss francs`. Money is no mention. */
export const CURRENCY_WORDS: ReadonlySet<string> = new Set([
  ...['dollar', 'dollars', 'dlr', 'dlrs', 'pound', 'pounds', 'franc', 'francs', 'mark', 'marks', 'lira', 'liras'],
  ...[
    'yen',
    'yuan',
    'won',
    'rupee',
    'rupees',
    'rouble',
    'roubles',
    'ruble',
    'rubles',
    'peso',
    'pesos',
    'real',
    'reais',
  ],
  ...['krone', 'kroner', 'krona', 'kronor', 'crown', 'crowns', 'riyal', 'riyals', 'rial', 'rials', 'dinar', 'dinars'],
  ...['dirham', 'dirhams', 'shekel', 'shekels', 'baht', 'ringgit', 'zloty', 'forint', 'koruna', 'guilder', 'guilders'],
  ...['cent', 'cents', 'currency'],
]);

/**
 * Capitalised words beside which a name is still a place: words that open a sentence, and points of the compass.
 * Without them `In Jordan` and `Eastern Chad` would look like names of people.
 */
export const PLACE_COMPANIONS: ReadonlySet<string> = new Set([
  ...['In', 'To', 'From', 'For', 'Of', 'And', 'Or', 'But', 'The', 'With', 'Without', 'At', 'By', 'On', 'Near', 'Like'],
  ...['Across', 'Inside', 'Outside', 'Against', 'Between', 'Both', 'While', 'When', 'Where', 'As', 'If', 'That', 'Is'],
  ...['After', 'Before', 'Until', 'Since', 'Within', 'Into', 'Through', 'Throughout', 'Although', 'Though', 'Because'],
  ...['Unlike', 'Beyond', 'Around', 'Over', 'Under', 'Leaving', 'Neighbouring', 'Neighboring', 'Meanwhile', 'However'],
  ...['North', 'South', 'East', 'West', 'Northern', 'Southern', 'Eastern', 'Western', 'Central', 'Greater', 'Inner'],
  ...['Northeastern', 'Northwestern', 'Southeastern', 'Southwestern', 'Downtown', 'Upper', 'Lower'],
  ...['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November'],
  ...['December', 'I', 'He', 'She', 'It', 'We', 'They', 'His', 'Her', 'Its', 'Their', 'Our'],
]);
