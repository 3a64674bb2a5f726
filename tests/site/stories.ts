/** Small invented articles: enough alike that they are related, mention one another's people, and have copies. */

const THINGS: readonly string[] = ['Lamp', 'Ferry', 'Kettle', 'Goose', 'Ladder'];
const PLACES: readonly string[] = ['Sellany', 'Norway', 'Port Meridian', 'Lisbon'];
const PEOPLE: readonly string[] = ['Ada Lunt', 'Tom Brill', 'Marguerite Osk', 'Ilse Van Dorn'];
const DATES: readonly string[] = [
  'Published: 12 March 1994',
  'Published: 13 March 1994',
  'Published: March 1994',
  'Published: 02/03/1995',
  '',
];
const DOINGS: readonly string[] = [
  'was carried up the stairs of the tower by four men and a boy, who had been promised a shilling each',
  'came back on the evening boat, and the people on the quay took off their hats to see it pass',
  'was sold at the auction of the harbour company, for less than the price of the rope that held it',
  'stood in the rain until the council met, and the council met for a long time about the price of coal',
];

const at = (list: readonly string[], n: number): string => list[n % list.length] ?? '';

/** A story by its number; `how` varies the little things. */
export function story(which: number, how: number): string {
  const thing = at(THINGS, which);
  const [person, other, place] = [at(PEOPLE, which), at(PEOPLE, which + how), at(PLACES, which + 2 * how)];
  const date = at(DATES, which + how);
  return [
    `The ${thing} of ${place} ${which % 2 === 0 ? 'Is Found' : 'Goes Missing'} Again`,
    `By ${person}`,
    ...(date === '' ? [] : [date]),
    `${place.toUpperCase()} – The ${thing.toLowerCase()} ${at(DOINGS, which)}, said Mr ${other} on Monday.`,
    `“We have waited for the ${thing.toLowerCase()} since the spring,” ${person} told the Quay Gazette. It ${at(DOINGS, which + 1)}.`,
    `The mayor of ${place} said that the ferry company and the Harbour Board would pay for the ${at(THINGS, which + how).toLowerCase()} together.`,
    `Read on 4 April 1996 by ${other}, it ${at(DOINGS, how)}.`,
    ...(how % 4 === 0 ? ['Share this article', 'Print'] : []),
    '',
  ].join('\n\n');
}

const KEYS: readonly string[] = [
  'title: A Title of the Keeper',
  'date: 1995-06-01',
  'topics: [Ferries, Lamps]',
  'images: [lamp.png]',
  'captions: [{caption: The lamp at night, image: lamp.png}]',
  'lang: fr',
  'slug: one-slug-for-all',
  'odd: 1',
  'status: draft',
  'source: The Quay Herald',
];

/** A text under front matter, in place of what it had. */
export function withFrontMatter(text: string, how: number): string {
  const body = text.replace(/^---\n(?:.*\n)*?---\n+/, '');
  const keys = [at(KEYS, how), at(KEYS, how * 3 + 1)];
  return `---\n${[...new Set(keys)].join('\n')}\n---\n\n${body}`;
}
