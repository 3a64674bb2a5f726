/** What an invented article tells: its headline, its date, its paragraphs. How a page shows it is `article.ts`. */
import { type Draw, drawFor } from './draw.js';
import { ORGANISATIONS, PEOPLE, type Person, PLACES, personAt } from './names.js';
import { CAPTIONS, CREDITS, HEADLINES, LEADS, REPORTS, SAYINGS, SUBHEADINGS } from './sentences.js';
import { DEEDS, MONTHS, QUALITIES, ROLES, THINGS, WEEKDAYS } from './words.js';

/** A day of the calendar; `month` from 1. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export interface Story {
  readonly title: string;
  readonly writer: Person;
  readonly date: Day;
  /** The place that it is about. */
  readonly place: string;
  readonly lead: string;
  /** The paragraphs after the lead, with the subheadings between them. */
  readonly body: readonly { readonly kind: 'paragraph' | 'subheading'; readonly text: string }[];
  /** With its credit. */
  readonly caption: string;
}

/** Words after the lead; with the rest of a page and a last paragraph that goes beyond them, an article has about 530. */
const WORDS_A_BODY = 455;
/** Words by which an article may be shorter or longer. */
const WORDS_MORE_OR_LESS = 120;
const FIRST_YEAR = 1990;
const YEARS = 30;
const PARAGRAPHS_A_SUBHEADING = 4;

/** What comes back in a story, and makes its sentences belong together. */
interface Cast {
  readonly people: readonly Person[];
  readonly bodies: readonly string[];
  readonly places: readonly string[];
  readonly things: readonly string[];
  readonly date: Day;
  /** People whose full name was given. */
  readonly named: Set<string>;
}

/** Mentions of a hundred that are of the story's own cast. */
const OWN = 75;

/** The story of this number of an archive; the same for the same two. */
export function storyOf(seed: number, n: number): Story {
  const draw = drawFor(`story ${seed} ${n}`);
  const date = dayOf(draw);
  const cast: Cast = {
    people: times(4, () => personAt(draw.rank(PEOPLE))),
    bodies: times(2, () => draw.common(ORGANISATIONS)),
    places: times(2, () => draw.common(PLACES)),
    things: times(6, () => draw.common(THINGS)),
    date,
    named: new Set(),
  };
  // A headline and a caption name people in full without having introduced them.
  const apart = (): Cast => ({ ...cast, named: new Set() });
  return {
    title: capital(filled(draw.of(HEADLINES), draw, apart())),
    writer: personAt(draw.rank(400)),
    date,
    place: cast.places[0] ?? '',
    caption: capital(filled(`${draw.of(CAPTIONS)} ${draw.common(CREDITS)}`, draw, apart())),
    lead: capital(filled(draw.of(LEADS), draw, cast)),
    body: bodyOf(draw, cast),
  };
}

/** A day on which it may have been printed: the later the year, the more articles there are of it. */
function dayOf(draw: Draw): Day {
  const year = FIRST_YEAR + Math.max(draw.below(YEARS), draw.below(YEARS));
  return { year, month: 1 + draw.below(12), day: 1 + draw.below(28) };
}

export function printedDay({ year, month, day }: Day): string {
  return `${day} ${MONTHS[month - 1] ?? ''} ${year}`;
}

function bodyOf(draw: Draw, cast: Cast): Story['body'] {
  const wanted = WORDS_A_BODY - WORDS_MORE_OR_LESS + draw.below(2 * WORDS_MORE_OR_LESS);
  const body: { kind: 'paragraph' | 'subheading'; text: string }[] = [];
  for (let words = 0, paragraphs = 0; words < wanted; paragraphs += 1) {
    if (paragraphs % PARAGRAPHS_A_SUBHEADING === PARAGRAPHS_A_SUBHEADING - 1 && draw.percent(60))
      body.push({ kind: 'subheading', text: capital(filled(draw.of(SUBHEADINGS), draw, cast)) });
    const text = times(2 + draw.below(3), () => sentence(draw, cast)).join(' ');
    words += text.split(' ').length;
    body.push({ kind: 'paragraph', text });
  }
  return body;
}

function sentence(draw: Draw, cast: Cast): string {
  if (!draw.percent(18)) return capital(filled(draw.of(REPORTS), draw, cast));
  const said = capital(filled(draw.of(SAYINGS), draw, cast));
  return `“${said},” ${mention(draw, cast)} said.`;
}

/** What is put in the place of a word in braces. */
const PLACES_TO_FILL: Readonly<Record<string, (draw: Draw, cast: Cast) => string>> = {
  person: mention,
  body: (draw, { bodies }) => (draw.percent(OWN) ? draw.common(bodies) : draw.common(ORGANISATIONS)),
  place: (draw, { places }) => (draw.percent(OWN) ? draw.common(places) : draw.common(PLACES)),
  thing: (draw, { things }) => (draw.percent(OWN) ? draw.common(things) : draw.of(THINGS)),
  role: (draw) => draw.common(ROLES),
  quality: (draw) => draw.of(QUALITIES),
  deed: (draw) => draw.of(DEEDS),
  number: (draw) => String(2 + draw.below(900)),
  weekday: (draw) => draw.of(WEEKDAYS),
  date: (draw, { date }) => printedDay({ ...date, day: 1 + draw.below(date.day) }),
};

function filled(pattern: string, draw: Draw, cast: Cast): string {
  return pattern
    .replace(/\{([a-z]+)\}/g, (_, name: string) => {
      const fill = PLACES_TO_FILL[name];
      if (fill === undefined) throw new Error(`nothing fills {${name}} in: ${pattern}`);
      return fill(draw, cast);
    })
    .replace(/\b([Aa]) (?=[aeio])/g, '$1n ');
}

/** A person's full name where it comes first, the surname afterwards. */
function mention(draw: Draw, { people, named }: Cast): string {
  const { given, surname } = draw.percent(OWN) ? draw.common(people) : personAt(draw.rank(PEOPLE));
  if (named.has(`${given} ${surname}`)) return surname;
  named.add(`${given} ${surname}`);
  return `${given} ${surname}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function times<T>(count: number, make: () => T): readonly T[] {
  return Array.from({ length: count }, make);
}
