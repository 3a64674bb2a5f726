/**
 * One sense an article: what a name is said to be in one place decides what it is in all, a surname standing alone is
 * the person whose full name the article prints, an acronym is the body that it was said to stand for.
 */
import type { Subject } from '../topics/authority.js';
import { type Candidate, type NameKind, nameKey, SURNAME_ELSEWHERE } from './candidate.js';
import { LEGAL_FORMS } from './words/organisation-words.js';
import { OPENING_PARTICLES, PARTICLES } from './words/person-words.js';

/** A candidate and the number of the passage that it stands in. */
export interface Found {
  readonly candidate: Candidate;
  readonly passage: number;
}

/** A name of the article with all that stands for it. */
export interface Named {
  readonly kind: NameKind;
  /** The fullest form, as printed. */
  readonly label: string;
  /** Of the surest mention. */
  readonly rule: string;
  /** The entry of the authority file that it is. */
  readonly subject: Subject | null;
  readonly uses: readonly Use[];
}

export interface Use {
  readonly passage: number;
  readonly start: number;
  readonly form: string;
}

/** What an article says of its names, to look further ones up. */
export interface Senses {
  /** Take a candidate as a mention of what the article knows by that name; false where it knows nothing. */
  readonly add: (found: Found) => boolean;
  readonly named: () => readonly Named[];
}

interface Entity {
  readonly kind: NameKind;
  label: string;
  words: number;
  inCapitals: boolean;
  rule: string;
  weight: number;
  subject: Subject | null;
  readonly uses: Use[];
}

/** More than any passage has characters. */
const LONGEST_PASSAGE = 2 ** 30;

/** What the mentions of one name say: weights by kind, how many only stand behind `in`, how many there are. */
type Votes = Record<NameKind | 'beside' | 'mentions', number>;

const PARTICLE: ReadonlySet<string> = new Set([...PARTICLES, ...OPENING_PARTICLES]);
const OPENING: ReadonlySet<string> = new Set(OPENING_PARTICLES);
const LEGAL: ReadonlySet<string> = new Set(LEGAL_FORMS);
const ARTICLE = /^(?:al|el|ad|an|ar|as|ash|at|az)-/;
const KINDS: readonly NameKind[] = ['place', 'organisation', 'person'];

/** Settle what the candidates of an article are. */
export function settleSenses(found: readonly Found[]): Senses {
  const kinds = electKinds(found);
  const entities = new Map<string, Entity>();
  const aliases = new Map<string, Entity>();
  const taken = new Set<number>();

  const establish = (candidate: Candidate): void => {
    const key = candidate.key;
    const kind = kinds.get(key);
    if (kind === undefined || entities.has(key) || isSurnameAlone(key)) return;
    const entity = aliases.get(key) ?? fullerOf(aliases, key, kind, candidate) ?? create(candidate, kind);
    entities.set(key, entity);
    if (entity.kind === 'person') nameSurnames(aliases, key, entity);
    if (entity.kind === 'organisation') nameShort(aliases, key, candidate, entity);
  };
  const full = found.filter(({ candidate }) => candidate.words > 1 || candidate.acronym !== null);
  // What is sure comes first, so that guesses can be led to it.
  for (const { candidate } of full) if (candidate.weight > 1) establish(candidate);
  for (const { candidate } of full) if (candidate.weight <= 1) establish(candidate);

  const entityOf = (candidate: Candidate): Entity | null => {
    const key = candidate.key;
    const known = entities.get(key);
    if (known !== undefined) return known;
    const alias =
      candidate.rule === 'country-known' ? undefined : (aliases.get(key) ?? aliases.get(key.replace(ARTICLE, '')));
    if (alias !== undefined) return alias;
    const kind = kinds.get(key);
    if (kind === undefined) return null;
    const entity = create(candidate, kind);
    entities.set(key, entity);
    return entity;
  };

  const add = ({ candidate, passage }: Found): boolean => {
    const entity = entityOf(candidate);
    if (entity === null) return false;
    const place = passage * LONGEST_PASSAGE + candidate.start;
    if (taken.has(place)) return true;
    taken.add(place);
    entity.uses.push({ passage, start: candidate.start, form: candidate.form });
    entity.subject ??= candidate.subject;
    if (candidate.weight > entity.weight) {
      entity.weight = candidate.weight;
      entity.rule = candidate.rule;
    }
    const fuller = entity.inCapitals ? !candidate.capitals : !candidate.capitals && candidate.words > entity.words;
    if (fuller && candidate.words >= entity.words) {
      entity.label = candidate.form;
      entity.words = candidate.words;
      entity.inCapitals = candidate.capitals;
    }
    return true;
  };
  for (const one of found) add(one);
  return { add, named: () => [...new Set(entities.values())].filter(({ uses }) => uses.length > 0) };
}

