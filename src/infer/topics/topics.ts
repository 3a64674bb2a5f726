/**
 * What an article is listed under: the names its keeper gave it, the entries of the authority file and the countries
 * that it names, the place it is datelined from.
 */
import type { Dateline, ParsedArticle } from '../../record/article.js';
import type { FacetValue } from '../../record/facet-value.js';
import type { Field } from '../../record/field.js';
import type { TopicSettings } from '../../record/settings.js';
import { type NameFinder, nameFinder } from '../names/names.js';
import { mergeValues, nameValues } from '../names/values.js';
import { type Authority, createAuthority, type Subject } from './authority.js';
import { type Country, capitalNamed, countryIndex, countryLanguage } from './countries.js';
import { keeperValues, type NameKey, namesOf, ownSubject, type Resolve, withTitles } from './front-matter.js';
import { createMentionFinder, type MentionFinder } from './mentions.js';
import { type Passage, passagesOf } from './passages.js';
import { datelinePlaces, endsInRegion, placeLabel } from './place-names.js';
import { createRuleFinder, type RuleFinder } from './rules.js';
import { type Tally, tallyMentions } from './tally.js';

/** The lists of one article, each strongest first: front matter in the keeper's order, then what the text names. */
export interface Facets {
  /** All of the others as well, each with its kind, but for places that only the dateline names. */
  readonly topics: readonly FacetValue[];
  readonly places: readonly FacetValue[];
  readonly people: readonly FacetValue[];
  readonly organisations: readonly FacetValue[];
}

/** Finds the lists of an article whose text is in a language (BCP 47); `passages` are its own, see `passagesOf`. */
export type TopicFinder = (article: ParsedArticle, lang: string, passages?: readonly Passage[]) => Facets;

/** How names are looked up in one language. */
interface NameTables {
  readonly resolve: Resolve;
  readonly isCountry: (name: string) => boolean;
  /** The values that the authority file lets stand. */
  readonly allowed: (values: readonly FacetValue[]) => readonly FacetValue[];
}

/** What is built once per language. */
interface Tables extends NameTables {
  readonly findMentions: MentionFinder;
  readonly findByRule: RuleFinder;
  /** Finds names that nothing is known of beforehand; null where there are no rules for the language. */
  readonly findNames: NameFinder | null;
}

/** Order of the keys when all are listed together. */
const KEYS: readonly NameKey[] = ['topics', 'places', 'people', 'organisations'];

/** As heavy as a name in the dateline. */
const DATELINE_WEIGHT = 4;

/** Make a finder for an archive with this authority file. It is pure; what it keeps are only its tables. */
export function createTopicFinder(topics: readonly TopicSettings[]): TopicFinder {
  const authority = createAuthority(topics);
  const findByRule = createRuleFinder(topics, authority);
  const byLanguage = new Map<string, Tables>();
  return (article, lang, passages = passagesOf(article)) => {
    const tables = byLanguage.get(lang) ?? { findByRule, ...createTables(authority, lang) };
    byLanguage.set(lang, tables);
    return facetsOf(article, passages, tables);
  };
}

/** Lists for what the keeper says outside the article's file (corrections.csv); `lang` is the article's language. */
export interface KeeperFacets {
  /** Topics by name, each led to its entry as one in front matter is. */
  readonly named: (names: readonly string[], lang: string) => readonly FacetValue[];
  /** The places of a dateline. */
  readonly datelined: (dateline: Field<Dateline> | null, lang: string) => readonly FacetValue[];
}

/** Make them for an archive with this authority file; tables are built when first needed. */
export function createKeeperFacets(topics: readonly TopicSettings[]): KeeperFacets {
  let authority: Authority | null = null;
  const byLanguage = new Map<string, NameTables>();
  const tablesFor = (lang: string): NameTables => {
    authority ??= createAuthority(topics);
    const language = countryLanguage(lang);
    const tables = byLanguage.get(language) ?? createNameTables(authority, lang);
    byLanguage.set(language, tables);
    return tables;
  };
  return {
    named: (names, lang) =>
      tablesFor(lang).allowed(
        keeperValues(names, {
          subjectOf: (name) => tablesFor(lang).resolve(name, 'topics') ?? ownSubject(name, 'topic'),
          evidence: { origin: 'correction', rule: 'correction', lines: [] },
        }),
      ),
    datelined: (dateline, lang) => (dateline === null ? [] : datelineValues({ dateline }, tablesFor(lang))),
  };
}

function createTables(authority: Authority, lang: string): Omit<Tables, 'findByRule'> {
  return {
    findMentions: createMentionFinder(authority, lang),
    findNames: nameFinder(lang),
    ...createNameTables(authority, lang),
  };
}