function create({ form, words, capitals, rule, weight, subject }: Candidate, kind: NameKind): Entity {
  return { kind, label: form, words, inCapitals: capitals, rule, weight, subject, uses: [] };
}

/** What each name is, by the weight of what its mentions say. */
function electKinds(found: readonly Found[]): ReadonlyMap<string, NameKind> {
  const votes = new Map<string, Votes>();
  for (const { candidate } of found) {
    const mine = votes.get(candidate.key) ?? { person: 0, place: 0, organisation: 0, beside: 0, mentions: 0 };
    votes.set(candidate.key, mine);
    mine.mentions += 1;
    // One sure mention outweighs several guesses.
    if (candidate.kind !== null) mine[candidate.kind] += candidate.weight ** 2;
    if (candidate.rule === 'place-beside') mine.beside += 1;
  }
  const kinds = new Map<string, NameKind>();
  for (const [key, mine] of votes) {
    const kind = KINDS.reduce((best, one) => (mine[one] > mine[best] ? one : best));
    if (mine[kind] > 0 && (kind !== 'place' || isPlace(mine))) kinds.set(key, kind);
  }
  for (const key of bySurname(found)) if (!kinds.has(key)) kinds.set(key, 'person');
  return kinds;
}

/** `Ivo Bridge` where `Bridge said` or `Bridge, who` stands elsewhere: the keys of names that nothing else tells. */
function bySurname(found: readonly Found[]): readonly string[] {
  const doubtful = found.filter(({ candidate }) => candidate.rule === SURNAME_ELSEWHERE);
  if (doubtful.length === 0) return [];
  const said = found.filter(({ candidate }) => candidate.kind === 'person' && candidate.words === 1);
  const surnames = new Set(said.map(({ candidate }) => candidate.key));
  return doubtful.map(({ candidate }) => candidate.key).filter((key) => surnames.has(lastWord(key)));
}

function lastWord(key: string): string {
  return key.slice(key.lastIndexOf(' ') + 1);
}

/** A word that only stood behind `in` is no place where it mostly stands elsewhere: one can believe in a firm. */
function isPlace({ place, beside, mentions }: Votes): boolean {
  return place > beside * SURE_PLACE || beside * 2 >= mentions;
}

/** What one mention behind `in` counts at most. */
const SURE_PLACE = 4;

/** A person of the same first and last name, a body of the same name without its legal form. */
function fullerOf(
  aliases: ReadonlyMap<string, Entity>,
  key: string,
  kind: NameKind,
  { words }: Candidate,
): Entity | undefined {
  if (kind === 'person' && words > 1) return aliases.get(endsOf(key));
  return kind === 'organisation' ? aliases.get(withoutLegalForm(key)) : undefined;
}

/** `van der Arden`: the particles belong to a surname whose owner is named in full elsewhere, or nowhere. */
function isSurnameAlone(key: string): boolean {
  const space = key.indexOf(' ');
  return space > 0 && OPENING.has(key.slice(0, space));
}

/** First and last word. */
function endsOf(key: string): string {
  const words = key.split(' ');
  return `${words[0] ?? ''} … ${words.at(-1) ?? ''}`;
}

function nameSurnames(aliases: Map<string, Entity>, key: string, entity: Entity): void {
  const words = key.split(' ');
  if (words.length < 2) return;
  aliases.set(endsOf(key), entity);
  let first = words.length - 1;
  const surname = words[first] ?? '';
  aliases.set(surname, entity);
  aliases.set(surname.replace(ARTICLE, ''), entity);
  while (first > 1 && PARTICLE.has(words[first - 1] ?? '')) {
    first -= 1;
    aliases.set(words.slice(first).join(' '), entity);
  }
  const given = words[0] ?? '';
  if (!aliases.has(given)) aliases.set(given, entity);
}

function nameShort(aliases: Map<string, Entity>, key: string, { acronym }: Candidate, entity: Entity): void {
  if (acronym !== null) aliases.set(nameKey(acronym), entity);
  const short = withoutLegalForm(key);
  aliases.set(short, entity);
}

function withoutLegalForm(key: string): string {
  const words = key.split(' ');
  let end = words.length;
  while (end > 1 && LEGAL.has(words[end - 1] ?? '')) end -= 1;
  return end === words.length ? key : words.slice(0, end).join(' ');
}