function createNameTables(authority: Authority, lang: string): NameTables {
  // Most articles have neither front matter nor dateline: the index is built for the first that has.
  let index: ReturnType<typeof countryIndex> | null = null;
  const countryNamed = (name: string): Country | null => {
    index ??= countryIndex(lang);
    return index(name);
  };
  return {
    allowed: (values) =>
      values.some(({ id }) => authority.isForbidden(id))
        ? values.filter(({ id }) => !authority.isForbidden(id))
        : values,
    isCountry: (name) => countryNamed(name) !== null,
    resolve: (name, key) => {
      const entry = authority.find(name);
      if (entry !== null || key === 'people' || key === 'organisations') return entry;
      const country = countryNamed(name);
      if (country !== null) return authority.subjectOf(country);
      const capital = key === 'places' ? capitalNamed(name) : null;
      return capital === null ? null : (authority.find(capital) ?? ownSubject(capital, 'place'));
    },
  };
}

/** What the keeper says of each key. */
type Given = Readonly<Record<NameKey, readonly FacetValue[]>>;

const NOTHING_GIVEN: Given = { topics: [], places: [], people: [], organisations: [] };

function givenIn({ frontMatter }: ParsedArticle, { resolve, allowed }: Tables): Given {
  if (frontMatter === null) return NOTHING_GIVEN;
  return {
    topics: allowed(namesOf(frontMatter, 'topics', resolve)),
    places: allowed(namesOf(frontMatter, 'places', resolve)),
    people: allowed(namesOf(frontMatter, 'people', resolve)),
    organisations: allowed(namesOf(frontMatter, 'organisations', resolve)),
  };
}

function facetsOf(article: ParsedArticle, all: readonly Passage[], tables: Tables): Facets {
  const given = givenIn(article, tables);
  const told = KEYS.flatMap((key) => given[key]);
  const passages = all.filter((passage) => !isElsewhere(passage, tables));
  const { mentions, spansOf } = tables.findMentions(article.document, passages);
  const tallies = tallyMentions([...mentions, ...tables.findByRule(article.document, passages)]);
  const named = tables.allowed(tallies.map(valueOfTally));
  // A country that is only named by its people is a topic of the article, and no place in it.
  const placesNamed = tables.allowed(tallies.filter(({ isNamed }) => isNamed).map(valueOfTally));
  const found = tables.findNames?.(passages, spansOf) ?? [];
  const resolve = withTitles(tables.resolve, given.people);
  const names = tables.allowed(nameValues(found, { document: article.document, passages, resolve }));
  const ofKind = (values: readonly FacetValue[], kind: FacetValue['kind']) => values.filter((v) => v.kind === kind);
  const list = (key: NameKey, kind: FacetValue['kind'], found: readonly FacetValue[]) =>
    eachOnce([...given[key], ...ofKind(told, kind), ...found]);
  const places = mergeValues([
    ...ofKind(placesNamed, 'place'),
    ...datelineValues(article, tables),
    ...ofKind(names, 'place'),
  ]);
  return {
    topics: eachOnce([...told, ...named]),
    places: list('places', 'place', places),
    people: list('people', 'person', mergeValues([...ofKind(named, 'person'), ...ofKind(names, 'person')])),
    organisations: list(
      'organisations',
      'organisation',
      mergeValues([...ofKind(named, 'organisation'), ...ofKind(names, 'organisation')]),
    ),
  };
}

/** A dateline whose place only shares the name of a capital or country: `PARIS, Texas`, `LEBANON, N.H.`. */
function isElsewhere({ where, text }: Passage, { isCountry }: Tables): boolean {
  return where === 'dateline' && endsInRegion(text) && datelinePlaces(text, isCountry).includes(text);
}

/** Names of the rules by what led to a subject. */
const RULES: Readonly<Record<Tally['by'], string>> = {
  authority: 'authority-match',
  rule: 'topic-match',
  country: 'country-named',
};

function valueOfTally({ subject: { id, label, kind }, weight, by, lines, forms, mentions }: Tally): FacetValue {
  return { id, label, kind, weight, evidence: { origin: 'text', rule: RULES[by], lines, forms, mentions } };
}

/** The first value of each ID stays. */
function eachOnce(values: readonly FacetValue[]): readonly FacetValue[] {
  if (values.length < 2) return values;
  const byId = new Map<string, FacetValue>();
  for (const value of values) if (!byId.has(value.id)) byId.set(value.id, value);
  return [...byId.values()];
}

function datelineValues({ dateline }: Pick<ParsedArticle, 'dateline'>, tables: NameTables): readonly FacetValue[] {
  if (dateline === null || dateline.value.place === null) return [];
  const found = datelinePlaces(dateline.value.place, tables.isCountry).flatMap((printed) => {
    const subject = placeSubject(printed, tables.resolve);
    if (subject === null) return [];
    const evidence = { origin: dateline.origin, rule: 'dateline-place', lines: dateline.lines, forms: [printed] };
    return [{ ...subject, weight: DATELINE_WEIGHT, evidence }];
  });
  return tables.allowed(found);
}

/** A person or firm called like the place is not it. */
function placeSubject(printed: string, resolve: Resolve): Subject | null {
  const known = resolve(printed, 'places');
  return known?.kind === 'place' ? known : ownSubject(placeLabel(printed), 'place');
}
